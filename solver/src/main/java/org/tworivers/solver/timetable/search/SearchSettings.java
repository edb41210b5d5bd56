package org.tworivers.solver.timetable.search;

/// How much to search, and from what chance.
///
/// @param seed where all randomness comes from
/// @param islands searches side by side that exchange their best; part of the answer, unlike threads. [#BY_SIZE] leaves
///     their number to the event
/// @param threads that run the islands; any number gives the same answer
/// @param iterations of each island at most; rounded up to whole rounds
/// @param nanos to search at most, looked at between rounds
public record SearchSettings(long seed, int islands, int threads, long iterations, long nanos) {
    /// As many islands as suit the size of the event.
    public static final int BY_SIZE = 0;

    public SearchSettings {
        if (islands < 0 || threads < 1 || iterations < 0 || nanos < 0) {
            throw new IllegalArgumentException("threads (" + threads + ") must be above 0, islands (" + islands
                    + "), iterations (" + iterations + ") and nanos (" + nanos
                    + ") not below. Maybe 2 threads and one of the budgets.");
        }
    }

    /// A search that ends by iterations and so always the same way.
    public static SearchSettings ofIterations(long seed, long iterations) {
        return new SearchSettings(seed, BY_SIZE, 1, iterations, Long.MAX_VALUE);
    }

    /// A search that ends by time.
    public static SearchSettings ofNanos(long seed, long nanos) {
        return new SearchSettings(seed, BY_SIZE, 1, Long.MAX_VALUE, nanos);
    }

    public SearchSettings withThreads(int changed) {
        return new SearchSettings(seed, islands, changed, iterations, nanos);
    }

    public SearchSettings withIslands(int changed) {
        return new SearchSettings(seed, changed, threads, iterations, nanos);
    }
}
