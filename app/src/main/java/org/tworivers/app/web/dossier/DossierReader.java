package org.tworivers.app.web.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.tworivers.app.render.StatementText;
import org.tworivers.app.store.EventNames;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.store.JdbcOrganisations;
import org.tworivers.app.store.JdbcOrganisations.KnownOrganisation;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.store.Refusals;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.projects.ProjectWords;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Names;

/// Puts dossiers into the words of their readers.
@Component
public final class DossierReader {
    private final Ledger ledger;
    private final EvidenceFiles files;

    DossierReader(Ledger ledger, EvidenceFiles files) {
        this.ledger = ledger;
        this.files = files;
    }

    DossierWriter writer(Viewer viewer, LocalDate asOf, Opened opened, Locale locale) {
        ProjectWords words = new ProjectWords(Page.messages(locale), opened.codes(), asOf);
        StatementText statements = new StatementText(
                Page.messages(locale),
                words::code,
                new EventNames(ledger.database()).all(opened.known().sequence()),
                organisations(viewer.audience(), opened.known().sequence()));
        return new DossierWriter(opened, words, statements, ProjectDays.ZONE, recorders(viewer), papers(locale));
    }

    /// Names recorders by their id, as far as a viewer may know them; others are empty.
    public UnaryOperator<String> recorders(Viewer viewer) {
        Recorders recorders = new Recorders(ledger.database());
        return id -> viewer.may(Right.SEE_JOURNAL) || id.equals(viewer.id())
                ? recorders.findName(id).orElse(id)
                : "";
    }

    /// The lines of a dossier in words, in its order.
    public List<DossierPage.Line> lines(Viewer viewer, LocalDate asOf, Opened opened, Locale locale) {
        return writer(viewer, asOf, opened, locale).page().lines();
    }

    /// Names of organisations, for those who may see them; of one that was merged, the name it is known by since.
    private Function<String, Optional<Names>> organisations(Audience reader, long known) {
        Judgements judgements = new JudgementRows(ledger.database()).asKnown(known, reader);
        Function<String, Optional<Names>> names = names(reader);
        return id -> names.apply(judgements.survivor(id)).or(() -> names.apply(id));
    }

    private Function<String, Optional<Names>> names(Audience reader) {
        if (reader == Audience.OWN) {
            return id -> ledger.register().findOrganisation(id).map(OrganisationStated::names);
        }
        Map<String, KnownOrganisation> shared = new JdbcOrganisations(ledger.database()).all(reader);
        return id ->
                Optional.ofNullable(shared.get(id)).map(each -> each.stated().names());
    }

    /// What the rules refused of a dossier; nothing for those who do not see all that the region itself knows.
    List<DossierPage.Refused> refused(Viewer viewer, Opened opened, DossierWriter writer) {
        return writer.refused(refusals(viewer, opened));
    }

    /// The same as the rules said it.
    public List<Refusals.Refused> refusals(Viewer viewer, Opened opened) {
        return viewer.audience() == Audience.OWN
                ? new Refusals(ledger.database()).all(opened.named().project())
                : List.of();
    }

    /// Papers in the words of a language.
    public PaperWords papers(Locale locale) {
        return new PaperWords(Page.messages(locale), files::find);
    }

    /// The lines of a dossier that became known, or stopped to be, after an entry was the last.
    public List<DossierPage.Line> changedAfter(
            Viewer viewer, LocalDate asOf, Opened opened, long sequence, Locale locale) {
        return writer(viewer, asOf, opened, locale).changedAfter(sequence);
    }

    /// One entry of a dossier, line by line.
    public List<DossierPage.Line> entry(Viewer viewer, LocalDate asOf, Opened opened, long entry, Locale locale) {
        return writer(viewer, asOf, opened, locale).page().lines().stream()
                .filter(line -> line.entry() == entry)
                .toList();
    }
}
