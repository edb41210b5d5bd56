package org.tworivers.core.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.AttractionEntry.LeadStepped;
import org.tworivers.core.attraction.clocks.ClockRules;
import org.tworivers.core.attraction.clocks.LeadClock;
import org.tworivers.core.journal.Recorded;

/// All that is known of one lead. Unchanging.
public final class LeadCourse {
    private final List<Recorded<AttractionEntry>> all;
    private final List<Done> steps;
    private final FirstTalk talk;
    private final Optional<Lead> lead;
    private final Optional<LeadBecameProject> project;

    /// Something that was done about a lead.
    public record Done(LeadStep step, LocalDate day) {
        boolean isProgress() {
            return step == LeadStep.PROGRESSED || step == LeadStep.INTENDED;
        }
    }

    private LeadCourse(List<Recorded<AttractionEntry>> all, List<Done> steps) {
        this.all = all;
        this.steps = steps;
        talk = FirstTalk.of(all);
        lead = all.stream()
                .flatMap(each -> each.entry() instanceof LeadStated(Lead stated)
                        ? Optional.of(stated).stream()
                        : Optional.<Lead>empty().stream())
                .reduce((earlier, later) -> later);
        project = all.stream()
                .flatMap(each -> each.entry() instanceof LeadBecameProject became
                        ? Optional.of(became).stream()
                        : Optional.<LeadBecameProject>empty().stream())
                .reduce((earlier, later) -> later);
    }

    /// Reads the entries of a lead, in the order of the journal.
    static LeadCourse of(List<Recorded<AttractionEntry>> entries) {
        List<Done> steps = new ArrayList<>();
        for (Recorded<AttractionEntry> recorded : entries) {
            if (recorded.entry() instanceof LeadStepped stepped) {
                steps.add(new Done(stepped.step(), stepped.day()));
            }
        }
        steps.sort(Comparator.comparing(Done::day).thenComparing(Done::step));
        return new LeadCourse(List.copyOf(entries), List.copyOf(steps));
    }

    /// The lead; nothing when none is stated any more.
    public Optional<Lead> findLead() {
        return lead;
    }

    /// The lead, which must be stated.
    public Lead lead() {
        return lead.orElseThrow(() -> new IllegalStateException("the lead must be stated. Maybe ask findLead first."));
    }

    /// All that is recorded of it, in the order of the journal.
    public List<Recorded<AttractionEntry>> all() {
        return all;
    }

    /// The project it became.
    public Optional<LeadBecameProject> findProject() {
        return project;
    }

    /// Who talked first.
    public FirstTalk talk() {
        return talk;
    }

    /// The first day on which a step was done, until a day.
    public Optional<LocalDate> find(LeadStep step, LocalDate asOf) {
        for (Done each : steps) {
            if (each.step() == step && !each.day().isAfter(asOf)) {
                return Optional.of(each.day());
            }
        }
        return Optional.empty();
    }

    /// The clocks that ran until a day, in order; at most the last is open.
    ///
    /// @param visits the days of visits about it
    /// @param contract the day on which the project it became was contracted
    public List<LeadClock> clocks(
            ClockRules rules, LocalDate asOf, List<LocalDate> visits, Optional<LocalDate> contract) {
        List<Done> done = new ArrayList<>();
        for (Done each : steps) {
            if (!each.day().isAfter(asOf)) {
                done.add(each);
            }
        }
        for (LocalDate visit : visits) {
            if (!visit.isAfter(asOf)) {
                done.add(new Done(LeadStep.PROGRESSED, visit));
            }
        }
        if (!visits.isEmpty()) {
            done.sort(Comparator.comparing(Done::day).thenComparing(Done::step));
        }
        Optional<LocalDate> ended = find(LeadStep.CLOSED, asOf).or(() -> contract.filter(day -> !day.isAfter(asOf)));
        return LeadClocks.read(rules, lead().found(), done, ended);
    }
}
