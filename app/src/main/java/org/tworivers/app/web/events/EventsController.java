package org.tworivers.app.web.events;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.EventReader;

/// The list of events, and the first page of each.
@Controller
class EventsController {
    private final EventReader reader;
    private final EventPages pages;

    EventsController(EventReader reader, EventPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events")
    String events(Model model, Locale locale) {
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
        pages.open(event, "event", model, locale);
        return "event";
    }
}
