package org.tworivers.bench.meetings.peers;

import java.util.concurrent.TimeUnit;

/// Seconds since it was started.
///
/// @param began by `System.nanoTime`
public record Stopwatch(long began) {
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    public static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    public double seconds() {
        return (System.nanoTime() - began) / SECOND;
    }

    /// Seconds as nanoseconds, for those who count in them.
    public static long nanos(double seconds) {
        return (long) (seconds * SECOND);
    }
}
