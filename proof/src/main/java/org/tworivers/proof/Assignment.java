package org.tworivers.proof;

import java.util.Arrays;

/// What holds at the moment: the literals in the order in which they came to hold, each with the decision
/// level and the clause that made it so.
final class Assignment {
    /// No clause, no literal.
    static final int NONE = -1;

    /// By literal: 1 holds, -1 does not, 0 is open.
    final byte[] value;
    /// By variable.
    final int[] level;
    /// By variable: the clause that forced it, or [#NONE] for decisions and for what always holds.
    final int[] reason;

    final int[] trail;
    int size;

    private final int[] starts;
    private int levels;

    Assignment(int variables) {
        value = new byte[2 * variables];
        level = new int[variables];
        reason = new int[variables];
        trail = new int[variables];
        starts = new int[2 * variables + 1];
        Arrays.fill(reason, NONE);
    }

    /// The number of decisions that hold.
    int levels() {
        return levels;
    }

    /// How many literals held before the decision of a level (from 1) was made.
    int start(int ofLevel) {
        return ofLevel > levels ? size : starts[ofLevel - 1];
    }

    void open() {
        starts[levels++] = size;
    }

    void assign(int literal, int why) {
        value[literal] = 1;
        value[literal ^ 1] = -1;
        level[literal >> 1] = levels;
        reason[literal >> 1] = why;
        trail[size++] = literal;
    }

    /// Takes back every level above this one.
    void backtrack(int to, Phases phases, Ranking ranking) {
        if (levels <= to) {
            return;
        }
        int from = starts[to];
        for (int i = size - 1; i >= from; i--) {
            int literal = trail[i];
            value[literal] = 0;
            value[literal ^ 1] = 0;
            phases.save(literal);
            ranking.offer(literal >> 1);
        }
        size = from;
        levels = to;
    }
}
