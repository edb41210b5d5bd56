/// By when something is due: lengths in working days or weeks, on a calendar of working days that is loaded as data.
@NullMarked
package org.tworivers.core.clocks;

import org.jspecify.annotations.NullMarked;
