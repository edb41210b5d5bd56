package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.List;

/// Reads what is due of the project that a fold has just read.
final class DueReader {
    private DueReader() {}

    /// @param alone the tally of this project alone
    static List<Due> read(DossierFold dossier, Tally alone) {
        List<Due> due = new ArrayList<>();
        addIf(due, Due.HELD_BACK, alone.count(Counts.HELD_BACK) > 0);
        addIf(due, Due.UNPROVEN, alone.count(Counts.UNPROVEN) > 0);
        addIf(due, Due.QUIET, isAtWork(alone) && dossier.isQuiet());
        addIf(due, Due.OVERDUE, dossier.hasMissedPlan());
        addIf(due, Due.PAST_DEADLINE, dossier.hasMissedDeadline());
        addIf(
                due,
                Due.UNDATED,
                alone.count(Counts.UNDETERMINED) > 0
                        || alone.count(Counts.OPERATING_WITHOUT_START) > 0
                        || dossier.lacksDay());
        return due;
    }

    private static void addIf(List<Due> due, Due each, boolean is) {
        if (is) {
            due.add(each);
        }
    }

    private static boolean isAtWork(Tally alone) {
        return alone.count(Counts.NOT_STARTED) + alone.count(Counts.BUILDING) > 0;
    }
}
