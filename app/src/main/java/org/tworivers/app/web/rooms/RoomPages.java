package org.tworivers.app.web.rooms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.recording.SeenEntry;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// The day that pages are read for, what things are called in them, and how their forms are read and shown again.
@Component
public class RoomPages {
    private static final int LONG = 1_000;

    private final Ledger ledger;
    private final OrganisationLists organisations;
    private final DossierReader dossiers;
    private final Serving.Settings settings;

    RoomPages(Ledger ledger, OrganisationLists organisations, DossierReader dossiers, Serving.Settings settings) {
        this.ledger = ledger;
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.settings = settings;
    }

    /// What there is not, or not for who asks.
    public static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// The day that pages are read for.
    public LocalDate today() {
        return settings.asOf();
    }

    /// Whether what is recorded is made up.
    public boolean isDemonstration() {
        return settings.demonstration();
    }

    /// The day that a page is asked for: today, unless it says another.
    public LocalDate asOf(Map<String, String> asked) {
        return Questions.findDay(asked.getOrDefault("asOf", "").strip())
                .filter(Questions::isUsual)
                .orElse(today());
    }

    /// What was known that a page is asked for; where that cannot be read the page says so, and all that is known is
    /// meant.
    public String knownAt(Map<String, String> asked, Model model) {
        String text = asked.getOrDefault("knownAt", "").strip();
        try {
            ledger.knownAt(text, ProjectDays.ZONE);
            model.addAttribute("unreadable", false);
            return text;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            model.addAttribute("unreadable", true);
            return "";
        }
    }

    /// What a page is asked for, which it says.
    public AsKnown asked(Map<String, String> typed, Model model) {
        AsKnown asked = new AsKnown(asOf(typed), knownAt(typed, model));
        model.addAttribute("asOf", asked.asOf());
        model.addAttribute("knownAt", asked.knownAt());
        model.addAttribute(
                "sequence", ledger.knownAt(asked.knownAt(), ProjectDays.ZONE).sequence());
        return asked;
    }

    /// Today, with all that is known.
    public AsKnown now() {
        return new AsKnown(today(), "");
    }

    public Messages messages(Locale locale) {
        return Page.messages(locale);
    }

    /// What things are called, for one page in one language.
    public NameBook names(Locale locale) {
        Viewer viewer = Visitor.get();
        return new NameBook(
                organisations.byId(viewer),
                ledger.register().codes(ledger.journal().head().sequence()),
                today(),
                messages(locale),
                dossiers.recorders(viewer));
    }

    /// The names of organisations, for forms to offer.
    public static List<String> listed(NameBook names) {
        return names.organisations().values().stream()
                .map(each -> each.stated().names().in(names.messages().language()))
                .sorted()
                .toList();
    }

    /// Words with what they are called, for a form to choose from.
    public static <T> List<Map.Entry<String, String>> choices(
            Stream<T> all, Function<T, String> word, Function<String, String> text) {
        return all.map(word).map(each -> Map.entry(each, text.apply(each))).toList();
    }

    /// A form as it was sent.
    public static FieldReader reader(Map<String, String> typed) {
        return new FieldReader(typed, LONG);
    }

    /// A day that must be there and lie behind; the epoch where it is not, and then there is a fault.
    public LocalDate day(FieldReader in, String field) {
        String text = in.needed(field);
        if (text.isEmpty()) {
            return LocalDate.EPOCH;
        }
        Optional<LocalDate> day = Questions.findDay(text);
        if (day.isEmpty()) {
            in.add(new Rejection("event-day-unreadable", field, text, "write a day, such as 2017-05-24."));
        } else if (day.get().isAfter(today())) {
            in.add(new Rejection(
                    "day-ahead",
                    field,
                    text,
                    "it lies ahead; what has not happened is a plan and no fact. Check the day."));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /// A whole number that must be there; -1 where it is not, and then there is a fault.
    public static int whole(FieldReader in, String field) {
        String text = in.needed(field);
        if (text.matches("[0-9]{1,6}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            in.add(new Rejection("number-unreadable", field, text, "write a whole number, such as 90."));
        }
        return -1;
    }

    /// The paper that was named, as evidence.
    public static List<Evidence> paper(FieldReader in, Evidence.Kind kind) {
        String paper = in.text("paper");
        return paper.isEmpty() ? List.of() : List.of(Evidence.of(kind, paper));
    }

    /// Who sent a form, and what they had seen.
    public Sender sent(Map<String, String> typed) {
        return Sender.ofPage(
                Visitor.get(), SeenEntry.of(typed, ledger.journal().head().sequence()));
    }

    /// Records what a form said, unless there is a fault; why not, empty when it was.
    public <E> List<Rejection> record(Map<String, String> typed, EntryDesk<E> desk, Heard<E> heard) {
        return heard.faults().isEmpty()
                ? why(desk.record(sent(typed), heard.entry().orElseThrow(), heard.evidence()))
                : heard.faults();
    }

    /// Why something was refused, empty when it was not.
    public static List<Rejection> why(Appended appended) {
        return appended instanceof Appended.Refused(List<Rejection> why) ? why : List.of();
    }

    /// Puts a form into the model.
    ///
    /// @param typed what stands in its fields
    public void show(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        model.addAttribute("typed", new HashMap<>(typed));
        model.addAttribute("faults", new FaultWords(messages(locale)).byField(faults));
        model.addAttribute(
                "seen", SeenEntry.again(typed, faults, ledger.journal().head().sequence()));
        model.addAttribute("today", today());
    }
}
