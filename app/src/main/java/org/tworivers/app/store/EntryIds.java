package org.tworivers.app.store;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Makes ids of entries: time-ordered, unique, and unguessable enough to be quoted. 32 hexadecimal digits: 12
/// of milliseconds, 4 of a counter, 16 of chance. Not thread-safe.
final class EntryIds {
    private static final int COUNTER_LIMIT = 1 << 16;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    EntryIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    String next() {
        long millis = Math.max(clock.millis(), lastMillis);
        if (millis == lastMillis) {
            counter++;
            if (counter == COUNTER_LIMIT) {
                counter = 0;
                millis++;
            }
        } else {
            counter = 0;
        }
        lastMillis = millis;
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(millis, 12) + hex.toHexDigits((char) counter) + hex.toHexDigits(random.nextLong());
    }
}
