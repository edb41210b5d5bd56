package org.tworivers.proof;

import java.util.Arrays;

/// What a conflict teaches: the clause of its first unique implication point (Marques-Silva and Sakallah,
/// 1999), without the literals that the others imply (Sörensson and Biere, 2009), and which assumptions a
/// contradiction needs.
///
/// Cost: linear in the clauses that the conflict goes back to.
final class Analysis {
    private final ClauseStore store;
    private final Assignment assignment;
    private final Ranking ranking;
    private final boolean[] seen;
    private final long[] stamps;
    private long stamp;
    private int[] marked = new int[64];
    private int marks;
    private int[] open = new int[64];

    /// The learned clause: first the literal it now forces, second one of the level to go back to.
    int[] clause = new int[64];

    int size;

    Analysis(ClauseStore store, Assignment assignment, Ranking ranking) {
        this.store = store;
        this.assignment = assignment;
        this.ranking = ranking;
        seen = new boolean[assignment.level.length];
        stamps = new long[2 * assignment.level.length + 1];
    }

    /// Learns from a conflict above level 0.
    ///
    /// @return the level at which the clause forces its first literal
    int learn(int conflict) {
        size = 0;
        push(0);
        resolve(conflict);
        minimise();
        for (int i = 0; i < marks; i++) {
            seen[marked[i]] = false;
        }
        marks = 0;
        int back = 0;
        for (int i = 1; i < size; i++) {
            int level = assignment.level[clause[i] >> 1];
            if (level > back) {
                back = level;
                int second = clause[1];
                clause[1] = clause[i];
                clause[i] = second;
            }
        }
        return back;
    }

    private void resolve(int conflict) {
        int unresolved = 0;
        int at = assignment.size - 1;
        int from = conflict;
        int pivot;
        do {
            store.use(from, this);
            int end = store.end(from);
            for (int k = ClauseStore.begin(from); k < end; k++) {
                int literal = store.arena[k];
                int variable = literal >> 1;
                int level = assignment.level[variable];
                if (seen[variable] || level == 0) {
                    continue;
                }
                mark(variable);
                ranking.bump(variable);
                if (level == assignment.levels()) {
                    unresolved++;
                } else {
                    push(literal);
                }
            }
            while (!seen[assignment.trail[at] >> 1]) {
                at--;
            }
            pivot = assignment.trail[at--];
            from = assignment.reason[pivot >> 1];
            unresolved--;
        } while (unresolved > 0);
        clause[0] = pivot ^ 1;
    }

    private void minimise() {
        stamp++;
        for (int i = 1; i < size; i++) {
            stamps[assignment.level[clause[i] >> 1]] = stamp;
        }
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (!isImplied(clause[i])) {
                clause[kept++] = clause[i];
            }
        }
        size = kept;
    }

    /// Whether all that leads to a literal is in the clause already.
    private boolean isImplied(int literal) {
        if (assignment.reason[literal >> 1] == Assignment.NONE) {
            return false;
        }
        int marksBefore = marks;
        int opened = 0;
        open[opened++] = literal >> 1;
        while (opened > 0) {
            int from = assignment.reason[open[--opened]];
            int end = store.end(from);
            for (int k = ClauseStore.begin(from); k < end; k++) {
                int variable = store.arena[k] >> 1;
                int level = assignment.level[variable];
                if (seen[variable] || level == 0) {
                    continue;
                }
                if (assignment.reason[variable] == Assignment.NONE || stamps[level] != stamp) {
                    unmark(marksBefore);
                    return false;
                }
                mark(variable);
                if (opened == open.length) {
                    open = Arrays.copyOf(open, opened * 2);
                }
                open[opened++] = variable;
            }
        }
        return true;
    }

    private void push(int literal) {
        if (size == clause.length) {
            clause = Arrays.copyOf(clause, size * 2);
        }
        clause[size++] = literal;
    }

    private void mark(int variable) {
        if (marks == marked.length) {
            marked = Arrays.copyOf(marked, marks * 2);
        }
        seen[variable] = true;
        marked[marks++] = variable;
    }

    private void unmark(int to) {
        while (marks > to) {
            seen[marked[--marks]] = false;
        }
    }

    /// The number of decision levels among literals that do not hold: a clause with few is worth more.
    int glue(int[] literals, int from, int end) {
        stamp++;
        int glue = 0;
        for (int i = from; i < end; i++) {
            int level = assignment.level[literals[i] >> 1];
            if (stamps[level] != stamp) {
                stamps[level] = stamp;
                glue++;
            }
        }
        return glue;
    }

    /// The assumptions that a refuted one contradicts, itself among them.
    int[] failed(int refuted) {
        size = 0;
        push(refuted);
        if (assignment.level[refuted >> 1] > 0) {
            mark(refuted >> 1);
        }
        for (int i = assignment.size - 1; i >= assignment.start(1); i--) {
            int variable = assignment.trail[i] >> 1;
            int why = assignment.reason[variable];
            if (!seen[variable]) {
                continue;
            }
            if (why == Assignment.NONE) {
                push(assignment.trail[i]);
                continue;
            }
            int end = store.end(why);
            for (int k = ClauseStore.begin(why); k < end; k++) {
                int other = store.arena[k] >> 1;
                if (assignment.level[other] > 0 && !seen[other]) {
                    mark(other);
                }
            }
        }
        unmark(0);
        return Arrays.copyOf(clause, size);
    }
}
