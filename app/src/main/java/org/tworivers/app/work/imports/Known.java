package org.tworivers.app.work.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.store.JdbcOrganisations;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.projects.StandingFinder;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.app.work.research.ResearchReader;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.shared.Code;

/// What rows may name that is on record: firms by their names, projects, places of one's own.
final class Known {
    private final Ledger ledger;
    private final CodeBook codes;
    private final Head head;
    private final Viewer importer;
    private final LocalDate today;
    private final CurrentFigures figures;
    private @Nullable Map<String, String> firms;

    /// @param within the place outside of which nothing is recorded
    /// @param today what is of a later day lies ahead
    Known(Ledger ledger, CodeBook codes, Head head, Code within, LocalDate today) {
        this.ledger = ledger;
        this.codes = codes;
        this.head = head;
        this.today = today;
        importer = new Viewer("", "", within.isNone() ? Role.OFFICE_CLERK : Role.COUNTY_CLERK, within);
        figures = new CurrentFigures(ledger);
    }

    CodeBook codes() {
        return codes;
    }

    /// Who imports, as far as they see and record.
    Viewer importer() {
        return importer;
    }

    /// Leads as they stand today, for whoever looks.
    LeadReader leads() {
        return new LeadReader(ledger, figures);
    }

    LocalDate today() {
        return today;
    }

    /// The research network as the importer sees it today.
    ResearchBoard research() {
        return new ResearchReader(ledger).board(importer, today, head.sequence());
    }

    /// The id of the organisation of that id or name; what was written when there is none.
    String firm(String written) {
        Map<String, String> known = firms;
        if (known == null) {
            known = firmsByName();
            firms = known;
        }
        return known.getOrDefault(written, written);
    }

    private Map<String, String> firmsByName() {
        Judgements judged = new JudgementRows(ledger.database()).asKnown(head.sequence(), Audience.OWN);
        SortedMap<String, JdbcOrganisations.KnownOrganisation> all =
                new TreeMap<>(new JdbcOrganisations(ledger.database()).all(Audience.OWN));
        Map<String, String> firms = new HashMap<>();
        all.forEach((id, known) -> known.stated()
                .names()
                .byLanguage()
                .values()
                .forEach(name -> firms.putIfAbsent(name, judged.survivor(id))));
        all.keySet().forEach(id -> firms.put(id, judged.survivor(id)));
        return firms;
    }

    /// Whether an organisation is on record.
    boolean isOrganisation(String id) {
        return ledger.register().findOrganisation(id).isPresent();
    }

    /// Whether the importer may record about a place.
    boolean covers(Code place) {
        return LeadReader.covers(importer, place, codes, today);
    }

    /// Where a project that the importer may record about stands; nothing for any other, and for none.
    Optional<ProjectStanding> findProject(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : new StandingFinder(ledger, () -> figures.as(Audience.OWN))
                        .find(id, head)
                        .filter(standing -> covers(standing.place()));
    }

    /// An exact day that must be there and lies behind.
    LocalDate behind(FormReader in, String field) {
        LocalDate day = in.day(field);
        if (day.isAfter(today)) {
            in.fault(field, "day-ahead", "it lies ahead; what has not happened is a plan and no fact. Check the day.");
        }
        return day;
    }

    /// One of the words that a field may say; the first where it says another, and then there is a fault.
    static String word(FormReader in, String field, List<String> words) {
        String word = in.word(field);
        if (words.contains(word)) {
            return word;
        }
        if (!word.isEmpty()) {
            String offered = String.join(", ", words);
            in.fault(field, "word-unfit", "write one of " + offered + ".", offered);
        }
        return words.getFirst();
    }

    /// A code as a field says it; empty for none.
    static String text(Code code) {
        return code.isNone() ? "" : code.toString();
    }
}
