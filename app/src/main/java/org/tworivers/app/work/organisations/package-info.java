/// Organisations and their parts in projects, as a viewer may see them.
@NullMarked
package org.tworivers.app.work.organisations;

import org.jspecify.annotations.NullMarked;
