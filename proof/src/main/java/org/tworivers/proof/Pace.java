package org.tworivers.proof;

/// When the search starts again from the top, and how it is minded: *hasty*, with restarts as soon as
/// recent clauses are worse than usual (Audemard and Simon, 2009), which is good for refuting; or
/// *steady*, with few restarts in the order of Luby, which is good for finding. They alternate, by equal
/// shares of work that grow with the square, and after [#LAST_SWITCH] conflicts it stays steady.
final class Pace {
    private static final int FIRST_SWITCH = 1000;
    private static final long LAST_SWITCH = 40_000;
    private static final int LUBY_UNIT = 1024;
    private static final double WORSE = 1.1;
    private static final double RECENT = 1.0 / 32;
    private static final double USUAL = 1.0 / 8192;

    private boolean steady;
    private int switches;
    private long firstWork;
    private long switchAt;
    private double recentGlue;
    private double usualGlue;
    private long restartAt;
    private long lastRestart;
    private long lubyRuns = 1;
    private long lubyLength = 1;

    boolean isSteady() {
        return steady;
    }

    /// Tells of a learned clause.
    void learned(int glue, long conflicts) {
        recentGlue += (glue - recentGlue) * RECENT;
        usualGlue += (glue - usualGlue) * Math.max(USUAL, 1.0 / (conflicts + 1));
    }

    /// Whether it is time to change minds; then it has.
    boolean switches(long conflicts, long work) {
        boolean due = switches == 0 ? conflicts >= FIRST_SWITCH : work >= switchAt;
        if (!due || (steady && conflicts > LAST_SWITCH)) {
            return false;
        }
        firstWork = switches == 0 ? work : firstWork;
        switches++;
        steady = !steady;
        long share = switches / 2 + 1L;
        switchAt = work + firstWork * share * share;
        lubyRuns = 1;
        lubyLength = 1;
        restartAt = conflicts + LUBY_UNIT;
        return true;
    }

    /// Whether it is time to start from the top; then it counts as done.
    boolean restarts(long conflicts) {
        boolean due = steady ? conflicts >= restartAt : conflicts > lastRestart + 2 && recentGlue > usualGlue * WORSE;
        if (!due) {
            return false;
        }
        lastRestart = conflicts;
        if (steady) {
            if ((lubyRuns & -lubyRuns) == lubyLength) {
                lubyRuns++;
                lubyLength = 1;
            } else {
                lubyLength <<= 1;
            }
            restartAt = conflicts + LUBY_UNIT * lubyLength;
        }
        return true;
    }
}
