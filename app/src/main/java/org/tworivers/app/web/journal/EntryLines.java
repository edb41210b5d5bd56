package org.tworivers.app.web.journal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.StatementText;
import org.tworivers.app.store.EventNames;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.store.JournalPages;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.journal.EntryLog;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Names;

/// Entries as lines of a list, in a reader's language.
@Component
public final class EntryLines {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final EntryLog log;
    private final JdbcDossiers dossiers;
    private final Recorders recorders;
    private final Ledger ledger;
    private final CurrentFigures current;
    private final Serving.Settings settings;

    EntryLines(EntryLog log, Ledger ledger, CurrentFigures current, Serving.Settings settings) {
        this.log = log;
        this.current = current;
        this.ledger = ledger;
        this.settings = settings;
        dossiers = new JdbcDossiers(ledger.database());
        recorders = new Recorders(ledger.database());
    }

    /// One entry.
    ///
    /// @param at when it was recorded, in the office's time
    /// @param by who recorded it; empty where the viewer may not see that
    /// @param channel the word of the way it came in
    /// @param kind what kind of entry it is
    /// @param about what it is about: a name
    /// @param project the number of the project it is about; -1 when it is about none
    /// @param says what it says, shortly
    /// @param importId the import it belongs to, maybe empty
    public record Line(
            long sequence,
            String at,
            String by,
            String channel,
            String kind,
            String about,
            int project,
            String says,
            String importId) {}

    /// The newest entries that a viewer may see.
    public List<Line> latest(Viewer viewer, int most, Locale locale) {
        return lines(log.latest(viewer, most), viewer, locale);
    }

    List<Line> lines(List<Entry> entries, Viewer viewer, Locale locale) {
        Messages messages = Page.messages(locale);
        ShortContent content = new ShortContent(messages, statements(viewer, messages, false));
        return entries.stream()
                .map(entry -> line(entry, viewer, messages, content))
                .toList();
    }

    /// Says statements with the names of places, sectors, events and, to who may see them all, organisations.
    ///
    /// @param withCodes whether the codes stand beside the names of places and sectors
    StatementText statements(Viewer viewer, Messages messages, boolean withCodes) {
        long sequence = ledger.journal().head().sequence();
        CodeBook codes = current.as(viewer.audience()).codes(sequence);
        return new StatementText(
                messages,
                code -> codes.name(code, settings.asOf(), messages.language()) + (withCodes ? " (" + code + ")" : ""),
                new EventNames(ledger.database()).all(sequence),
                id -> viewer.audience() == Audience.OWN
                        ? ledger.register().findOrganisation(id).map(OrganisationStated::names)
                        : Optional.empty());
    }

    private Line line(Entry entry, Viewer viewer, Messages messages, ShortContent content) {
        int project = log.numberOf(entry);
        Object holds = JournalPages.content(entry);
        return new Line(
                entry.sequence(),
                moment(entry),
                viewer.may(Right.SEE_JOURNAL) ? recorder(entry) : "",
                entry.origin().channel().word(),
                messages.text("web.journal.type." + entry.draft().type()),
                project < 0 ? content.about(entry, holds) : name(project, entry, viewer, messages),
                project,
                content.says(holds),
                entry.origin().importId());
    }

    private String name(int project, Entry entry, Viewer viewer, Messages messages) {
        String subject = entry.draft().subject();
        return dossiers.findNames(project, viewer.audience())
                .map((Names names) -> names.in(messages.language()))
                .orElse(subject.substring(subject.indexOf(':') + 1));
    }

    String recorder(Entry entry) {
        String id = entry.origin().recorder();
        return recorders.findName(id).orElse(id);
    }

    static String moment(Entry entry) {
        return MOMENT.format(entry.recordedAt().atZone(ProjectDays.ZONE));
    }
}
