/// Decides exactly whether a timetable can be, as clauses: the [event as
/// clauses][org.tworivers.proof.TimetableModel], the engines that solve them, and the prover that asks
/// and reads the answer back.
@NullMarked
package org.tworivers.proof;

import org.jspecify.annotations.NullMarked;
