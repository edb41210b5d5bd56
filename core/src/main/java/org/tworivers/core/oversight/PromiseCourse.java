package org.tworivers.core.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.oversight.OversightEntry.PromiseClaimed;
import org.tworivers.core.oversight.OversightEntry.PromiseDropped;
import org.tworivers.core.oversight.OversightEntry.PromiseJudged;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.oversight.OversightEntry.PromisePostponed;
import org.tworivers.core.oversight.OversightEntry.PromiseProgressed;

/// A promise with all that was said of it since, by day and then in the order of the journal.
///
/// @param madeOn the day
/// @param steps all that was said, the making first
public record PromiseCourse(Promise promise, LocalDate madeOn, List<Recorded<OversightEntry>> steps) {
    public PromiseCourse {
        steps = List.copyOf(steps);
    }

    /// The course that entries of one promise tell; nothing when it was never made, or its making was taken back.
    static Optional<PromiseCourse> of(List<Recorded<OversightEntry>> entries) {
        List<Recorded<OversightEntry>> steps = new ArrayList<>(entries);
        steps.sort(
                Comparator.comparingInt((Recorded<OversightEntry> each) -> each.entry() instanceof PromiseMade ? 0 : 1)
                        .thenComparing(each -> each.entry().day())
                        .thenComparingLong(Recorded::sequence));
        return steps.isEmpty() || !(steps.getFirst().entry() instanceof PromiseMade(Promise made, LocalDate day))
                ? Optional.empty()
                : Optional.of(new PromiseCourse(made, day, steps));
    }

    /// How it stands on a day.
    public PromiseState state(LocalDate asOf) {
        PromiseState state = PromiseState.OPEN;
        for (Recorded<OversightEntry> step : until(asOf)) {
            state = switch (step.entry()) {
                case PromiseProgressed progressed -> PromiseState.UNDER_WAY;
                case PromiseClaimed claimed -> PromiseState.CLAIMED;
                case PromiseJudged judged -> judged.kept() ? PromiseState.KEPT : PromiseState.DENIED;
                case PromiseDropped dropped -> PromiseState.DROPPED;
                default -> state;
            };
        }
        return state;
    }

    /// The last day on which it may be kept, as it stood on a day.
    public LocalDate due(LocalDate asOf) {
        LocalDate due = promise.due();
        for (Recorded<OversightEntry> step : until(asOf)) {
            due = step.entry() instanceof PromisePostponed postponed ? postponed.until() : due;
        }
        return due;
    }

    /// Whether its last day has passed and the firm has not said that it was kept.
    public boolean isOverdue(LocalDate asOf) {
        return !state(asOf).isOver() && due(asOf).isBefore(asOf);
    }

    /// Whether it was made by a day.
    public boolean isMade(LocalDate asOf) {
        return !madeOn.isAfter(asOf);
    }

    /// Whether somebody said that it was kept: who did never notes the firm's word.
    boolean isClaimedBy(String recorder) {
        return steps.stream()
                .anyMatch(each -> each.entry() instanceof PromiseClaimed
                        && each.recorder().equals(recorder));
    }

    /// How it stands when all is told.
    PromiseState last() {
        return state(LocalDate.MAX);
    }

    /// The day of the last thing said.
    LocalDate latest() {
        return steps.getLast().entry().day().isBefore(madeOn)
                ? madeOn
                : steps.getLast().entry().day();
    }

    private List<Recorded<OversightEntry>> until(LocalDate asOf) {
        return steps.stream().filter(each -> !each.entry().day().isAfter(asOf)).toList();
    }
}
