package org.tworivers.solver.timetable;

import java.util.Arrays;
import java.util.stream.IntStream;

/// An immutable set of slots of an event with a known number of slots, as bits in words of 64.
public final class SlotSet {
    private final int slots;
    private final long[] words;

    private SlotSet(int slots, long[] words) {
        this.slots = slots;
        this.words = words;
    }

    /// No slot.
    public static SlotSet none(int slots) {
        return new SlotSet(slots, new long[wordsFor(slots)]);
    }

    /// Every slot.
    public static SlotSet all(int slots) {
        return range(slots, 0, slots);
    }

    /// The slots from `from` (inclusive) to `to` (exclusive).
    public static SlotSet range(int slots, int from, int to) {
        if (from < 0 || to > slots) {
            throw new IllegalArgumentException("slots (" + from + " to before " + to + ") must be of the event's "
                    + slots + ". Maybe slots were counted from 1.");
        }
        long[] words = new long[wordsFor(slots)];
        for (int slot = from; slot < to; slot++) {
            words[slot >> 6] |= 1L << slot;
        }
        return new SlotSet(slots, words);
    }

    /// The given slots, each 0 to `slots - 1`, in any order.
    public static SlotSet of(int slots, int... members) {
        long[] words = new long[wordsFor(slots)];
        for (int slot : members) {
            if (slot < 0 || slot >= slots) {
                throw new IllegalArgumentException(
                        "slot (" + slot + ") must be 0 to " + (slots - 1) + ". Maybe slots were counted from 1.");
            }
            words[slot >> 6] |= 1L << slot;
        }
        return new SlotSet(slots, words);
    }

    private static int wordsFor(int slots) {
        return (slots + 63) >> 6;
    }

    /// The number of slots of the event, not of this set.
    public int slots() {
        return slots;
    }

    /// Whether the slot is in; false for a slot that the event does not have.
    public boolean contains(int slot) {
        return slot >= 0 && slot < slots && (words[slot >> 6] & 1L << slot) != 0;
    }

    /// The number of slots in this set.
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /// The slots in both.
    public SlotSet and(SlotSet other) {
        requireSameEvent(other);
        long[] both = words.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= other.words[i];
        }
        return new SlotSet(slots, both);
    }

    /// The slots in either.
    public SlotSet or(SlotSet other) {
        requireSameEvent(other);
        long[] either = words.clone();
        for (int i = 0; i < either.length; i++) {
            either[i] |= other.words[i];
        }
        return new SlotSet(slots, either);
    }

    /// The slots in this set alone.
    public SlotSet minus(SlotSet other) {
        requireSameEvent(other);
        long[] rest = words.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~other.words[i];
        }
        return new SlotSet(slots, rest);
    }

    private void requireSameEvent(SlotSet other) {
        if (slots != other.slots) {
            throw new IllegalArgumentException("sets of slots (" + slots + " and " + other.slots
                    + ") must be of one event. Maybe one was made for another number of slots.");
        }
    }

    /// Word `index` of the set: bit `i` is slot `64 * index + i`.
    public long word(int index) {
        return words[index];
    }

    /// The number of words.
    public int words() {
        return words.length;
    }

    /// The slots, ascending.
    public IntStream stream() {
        return IntStream.range(0, slots).filter(this::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotSet that && slots == that.slots && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * slots + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return Arrays.toString(stream().toArray());
    }
}
