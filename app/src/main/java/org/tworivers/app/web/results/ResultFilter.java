package org.tworivers.app.web.results;

import java.util.List;
import java.util.Map;
import org.tworivers.app.work.results.ListedResult;

/// Which results a list shows.
///
/// @param kind word of a kind; empty for all
/// @param atLeast the lowest level
/// @param use one of [#USES]; empty for all
record ResultFilter(String kind, int atLeast, String use) {
    static final List<String> USES = List.of("used", "producing", "none");

    static ResultFilter of(Map<String, String> asked) {
        String level = asked.getOrDefault("atLeast", "").strip();
        String use = asked.getOrDefault("use", "").strip();
        return new ResultFilter(
                asked.getOrDefault("kind", "").strip(),
                level.matches("[0-9]") ? Integer.parseInt(level) : 0,
                USES.contains(use) ? use : "");
    }

    boolean isWanted(ListedResult each) {
        return (kind.isEmpty() || each.result().kind().word().equals(kind))
                && each.level() >= atLeast
                && switch (use) {
                    case "used" -> each.isInUse();
                    case "producing" -> each.isInProduction();
                    case "none" -> !each.isInUse();
                    default -> true;
                };
    }
}
