/// What pages that record something of a room have in common.
@NullMarked
package org.tworivers.app.web.rooms;

import org.jspecify.annotations.NullMarked;
