package org.tworivers.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Runs several things in turn, again and again, so that what disturbs the machine disturbs all of them, and
/// takes the
/// shortest time of each.
final class Race {
    private final Map<String, LongSupplier> runners = new LinkedHashMap<>();
    private final Map<String, long[]> nanos = new LinkedHashMap<>();
    private long result;

    /// Adds something to run.
    ///
    /// @param runner returns a number made of all it found, so that nothing of it can be left out
    Race with(String name, LongSupplier runner) {
        runners.put(name, runner);
        return this;
    }

    /// Runs all, and after the rounds that warm up takes the times.
    void run(int warmUps, int rounds) {
        runners.keySet().forEach(name -> nanos.put(name, new long[rounds]));
        for (int round = -warmUps; round < rounds; round++) {
            for (Map.Entry<String, LongSupplier> runner : runners.entrySet()) {
                long start = System.nanoTime();
                result += runner.getValue().getAsLong();
                long took = System.nanoTime() - start;
                if (round >= 0) {
                    times(runner.getKey())[round] = took;
                }
            }
        }
    }

    private long[] times(String name) {
        long[] times = nanos.get(name);
        if (times == null) {
            throw new IllegalArgumentException("name (" + name + ") must be of a runner: " + nanos.keySet());
        }
        return times;
    }

    /// The shortest time of one, in seconds: what it takes when nothing disturbs it.
    double seconds(String name) {
        long[] sorted = times(name).clone();
        Arrays.sort(sorted);
        return sorted[0] / 1e9;
    }

    /// How many times as long one took as another, by their shortest times.
    double ratio(String name, String other) {
        return seconds(name) / seconds(other);
    }

    /// What all runs returned, added up.
    long result() {
        return result;
    }
}
