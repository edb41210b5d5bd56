package org.tworivers.core.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Day;
import org.tworivers.core.talent.TalentEntry.AgreementEnded;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.DaysSpent;
import org.tworivers.core.talent.TalentEntry.DeliverableMet;
import org.tworivers.core.talent.TalentEntry.NameVerified;

/// A talent agreement with all that was said of it since, by day and then in the order of the journal.
///
/// @param from its first day
/// @param steps all that was said, the making first
public record TalentCourse(TalentAgreement agreement, LocalDate from, List<Recorded<TalentEntry>> steps) {
    public TalentCourse {
        steps = List.copyOf(steps);
    }

    /// The course that entries of one agreement tell; nothing when it was never made, or its making was taken back.
    static Optional<TalentCourse> of(List<Recorded<TalentEntry>> entries) {
        List<Recorded<TalentEntry>> steps = new ArrayList<>(entries);
        steps.sort(
                Comparator.comparingInt((Recorded<TalentEntry> each) -> each.entry() instanceof AgreementMade ? 0 : 1)
                        .thenComparing(each -> each.entry().day())
                        .thenComparingLong(Recorded::sequence));
        return steps.isEmpty()
                        || !(steps.getFirst().entry() instanceof AgreementMade(TalentAgreement made, LocalDate day))
                ? Optional.empty()
                : Optional.of(new TalentCourse(made, day, steps));
    }

    /// How it stands on a day.
    public TalentState state(LocalDate asOf) {
        if (from.isAfter(asOf)) {
            return TalentState.AHEAD;
        }
        return until(asOf).isDated() && until(asOf).last().isBefore(asOf) ? TalentState.OVER : TalentState.RUNNING;
    }

    /// Its last day as known on a day: the day it ended, or the end of its term; undated when it has none.
    public Day until(LocalDate asOf) {
        return told(asOf).stream()
                .filter(each -> each.entry() instanceof AgreementEnded)
                .map(each -> Day.of(each.entry().day()))
                .findFirst()
                .orElse(agreement.until());
    }

    /// On how many days the person was on site, of the stays that were over by a day.
    public long daysSpent(LocalDate asOf) {
        return told(asOf).stream()
                .mapToLong(each -> each.entry() instanceof DaysSpent spent ? spent.days() : 0)
                .sum();
    }

    /// When something that was to come of it came, if it has by a day.
    public Optional<LocalDate> metOn(String deliverable, LocalDate asOf) {
        return told(asOf).stream()
                .filter(each -> each.entry() instanceof DeliverableMet met
                        && met.deliverable().equals(deliverable))
                .map(each -> each.entry().day())
                .findFirst();
    }

    /// How many of what was to come of it have come by a day.
    public long met(LocalDate asOf) {
        return agreement.deliverables().stream()
                .filter(each -> metOn(each.key(), asOf).isPresent())
                .count();
    }

    /// Whether the name of the person was verified under this agreement by a day.
    public boolean isVerified(LocalDate asOf) {
        return told(asOf).stream().anyMatch(each -> each.entry() instanceof NameVerified);
    }

    /// Whether it was made by a day.
    public boolean isMade(LocalDate asOf) {
        return !from.isAfter(asOf);
    }

    /// The day of the last thing said.
    LocalDate latest() {
        LocalDate last = steps.getLast().entry().day();
        return last.isBefore(from) ? from : last;
    }

    private List<Recorded<TalentEntry>> told(LocalDate asOf) {
        return steps.stream().filter(each -> !each.entry().day().isAfter(asOf)).toList();
    }
}
