package org.tworivers.app.web.aftercare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.core.aftercare.CaseState;
import org.tworivers.core.aftercare.Cohort;

/// Which cases a list shows.
///
/// @param due one of [#DUE]; empty for all that are open
/// @param raised the month, quarter or year in which they were raised; empty for any
record CaseFilter(String due, String kind, String urgency, String raised, String text) {
    static final List<String> DUE = List.of(
            "overdue",
            "own-overdue",
            "mine",
            "ownerless",
            "escalated",
            "waiting",
            "call-back",
            "reopened",
            "closed",
            "all");

    static CaseFilter of(Map<String, String> typed) {
        String due = word(typed, "due");
        return new CaseFilter(
                DUE.contains(due) ? due : "",
                word(typed, "kind"),
                word(typed, "urgency"),
                word(typed, "raised"),
                word(typed, "text"));
    }

    private static String word(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// @param viewer opaque id of whose own cases are meant
    Predicate<ListedCase> wanted(NameBook names, String viewer) {
        String words = text.toLowerCase(Locale.ROOT);
        return each -> isDue(each, viewer)
                && (kind.isEmpty() || each.raised().kind().word().equals(kind))
                && (urgency.isEmpty() || each.raised().urgency().word().equals(urgency))
                && (raised.isEmpty() || isRaised(each))
                && (words.isEmpty()
                        || each.raised().title().toLowerCase(Locale.ROOT).contains(words)
                        || each.raised().id().equals(words)
                        || names.party(each.raised().firm())
                                .toLowerCase(Locale.ROOT)
                                .contains(words));
    }

    private boolean isRaised(ListedCase each) {
        for (Cohort cohort : Cohort.values()) {
            if (cohort.of(each.raised().raised()).equals(raised)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDue(ListedCase each, String viewer) {
        return switch (due) {
            case "overdue" -> each.isOverdue();
            case "own-overdue" -> each.isOverdue() && each.isOf(viewer);
            case "mine" -> each.isOpen() && each.isOf(viewer);
            case "ownerless" -> each.isOwnerless();
            case "escalated" -> each.isOpen() && each.standing().escalations() > 0;
            case "waiting" -> each.standing().state() == CaseState.SOLVED;
            case "call-back" -> each.standing().state() == CaseState.CONFIRMED;
            case "reopened" -> each.standing().reopenings() > 0;
            case "closed" -> !each.isOpen();
            case "all" -> true;
            default -> each.isOpen();
        };
    }
}
