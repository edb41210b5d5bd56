package org.tworivers.app.web.oversight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.work.oversight.ListedPromise;

/// Which promises a list shows.
///
/// @param state one of [#STATES]; empty for all that are not over
/// @param unit who is to keep it; empty for all
/// @param dueBy only those due by this day, as typed; empty for all
record PromiseFilter(String state, String unit, String dueBy) {
    static final List<String> STATES =
            List.of("overdue", "open", "under-way", "claimed", "denied", "kept", "dropped", "all");

    static PromiseFilter of(Map<String, String> asked) {
        String state = asked.getOrDefault("state", "").strip();
        String dueBy = asked.getOrDefault("dueBy", "").strip();
        return new PromiseFilter(
                STATES.contains(state) ? state : "",
                asked.getOrDefault("unit", "").strip(),
                Questions.findDay(dueBy).isPresent() ? dueBy : "");
    }

    boolean isWanted(ListedPromise each) {
        return isOfState(each)
                && (unit.isEmpty() || each.promise().unit().equals(unit))
                && Optional.of(dueBy)
                        .filter(text -> !text.isEmpty())
                        .flatMap(Questions::findDay)
                        .map(day -> !each.due().isAfter(day))
                        .orElse(true);
    }

    private boolean isOfState(ListedPromise each) {
        return switch (state) {
            case "" -> !each.state().isOver();
            case "all" -> true;
            case "overdue" -> each.isOverdue();
            default -> each.state().word().equals(state);
        };
    }
}
