package org.tworivers.proof;

import java.util.Arrays;

/// Clauses in one array, each named by where it begins, and for each literal the clauses that watch it
/// (Moskewicz and others, 2001). The learned ones are sifted now and then.
///
/// A clause is `size, rank, literals...`. The rank is 0 for a given clause; for a learned one it is its
/// glue times two, plus one when it was used since the last sifting; below 0 it is on its way out.
final class ClauseStore {
    private static final int HEAD = 2;
    /// Learned clauses of so few levels stay for good (Audemard and Simon, 2009).
    private static final int GOOD_GLUE = 2;
    /// Learned clauses of so few levels stay when they were used.
    private static final int FAIR_GLUE = 6;

    int[] arena = new int[1 << 16];
    private int size;

    /// By literal: pairs of another literal of the clause, and the clause, or its complement when it has
    /// two literals.
    final int[][] watches;

    final int[] watchSizes;
    private int[] learned = new int[1 << 10];
    private int learnedSize;

    ClauseStore(int variables) {
        watches = new int[2 * variables][8];
        watchSizes = new int[2 * variables];
    }

    static int begin(int clause) {
        return clause + HEAD;
    }

    int end(int clause) {
        return clause + HEAD + arena[clause];
    }

    /// Keeps a clause of two or more literals, watched by its first two.
    ///
    /// @param glue 0 for a given clause
    int add(int[] literals, int length, int glue) {
        if (size + HEAD + length > arena.length) {
            arena = Arrays.copyOf(arena, Math.max(arena.length * 2, size + HEAD + length));
        }
        int clause = size;
        arena[clause] = length;
        arena[clause + 1] = glue == 0 ? 0 : glue << 1 | 1;
        System.arraycopy(literals, 0, arena, begin(clause), length);
        size = end(clause);
        attach(clause);
        if (glue > 0) {
            if (learnedSize == learned.length) {
                learned = Arrays.copyOf(learned, learnedSize * 2);
            }
            learned[learnedSize++] = clause;
        }
        return clause;
    }

    private void attach(int clause) {
        int at = begin(clause);
        int name = arena[clause] == 2 ? ~clause : clause;
        watch(arena[at], arena[at + 1], name);
        watch(arena[at + 1], arena[at], name);
    }

    void watch(int literal, int blocker, int name) {
        int end = watchSizes[literal];
        if (end == watches[literal].length) {
            watches[literal] = Arrays.copyOf(watches[literal], end * 2);
        }
        watches[literal][end] = blocker;
        watches[literal][end + 1] = name;
        watchSizes[literal] = end + 2;
    }

    /// Notes that a clause took part in a conflict, and what its glue is by now.
    void use(int clause, Analysis analysis) {
        int glue = arena[clause + 1] >> 1;
        if (glue > GOOD_GLUE) {
            int now = analysis.glue(arena, begin(clause), end(clause));
            arena[clause + 1] = Math.min(now, glue) << 1 | 1;
        }
    }

    /// Drops the worse half of the learned clauses that are neither good nor lately used nor a reason.
    void sift(Assignment assignment) {
        boolean[] reasons = new boolean[size];
        for (int i = 0; i < assignment.size; i++) {
            int why = assignment.reason[assignment.trail[i] >> 1];
            if (why != Assignment.NONE) {
                reasons[why] = true;
            }
        }
        long[] order = new long[learnedSize];
        int count = 0;
        for (int i = 0; i < learnedSize; i++) {
            int clause = learned[i];
            int glue = arena[clause + 1] >> 1;
            boolean used = (arena[clause + 1] & 1) != 0;
            arena[clause + 1] = glue << 1;
            boolean stays = glue <= GOOD_GLUE || arena[clause] == 2 || (used && glue <= FAIR_GLUE);
            if (!stays && !reasons[clause]) {
                long length = Math.min(arena[clause], 0xffff);
                order[count++] = (long) Math.min(glue, 0x3ff) << 48 | length << 32 | clause;
            }
        }
        Arrays.sort(order, 0, count);
        for (int i = count / 2; i < count; i++) {
            arena[(int) order[i] + 1] = -1;
        }
        compact(assignment);
    }

    /// Drops the clauses that hold whatever is decided; to be called without decisions.
    void sweep(Assignment assignment) {
        for (int i = 0; i < assignment.size; i++) {
            assignment.reason[assignment.trail[i] >> 1] = Assignment.NONE;
        }
        for (int clause = 0; clause < size; clause = end(clause)) {
            boolean holds = false;
            for (int k = begin(clause); k < end(clause) && !holds; k++) {
                holds = assignment.value[arena[k]] > 0;
            }
            if (holds) {
                arena[clause + 1] = -1;
            }
        }
        compact(assignment);
    }

    /// Closes the gaps that dropped clauses leave, and watches anew.
    private void compact(Assignment assignment) {
        int kept = 0;
        for (int i = 0; i < learnedSize; i++) {
            if (arena[learned[i] + 1] >= 0) {
                learned[kept++] = learned[i];
            }
        }
        learnedSize = kept;
        int[] moved = new int[size];
        int end = size;
        size = 0;
        Arrays.fill(watchSizes, 0);
        int clause = 0;
        while (clause < end) {
            int length = HEAD + arena[clause];
            if (arena[clause + 1] >= 0) {
                moved[clause] = size;
                System.arraycopy(arena, clause, arena, size, length);
                attach(size);
                size += length;
            }
            clause += length;
        }
        for (int i = 0; i < learnedSize; i++) {
            learned[i] = moved[learned[i]];
        }
        for (int i = 0; i < assignment.size; i++) {
            int variable = assignment.trail[i] >> 1;
            if (assignment.reason[variable] != Assignment.NONE) {
                assignment.reason[variable] = moved[assignment.reason[variable]];
            }
        }
    }
}
