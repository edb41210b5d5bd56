package org.tworivers.solver.pairs;

import java.util.ArrayList;
import java.util.List;

/// What proves a choice best: for each objective two prices for each participant, of a seat with it and of a seat
/// among its satisfied wishes. Objectives are numbered from 0 as in [PairOutcome#values].
///
/// For any prices y (of a seat; y' the price that counts for the pair: of a satisfied wish where it is wished) no
/// choice is worth more than the sum of
///
/// * over pairs: reward - y'(first) - y'(second),
/// * over seats, up to the limit: y, and 1 more for each promised seat by the first objective,
/// * over the k-th satisfied wish, up to the wishes that can be satisfied: y' - y, and 1 more by objective k + 1,
///
/// of each only if it is above 0. With prices by objective these are compared objective by objective, the first that is
/// not 0 says. A choice whose value is that sum is best by all of them.
///
/// Source: duality of linear programs, over numbers that are compared as vectors.
public final class PairPrices {
    private final int participants;
    private final List<long[]> rows;

    /// @param rows by objective: the prices of seats with the participants, then those of satisfied wishes; empty when
    /// all
    ///     are 0
    PairPrices(int participants, List<long[]> rows) {
        this.participants = participants;
        this.rows = new ArrayList<>();
        rows.forEach(row -> this.rows.add(row.clone()));
    }

    /// The number of objectives.
    public int objectives() {
        return rows.size();
    }

    /// What a seat with the participant costs.
    public long seat(int objective, int participant) {
        return price(objective, participant);
    }

    /// What it costs to satisfy a wish of the participant, the seat included.
    public long wish(int objective, int participant) {
        return price(objective, participants + participant);
    }

    private long price(int objective, int index) {
        long[] row = rows.get(objective);
        return row.length == 0 ? 0 : row[index];
    }
}
