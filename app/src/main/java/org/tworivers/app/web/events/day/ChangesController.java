package org.tworivers.app.web.events.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.RepairDesk;
import org.tworivers.app.work.events.RepairDesk.Asked;
import org.tworivers.app.work.events.RepairDesk.Proposal;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.DayNews;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventSlots;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.TimetableDifference.Change;
import org.tworivers.core.shared.Rejection;

/// What changes on the day: the smallest change is proposed, shown with whom it concerns, and published when somebody
/// accepts what they saw.
@Controller
class ChangesController {
    private final EventPages pages;
    private final EventOffice office;
    private final RepairDesk desk;

    ChangesController(EventPages pages, EventOffice office, RepairDesk desk) {
        this.pages = pages;
        this.office = office;
        this.desk = desk;
    }

    /// A change of one meeting as the page shows it.
    ///
    /// @param kind the word of what happens to it
    record Moved(String kind, String first, String second, String from, String to) {}

    @Needs(Right.WORK_DESK)
    @GetMapping("/events/{event}/changes")
    String changes(@PathVariable String event, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        return form(pages.open(event, "day", model, locale), asked, List.of(), model, locale);
    }

    private String form(EventBook book, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        String language = Page.messages(locale).language();
        model.addAttribute("typed", typed);
        model.addAttribute("faults", new FaultWords(Page.messages(locale)).byField(faults));
        model.addAttribute("kinds", NewsForm.KINDS);
        model.addAttribute("version", book.versions().size());
        model.addAttribute(
                "delegations",
                book.delegations().values().stream()
                        .filter(Delegation::isAdmitted)
                        .map(each -> Map.entry(each.key(), each.names().in(language)))
                        .toList());
        model.addAttribute(
                "tables",
                EventSlots.of(book.plan()).tables().stream()
                        .map(EventSlots.Table::name)
                        .toList());
        model.addAttribute(
                "meetings",
                book.placements().stream()
                        .map(each -> Map.entry(
                                each.pair().toString(), words(book, each.pair(), language) + " " + place(each)))
                        .toList());
        model.addAttribute(
                "standby",
                book.agreed().stream()
                        .filter(each ->
                                OutcomePages.find(book, each.pair().toString()).isEmpty())
                        .map(each -> Map.entry(each.pair().toString(), words(book, each.pair(), language)))
                        .toList());
        model.addAttribute("slots", EventSlots.of(book.plan()).slots());
        return "event-changes";
    }

    private static String words(EventBook book, Pair pair, String language) {
        return OutcomePages.name(book, pair.first(), language) + " · "
                + OutcomePages.name(book, pair.second(), language);
    }

    private static String place(Placement placement) {
        return placement.begins().toString().replace('T', ' ') + " " + placement.table();
    }

    /// Shows what would change.
    @Needs(Right.WORK_DESK)
    @PostMapping("/events/{event}/changes")
    String propose(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "day", model, locale);
        NewsForm.Read read = NewsForm.read(book, typed);
        return read.news().isEmpty()
                ? form(book, typed, read.faults(), model, locale)
                : proposal(book, desk.propose(book, asked(book, read.news().get(), typed)), typed, model, locale);
    }

    private Asked asked(EventBook book, DayNews news, Map<String, String> typed) {
        return new Asked(news, office.now(book.plan()), typed.containsKey("fill"));
    }

    private static String proposal(
            EventBook book, Proposal proposal, Map<String, String> typed, Model model, Locale locale) {
        String language = Page.messages(locale).language();
        List<Moved> moved = new ArrayList<>();
        for (Change change : proposal.repair().difference().changes()) {
            moved.add(moved(book, change, language));
        }
        model.addAttribute("typed", typed);
        model.addAttribute("moved", moved);
        model.addAttribute("mark", proposal.mark());
        model.addAttribute("fewest", proposal.repair().fewest());
        model.addAttribute(
                "affected",
                proposal.repair().affected().stream()
                        .map(key -> OutcomePages.name(book, key, language))
                        .toList());
        model.addAttribute(
                "leftOut",
                proposal.repair().leftOut().stream()
                        .map(pair -> words(book, pair, language))
                        .toList());
        return "event-change";
    }

    private static Moved moved(EventBook book, Change change, String language) {
        String first = OutcomePages.name(book, change.pair().first(), language);
        String second = OutcomePages.name(book, change.pair().second(), language);
        return switch (change) {
            case Change.Added(Placement to) -> new Moved("added", first, second, "", place(to));
            case Change.Moved(Placement from, Placement to) ->
                new Moved("moved", first, second, place(from), place(to));
            case Change.Cancelled(Placement from) -> new Moved("cancelled", first, second, place(from), "");
        };
    }

    /// Publishes what was seen. When that is no longer what would change, it is shown anew.
    @Needs(Right.WORK_DESK)
    @PostMapping("/events/{event}/changes/accept")
    String accept(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "day", model, locale);
        NewsForm.Read read = NewsForm.read(book, typed);
        if (read.news().isEmpty()) {
            return form(book, typed, read.faults(), model, locale);
        }
        Asked asked = asked(book, read.news().get(), typed);
        Proposal proposal = desk.propose(book, asked);
        if (!proposal.mark().equals(typed.getOrDefault("mark", ""))) {
            model.addAttribute("anew", true);
            return proposal(book, proposal, typed, model, locale);
        }
        String reason = Optional.of(typed.getOrDefault("reason", "").strip())
                .filter(text -> !text.isEmpty())
                .orElse(Page.messages(locale).text("web.event.change." + typed.getOrDefault("kind", "")));
        return desk.accept(Visitor.get(), book, asked, proposal, reason)
                        instanceof Appended.Refused(List<Rejection> why)
                ? form(book, typed, why, model, locale)
                : "redirect:/events/" + event + "/changes?published";
    }
}
