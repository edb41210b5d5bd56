package org.tworivers.proof;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Which way a variable is tried: as it was last, or, while the search is steady, as it was in the
/// longest assignment without a conflict (Biere and Fleury, "Chasing target phases", 2020). Now and then
/// the whole is shaken.
final class Phases {
    private static final byte HOLDS = 1;
    private static final byte FAILS = -1;

    private final SplittableRandom random;
    private final byte[] saved;
    private final byte[] target;
    private final byte[] best;
    private int targetSize;
    private int bestSize;
    private int shakes;

    Phases(int variables, long seed) {
        random = new SplittableRandom(seed);
        saved = new byte[variables];
        Arrays.fill(saved, FAILS);
        target = new byte[variables];
        best = new byte[variables];
    }

    void save(int literal) {
        saved[literal >> 1] = phase(literal);
    }

    private static byte phase(int literal) {
        return (literal & 1) == 0 ? HOLDS : FAILS;
    }

    /// The literal of a variable to try.
    int choose(int variable, boolean steady) {
        byte phase = steady && target[variable] != 0 ? target[variable] : saved[variable];
        return variable << 1 | (phase == HOLDS ? 0 : 1);
    }

    /// Tells of the first so many literals of an assignment that they hold without a conflict.
    void remember(int[] trail, int size) {
        if (size > targetSize) {
            targetSize = size;
            copy(trail, size, target);
        }
        if (size > bestSize) {
            bestSize = size;
            copy(trail, size, best);
        }
    }

    private static void copy(int[] trail, int size, byte[] to) {
        for (int i = 0; i < size; i++) {
            to[trail[i] >> 1] = phase(trail[i]);
        }
    }

    void forgetTarget() {
        targetSize = 0;
        Arrays.fill(target, (byte) 0);
    }

    /// Goes back to the best, every second time to something else.
    void shake() {
        int turn = shakes++ % 6;
        for (int v = 0; v < saved.length; v++) {
            saved[v] = switch (turn) {
                case 1 -> FAILS;
                case 3 -> (byte) -saved[v];
                case 5 -> random.nextInt(16) == 0 ? (byte) -saved[v] : saved[v];
                default -> best[v] == 0 ? saved[v] : best[v];
            };
        }
        forgetTarget();
        bestSize = 0;
    }
}
