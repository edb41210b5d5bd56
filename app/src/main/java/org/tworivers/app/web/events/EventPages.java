package org.tworivers.app.web.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.core.meetings.EventBook;

/// What every page of one event has: its name and the way to its other pages.
@Component
public final class EventPages {
    private static final List<Tab> TABS = List.of(
            new Tab("event", "", Right.SEE_EVENTS),
            new Tab("delegations", "/delegations", Right.SEE_EVENTS),
            new Tab("wishes", "/wishes", Right.SEE_EVENTS),
            new Tab("timetable", "/timetable", Right.SEE_EVENTS),
            new Tab("agendas", "/agendas", Right.SEE_EVENTS),
            new Tab("programme", "/programme", Right.SEE_EVENTS),
            new Tab("day", "/day", Right.WORK_DESK),
            new Tab("report", "/report", Right.SEE_EVENTS));

    /// What shows all delegations at once is not for who is of one place.
    private static final Set<String> OF_ALL = Set.of("timetable", "programme");

    private final EventReader reader;

    EventPages(EventReader reader) {
        this.reader = reader;
    }

    /// A page of an event.
    ///
    /// @param word the key of its name: `web.event.tab.` and this
    /// @param path behind the event's own
    public record Tab(String word, String path, Right right) {}

    /// An event as each of its pages shows it.
    public record Shown(String id, String name, String venue, String first, String last, boolean illustrative) {}

    /// The event at an address, put into the model with its tabs.
    public EventBook open(String event, String tab, Model model, Locale locale) {
        if (!isFor(Visitor.get(), tab)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        EventBook book = find(event);
        model.addAttribute("event", shown(book, locale));
        model.addAttribute(
                "tabs",
                TABS.stream()
                        .filter(each -> Visitor.get().may(each.right()) && isFor(Visitor.get(), each.word()))
                        .toList());
        model.addAttribute("tab", tab);
        return book;
    }

    private static boolean isFor(Viewer viewer, String tab) {
        return viewer.place().isNone() || !OF_ALL.contains(tab);
    }

    /// The event at an address.
    public EventBook find(String event) {
        return reader.find(event).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// An event in a language.
    public static Shown shown(EventBook book, Locale locale) {
        return new Shown(
                book.plan().id(),
                book.plan().names().in(Page.messages(locale).language()),
                book.plan().venue(),
                book.plan().first().toString(),
                book.plan().last().toString(),
                book.plan().illustrative());
    }
}
