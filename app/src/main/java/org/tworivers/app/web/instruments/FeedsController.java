package org.tworivers.app.web.instruments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tworivers.app.render.instruments.BookingCalendar;
import org.tworivers.app.store.BookingFeeds;
import org.tworivers.app.store.JdbcInstruments;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Open;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.shared.ContentHash;

/// Calendars of bookings that keep themselves up to date. The address is the secret, so it goes to no other site and
/// into no search engine; a new one closes the old.
@Controller
class FeedsController {
    private static final String SECRET = "[0-9a-f]{40}";
    private static final int BACK = 60;
    private static final int AHEAD = 400;
    private static final int TAG = 32;

    private final InstrumentPages pages;
    private final BookingFeeds feeds;
    private final InstantSource clock;

    FeedsController(InstrumentPages pages, BookingFeeds feeds, InstantSource clock) {
        this.pages = pages;
        this.feeds = feeds;
        this.clock = clock;
    }

    /// What calendars ask for again and again; the tag tells them that nothing has changed.
    @Open
    @GetMapping("/feeds/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletResponse response, Locale locale) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        JdbcInstruments.Subject of = Optional.of(secret)
                .filter(each -> each.matches(SECRET))
                .flatMap(feeds::find)
                .orElseThrow(InstrumentPages::missing);
        byte[] bytes = calendar(of, locale);
        return ResponseEntity.ok()
                .eTag(ContentHash.of(bytes).substring(0, TAG))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"bookings.ics\"")
                .body(bytes);
    }

    private byte[] calendar(JdbcInstruments.Subject of, Locale locale) {
        LocalDate today = pages.today();
        Span around = Span.of(
                Span.of(today.minusDays(BACK)).begins(),
                Span.of(today.plusDays(AHEAD)).ends());
        List<BookingCalendar.Shown> shown = pages.ledger().instruments().changed(of, around).stream()
                .map(each -> new BookingCalendar.Shown(
                        each.line(),
                        each.at(),
                        pages.instrument(each.line().instrument(), locale),
                        of.isInstrument() ? pages.organisation(each.line().organisation(), locale) : "",
                        pages.reader()
                                .find(each.line().instrument())
                                .map(course -> course.latest().about().room())
                                .orElse("")))
                .toList();
        String name = of.isInstrument() ? pages.instrument(of.id(), locale) : pages.holder(of.id());
        return BookingCalendar.bytes(name, shown, ProjectDays.ZONE, pages.messages(locale));
    }

    /// The address of the calendar of an instrument, for its keeper.
    @Needs(Right.KEEP_INSTRUMENTS)
    @GetMapping("/instruments/{id}/feed")
    String ofInstrument(@PathVariable String id, HttpServletRequest request, Model model, Locale locale) {
        InstrumentCourse course = pages.kept(id);
        model.addAttribute("back", "/instruments/" + id);
        model.addAttribute(
                "name", course.latest().names().in(pages.messages(locale).language()));
        return page(new JdbcInstruments.Subject(true, id), "/instruments/" + id + "/feed", request, model);
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @PostMapping("/instruments/{id}/feed")
    String renewed(@PathVariable String id) {
        pages.kept(id);
        feeds.rotate(new JdbcInstruments.Subject(true, id), clock.instant());
        return "redirect:/instruments/" + id + "/feed";
    }

    /// The address of the calendar of the bookings that the viewer holds.
    @Needs(Right.BOOK_INSTRUMENTS)
    @GetMapping("/bookings/feed")
    String ofHolder(HttpServletRequest request, Model model) {
        model.addAttribute("back", "/bookings");
        model.addAttribute("name", Visitor.get().name());
        return page(new JdbcInstruments.Subject(false, Visitor.get().id()), "/bookings/feed", request, model);
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @PostMapping("/bookings/feed")
    String renewed() {
        feeds.rotate(new JdbcInstruments.Subject(false, Visitor.get().id()), clock.instant());
        return "redirect:/bookings/feed";
    }

    private String page(JdbcInstruments.Subject of, String action, HttpServletRequest request, Model model) {
        String secret = feeds.secretOf(of);
        String link = ServletUriComponentsBuilder.fromContextPath(request)
                .replaceQuery(null)
                .build()
                .toUriString();
        model.addAttribute("action", action);
        model.addAttribute("address", secret.isEmpty() ? "" : link + "/feeds/" + secret + ".ics");
        return "booking-feed";
    }
}
