package org.tworivers.app.web.events.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.SigningDesk;
import org.tworivers.app.work.recording.Outcome;
import org.tworivers.app.work.recording.Submission;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventBook.Signing;
import org.tworivers.core.meetings.MeetingsEntry.SigningDecided;
import org.tworivers.core.meetings.SigningItem;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// The programme of an event: sessions at which projects are presented, and signings, from the list over the decision
/// to the entry in the ledger.
@Controller
class ProgrammeController {
    private static final String KIND = "event-signing";

    private final EventPages pages;
    private final SigningDesk desk;
    private final Ledger ledger;
    private final EventOffice office;

    ProgrammeController(EventPages pages, SigningDesk desk, Ledger ledger, EventOffice office) {
        this.pages = pages;
        this.desk = desk;
        this.ledger = ledger;
        this.office = office;
    }

    /// A signing as the page shows it.
    ///
    /// @param listed id of the entry it was listed by
    /// @param state the word of where it stands
    record Line(
            String key,
            String listed,
            int order,
            String name,
            List<String> parties,
            boolean contract,
            String total,
            String place,
            String sector,
            String state,
            String reason) {}

    /// A code and its name.
    record Choice(String code, String name) {}

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/programme")
    String programme(@PathVariable String event, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        EventBook book = pages.open(event, "programme", model, locale);
        Signing changed = book.signings().get(asked.getOrDefault("change", ""));
        Map<String, String> typed = changed == null
                ? Map.of("order", Integer.toString(book.signings().size() + 1), "kind", "contract")
                : SigningFields.write(
                        changed.item(), book, Page.messages(locale).language());
        return show(book, typed, List.of(), model, locale);
    }

    private CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    private List<Choice> choices(CodeBook codes, String scheme, Locale locale) {
        return codes.allCodes(scheme).stream()
                .filter(code -> codes.holds(code, office.today()))
                .map(code -> new Choice(
                        code.toString(),
                        codes.name(code, office.today(), Page.messages(locale).language())))
                .toList();
    }

    private String show(EventBook book, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        CodeBook codes = codes();
        String language = Page.messages(locale).language();
        List<Line> lines = book.signings().values().stream()
                .sorted(Comparator.comparingInt(signing -> signing.item().order()))
                .map(signing -> line(book, signing, codes, language))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("promotions", book.plan().promotions());
        model.addAttribute("typed", typed);
        model.addAttribute("faults", new FaultWords(Page.messages(locale)).byField(faults));
        model.addAttribute("places", choices(codes, "gbt2260", locale));
        model.addAttribute("sectors", choices(codes, "gbt4754", locale));
        model.addAttribute(
                "delegations",
                book.delegations().values().stream()
                        .map(each -> each.names().in(language))
                        .toList());
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_EVENTS));
        model.addAttribute("mayDecide", Visitor.get().may(Right.APPROVE_SIGNINGS));
        model.addAttribute("maySign", Visitor.get().may(Right.RECORD));
        model.addAttribute("today", office.today());
        return "event-programme";
    }

    private Line line(EventBook book, Signing signing, CodeBook codes, String language) {
        LocalDate today = office.today();
        FigureText words = new FigureText(Messages.in(language), new Rounding(Rounding.Mode.HALF_UP, 1));
        SigningItem item = signing.item();
        return new Line(
                item.key(),
                signing.listed().entryId(),
                item.order(),
                item.names().in(language),
                SigningFields.parties(item, book, language),
                item.contract(),
                item.total().map(words::money).orElse(""),
                item.place().isNone() ? "" : codes.name(item.place(), today, language),
                item.sector().isNone() ? "" : codes.name(item.sector(), today, language),
                state(book, signing),
                signing.decided().map(SigningDecided::reason).orElse(""));
    }

    private String state(EventBook book, Signing signing) {
        if (desk.isSigned(book, signing.item())) {
            return "signed";
        }
        if (signing.item().struck()) {
            return "struck";
        }
        return signing.decided()
                .map(decided -> decided.approved() ? "approved" : "refused")
                .orElse("listed");
    }

    /// Puts a signing on the programme, or changes it.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/programme")
    String list(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "programme", model, locale);
        CodeBook codes = codes();
        List<String> offered = Stream.of("gbt2260", "gbt4754")
                .flatMap(scheme -> codes.allCodes(scheme).stream())
                .map(code -> code.toString())
                .toList();
        SigningFields.Read read = SigningFields.read(typed, book, offered);
        if (read.item().isEmpty()) {
            return show(book, typed, read.faults(), model, locale);
        }
        return desk.list(Visitor.get(), event, read.item().get()) instanceof Appended.Refused(List<Rejection> why)
                ? show(book, typed, why, model, locale)
                : "redirect:/events/" + event + "/programme?listed";
    }

    private static Signing signing(EventBook book, Map<String, String> typed) {
        Signing signing = book.signings().get(typed.getOrDefault("key", ""));
        if (signing == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return signing;
    }

    /// Decides whether a listed signing is held.
    @Needs(Right.APPROVE_SIGNINGS)
    @PostMapping("/events/{event}/programme/decide")
    String decide(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "programme", model, locale);
        Signing signing = signing(book, typed);
        SigningDecided decided = new SigningDecided(
                event,
                signing.item().key(),
                typed.getOrDefault("listed", ""),
                "yes".equals(typed.get("decision")),
                typed.getOrDefault("reason", "").strip());
        return desk.decide(Visitor.get(), decided) instanceof Appended.Refused(List<Rejection> why)
                ? show(book, Map.of(), why, model, locale)
                : "redirect:/events/" + event + "/programme?decided";
    }

    /// Records that it was signed.
    @Needs(Right.RECORD)
    @PostMapping("/events/{event}/programme/sign")
    String sign(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "programme", model, locale);
        Signing signing = signing(book, typed);
        List<Rejection> faults = new ArrayList<>();
        String typedDay = typed.getOrDefault("day", "");
        LocalDate day = Questions.findDay(typedDay).orElse(office.today());
        if (Questions.findDay(typedDay).isEmpty()) {
            faults.add(new Rejection("event-day-unreadable", "day", typedDay, "write a day, such as 2017-05-24."));
        }
        if (!faults.isEmpty()) {
            return show(book, Map.of(), faults, model, locale);
        }
        Submission submission = new Submission(
                Visitor.get(),
                KIND,
                event + "/" + signing.item().key(),
                ledger.journal().head().sequence());
        Outcome outcome = desk.sign(submission, book, signing, Day.of(day), typed.getOrDefault("paper", ""));
        return switch (outcome) {
            case Outcome.Done done -> "redirect:/events/" + event + "/programme?signed";
            case Outcome.Waiting waiting -> "redirect:/events/" + event + "/programme?waiting";
            case Outcome.Moved moved ->
                show(
                        book,
                        Map.of(),
                        List.of(new Rejection(
                                "signing-recorded", "key", signing.item().key(), "it is recorded as signed already.")),
                        model,
                        locale);
            case Outcome.Refused(List<Rejection> why) -> show(book, Map.of(), why, model, locale);
        };
    }
}
