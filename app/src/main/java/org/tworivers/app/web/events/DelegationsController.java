package org.tworivers.app.web.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.EventApplications;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.DelegationDesk;
import org.tworivers.app.work.events.EventLanguages;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;

/// Who takes part in an event: the list, and each of them.
@Controller
class DelegationsController {
    private static final int PAGE = 50;

    private final EventPages pages;
    private final EventReader reader;
    private final DelegationDesk desk;
    private final EventRegisters registers;
    private final EventApplications applications;

    DelegationsController(
            EventPages pages,
            EventReader reader,
            DelegationDesk desk,
            EventRegisters registers,
            EventApplications applications) {
        this.pages = pages;
        this.reader = reader;
        this.desk = desk;
        this.registers = registers;
        this.applications = applications;
    }

    /// Something that it offers or needs, in words.
    record Interest(boolean need, String sector, String text) {}

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/delegations")
    String delegations(
            @PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        Viewer viewer = Visitor.get();
        DelegationLine.Wanted wanted = DelegationLine.Wanted.of(typed);
        List<DelegationLine> found = DelegationLine.all(
                book,
                reader,
                wanted,
                registers.sight(viewer),
                Page.messages(locale).language());
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), found.size(), PAGE);
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", found.size());
        model.addAttribute("lines", paging.cut(found));
        model.addAttribute("paging", paging);
        model.addAttribute("mayRun", viewer.may(Right.RUN_EVENTS));
        model.addAttribute("applications", applications.open(event).size());
        return "event-delegations";
    }

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/delegations/{delegation}")
    String delegation(@PathVariable String event, @PathVariable String delegation, Model model, Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        Viewer viewer = Visitor.get();
        Delegation shown = book.findDelegation(delegation)
                .filter(registers.sight(viewer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Messages messages = Page.messages(locale);
        boolean mayRun = viewer.may(Right.RUN_EVENTS);
        boolean mayCall = viewer.may(Right.WORK_DESK);
        var register = registers.open();
        model.addAttribute("delegation", shown);
        model.addAttribute("name", shown.names().in(messages.language()));
        model.addAttribute("people", mayCall ? desk.known(shown).people() : List.of());
        model.addAttribute("mayRun", mayRun);
        model.addAttribute("mayCall", mayCall);
        model.addAttribute("limit", shown.limit(book.plan()));
        model.addAttribute("promised", shown.promised(book.plan()));
        model.addAttribute("waiting", book.waiting(shown.key()).size());
        model.addAttribute("openWishes", book.plan().rules().openWishes());
        model.addAttribute(
                "languages",
                shown.languages().stream()
                        .map(tag -> EventLanguages.name(tag, messages))
                        .toList());
        model.addAttribute(
                "interests",
                shown.interests().stream()
                        .map(each -> new Interest(
                                each.need(), register.name(each.sector(), messages.language()), each.text()))
                        .toList());
        model.addAttribute(
                "pairs",
                book.pairs().stream()
                        .filter(each -> each.pair().has(shown.key()))
                        .map(each -> PairLine.of(book, reader, each, messages.language())
                                .from(shown.key()))
                        .toList());
        return "event-delegation";
    }
}
