package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.projects.StandingFinder;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.LeadCourse;
import org.tworivers.core.journal.Head;

/// On which day the projects that leads became were contracted, as projects know it.
final class LeadContracts {
    private final StandingFinder standings;

    LeadContracts(Ledger ledger, Supplier<Figures> figures) {
        standings = new StandingFinder(ledger, figures);
    }

    /// The days by project, for those that are contracted.
    ///
    /// @param known the last entry that counts
    Map<String, LocalDate> of(AttractionBook book, Head known) {
        Map<String, LocalDate> contracts = new HashMap<>();
        for (LeadCourse course : book.became()) {
            course.findProject()
                    .ifPresent(became ->
                            find(became.project(), known).ifPresent(day -> contracts.put(became.project(), day)));
        }
        return contracts;
    }

    private Optional<LocalDate> find(String project, Head known) {
        return standings
                .find(project, known)
                .filter(standing -> standing.signed() && standing.signedOn().isDated())
                .map(standing -> standing.signedOn().last());
    }
}
