package org.tworivers.solver.pairs;

import java.util.ArrayList;
import java.util.List;

/// What proves a choice best: for each objective two prices for each participant, of a seat with it and of a seat
/// among its satisfied wishes. Objectives are numbered from 0 as in [PairOutcome#values].
///
/// For any prices, y of a seat and z of a satisfied wish, no choice is worth more than the sum of
///
/// * over pairs: its priority, less z of each who wishes it, less y of each who does not,
/// * over seats, up to the limit: y, and 1 more for each promised seat,
/// * over satisfied wishes, up to as many as can be: z - y, and 1 more by the objective of that level,
///
/// of each only if it is above 0. Prices of several objectives are compared objective by objective: the first at which
/// the gain is not 0 says whether it is above. A choice whose values are that sum is the best by all of them.
///
/// Source: duality of linear programs, over numbers that are compared as vectors.
public final class PairPrices {
    private final int participants;
    private final List<long[]> rows;

    /// @param rows by objective: the prices of seats with the participants, then those of satisfied wishes;
    ///     empty when all are 0
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
