package org.tworivers.app.web.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.app.work.research.ResearchReader;

/// Finds which firms wait for something: those that may come, and those that have and ask for something.
@Component
class WaitingFirms {
    private final LeadReader leads;
    private final CaseReader cases;
    private final PromiseReader promises;
    private final ResearchReader research;

    WaitingFirms(LeadReader leads, CaseReader cases, PromiseReader promises, ResearchReader research) {
        this.leads = leads;
        this.cases = cases;
        this.promises = promises;
        this.research = research;
    }

    List<WorkLine> lines(Viewer viewer, LocalDate asOf) {
        List<WorkLine> lines = new ArrayList<>();
        if (viewer.may(Right.SUPERVISE_CASES) || viewer.may(Right.WORK_CASES)) {
            lines.addAll(WorkLine.ofCases(cases.board(viewer, asOf), viewer));
        }
        if (viewer.may(Right.SEE_LEADS)) {
            lines.addAll(WorkLine.ofLeads(leads.own(viewer, asOf)));
        }
        if (viewer.may(Right.SEE_PROMISES)) {
            lines.addAll(WorkLine.ofPromises(asOf, promises.all(viewer, asOf)));
        }
        if (viewer.may(Right.REVIEW_POSTINGS)) {
            lines.addAll(WorkLine.ofPostings(asOf, research.postings(asOf).seenBy(viewer)));
        }
        return lines;
    }
}
