package org.tworivers.app.work.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.projects.Cut;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.Projects.Named;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Telling;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Names;

/// Opens dossiers for viewers. A dossier outside the viewer's place or audience is as one that is not there.
public final class Dossiers {
    private static final String WITHDRAWN = "journal.withdrawn";

    private final Ledger ledger;
    private final CurrentFigures figures;

    /// A dossier with what its codes and entries refer to.
    ///
    /// @param named id and names, as the viewer may know them
    /// @param known the entry up to which all is known
    /// @param ends what ended lines, by sequence
    public record Opened(Dossier dossier, Named named, Head known, CodeBook codes, SortedMap<Long, End> ends) {}

    /// An entry that ended another.
    ///
    /// @param how `corrected`, `withdrawn` or `undone`
    /// @param reason why, where one was given and the viewer may see it
    public record End(Entry entry, String how, String reason) {}

    /// What was known at the end of a day, and where the project stood on it.
    ///
    /// @param sequence the last entry of the day
    /// @param standing as of the day, as known now; nothing when the project was not there
    public record Before(long sequence, Optional<ProjectStanding> standing) {}

    /// The dossiers of a ledger.
    public Dossiers(Ledger ledger, CurrentFigures figures) {
        this.ledger = ledger;
        this.figures = figures;
    }

    /// The dossier of a number; nothing when the viewer may see none there.
    public Optional<Opened> find(Viewer viewer, ProjectDays days, int number) {
        Head known = ledger.knownAt(days.knownAt(), days.zone());
        FigureQuestion question = days.question(viewer).withKnownAt("seq:" + known.sequence());
        return figures.as(viewer.audience())
                .findStanding(question, number)
                .map(standing -> open(viewer, days, number, known, standing));
    }

    private Opened open(Viewer viewer, ProjectDays days, int number, Head known, ProjectStanding standing) {
        Figures read = figures.as(viewer.audience());
        FigureQuestion question = days.question(viewer).withKnownAt("seq:" + known.sequence());
        FigureQuestion ever =
                days.withAsOf(ProjectDays.EVER.asOf()).question(viewer).withKnownAt("seq:" + known.sequence());
        Cut cut = new Cut(known.sequence(), days.base(), days.asOf());
        List<Telling> tellings =
                new JdbcDossiers(ledger.database()).tellings(number, known.sequence(), viewer.audience());
        Dossier dossier = Dossier.of(
                standing,
                tellings,
                cut,
                read.heldReceipts(question, number),
                read.findStanding(ever, number).isPresent());
        return new Opened(
                dossier,
                named(tellings, known.sequence()),
                known,
                ledger.register().codes(known.sequence()),
                ends(viewer, tellings, known.sequence()));
    }

    private static Named named(List<Telling> tellings, long sequence) {
        String id = tellings.getFirst().stated().project();
        Names names = Names.of("en", id);
        for (Telling telling : tellings) {
            if (telling.isKnownAt(sequence)) {
                for (Statement statement : telling.stated().statements()) {
                    names = statement instanceof Statement.Named said ? said.names() : names;
                }
            }
        }
        return new Named(id, names);
    }

    private SortedMap<Long, End> ends(Viewer viewer, List<Telling> tellings, long sequence) {
        SortedMap<Long, End> ends = new TreeMap<>();
        for (Telling telling : tellings) {
            if (telling.isEndedAt(sequence)) {
                ledger.journal()
                        .findEntry(telling.knownUntil())
                        .ifPresent(entry -> ends.put(telling.knownUntil(), end(viewer, entry)));
            }
        }
        return ends;
    }

    private static End end(Viewer viewer, Entry entry) {
        String type = entry.draft().type();
        boolean seen = viewer.audience().sees(entry.draft().audience());
        if (!type.startsWith("journal.")) {
            return new End(entry, "corrected", seen ? Corrections.reason(entry.draft()) : "");
        }
        boolean told = type.equals(WITHDRAWN) && seen;
        String reason = told && new JournalCodec().decode(entry.draft()) instanceof JournalEntry.Withdrawn withdrawn
                ? withdrawn.reason()
                : "";
        return new End(entry, type.equals(WITHDRAWN) ? "withdrawn" : "undone", reason);
    }

    /// What a dossier was on an earlier day.
    public Before before(Viewer viewer, ProjectDays days, int number, Opened now, LocalDate since) {
        FigureQuestion question = days.withAsOf(since)
                .question(viewer)
                .withKnownAt("seq:" + now.known().sequence());
        Head then = ledger.knownAt(since.toString(), days.zone());
        return new Before(
                Math.min(then.sequence(), now.known().sequence()),
                figures.as(viewer.audience()).findStanding(question, number));
    }
}
