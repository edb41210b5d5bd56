package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.projects.Hold;

/// How a case stands on a day.
///
/// @param owner opaque id of who sees to it; empty when nobody does
/// @param helpers who helps
/// @param hands all who owned it, helped with it or said that it is solved: none of them confirms or calls back
/// @param solution what its owner last said of how it is solved; nothing when that was refused since, or reopened
/// @param satisfaction what the firm said last, since it was reopened last
/// @param escalations how often it was brought before who supervises
/// @param reopenings how often it was seen to once more after the firm had confirmed
/// @param holds which stages it stands in the way of
/// @param runs its clocks before any rule
/// @param steps all that was done, in order
public record CaseStanding(
        ServiceCase raised,
        CaseState state,
        String owner,
        Set<String> helpers,
        Set<String> hands,
        Optional<AftercareEntry.CaseSolved> solution,
        Optional<Integer> satisfaction,
        int escalations,
        int reopenings,
        List<Held> holds,
        List<CaseClock.Run> runs,
        List<Step> steps) {
    public CaseStanding {
        holds = List.copyOf(holds);
        runs = List.copyOf(runs);
        steps = List.copyOf(steps);
        helpers = Set.copyOf(helpers);
        hands = Set.copyOf(hands);
    }

    /// Something that was done.
    ///
    /// @param counts whether it changes how the case stands; it does not when what it followed was taken back
    public record Step(Recorded<AftercareEntry> recorded, boolean counts) {}

    /// A stage that the case stands in the way of.
    public record Held(Hold hold, String reason) {}

    /// Its clocks, in order.
    public List<CaseClock> clocks(CaseClockRules rules) {
        return runs.stream().map(run -> rules.clock(run, raised.urgency())).toList();
    }

    /// Whether it is closed.
    public boolean isClosed() {
        return state == CaseState.CLOSED;
    }

    /// The day of the last step, else the day on which it was raised.
    public LocalDate lastDay() {
        return steps.isEmpty()
                ? raised.raised()
                : steps.getLast().recorded().entry().day();
    }
}
