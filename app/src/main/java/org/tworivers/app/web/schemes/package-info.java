/// Coded schemes, such as places and sectors: what is loaded, and loading more.
@NullMarked
package org.tworivers.app.web.schemes;

import org.jspecify.annotations.NullMarked;
