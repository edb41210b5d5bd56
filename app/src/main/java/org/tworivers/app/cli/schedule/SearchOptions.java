package org.tworivers.app.cli.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.work.meetings.Scheduling;
import org.tworivers.solver.timetable.Timetable;
import picocli.CommandLine.Option;

/// How long to search, and from what chance.
final class SearchOptions {
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(1_000_000);

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "Search so long at most. Default: 10; with --prove 600; with --iterations no limit.")
    private @Nullable BigDecimal seconds;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description = "Search so many iterations at most on each island: the same answer on any machine.")
    private @Nullable Long iterations;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What all chance comes from (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Threads of the search; the answer is the same with any number (default: all processors).")
    private int threads;

    @Option(names = "--progress", description = "Say where it stands also where there is no terminal.")
    private boolean progress;

    /// Whether to tell of progress always.
    boolean progress() {
        return progress;
    }

    /// @param otherwise seconds when neither they nor iterations are given
    /// @param spare processors to leave for others, when threads are not given
    Scheduling.Budget budget(int otherwise, int spare, Timetable start) {
        if (seconds != null && iterations != null) {
            throw new IllegalArgumentException(
                    "seconds (" + seconds + ") must not stand beside iterations. Maybe give one of them.");
        }
        if (threads < 0) {
            throw new IllegalArgumentException("threads (" + threads + ") must be 1 or more. Maybe leave it out.");
        }
        int processors = Runtime.getRuntime().availableProcessors();
        return new Scheduling.Budget(
                seed,
                iterations == null ? Long.MAX_VALUE : iterations,
                nanos(otherwise),
                threads == 0 ? Math.max(1, processors - spare) : threads,
                start);
    }

    private long nanos(int otherwise) {
        if (seconds == null) {
            return iterations == null ? TimeUnit.SECONDS.toNanos(otherwise) : Long.MAX_VALUE;
        }
        if (seconds.signum() < 0 || seconds.compareTo(MOST_SECONDS) > 0) {
            throw new IllegalArgumentException(
                    "seconds (" + seconds + ") must be 0 to " + MOST_SECONDS + ". Maybe 10.");
        }
        return seconds.movePointRight(9).setScale(0, RoundingMode.UP).longValueExact();
    }
}
