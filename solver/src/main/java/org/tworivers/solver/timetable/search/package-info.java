/// Finding timetables: construction, then annealing over chains of exchanges, on islands that exchange their best.
@NullMarked
package org.tworivers.solver.timetable.search;

import org.jspecify.annotations.NullMarked;
