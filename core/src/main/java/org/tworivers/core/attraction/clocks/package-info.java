/// By when each step of a lead is due: dated rules on a calendar of working days that is loaded as data.
@NullMarked
package org.tworivers.core.attraction.clocks;

import org.jspecify.annotations.NullMarked;
