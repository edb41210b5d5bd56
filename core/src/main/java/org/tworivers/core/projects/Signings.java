package org.tworivers.core.projects;

import java.util.Arrays;

/// The signings of one project in one cut, by day: intents, contracts, increments, changes of investor. A
/// scratch pad
/// that a fold fills again for each project; policies read it.
public final class Signings {
    private static final int FIRST_CAPACITY = 8;

    private int size;
    private int[] kind = new int[FIRST_CAPACITY];
    private int[] flags = new int[FIRST_CAPACITY];
    private int[] firstDay = new int[FIRST_CAPACITY];
    private int[] day = new int[FIRST_CAPACITY];
    private int[] unit = new int[FIRST_CAPACITY];
    private int[] event = new int[FIRST_CAPACITY];
    private long[] amount = new long[FIRST_CAPACITY];
    private long[] outside = new long[FIRST_CAPACITY];

    /// An empty pad.
    Signings() {}

    void clear() {
        size = 0;
    }

    void add(FactColumns facts, int fact) {
        if (size == kind.length) {
            grow();
        }
        kind[size] = facts.kind(fact);
        flags[size] = facts.flags(fact);
        firstDay[size] = facts.firstDay(fact);
        day[size] = facts.day[fact];
        unit[size] = facts.unit(fact);
        event[size] = facts.code[fact];
        amount[size] = facts.amount[fact];
        outside[size] = facts.other[fact];
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        kind = Arrays.copyOf(kind, capacity);
        flags = Arrays.copyOf(flags, capacity);
        firstDay = Arrays.copyOf(firstDay, capacity);
        day = Arrays.copyOf(day, capacity);
        unit = Arrays.copyOf(unit, capacity);
        event = Arrays.copyOf(event, capacity);
        amount = Arrays.copyOf(amount, capacity);
        outside = Arrays.copyOf(outside, capacity);
    }

    /// How many there are.
    public int size() {
        return size;
    }

    /// INTENT, CONTRACT, INCREMENT or INVESTOR_CHANGE of [FactKind].
    public int kind(int index) {
        return kind[index];
    }

    /// Whether no amount was stated.
    public boolean isWithoutAmount(int index) {
        return (flags[index] & Fact.NO_AMOUNT) != 0;
    }

    /// First day of the stated span, days since 1970, or [FactColumns#UNDATED].
    public int firstDay(int index) {
        return firstDay[index];
    }

    /// Last day of the stated span, days since 1970, or [FactColumns#UNDATED].
    public int day(int index) {
        return day[index];
    }

    /// Index of the denomination.
    public int unit(int index) {
        return unit[index];
    }

    /// Index of the event's code, -1 for none.
    public int event(int index) {
        return event[index];
    }

    /// Total in minor units, 0 when not stated.
    public long amount(int index) {
        return amount[index];
    }

    /// Outside capital in minor units, 0 when not stated.
    public long outside(int index) {
        return outside[index];
    }
}
