package org.tworivers.bench.meetings.peers;

import org.tworivers.solver.timetable.Timetable;

/// What somebody came to, by its own account.
///
/// @param timetable its best; meetings may be missing
/// @param bound what it proved that no timetable is below; 0 when nothing
/// @param impossible whether it proved that there is no timetable
/// @param found seconds until its best timetable stood
/// @param ended seconds until it stopped: by proof, or because its time was up
public record Attempt(Timetable timetable, long bound, boolean impossible, double found, double ended) {}
