package org.tworivers.app.web.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.DelegationNames;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.app.work.events.PairState;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Decline;
import org.tworivers.core.meetings.MeetingsEntry.MeetingProposed;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.PairStanding;
import org.tworivers.core.shared.Rejection;

/// All pairs of an event with where they stand, and what the organiser says of a pair: for one of the two, or as a
/// proposal.
@Controller
class WishesController {
    private static final int PAGE = 50;
    private static final int LONGEST = 500;

    private final EventPages pages;
    private final EventReader reader;
    private final EventDesk desk;
    private final EventRegisters registers;

    WishesController(EventPages pages, EventReader reader, EventDesk desk, EventRegisters registers) {
        this.pages = pages;
        this.reader = reader;
        this.desk = desk;
        this.registers = registers;
    }

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/wishes")
    String wishes(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "wishes", model, locale);
        String state = typed.getOrDefault("state", "");
        String q = typed.getOrDefault("q", "").strip();
        String language = Page.messages(locale).language();
        boolean must = typed.containsKey("must");
        Predicate<Delegation> sight = registers.sight(Visitor.get());
        List<PairStanding> found = book.pairs().stream()
                .filter(each -> either(book, each, sight))
                .filter(each ->
                        state.isEmpty() || reader.state(book, each).word().equals(state))
                .filter(each -> !must || each.isMust())
                .filter(each ->
                        q.isEmpty() || either(book, each, delegation -> DelegationLine.Wanted.fits(q, delegation)))
                .toList();
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), found.size(), PAGE);
        model.addAttribute("found", found.size());
        model.addAttribute(
                "pairs",
                paging.cut(found).stream()
                        .map(each -> PairLine.of(book, reader, each, language))
                        .toList());
        model.addAttribute("paging", paging);
        model.addAttribute("q", q);
        model.addAttribute("state", state);
        model.addAttribute("must", must);
        model.addAttribute(
                "states",
                List.of(PairState.values()).stream().map(PairState::word).toList());
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_EVENTS));
        model.addAttribute("names", names(book, language));
        return "event-wishes";
    }

    private static boolean either(EventBook book, PairStanding standing, Predicate<Delegation> wanted) {
        return book.findDelegation(standing.pair().first()).filter(wanted).isPresent()
                || book.findDelegation(standing.pair().second()).filter(wanted).isPresent();
    }

    /// Those who take part, as lists offer them.
    private static List<String> names(EventBook book, String language) {
        return book.delegations().values().stream()
                .filter(Delegation::isAdmitted)
                .map(each -> each.names().in(language) + " (" + each.key() + ")")
                .toList();
    }

    /// What can be said of a pair.
    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/pair")
    String pair(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            Model model,
            Locale locale) {
        EventBook book = pages.open(event, "wishes", model, locale);
        Optional<Delegation> first = DelegationNames.find(book, one);
        Optional<Delegation> second = DelegationNames.find(book, other);
        boolean two = first.isPresent()
                && second.isPresent()
                && !first.get().key().equals(second.get().key());
        return two
                ? show(book, first.get().key(), second.get().key(), List.of(), model, locale)
                : "redirect:/events/" + event + "/wishes?unknown";
    }

    private String show(EventBook book, String one, String other, List<Rejection> refused, Model model, Locale locale) {
        String language = Page.messages(locale).language();
        PairLine pair = PairLine.of(book, reader, book.standing(Pair.of(one, other)), language)
                .from(one);
        model.addAttribute("pair", pair);
        model.addAttribute("parts", pair.parts());
        model.addAttribute(
                "declines",
                List.of(Decline.values()).stream().map(Decline::word).toList());
        RejectionText texts = RejectionText.in(language);
        model.addAttribute("refused", refused.stream().map(texts::advice).toList());
        return "event-pair";
    }

    /// Says something of a pair: for one of the two (`wish`, `answer`, `withdraw`), or proposes that they meet.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/pair")
    String say(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "wishes", model, locale);
        String by = typed.getOrDefault("by", "");
        String other = typed.getOrDefault("other", "");
        if (book.findDelegation(by).isEmpty() || book.findDelegation(other).isEmpty() || by.equals(other)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        SaidOfPair said = new SaidOfPair(book, by, other);
        Optional<? extends OfEvent> entry = switch (typed.getOrDefault("say", "")) {
            case "wish" -> said.wish(typed);
            case "answer" -> said.answer(typed);
            case "withdraw" -> said.withdrawal();
            default -> Optional.of(new MeetingProposed(event, Pair.of(by, other), why(typed)));
        };
        if (!said.faults().isEmpty()) {
            return show(book, by, other, said.faults(), model, locale);
        }
        if (entry.isPresent() && desk.record(Visitor.get(), entry.get()) instanceof Appended.Refused refused) {
            return show(book, by, other, refused.rejections(), model, locale);
        }
        return "redirect:/events/" + event + "/pair?one=" + by + "&other=" + other + "&done";
    }

    private static String why(Map<String, String> typed) {
        String why = typed.getOrDefault("note", "").strip();
        return why.substring(0, Math.min(why.length(), LONGEST));
    }
}
