/// A placement that changes, seen from meetings, agents and slots, with its cost: what search and repair work on.
@NullMarked
package org.tworivers.solver.timetable.board;

import org.jspecify.annotations.NullMarked;
