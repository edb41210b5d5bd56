package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
/// @param contract the day on which the project that it became was contracted
/// @param due the last day of the clock that runs; [LocalDate#MAX] when none does or its last day is not known
/// @param asOf the day
/// @param marks what lists ask of each lead, found once
public record ListedLead(
        LeadCourse course,
        Code home,
        List<LeadClock> clocks,
        FirstTalk.Reading talk,
        Reached reached,
        Optional<LocalDate> contract,
        LocalDate due,
        LocalDate asOf,
        Set<Mark> marks) {
    /// How long before a first talk runs out somebody is told.
    static final int SOON = 30;

    public ListedLead {
        clocks = List.copyOf(clocks);
        marks = Set.copyOf(marks);
    }

    /// What leads are found by.
    sealed interface Key {}

    /// The leads of a team.
    record OfTeam(String id) implements Key {}

    /// The leads of a division.
    record OfSector(Code code) implements Key {}

    /// What is so of a lead.
    public enum Mark implements Key {
        /// Something is still to be done.
        OPEN,
        OVERDUE,
        CONTRACTED,
        CLOSED,
        EXPIRING,
        DISPUTED
    }

    static ListedLead of(
            LeadCourse course,
            Code home,
            List<LeadClock> clocks,
            Reached reached,
            Optional<LocalDate> contract,
            LocalDate asOf) {
        FirstTalk.Reading talk = course.talk().reading(asOf);
        ListedLead bare = new ListedLead(course, home, clocks, talk, reached, contract, LocalDate.MAX, asOf, Set.of());
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (bare.findNext()
                .filter(clock -> clock.state(asOf) == LeadClock.State.OVERDUE)
                .isPresent()) {
            marks.add(Mark.OVERDUE);
        }
        boolean closed = course.find(LeadStep.CLOSED, asOf).isPresent();
        if (closed) {
            marks.add(Mark.CLOSED);
        }
        if (reached.contracted()) {
            marks.add(Mark.CONTRACTED);
        }
        if (!closed && !reached.contracted()) {
            marks.add(Mark.OPEN);
            if (bare.runsOutWithin(SOON)) {
                marks.add(Mark.EXPIRING);
            }
        }
        if (talk.isOpen()) {
            marks.add(Mark.DISPUTED);
        }
        LocalDate due = bare.findNext().flatMap(LeadClock::findLast).orElse(LocalDate.MAX);
        return new ListedLead(course, home, clocks, talk, reached, contract, due, asOf, marks);
    }

    /// What it is found by.
    List<Key> keys() {
        List<Key> keys = new ArrayList<>(marks);
        keys.add(new OfTeam(lead().team()));
        keys.add(new OfSector(lead().sector()));
        return keys;
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
        return marks.contains(Mark.OVERDUE);
    }

    /// Whether nothing will come of it.
    public boolean isClosed() {
        return marks.contains(Mark.CLOSED);
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
        return marks.contains(Mark.OPEN);
    }

    /// Whether its first talk runs out within [#SOON] days.
    public boolean isExpiring() {
        return marks.contains(Mark.EXPIRING);
    }

    /// Whether its first talk runs out within so many days.
    boolean isExpiring(int days) {
        return isOpen() && runsOutWithin(days);
    }

    private boolean runsOutWithin(int days) {
        return talk.findHolder()
                .filter(held -> !held.until().isAfter(asOf.plusDays(days)))
                .isPresent();
    }

    /// Whether the office has to decide who talked first.
    public boolean isDisputed() {
        return marks.contains(Mark.DISPUTED);
    }
}
