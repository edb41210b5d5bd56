package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.attraction.FirstTalk;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadCourse;
import org.tworivers.core.attraction.LeadFunnel.Reached;
import org.tworivers.core.attraction.LeadStep;
import org.tworivers.core.attraction.clocks.LeadClock;
import org.tworivers.core.shared.Code;

/// A lead as it stands on a day.
///
/// @param home the place that sent its team, or [Code#NONE]
/// @param clocks those that ran until then
/// @param reached how far it has come
/// @param asOf the day
public record ListedLead(
        LeadCourse course, Code home, List<LeadClock> clocks, FirstTalk.Reading talk, Reached reached, LocalDate asOf) {
    /// How long before a first talk runs out somebody is told.
    static final int SOON = 30;

    public ListedLead {
        clocks = List.copyOf(clocks);
    }

    /// The lead.
    public Lead lead() {
        return course.lead();
    }

    /// The clock that runs; nothing when none does.
    public Optional<LeadClock> findNext() {
        return clocks.isEmpty()
                ? Optional.empty()
                : Optional.of(clocks.getLast()).filter(LeadClock::isOpen);
    }

    /// Whether a step is late.
    public boolean isOverdue() {
        return findNext()
                .filter(clock -> clock.state(asOf) == LeadClock.State.OVERDUE)
                .isPresent();
    }

    /// Whether nothing will come of it.
    public boolean isClosed() {
        return course.find(LeadStep.CLOSED, asOf).isPresent();
    }

    /// The word of how far it has come: `open`, `intended`, `contracted` or `closed`.
    public String state() {
        if (reached.contracted()) {
            return "contracted";
        }
        if (isClosed()) {
            return "closed";
        }
        return reached.intended() ? "intended" : "open";
    }

    /// Whether something is still to be done.
    public boolean isOpen() {
        return !isClosed() && !reached.contracted();
    }

    /// Whether its first talk runs out within [#SOON] days.
    public boolean isExpiring() {
        return isExpiring(SOON);
    }

    /// Whether its first talk runs out within so many days.
    boolean isExpiring(int days) {
        return isOpen()
                && talk.findHolder()
                        .filter(held -> !held.until().isAfter(asOf.plusDays(days)))
                        .isPresent();
    }

    /// Whether the office has to decide who talked first.
    public boolean isDisputed() {
        return talk.isOpen();
    }
}
