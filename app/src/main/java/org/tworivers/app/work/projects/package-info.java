/// Lists of projects and single dossiers, as a viewer may see them.
@NullMarked
package org.tworivers.app.work.projects;

import org.jspecify.annotations.NullMarked;
