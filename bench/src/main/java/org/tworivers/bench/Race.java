package org.tworivers.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Runs several things in turn, again and again, so that what disturbs the machine disturbs all of them, and
/// keeps the shortest time of each: by the clock, and of all processors together.
///
/// On a machine that does other work too the processors' time tells more; on a quiet one the clock.
final class Race {
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Map<String, Runner> runners = new LinkedHashMap<>();
    private long result;

    private static final class Runner {
        private final LongSupplier work;
        private long[] clock = {};
        private long[] processors = {};

        Runner(LongSupplier work) {
            this.work = work;
        }
    }

    /// Adds something to run.
    ///
    /// @param work returns a number made of all it found, so that nothing of it can be left out
    Race with(String name, LongSupplier work) {
        runners.put(name, new Runner(work));
        return this;
    }

    /// Runs all, and after the rounds that warm up takes the times.
    void run(int warmUps, int rounds) {
        for (Runner runner : runners.values()) {
            runner.clock = new long[rounds];
            runner.processors = new long[rounds];
        }
        for (int round = -warmUps; round < rounds; round++) {
            for (Runner runner : runners.values()) {
                long busy = system.getProcessCpuTime();
                long start = System.nanoTime();
                result += runner.work.getAsLong();
                if (round >= 0) {
                    runner.clock[round] = System.nanoTime() - start;
                    runner.processors[round] = system.getProcessCpuTime() - busy;
                }
            }
        }
    }

    /// The shortest time of one by the clock, in seconds.
    double seconds(String name) {
        return shortest(runner(name).clock);
    }

    /// The least time of all processors together that one took, in seconds.
    double processorSeconds(String name) {
        return shortest(runner(name).processors);
    }

    private Runner runner(String name) {
        Runner runner = runners.get(name);
        if (runner == null) {
            throw new IllegalArgumentException("name (" + name + ") must be one of " + runners.keySet() + ".");
        }
        return runner;
    }

    private static double shortest(long[] nanos) {
        return Arrays.stream(nanos).min().orElseThrow() / 1e9;
    }

    /// What all runs returned, added up.
    long result() {
        return result;
    }
}
