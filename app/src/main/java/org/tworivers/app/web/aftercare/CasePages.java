package org.tworivers.app.web.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.recording.SeenEntry;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// What all pages about cases have in common: what the viewer sees, and what things are called.
@Component
class CasePages {
    private final Ledger ledger;
    private final CaseReader reader;
    private final EntryDesk<AftercareEntry> desk;
    private final OrganisationLists organisations;
    private final Accounts accounts;
    private final Serving.Settings settings;

    CasePages(
            Ledger ledger,
            CaseReader reader,
            EntryDesk<AftercareEntry> desk,
            OrganisationLists organisations,
            Accounts accounts,
            Serving.Settings settings) {
        this.ledger = ledger;
        this.reader = reader;
        this.desk = desk;
        this.organisations = organisations;
        this.accounts = accounts;
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

    CaseReader reader() {
        return reader;
    }

    /// The day that a page is asked for: the day that pages are read for, unless it says another.
    LocalDate asOf(Map<String, String> asked) {
        return Questions.findDay(asked.getOrDefault("asOf", "").strip())
                .filter(Questions::isUsual)
                .orElse(today());
    }

    /// The cases that the viewer sees.
    CaseBoard board(LocalDate asOf) {
        return reader.board(Visitor.get(), asOf);
    }

    /// One of them.
    ListedCase listed(String id) {
        return reader.board(today())
                .find(id)
                .filter(each -> covers(each.raised().place()))
                .orElseThrow(CasePages::missing);
    }

    /// Whether a place lies in the viewer's.
    boolean covers(Code place) {
        return LeadReader.covers(Visitor.get(), place, reader.codes(), today());
    }

    /// The firm that signed in.
    ListedOrganisation firm() {
        return organisations.findOwn(Visitor.get()).orElseThrow(CasePages::missing);
    }

    /// The cases of the firm that signed in.
    CaseBoard own() {
        return reader.own(firm().ids(), today());
    }

    /// One of them.
    ListedCase own(String id) {
        return own().find(id).orElseThrow(CasePages::missing);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    Messages messages(Locale locale) {
        return Page.messages(locale);
    }

    /// What things are called, for one page in one language. Everybody who sees cases is told who sees to them.
    NameBook names(Locale locale) {
        return new NameBook(organisations.byId(Visitor.get()), reader.codes(), today(), messages(locale), recorders());
    }

    private UnaryOperator<String> recorders() {
        Map<String, String> names = new HashMap<>();
        accounts.all().forEach(each -> names.put(each.id(), each.name()));
        Recorders recorders = new Recorders(ledger.database());
        return id -> id.isEmpty()
                ? ""
                : names.computeIfAbsent(id, other -> recorders.findName(other).orElse(other));
    }

    /// The accounts that may own a case at a place, or help with it, by id.
    List<Map.Entry<String, String>> workers(Code place) {
        List<Map.Entry<String, String>> workers = new ArrayList<>();
        for (Account each : accounts.all()) {
            Role role = Role.parse(each.role());
            if (!each.closed() && role.may(Right.WORK_CASES) && sees(each, role, place)) {
                workers.add(Map.entry(each.id(), each.name()));
            }
        }
        return workers;
    }

    private boolean sees(Account account, Role role, Code place) {
        if (!role.isOfPlace()) {
            return true;
        }
        Viewer clerk = new Viewer(account.id(), account.name(), role, Code.parse(account.place()));
        return LeadReader.covers(clerk, place, reader.codes(), today());
    }

    /// The codes of a scheme as a list offers them: the name with the code behind it.
    List<String> listed(String scheme, Locale locale) {
        var codes = reader.codes();
        String language = messages(locale).language();
        return codes.allCodes(scheme).stream()
                .filter(code -> codes.holds(code, today()))
                .map(code -> codes.name(code, today(), language) + " (" + code + ")")
                .toList();
    }

    /// Words with their names, to choose from.
    List<Map.Entry<String, String>> options(Stream<String> words, String key, Locale locale) {
        Messages messages = messages(locale);
        return words.map(word -> Map.entry(word, messages.text(key + word))).toList();
    }

    /// Puts a form into the model.
    ///
    /// @param typed what stands in its fields
    void show(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        model.addAttribute("typed", new HashMap<>(typed));
        model.addAttribute("faults", new FaultWords(messages(locale)).byField(faults));
        model.addAttribute(
                "seen", SeenEntry.again(typed, faults, ledger.journal().head().sequence()));
    }

    /// Records what a form said, unless there is a fault; why not, empty when it was.
    List<Rejection> record(Map<String, String> typed, Heard<AftercareEntry> heard) {
        if (!heard.faults().isEmpty()) {
            return heard.faults();
        }
        long seen = SeenEntry.of(typed, ledger.journal().head().sequence());
        Sender sender = Sender.ofPage(Visitor.get(), seen);
        return desk.record(sender, heard.entry().orElseThrow(), List.of())
                        instanceof Appended.Refused(List<Rejection> why)
                ? why
                : List.of();
    }

    /// The fields of a form for a new case.
    Map<String, String> fresh() {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", desk.newId());
        typed.put("day", today().toString());
        typed.put("urgency", "ordinary");
        return typed;
    }

    /// The id that a form for a new case brings, so that it is one case when it is sent twice.
    String id(Map<String, String> typed) {
        return typed.getOrDefault("id", "").strip();
    }

    /// Puts the form for a new case into the model.
    void raise(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        show(typed, faults, model, locale);
        model.addAttribute("kinds", options(CaseForms.KINDS.stream(), "web.case.kind.", locale));
        model.addAttribute("urgencies", options(CaseForms.URGENCIES.stream(), "web.case.urgency.", locale));
    }

    /// Puts the form for something that is done about a case into the model.
    void act(
            ListedCase listed,
            CaseAct act,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        show(typed, faults, model, locale);
        model.addAttribute("act", act.word());
        model.addAttribute("title", listed.raised().title());
        model.addAttribute("ratings", options(Stream.of("5", "4", "3", "2", "1"), "web.case.rating.", locale));
        model.addAttribute("forces", options(Stream.of("warns", "blocks"), "web.case.force.", locale));
        model.addAttribute("lasting", options(Stream.of("yes", "no"), "web.case.lasting.", locale));
    }

    /// What a form about a case holds when it is opened.
    Map<String, String> opened() {
        return Map.of("day", today().toString());
    }
}
