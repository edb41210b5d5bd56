/// The first page: the figures of a day as known at a moment.
@NullMarked
package org.tworivers.app.web.overview;

import org.jspecify.annotations.NullMarked;
