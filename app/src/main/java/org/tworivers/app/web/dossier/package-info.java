/// The dossier of one project.
@NullMarked
package org.tworivers.app.web.dossier;

import org.jspecify.annotations.NullMarked;
