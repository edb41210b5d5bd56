package org.tworivers.app.web.aftercare;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.page.Sought;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.app.work.aftercare.ListedCase.Mark;
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

    /// Where on a board the cases are that it shows.
    ///
    /// @param viewer opaque id of whose own cases are meant
    BitSet find(CaseBoard board, NameBook names, String viewer) {
        BitSet found = due(board, viewer);
        if (!kind.isEmpty() || !urgency.isEmpty() || !raised.isEmpty() || !text.isEmpty()) {
            Predicate<ListedCase> wanted = wanted(names);
            for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
                if (!wanted.test(board.cases().get(at))) {
                    found.clear(at);
                }
            }
        }
        return found;
    }

    private Predicate<ListedCase> wanted(NameBook names) {
        Sought sought = new Sought(text);
        Map<LocalDate, Boolean> within = new HashMap<>();
        return each -> (kind.isEmpty() || each.raised().kind().word().equals(kind))
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

    private BitSet due(CaseBoard board, String viewer) {
        return switch (due) {
            case "overdue" -> board.places(Mark.OVERDUE);
            case "own-overdue" -> board.placesOf(viewer, Mark.OVERDUE);
            case "mine" -> board.placesOf(viewer, Mark.OPEN);
            case "ownerless" -> board.places(Mark.OWNERLESS);
            case "escalated" -> board.places(Mark.ESCALATED);
            case "waiting" -> board.places(Mark.WAITING);
            case "call-back" -> board.places(Mark.CALL_BACK);
            case "reopened" -> board.places(Mark.REOPENED);
            case "closed" -> board.places(Mark.CLOSED);
            case "all" -> {
                BitSet all = board.places(Mark.OPEN);
                all.or(board.places(Mark.CLOSED));
                yield all;
            }
            default -> board.places(Mark.OPEN);
        };
    }
}
