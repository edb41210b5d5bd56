package org.tworivers.app.web.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.NoticeDesk;
import org.tworivers.app.work.events.Suggestions;
import org.tworivers.app.work.events.Suggestions.Suggestion;
import org.tworivers.app.work.meetings.fit.FitReason;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.MeetingProposed;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.pairs.Side;

/// Who may suit whom, with the reasons, for the organiser to propose; and reminders of what is unanswered.
@Controller
class SuggestionsController {
    private static final int MOST = 60;
    private static final int LONGEST = 400;

    private final EventPages pages;
    private final Ledger ledger;
    private final EventOffice office;
    private final EventDesk desk;
    private final NoticeDesk notices;
    private final Meanings meanings;

    SuggestionsController(
            EventPages pages,
            Ledger ledger,
            EventOffice office,
            EventDesk desk,
            NoticeDesk notices,
            Meanings meanings) {
        this.pages = pages;
        this.ledger = ledger;
        this.office = office;
        this.desk = desk;
        this.notices = notices;
        this.meanings = meanings;
    }

    /// A suggestion as the page shows it.
    record Line(String pair, String host, String source, List<String> reasons) {}

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/suggestions")
    String suggestions(@PathVariable String event, Model model, Locale locale) {
        return show(pages.open(event, "wishes", model, locale), List.of(), model, locale);
    }

    private String show(EventBook book, List<Rejection> refused, Model model, Locale locale) {
        List<Line> lines = lines(book, locale);
        model.addAttribute("lines", lines.subList(0, Math.min(MOST, lines.size())));
        model.addAttribute("all", lines.size());
        model.addAttribute("texts", meanings);
        RejectionText texts = RejectionText.in(Page.messages(locale).language());
        model.addAttribute("refused", refused.stream().map(texts::advice).toList());
        return "event-suggestions";
    }

    private List<Line> lines(EventBook book, Locale locale) {
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        return Suggestions.of(book, codes, office.today(), meanings).stream()
                .map(each -> line(book, each, codes, Page.messages(locale)))
                .toList();
    }

    private Line line(EventBook book, Suggestion suggestion, CodeBook codes, Messages messages) {
        return new Line(
                suggestion.pair().toString(),
                name(book, suggestion.host(), messages),
                name(book, suggestion.source(), messages),
                suggestion.reasons().stream()
                        .map(reason -> words(book, suggestion, reason, codes, messages))
                        .toList());
    }

    private static String name(EventBook book, String key, Messages messages) {
        return book.delegation(key).names().in(messages.language());
    }

    private String words(EventBook book, Suggestion suggestion, FitReason reason, CodeBook codes, Messages messages) {
        boolean hostNeeds = reason.needing() == Side.FIRST;
        String needing = name(book, hostNeeds ? suggestion.host() : suggestion.source(), messages);
        return switch (reason) {
            case FitReason.SameSector same ->
                messages.text("web.event.suggest.same", needing, sector(codes, same.sector(), messages));
            case FitReason.NearSector near ->
                messages.text(
                        "web.event.suggest.near",
                        needing,
                        sector(codes, near.needed(), messages),
                        sector(codes, near.offered(), messages));
            case FitReason.SharedTerms shared ->
                messages.text(
                        "web.event.suggest.terms",
                        needing,
                        String.join(messages.text("web.event.suggest.and"), shared.terms()));
            case FitReason.LikeMeaning alike -> messages.text("web.event.suggest.alike", needing);
        };
    }

    private String sector(CodeBook codes, String code, Messages messages) {
        return codes.name(Code.parse(code), office.today(), messages.language());
    }

    /// Proposes a suggested pair, with its reasons for both to read.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/suggestions")
    String propose(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "wishes", model, locale);
        List<Line> wanted = lines(book, locale).stream()
                .filter(line -> line.pair().equals(typed.getOrDefault("pair", "")))
                .toList();
        if (wanted.isEmpty()) {
            return "redirect:/events/" + event + "/suggestions";
        }
        String why = String.join(" ", wanted.getFirst().reasons());
        MeetingProposed proposed = new MeetingProposed(
                event, Pair.parse(wanted.getFirst().pair()), why.substring(0, Math.min(LONGEST, why.length())));
        return desk.record(Visitor.get(), proposed) instanceof Appended.Refused refused
                ? show(book, refused.rejections(), model, locale)
                : "redirect:/events/" + event + "/suggestions?proposed";
    }

    /// Reminds those who have not answered.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/remind")
    String remind(@PathVariable String event) {
        int reminded = notices.remind(pages.find(event));
        return "redirect:/events/" + event + "/suggestions?reminded=" + reminded;
    }
}
