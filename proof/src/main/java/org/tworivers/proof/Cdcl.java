package org.tworivers.proof;

import java.util.function.BooleanSupplier;

/// Decides whether clauses can hold together: conflict-driven clause learning, of our own because it
/// beats what can be had (doc/decisions/0006-exact-engine.md has the figures).
///
/// Propagate; at a conflict learn a clause, go back to where it forces something, go on; else decide the
/// variable that was in most recent conflicts. Restarts and phases alternate between two minds ([Pace],
/// [Phases]); learned clauses are sifted by glue ([ClauseStore]). Deterministic: the clauses and the seed
/// fix every step, whatever the clock.
///
/// Sources: Eén and Sörensson, "An extensible SAT-solver" (2003); Audemard and Simon, "Predicting learnt
/// clauses quality" (2009); Biere and Fleury, target phases (2020). Not for several threads.
final class Cdcl {
    /// What solving came to.
    enum Answer {
        /// All clauses can hold; [#holds] says how.
        YES,
        /// They cannot, under the assumptions that [#failed] names.
        NO,
        /// Stopped or out of budget.
        STOPPED
    }

    private static final int NONE = Assignment.NONE;
    private static final int FIRST_SIFTING = 2000;
    private static final int SIFTING_GROWTH = 300;
    private static final int SHAKE_UNIT = 1000;
    private static final double FADE_STEADY = 0.95;
    private static final double FADE_HASTY = 0.92;

    private final ClauseStore store;
    private final Assignment assignment;
    private final Ranking ranking;
    private final Phases phases;
    private final Analysis analysis;
    private Pace pace = new Pace();

    private int head;
    private boolean contradiction;
    private int[] failed = {};
    private long conflicts;
    private long propagations;
    private int swept;
    private long siftAt = FIRST_SIFTING;
    private int siftings;
    private long shakeAt = SHAKE_UNIT;
    private int shakes;

    Cdcl(Clauses clauses, long seed) {
        int variables = clauses.variables();
        store = new ClauseStore(variables);
        assignment = new Assignment(variables);
        ranking = new Ranking(variables);
        phases = new Phases(variables, seed);
        analysis = new Analysis(store, assignment, ranking);
        for (int c = 0; c < clauses.clauses() && !contradiction; c++) {
            give(clauses.clause(c));
        }
    }

    /// Conflicts so far: the measure of work that budgets are in.
    long conflicts() {
        return conflicts;
    }

    /// After [Answer#YES]: whether a literal holds.
    boolean holds(int literal) {
        return assignment.value[literal] > 0;
    }

    /// After [Answer#NO]: assumptions that cannot hold together; empty when the clauses alone contradict
    /// each other.
    int[] failed() {
        return failed.clone();
    }

    private void give(int[] clause) {
        int open = 0;
        for (int literal : clause) {
            boolean twice = false;
            boolean always = assignment.value[literal] > 0;
            for (int i = 0; i < open; i++) {
                twice |= clause[i] == literal;
                always |= clause[i] == (literal ^ 1);
            }
            if (always) {
                return;
            }
            if (!twice && assignment.value[literal] == 0) {
                clause[open++] = literal;
            }
        }
        if (open > 1) {
            store.add(clause, open, 0);
        } else {
            contradiction = open == 0;
            if (open == 1) {
                assignment.assign(clause[0], NONE);
                contradiction = propagate() != NONE;
            }
        }
    }

    /// Decides under assumptions. What was learned before helps; the phases too.
    ///
    /// @param assumptions literals that must hold, for this call
    /// @param budget conflicts that may be spent
    /// @param stop asked often
    Answer solve(int[] assumptions, long budget, BooleanSupplier stop) {
        assignment.backtrack(0, phases, ranking);
        head = assignment.size;
        failed = new int[0];
        pace = new Pace();
        long since = conflicts;
        long worked = propagations;
        while (!contradiction) {
            int conflict = propagate();
            if (conflict != NONE) {
                contradiction = assignment.levels() == 0;
                if (!contradiction) {
                    learn(conflict, conflicts - since);
                }
            } else if (conflicts - since >= budget || stop.getAsBoolean()) {
                return Answer.STOPPED;
            } else if (pace.switches(conflicts - since, propagations - worked)) {
                phases.forgetTarget();
                restart(assumptions.length);
            } else if (pace.restarts(conflicts - since)) {
                restart(assumptions.length);
            } else {
                sweep();
                int next = decide(assumptions);
                if (next == NONE) {
                    return failed.length > 0 ? Answer.NO : Answer.YES;
                }
                assignment.open();
                assignment.assign(next, NONE);
            }
        }
        return Answer.NO;
    }

    private void learn(int conflict, long sinceStart) {
        conflicts++;
        if (pace.isSteady()) {
            phases.remember(assignment.trail, assignment.start(assignment.levels()));
        }
        int back = analysis.learn(conflict);
        int glue = analysis.glue(analysis.clause, 0, analysis.size);
        pace.learned(glue, sinceStart);
        assignment.backtrack(back, phases, ranking);
        head = assignment.size;
        int why = analysis.size == 1 ? NONE : store.add(analysis.clause, analysis.size, glue);
        assignment.assign(analysis.clause[0], why);
        ranking.fade(pace.isSteady() ? FADE_STEADY : FADE_HASTY);
        if (conflicts >= siftAt) {
            store.sift(assignment);
            siftings++;
            siftAt = conflicts + FIRST_SIFTING + (long) SIFTING_GROWTH * siftings;
        }
    }

    /// Takes all decisions back but the assumptions.
    private void restart(int assumed) {
        if (assignment.levels() > assumed) {
            assignment.backtrack(assumed, phases, ranking);
            head = assignment.size;
        }
        if (conflicts >= shakeAt) {
            phases.shake();
            shakes++;
            shakeAt = conflicts + SHAKE_UNIT * (shakes + 1L);
        }
    }

    private void sweep() {
        if (assignment.levels() == 0 && assignment.size > swept) {
            store.sweep(assignment);
            swept = assignment.size;
        }
    }

    /// The next literal to try, or [#NONE] when all hold or an assumption failed.
    private int decide(int[] assumptions) {
        while (assignment.levels() < assumptions.length) {
            int assumption = assumptions[assignment.levels()];
            if (assignment.value[assumption] < 0) {
                failed = analysis.failed(assumption);
                return NONE;
            }
            if (assignment.value[assumption] == 0) {
                return assumption;
            }
            assignment.open();
        }
        while (!ranking.isEmpty()) {
            int variable = ranking.poll();
            if (assignment.value[variable << 1] == 0) {
                return phases.choose(variable, pace.isSteady());
            }
        }
        return NONE;
    }

    /// Follows what the clauses force.
    ///
    /// @return a clause that cannot hold, or [#NONE]
    private int propagate() {
        int conflict = NONE;
        while (head < assignment.size && conflict == NONE) {
            propagations++;
            conflict = visit(assignment.trail[head++] ^ 1);
        }
        return conflict;
    }

    /// Looks at all clauses that watch a literal that just came to fail.
    private int visit(int failing) {
        byte[] value = assignment.value;
        int[] watches = store.watches[failing];
        int end = store.watchSizes[failing];
        int[] arena = store.arena;
        int conflict = NONE;
        int from = 0;
        int to = 0;
        while (from < end && conflict == NONE) {
            int blocker = watches[from];
            int name = watches[from + 1];
            from += 2;
            byte blocked = value[blocker];
            int clause = name < 0 ? ~name : name;
            if (blocked <= 0 && name >= 0) {
                int first = ClauseStore.begin(clause);
                blocker = arena[first] ^ arena[first + 1] ^ failing;
                blocked = value[blocker];
                if (blocked <= 0 && moveWatch(clause, failing, blocker)) {
                    continue;
                }
            }
            watches[to] = blocker;
            watches[to + 1] = name;
            to += 2;
            if (blocked < 0) {
                conflict = clause;
            } else if (blocked == 0) {
                assignment.assign(blocker, clause);
            }
        }
        if (to < from) {
            System.arraycopy(watches, from, watches, to, end - from);
            store.watchSizes[failing] = end - (from - to);
        }
        return conflict;
    }

    /// Lets a clause be watched by a literal that does not fail, if it has one.
    private boolean moveWatch(int clause, int failing, int other) {
        int[] arena = store.arena;
        int first = ClauseStore.begin(clause);
        int end = first + arena[clause];
        for (int k = first + 2; k < end; k++) {
            int literal = arena[k];
            if (assignment.value[literal] >= 0) {
                arena[first] = other;
                arena[first + 1] = literal;
                arena[k] = failing;
                store.watch(literal, other, clause);
                return true;
            }
        }
        return false;
    }
}
