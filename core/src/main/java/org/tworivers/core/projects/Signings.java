package org.tworivers.core.projects;

/// The signings of one project in one cut, by day: intents, contracts, increments, changes of investor. A
/// view of what a fold has just read; policies read it.
public final class Signings {
    private final FactColumns facts;
    private final CountingFacts counting;

    Signings(FactColumns facts, CountingFacts counting) {
        this.facts = facts;
        this.counting = counting;
    }

    private int fact(int index) {
        return counting.fact(CountingFacts.SIGNINGS, index);
    }

    /// How many there are.
    public int size() {
        return counting.size(CountingFacts.SIGNINGS);
    }

    /// INTENT, CONTRACT, INCREMENT or INVESTOR_CHANGE of [FactKind].
    public int kind(int index) {
        return facts.kind(fact(index));
    }

    /// Whether no amount was stated.
    public boolean isWithoutAmount(int index) {
        return (facts.flags(fact(index)) & Fact.NO_AMOUNT) != 0;
    }

    /// First day of the stated span, days since 1970, or [FactColumns#UNDATED].
    public int firstDay(int index) {
        return facts.firstDay(fact(index));
    }

    /// Last day of the stated span, days since 1970, or [FactColumns#UNDATED].
    public int day(int index) {
        return facts.day[fact(index)];
    }

    /// Index of the denomination.
    public int unit(int index) {
        return facts.unit(fact(index));
    }

    /// Index of the event's code, -1 for none.
    public int event(int index) {
        return facts.code[fact(index)];
    }

    /// Total in minor units, 0 when not stated.
    public long amount(int index) {
        return facts.amount[fact(index)];
    }

    /// Outside capital in minor units, 0 when not stated.
    public long outside(int index) {
        int fact = fact(index);
        return (facts.flags(fact) & Fact.OUTSIDE_STATED) == 0 ? 0 : facts.other[fact];
    }

    /// The first contract, -1 when there is none.
    int firstContract() {
        for (int i = 0; i < size(); i++) {
            if (kind(i) == FactKind.CONTRACT) {
                return i;
            }
        }
        return -1;
    }
}
