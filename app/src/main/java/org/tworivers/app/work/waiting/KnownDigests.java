package org.tworivers.app.work.waiting;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.aftercare.CaseDigest;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.attraction.LeadDigest;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.digests.DigestSource;
import org.tworivers.app.work.instruments.BookingDigest;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.oversight.PromiseDigest;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.app.work.oversight.StallDigest;
import org.tworivers.app.work.oversight.StallReader;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.research.PostingDigest;
import org.tworivers.app.work.research.ResearchReader;

/// What waits, room by room, in the order of a letter.
public record KnownDigests(List<DigestSource> sources) {
    public KnownDigests {
        sources = List.copyOf(sources);
    }

    /// Who reads what waits.
    public record Readers(
            LeadReader leads,
            CaseReader cases,
            OrganisationLists organisations,
            PromiseReader promises,
            StallReader stalls,
            ResearchReader research) {}

    /// Those of rooms that are read already.
    ///
    /// @param base the first day of counting that pages begin with
    public static KnownDigests of(Readers readers, Ledger ledger, LocalDate base) {
        return new KnownDigests(List.of(
                new LeadDigest(readers.leads()),
                new CaseDigest(readers.cases(), readers.organisations()),
                new PromiseDigest(readers.promises()),
                new StallDigest(readers.stalls(), base),
                new PostingDigest(readers.research()),
                new BookingDigest(ledger)));
    }

    /// Those of a ledger that nothing has been read of.
    public static KnownDigests of(Ledger ledger, LocalDate base) {
        CurrentFigures figures = new CurrentFigures(ledger);
        ProjectLists lists = new ProjectLists(ledger, figures);
        return of(
                new Readers(
                        new LeadReader(ledger, figures),
                        new CaseReader(ledger),
                        new OrganisationLists(ledger, lists),
                        new PromiseReader(ledger, lists, base),
                        new StallReader(ledger, lists),
                        new ResearchReader(ledger)),
                ledger,
                base);
    }
}
