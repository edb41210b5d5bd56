package org.tworivers.core.research;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.ResearchEntry.OfTechnology;
import org.tworivers.core.research.ResearchEntry.TechnologyStated;
import org.tworivers.core.research.ResearchEntry.TechnologyStepped;

/// A technology with how far it came, by step.
///
/// @param steps each with its paper, in order; where one was taken back, none behind it counts
public record TechnologyCourse(Technology technology, List<Recorded<TechnologyStepped>> steps) {
    public TechnologyCourse {
        steps = List.copyOf(steps);
    }

    /// The course that entries tell; nothing when it was never stated.
    static Optional<TechnologyCourse> of(List<Recorded<OfTechnology>> entries) {
        return entries.reversed().stream()
                .map(Recorded::entry)
                .filter(TechnologyStated.class::isInstance)
                .map(each -> ((TechnologyStated) each).technology())
                .findFirst()
                .map(technology -> new TechnologyCourse(technology, inOrder(entries)));
    }

    private static List<Recorded<TechnologyStepped>> inOrder(List<Recorded<OfTechnology>> entries) {
        List<Recorded<TechnologyStepped>> steps = entries.stream()
                .flatMap(each -> step(each).stream())
                .sorted(Comparator.comparing(each -> each.entry().step()))
                .toList();
        int whole = 0;
        while (whole < Math.min(steps.size(), TechnologyStep.IN_ORDER.size())
                && steps.get(whole).entry().step() == TechnologyStep.IN_ORDER.get(whole)) {
            whole++;
        }
        return steps.subList(0, whole);
    }

    private static Optional<Recorded<TechnologyStepped>> step(Recorded<OfTechnology> each) {
        return each.entry() instanceof TechnologyStepped step
                ? Optional.of(new Recorded<>(
                        each.sequence(), each.entryId(), each.at(), each.recorder(), each.evidence(), step))
                : Optional.empty();
    }

    /// How far it surely has come by a day; nothing when it has not come.
    public Optional<TechnologyStep> findReached(LocalDate asOf) {
        return steps(asOf).stream().map(each -> each.entry().step()).reduce((earlier, later) -> later);
    }

    /// The steps that it surely has taken by a day: none before the one that precedes it.
    public List<Recorded<TechnologyStepped>> steps(LocalDate asOf) {
        return steps.stream()
                .takeWhile(each -> !each.entry().day().last().isAfter(asOf))
                .toList();
    }
}
