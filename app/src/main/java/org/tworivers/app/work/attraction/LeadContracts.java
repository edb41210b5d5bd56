package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tworivers.app.store.JournalPages;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.LeadCourse;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.shared.Code;

/// On which day the projects that leads became were contracted, as projects know it.
final class LeadContracts {
    private final Ledger ledger;
    private final Supplier<Figures> figures;

    LeadContracts(Ledger ledger, Supplier<Figures> figures) {
        this.ledger = ledger;
        this.figures = figures;
    }

    /// The days by project, for those that are contracted.
    ///
    /// @param known the last entry that counts
    Map<String, LocalDate> of(AttractionBook book, Head known) {
        Map<String, LocalDate> contracts = new HashMap<>();
        for (LeadCourse course : book.leads()) {
            course.findProject()
                    .ifPresent(became ->
                            find(became.project(), known).ifPresent(day -> contracts.put(became.project(), day)));
        }
        return contracts;
    }

    private Optional<LocalDate> find(String project, Head known) {
        int number = new JournalPages(ledger.database()).numberOf("project:" + project);
        return number < 0
                ? Optional.empty()
                : figures.get()
                        .findStanding(question(known), number)
                        .filter(standing ->
                                standing.signed() && standing.signedOn().isDated())
                        .map(standing -> standing.signedOn().last());
    }

    private static FigureQuestion question(Head known) {
        LocalDate ever = ProjectDays.EVER.asOf();
        return new FigureQuestion(
                ever,
                ever,
                "seq:" + known.sequence(),
                ProjectDays.ZONE,
                CountingPolicies.all().getFirst(),
                new Rounding(Rounding.Mode.HALF_UP, 1),
                "",
                Code.NONE,
                Code.NONE);
    }
}
