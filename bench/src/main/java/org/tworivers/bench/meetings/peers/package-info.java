/// Makers of timetables that can be held beside each other: ours, CP-SAT, the first free slot.
@NullMarked
package org.tworivers.bench.meetings.peers;

import org.jspecify.annotations.NullMarked;
