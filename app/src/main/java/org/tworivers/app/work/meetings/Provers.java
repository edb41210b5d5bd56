package org.tworivers.app.work.meetings;

import java.util.List;
import java.util.ServiceLoader;
import org.tworivers.solver.timetable.TimetableProver;

/// The exact engines on the class path. There may be none: everything else runs without.
public final class Provers {
    private Provers() {}

    /// All of them.
    public static List<TimetableProver> all() {
        return ServiceLoader.load(TimetableProver.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
