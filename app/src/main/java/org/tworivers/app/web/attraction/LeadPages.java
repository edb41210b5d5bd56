package org.tworivers.app.web.attraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.dossier.DossierReader;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.recording.Knowledge.CodeFinder;
import org.tworivers.app.web.recording.SeenEntry;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// What all pages about teams and leads have in common: what the viewer sees, and what things are called.
@Component
class LeadPages {
    static final String PLACES = "gbt2260";
    static final String SECTORS = "gbt4754";

    private final Ledger ledger;
    private final LeadReader reader;
    private final OrganisationLists organisations;
    private final DossierReader dossiers;
    private final Serving.Settings settings;

    LeadPages(
            Ledger ledger,
            LeadReader reader,
            OrganisationLists organisations,
            DossierReader dossiers,
            Serving.Settings settings) {
        this.ledger = ledger;
        this.reader = reader;
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.settings = settings;
    }

    /// The day that pages are read for.
    LocalDate today() {
        return settings.asOf();
    }

    /// Whether what is recorded is made up.
    boolean isDemonstration() {
        return settings.demonstration();
    }

    Ledger ledger() {
        return ledger;
    }

    CodeBook codes() {
        return reader.codes();
    }

    /// What the viewer sees.
    LeadBoard board() {
        return reader.board(Visitor.get(), today());
    }

    /// The day that a list is asked for: the day that pages are read for, unless it says another.
    LocalDate asOf(Map<String, String> asked) {
        return Questions.findDay(asked.getOrDefault("asOf", "").strip())
                .filter(Questions::isUsual)
                .orElse(today());
    }

    /// The leads of which the viewer sees everything.
    LeadBoard own(LocalDate asOf) {
        return reader.own(Visitor.get(), asOf);
    }

    /// The others.
    LeadBoard claimed(LocalDate asOf) {
        return reader.claimed(Visitor.get(), asOf);
    }

    /// Every lead, to ask whether a firm has one.
    LeadBoard all() {
        return reader.board(today());
    }

    /// A lead that the viewer sees, at least who claims it.
    ListedLead lead(String id) {
        return lead(id, today());
    }

    /// The same as it stood on a day.
    ListedLead lead(String id, LocalDate asOf) {
        return reader.board(Visitor.get(), asOf).find(id).orElseThrow(LeadPages::missing);
    }

    /// A lead of which the viewer sees everything.
    ListedLead own(String id) {
        ListedLead listed = lead(id);
        if (!isOwn(listed)) {
            throw missing();
        }
        return listed;
    }

    boolean isOwn(ListedLead listed) {
        return reader.isOwn(Visitor.get(), listed, codes());
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// Whether a place lies in the viewer's.
    boolean covers(Code place) {
        return LeadReader.covers(Visitor.get(), place, codes(), today());
    }

    /// The teams that the viewer sees: their own place's, or all.
    List<Team> teams() {
        CodeBook codes = codes();
        return all().book().teams().stream()
                .filter(team -> LeadReader.covers(Visitor.get(), team.home(), codes, today()))
                .toList();
    }

    /// One of them.
    Team team(String id) {
        return teams().stream().filter(team -> team.id().equals(id)).findFirst().orElseThrow(LeadPages::missing);
    }

    Messages messages(Locale locale) {
        return Page.messages(locale);
    }

    /// What things are called, for one page in one language.
    NameBook names(Locale locale) {
        Viewer viewer = Visitor.get();
        return new NameBook(organisations.byId(viewer), codes(), today(), messages(locale), dossiers.recorders(viewer));
    }

    CodeFinder places() {
        return new CodeFinder(codes(), SECTORS);
    }

    CodeFinder sectors() {
        return new CodeFinder(codes(), PLACES);
    }

    /// The codes of a scheme as a list offers them: the name with the code behind it.
    List<String> listed(String scheme, Locale locale) {
        CodeBook codes = codes();
        String language = messages(locale).language();
        return codes.allCodes(scheme).stream()
                .filter(code -> codes.holds(code, today()))
                .map(code -> codes.name(code, today(), language) + " (" + code + ")")
                .toList();
    }

    /// A code as such a list offers it; empty for none.
    String listed(Code code, Locale locale) {
        return code.isNone() ? "" : codes().name(code, today(), messages(locale).language()) + " (" + code + ")";
    }

    /// What a form was opened at.
    long seen(Map<String, String> typed) {
        return SeenEntry.of(typed, ledger.journal().head().sequence());
    }

    /// Puts a form into the model.
    ///
    /// @param typed what stands in its fields
    void show(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        model.addAttribute("typed", new HashMap<>(typed));
        model.addAttribute("faults", new FaultWords(messages(locale)).byField(faults));
        model.addAttribute(
                "seen", SeenEntry.again(typed, faults, ledger.journal().head().sequence()));
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_LEADS));
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_LEADS));
    }

    /// Words with their names, to choose from.
    List<Map.Entry<String, String>> options(Stream<String> words, String key, Locale locale) {
        Messages messages = messages(locale);
        return words.map(word -> Map.entry(word, messages.text(key + word))).toList();
    }
}
