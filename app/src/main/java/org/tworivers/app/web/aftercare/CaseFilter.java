package org.tworivers.app.web.aftercare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.page.Sought;
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
        Sought sought = new Sought(text);
        Map<LocalDate, Boolean> within = new HashMap<>();
        return each -> isDue(each, viewer)
                && (kind.isEmpty() || each.raised().kind().word().equals(kind))
                && (urgency.isEmpty() || each.raised().urgency().word().equals(urgency))
                && (raised.isEmpty() || within.computeIfAbsent(each.raised().raised(), this::isWithin))
                && (sought.isEmpty()
                        || sought.isIn(each.raised().title())
                        || each.raised().id().equals(text)
                        || sought.isIn(names.party(each.raised().firm())));
    }

    private boolean isWithin(LocalDate day) {
        return Stream.of(Cohort.values()).anyMatch(cohort -> cohort.of(day).equals(raised));
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
