package org.tworivers.core.architecture.wrong;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/// Wrong, but for one method: randomness without a seed.
final class RollsDice {
    Random unseeded() {
        return new Random();
    }

    boolean math() {
        return Math.random() < 1;
    }

    String identity() {
        return UUID.randomUUID().toString();
    }

    Supplier<Random> byReference() {
        return Random::new;
    }

    void shuffled(List<String> names) {
        Collections.shuffle(names);
    }

    Random seeded(long seed) {
        return new Random(seed);
    }
}
