package org.tworivers.core.architecture.wrong;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/// Wrong: the time is an argument.
final class ReadsTheClock {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long nanos() {
        return System.nanoTime();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Supplier<Instant> byReference() {
        return Instant::now;
    }

    Clock system() {
        return Clock.systemUTC();
    }
}
