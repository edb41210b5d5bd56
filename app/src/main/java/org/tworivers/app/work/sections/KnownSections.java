package org.tworivers.app.work.sections;

import java.util.List;
import java.util.function.Supplier;
import org.tworivers.app.work.Bulletins;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.SectionSource;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.aftercare.CaseSection;
import org.tworivers.app.work.attraction.FunnelSection;
import org.tworivers.app.work.instruments.InstrumentSection;
import org.tworivers.app.work.oversight.AuditSection;
import org.tworivers.app.work.oversight.PromiseSection;
import org.tworivers.app.work.oversight.StallSection;
import org.tworivers.app.work.research.ResearchSection;
import org.tworivers.app.work.results.ResultSection;
import org.tworivers.app.work.talent.TalentSection;
import org.tworivers.core.journal.Audience;

/// The sections of a ledger's bulletins, in the order in which they are printed.
public final class KnownSections {
    private KnownSections() {}

    /// All of them.
    public static List<SectionSource> all(Ledger ledger) {
        return List.of(
                new FunnelSection(ledger),
                new CaseSection(ledger),
                new PromiseSection(ledger),
                new StallSection(ledger),
                new AuditSection(ledger),
                new ResearchSection(ledger),
                new ResultSection(ledger),
                new TalentSection(ledger),
                new InstrumentSection(ledger));
    }

    /// Those that a viewer may see.
    public static List<SectionSource> of(Viewer viewer, Ledger ledger) {
        return all(ledger).stream().filter(each -> viewer.may(each.needs())).toList();
    }

    /// The bulletins of all that a ledger's region knows.
    public static Bulletins bulletins(Ledger ledger) {
        return new Bulletins(ledger, () -> new Figures(ledger, Audience.OWN), all(ledger));
    }

    /// The bulletins of what a viewer may see.
    ///
    /// @param figures what they may see of projects
    public static Bulletins bulletins(Viewer viewer, Ledger ledger, Supplier<Figures> figures) {
        return new Bulletins(ledger, figures, of(viewer, ledger));
    }
}
