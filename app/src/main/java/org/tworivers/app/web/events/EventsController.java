package org.tworivers.app.web.events;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tworivers.app.store.EventApplications;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.core.meetings.EventBook;

/// The list of events, and the first page of each.
@Controller
class EventsController {
    private final EventReader reader;
    private final EventPages pages;
    private final AgreementChoice agreements;
    private final EventApplications applications;

    EventsController(EventReader reader, EventPages pages, AgreementChoice agreements, EventApplications applications) {
        this.reader = reader;
        this.pages = pages;
        this.agreements = agreements;
        this.applications = applications;
    }

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events")
    String events(Model model, Locale locale) {
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_EVENTS));
        model.addAttribute(
                "events",
                reader.all().stream()
                        .map(book -> EventPages.shown(book, locale))
                        .toList());
        return "events";
    }

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}")
    String event(@PathVariable String event, Model model, Locale locale) {
        EventBook book = pages.open(event, "event", model, locale);
        model.addAttribute("overview", EventOverview.of(book, reader, Page.messages(locale)));
        model.addAttribute("plan", book.plan());
        model.addAttribute("agreement", agreements.name(book.plan().agreement(), locale));
        model.addAttribute("applications", applications.open(event).size());
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_EVENTS));
        model.addAttribute("wishesOver", reader.areWishesOver(book));
        model.addAttribute("answersOver", reader.areAnswersOver(book));
        return "event";
    }
}
