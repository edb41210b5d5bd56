package org.tworivers.app.work.projects;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.tworivers.app.store.JournalPages;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.shared.Code;

/// Where a project stands, by its id, with everything that is known of it at an entry.
public final class StandingFinder {
    private final Ledger ledger;
    private final Supplier<Figures> figures;

    /// @param figures of the projects
    public StandingFinder(Ledger ledger, Supplier<Figures> figures) {
        this.ledger = ledger;
        this.figures = figures;
    }

    /// Where it stands; nothing when no project is of that id.
    ///
    /// @param known the last entry that counts
    public Optional<ProjectStanding> find(String project, Head known) {
        return find(project, known, ProjectDays.EVER.asOf());
    }

    /// Where it stands on a day; nothing when no project is of that id.
    ///
    /// @param known the last entry that counts
    public Optional<ProjectStanding> find(String project, Head known, LocalDate asOf) {
        int number = new JournalPages(ledger.database()).numberOf("project:" + project);
        return number < 0 ? Optional.empty() : figures.get().findStanding(question(known, asOf), number);
    }

    private static FigureQuestion question(Head known, LocalDate asOf) {
        return new FigureQuestion(
                asOf,
                asOf,
                "seq:" + known.sequence(),
                ProjectDays.ZONE,
                CountingPolicies.all().getFirst(),
                new Rounding(Rounding.Mode.HALF_UP, 1),
                "",
                Code.NONE,
                Code.NONE);
    }
}
