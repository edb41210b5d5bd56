package org.tworivers.app.web.recording;

import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.store.EventNames;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.store.OrganisationNames;
import org.tworivers.app.web.dossier.DossierReader;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.recording.Knowledge.CodeFinder;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.recording.EvidenceDesk;
import org.tworivers.app.work.recording.Submission;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;

/// What all forms of recording need: the dossier they are about, what they may name, and the papers of their session.
@Component
class RecordDesk {
    private static final String NUMBER = "\\d{1,9}";
    private static final String FORM = "[0-9a-f]{32}";
    private static final String UPLOADS = "evidence-files";
    private static final int MOST_LISTED = 1_000;

    private final Ledger ledger;
    private final DossierDesk desk;
    private final EvidenceDesk evidence;
    private final EvidenceFiles files;
    private final DossierReader reader;
    private final Tools tools;

    /// @param settings the days that pages begin with
    /// @param random makes ids of forms
    @Component
    record Tools(Serving.Settings settings, RandomGenerator random) {}

    RecordDesk(
            Ledger ledger,
            DossierDesk desk,
            EvidenceDesk evidence,
            EvidenceFiles files,
            DossierReader reader,
            Tools tools) {
        this.ledger = ledger;
        this.desk = desk;
        this.evidence = evidence;
        this.files = files;
        this.reader = reader;
        this.tools = tools;
    }

    DossierDesk desk() {
        return desk;
    }

    DossierReader reader() {
        return reader;
    }

    Serving.Settings settings() {
        return tools.settings();
    }

    /// The journal's last entry.
    long known() {
        return ledger.journal().head().sequence();
    }

    /// The dossier of a number; a number of somebody else's place is as one that is not there.
    Opened open(String number) {
        if (!number.matches(NUMBER)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return desk.find(Visitor.get(), Integer.parseInt(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The same, to record in it.
    Opened openToRecord(String number) {
        Opened opened = open(number);
        if (!desk.mayRecord(Visitor.get(), opened)) {
            throw new OtherSectors.OtherSectorException(opened);
        }
        return opened;
    }

    /// Whether a viewer still sees a dossier, after an entry of it was taken back.
    boolean isThere(int number) {
        return desk.find(Visitor.get(), number).isPresent();
    }

    /// A line of an entry of a dossier; of an entry that counts again after it was taken back, the line that counts.
    ///
    /// @param place which of its entry's statements it is, from 0
    static Dossier.Line line(Opened opened, String entry, String place) {
        return DossierDesk.findLine(opened, entry, place)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The id that a form was given, or a new one.
    String form(Map<String, String> typed) {
        String form = typed.getOrDefault("form", "");
        if (form.matches(FORM)) {
            return form;
        }
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(tools.random().nextLong())
                + hex.toHexDigits(tools.random().nextLong());
    }

    /// The last entry that whoever filled in a form could know of.
    static long seen(Map<String, String> typed, long known) {
        String seen = typed.getOrDefault("seen", "");
        return seen.matches(NUMBER) ? Math.min(Long.parseLong(seen), known) : 0;
    }

    /// A form that was sent by who is signed in.
    ///
    /// @param known the journal's last entry
    Submission submission(FormView view, Map<String, String> typed, long known) {
        return new Submission(Visitor.get(), view.kind(), form(typed), seen(typed, known));
    }

    /// The number of the project that a form was about; of a new one, by the entry that began it.
    int numberOf(FormView view, long sequence) {
        return view.number() < 0 ? desk.numberOf(sequence) : view.number();
    }

    /// The papers of a form.
    ///
    /// @param proven the papers of the entry that it corrects
    Papers papers(HttpSession session, List<Evidence> proven, Locale locale) {
        Set<String> own;
        synchronized (this) {
            if (!(session.getAttribute(UPLOADS) instanceof Set<?>)) {
                session.setAttribute(UPLOADS, Collections.newSetFromMap(new ConcurrentHashMap<String, Boolean>()));
            }
            own = uploads(session);
        }
        Set<String> named = new HashSet<>();
        proven.forEach(each -> named.add(each.fileHash()));
        return new Papers(evidence, own, named, reader.papers(locale)::file);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> uploads(HttpSession session) {
        return (Set<String>) session.getAttribute(UPLOADS);
    }

    /// An entry names these papers: they stay.
    void name(List<Evidence> proofs) {
        proofs.stream().map(Evidence::fileHash).filter(hash -> !hash.isEmpty()).forEach(files::name);
    }

    /// What forms about a dossier may name.
    Knowledge knowledge(long sequence, List<Party> parties, Locale locale) {
        CodeBook codes = ledger.register().codes(sequence);
        return new Knowledge(
                new CodeFinder(codes, "gbt4754"),
                new CodeFinder(codes, "gbt2260"),
                new EventNames(ledger.database()).all(sequence),
                new OrganisationNames(ledger.database()).all(sequence),
                new JudgementRows(ledger.database()).asKnown(sequence, Audience.OWN),
                parties,
                settings().asOf(),
                Page.messages(locale).language());
    }

    /// Who takes part in a project, as it is known.
    static List<Party> parties(Opened opened) {
        List<Party> parties = List.of();
        for (Dossier.Line line : opened.dossier().lines()) {
            if (line.state() != Dossier.State.ENDED && line.statement() instanceof Statement.Joined joined) {
                parties = joined.parties();
            }
        }
        return parties;
    }

    /// What forms offer: to who is of a place or a sector, its own.
    static Choices choices(Knowledge known, Viewer viewer) {
        return new Choices(
                named(known, known.places(), viewer.place()),
                named(known, known.places(), Code.NONE),
                named(known, known.sectors(), viewer.sector()),
                known.events().entrySet().stream()
                        .map(each -> Map.entry(each.getKey(), each.getValue().in(known.language())))
                        .toList(),
                known.organisations().entrySet().stream()
                        .filter(each ->
                                known.judgements().survivor(each.getKey()).equals(each.getKey()))
                        .map(each -> each.getValue().in(known.language()))
                        .sorted()
                        .limit(MOST_LISTED)
                        .toList());
    }

    private static List<String> named(Knowledge known, CodeFinder finder, Code scope) {
        return finder.all().stream()
                .filter(code -> scope.isNone()
                        || finder.codes().path(code, known.asOf()).contains(scope))
                .limit(MOST_LISTED)
                .map(code -> known.listed(finder, code))
                .toList();
    }

    /// Who may see it: as chosen among what is offered, or as what is corrected.
    static Audience audience(Map<String, String> typed, Audience otherwise) {
        String word = typed.getOrDefault("audience", "");
        return word.equals(Audience.OWN.word()) || word.equals(Audience.PARTNER.word())
                ? Audience.parse(word)
                : otherwise;
    }
}
