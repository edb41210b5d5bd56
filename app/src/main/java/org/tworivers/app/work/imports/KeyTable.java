package org.tworivers.app.work.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// Texts and a number for each, kept as 128 bits of their hash: a million texts take 48 MiB, however
/// long they are.
///
/// Open addressing with linear probing. Not thread-safe.
final class KeyTable {
    /// What a text has that was never put.
    static final long ABSENT = Long.MIN_VALUE;

    private static final int FIRST_CAPACITY = 1 << 10;

    private final MessageDigest digest;
    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private long[] values = new long[FIRST_CAPACITY];
    private int size;
    private long lastHigh;
    private long lastLow;

    KeyTable() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
        Arrays.fill(values, ABSENT);
    }

    /// The number of a text, [#ABSENT] when it has none.
    long get(String text) {
        hash(text);
        return values[slot(lastHigh, lastLow)];
    }

    /// Gives a text a number.
    void put(String text, long value) {
        hash(text);
        int slot = slot(lastHigh, lastLow);
        if (values[slot] == ABSENT) {
            size++;
            high[slot] = lastHigh;
            low[slot] = lastLow;
        }
        values[slot] = value;
        if (size * 2 > values.length) {
            grow();
        }
    }

    /// 64 bits of the hash of a text, to tell whether two are the same.
    long fingerprint(String text) {
        hash(text);
        return lastHigh == ABSENT ? 0 : lastHigh;
    }

    private void hash(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        lastHigh = bytes.getLong();
        lastLow = bytes.getLong();
    }

    private int slot(long wantedHigh, long wantedLow) {
        int mask = values.length - 1;
        int slot = (int) wantedLow & mask;
        while (values[slot] != ABSENT && (high[slot] != wantedHigh || low[slot] != wantedLow)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldValues = values;
        high = new long[oldHigh.length * 2];
        low = new long[oldLow.length * 2];
        values = new long[oldValues.length * 2];
        Arrays.fill(values, ABSENT);
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != ABSENT) {
                int slot = slot(oldHigh[i], oldLow[i]);
                high[slot] = oldHigh[i];
                low[slot] = oldLow[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
