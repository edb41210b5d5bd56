/// Instruments that institutes share: what they are, who may use them when, and which bookings there were.
@NullMarked
package org.tworivers.core.instruments;

import org.jspecify.annotations.NullMarked;
