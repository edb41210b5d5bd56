package org.tworivers.app.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.PossibleDoubles;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.returns.ReturnLists;
import org.tworivers.app.work.returns.ReturnReader;

/// Finds what waits to be done, for whoever looks: returns, rows of imports and possible doubles among
/// organisations for those who see the whole region.
@Component
class Waiting {
    private final Ledger ledger;
    private final ProjectLists projects;
    private final ReturnLists returns;
    private final ReturnReader months;
    private final PossibleDoubles doubles;
    private final WaitingFirms firms;

    Waiting(
            Ledger ledger,
            ProjectLists projects,
            ReturnLists returns,
            ReturnReader months,
            PossibleDoubles doubles,
            WaitingFirms firms) {
        this.firms = firms;
        this.months = months;
        this.ledger = ledger;
        this.projects = projects;
        this.returns = returns;
        this.doubles = doubles;
    }

    List<WorkLine> lines(Viewer viewer, FigureQuestion question) {
        List<WorkLine> lines = new ArrayList<>();
        if (viewer.may(Right.SEE_JOURNAL)) {
            long known = ledger.knownAt(question.knownAt(), question.zone()).sequence();
            lines.addAll(WorkLine.ofReturns(question, returns.find(known, question.asOf())));
            lines.addAll(WorkLine.ofImports(ledger.imports().all()));
            lines.addAll(WorkLine.ofDoubles(doubles.number()));
        }
        if (viewer.may(Right.SEE_RETURNS)) {
            lines.addAll(0, WorkLine.ofMonths(months.overview(viewer)));
        }
        if (isOfNow(question)) {
            lines.addAll(0, firms.lines(viewer, question.asOf()));
        }
        ProjectDays days = new ProjectDays(question.base(), question.asOf(), question.knownAt());
        lines.addAll(WorkLine.of(question, projects.due(viewer, days)));
        return lines;
    }

    /// The lists of leads, cases and promises show what is known of them now.
    private boolean isOfNow(FigureQuestion question) {
        return ledger.knownAt(question.knownAt(), question.zone())
                .equals(ledger.journal().head());
    }
}
