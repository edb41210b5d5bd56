package org.tworivers.app.web.events;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tworivers.app.store.EventPasses;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;

/// The passes of an event: makes them, shows their addresses to be handed on, and closes them.
@Controller
class PassesController {
    /// Outcomes and later signings are told for a while after the event.
    private static final int DAYS_AFTER = 60;

    private static final int LEAST_DAYS = 30;

    private final EventPages pages;
    private final EventPasses passes;
    private final EventOffice office;

    PassesController(EventPages pages, EventPasses passes, EventOffice office) {
        this.pages = pages;
        this.passes = passes;
        this.office = office;
    }

    /// A delegation with the address that its pass opens; empty when it has none.
    record Line(String key, String name, String address) {}

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/passes")
    String passes(@PathVariable String event, HttpServletRequest request, Model model, Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        Map<String, String> secrets = passes.all(event, office.instant());
        String base = ServletUriComponentsBuilder.fromContextPath(request)
                .replaceQuery(null)
                .build()
                .toUriString();
        String language = Page.messages(locale).language();
        List<Line> lines = admitted(book).stream()
                .map(each -> new Line(
                        each.key(),
                        each.names().in(language),
                        secrets.containsKey(each.key()) ? base + "/pass/" + secrets.get(each.key()) : ""))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute(
                "lacking",
                lines.stream().filter(each -> each.address().isEmpty()).count());
        return "event-passes";
    }

    private static List<Delegation> admitted(EventBook book) {
        return book.delegations().values().stream()
                .filter(Delegation::isAdmitted)
                .toList();
    }

    /// Makes passes for all who take part and have none.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/passes")
    String make(@PathVariable String event) {
        EventBook book = pages.find(event);
        passes.make(event, admitted(book).stream().map(Delegation::key).toList(), office.instant(), until(book));
        return "redirect:/events/" + event + "/passes?made";
    }

    /// When passes end: some time after the event, counted from the day that deadlines are held against.
    private Instant until(EventBook book) {
        LocalDate last = book.plan().last().plusDays(DAYS_AFTER);
        long days = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(office.today(), last));
        return office.instant().plus(Duration.ofDays(days));
    }

    /// Closes the pass of a delegation, such as one that got into other hands.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/passes/revoke")
    String revoke(@PathVariable String event, @RequestParam(defaultValue = "") String delegation) {
        pages.find(event);
        passes.revoke(event, delegation);
        return "redirect:/events/" + event + "/passes?revoked";
    }
}
