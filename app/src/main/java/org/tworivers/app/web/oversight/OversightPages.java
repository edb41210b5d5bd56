package org.tworivers.app.web.oversight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.recording.SeenEntry;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// What all pages of oversight have in common: the day they are read for, what things are called, how to record them.
@Component
class OversightPages {
    private final Ledger ledger;
    private final EntryDesk<OversightEntry> desk;
    private final OrganisationLists organisations;
    private final DossierReader dossiers;
    private final Serving.Settings settings;

    OversightPages(
            Ledger ledger,
            EntryDesk<OversightEntry> desk,
            OrganisationLists organisations,
            DossierReader dossiers,
            Serving.Settings settings) {
        this.ledger = ledger;
        this.desk = desk;
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.settings = settings;
    }

    /// The day that pages are read for.
    LocalDate today() {
        return settings.asOf();
    }

    LocalDate base() {
        return settings.base();
    }

    boolean isDemonstration() {
        return settings.demonstration();
    }

    Ledger ledger() {
        return ledger;
    }

    String newId() {
        return desk.newId();
    }

    /// The day that a page is asked for: today, unless it says another.
    LocalDate asOf(Map<String, String> asked) {
        return Questions.findDay(asked.getOrDefault("asOf", "").strip())
                .filter(Questions::isUsual)
                .orElse(today());
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    Messages messages(Locale locale) {
        return Page.messages(locale);
    }

    /// What things are called, for one page in one language.
    NameBook names(Locale locale) {
        Viewer viewer = Visitor.get();
        return new NameBook(
                organisations.byId(viewer),
                ledger.register().codes(ledger.journal().head().sequence()),
                today(),
                messages(locale),
                dossiers.recorders(viewer));
    }

    /// A day that lies behind and must be there; the epoch where it is not, and then there is a fault.
    LocalDate day(FieldReader in) {
        LocalDate day = exact(in, "day");
        if (day.isAfter(today())) {
            in.add(new Rejection(
                    "day-ahead",
                    "day",
                    day.toString(),
                    "it lies ahead; what has not happened is a plan and no fact. Check the day."));
        }
        return day;
    }

    /// An exact day that must be there.
    static LocalDate exact(FieldReader in, String field) {
        String text = in.needed(field);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            in.add(new Rejection("event-day-unreadable", field, text, "write a day, such as 2017-05-24."));
            return LocalDate.EPOCH;
        }
    }

    /// The paper that was named, as evidence.
    static List<Evidence> paper(FieldReader in, Evidence.Kind kind) {
        String paper = in.text("paper");
        return paper.isEmpty() ? List.of() : List.of(Evidence.of(kind, paper));
    }

    /// Records what a form said, unless there is a fault; why not, empty when it was.
    List<Rejection> record(Map<String, String> typed, Heard<OversightEntry> heard) {
        if (!heard.faults().isEmpty()) {
            return heard.faults();
        }
        long seen = SeenEntry.of(typed, ledger.journal().head().sequence());
        Appended appended =
                desk.record(Sender.ofPage(Visitor.get(), seen), heard.entry().orElseThrow(), heard.evidence());
        return appended instanceof Appended.Refused(List<Rejection> why) ? why : List.of();
    }

    /// Puts a form into the model.
    ///
    /// @param typed what stands in its fields
    void show(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        model.addAttribute("typed", new HashMap<>(typed));
        model.addAttribute("faults", new FaultWords(messages(locale)).byField(faults));
        model.addAttribute(
                "seen", SeenEntry.again(typed, faults, ledger.journal().head().sequence()));
        model.addAttribute("today", today());
    }
}
