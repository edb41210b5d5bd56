package org.tworivers.app.web.attraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.shared.Code;

/// Which leads a list shows.
///
/// @param due one of [#DUE]; empty for all that are open
record LeadFilter(String due, String team, String sector, String text) {
    static final List<String> DUE = List.of("overdue", "expiring", "disputed", "contracted", "closed", "all");

    static LeadFilter of(Map<String, String> typed) {
        String due = typed.getOrDefault("due", "").strip();
        return new LeadFilter(
                DUE.contains(due) ? due : "",
                typed.getOrDefault("team", "").strip(),
                typed.getOrDefault("sector", "").strip(),
                typed.getOrDefault("text", "").strip());
    }

    Predicate<ListedLead> wanted(NameBook names) {
        String words = text.toLowerCase(Locale.ROOT);
        String language = names.messages().language();
        return each -> isDue(each)
                && (team.isEmpty() || each.lead().team().equals(team))
                && (sector.isEmpty() || isOf(each.lead().sector(), names))
                && (words.isEmpty()
                        || each.lead()
                                .names()
                                .in(language)
                                .toLowerCase(Locale.ROOT)
                                .contains(words)
                        || names.party(each.lead().firm())
                                .toLowerCase(Locale.ROOT)
                                .contains(words));
    }

    private boolean isOf(Code code, NameBook names) {
        return !code.isNone()
                && names.codes().path(code, names.day()).stream()
                        .anyMatch(each -> each.toString().equals(sector));
    }

    private boolean isDue(ListedLead each) {
        return switch (due) {
            case "overdue" -> each.isOverdue();
            case "expiring" -> each.isExpiring();
            case "disputed" -> each.isDisputed();
            case "contracted" -> each.reached().contracted();
            case "closed" -> each.isClosed();
            case "all" -> true;
            default -> each.isOpen();
        };
    }
}
