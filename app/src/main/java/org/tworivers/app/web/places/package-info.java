/// Projects by place, as a picture of tiles.
@NullMarked
package org.tworivers.app.web.places;

import org.jspecify.annotations.NullMarked;
