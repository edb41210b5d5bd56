package org.tworivers.app.web.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.store.JdbcInstruments;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.recording.PaperDownload;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.recording.EvidenceDesk;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.InstrumentsEntry.OfBooking;
import org.tworivers.core.instruments.InstrumentsEntry.ResultsFiled;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Bookings: the own ones and those that wait for the keeper, one of them, and what is done about it.
@Controller
class BookingsController {
    private static final int PAGE = 40;
    private static final int BACK = 90;
    private static final int AHEAD = 400;

    private final InstrumentPages pages;
    private final BookingActs acts;
    private final EvidenceDesk evidence;
    private final EvidenceFiles files;

    BookingsController(InstrumentPages pages, BookingActs acts, EvidenceDesk evidence, EvidenceFiles files) {
        this.pages = pages;
        this.acts = acts;
        this.evidence = evidence;
        this.files = files;
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @GetMapping("/bookings")
    String bookings(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        LocalDate today = pages.today();
        Span around = Span.of(
                Span.of(today.minusDays(BACK)).begins(),
                Span.of(today.plusDays(AHEAD)).ends());
        List<String> kept = pages.keptIds();
        boolean office = viewer.organisation().isEmpty();
        List<String> ids = office ? List.of() : pages.reader().idsOf(viewer.organisation());
        int found = office ? 0 : pages.ledger().instruments().count(ids, around);
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), found, PAGE);
        List<BookingLine> own =
                office ? List.of() : pages.ledger().instruments().latest(ids, around, paging.before(), PAGE);
        LocalDateTime now = pages.desk().now();
        model.addAttribute("today", today);
        model.addAttribute("keeps", viewer.may(Right.KEEP_INSTRUMENTS));
        model.addAttribute("office", office);
        model.addAttribute("paging", paging);
        model.addAttribute("found", found);
        model.addAttribute("own", BookingView.Line.all(own, pages, locale));
        model.addAttribute("asked", first(kept, new JdbcInstruments.Open(BookingState.ASKED, around), locale));
        model.addAttribute(
                "over", first(kept, new JdbcInstruments.Open(BookingState.BOOKED, around, Span.minute(now)), locale));
        model.addAttribute("waiting", waiting(kept, Span.of(Span.minute(now) + 1, around.ends()), locale));
        return "bookings";
    }

    /// What waits for the keeper: the first of it, and how much it is.
    record Waiting(List<BookingView.Line> lines, int found) {}

    private Waiting first(List<String> kept, JdbcInstruments.Open open, Locale locale) {
        JdbcInstruments.First first = pages.ledger().instruments().firstOpen(kept, open, PAGE);
        return new Waiting(BookingView.Line.all(first.lines(), pages, locale), first.found());
    }

    private Waiting waiting(List<String> kept, Span begins, Locale locale) {
        List<BookingLine> all =
                pages.ledger().instruments().open(kept, new JdbcInstruments.Open(BookingState.WAITING, begins)).stream()
                        .sorted(Comparator.comparing(BookingLine::instrument).thenComparing(BookingLine.WAITING_ORDER))
                        .toList();
        return new Waiting(BookingView.Line.all(all.subList(0, Math.min(PAGE, all.size())), pages, locale), all.size());
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @GetMapping("/bookings/{id}")
    String one(@PathVariable String id, Model model, Locale locale) {
        BookingStanding standing = pages.booking(id);
        model.addAttribute("view", BookingView.of(standing, pages, locale));
        model.addAttribute("acts", buttons(standing));
        return "booking";
    }

    /// A button for something that can be done.
    ///
    /// @param way the part of the address that names by which right
    record Button(String way, String word) {}

    private List<Button> buttons(BookingStanding standing) {
        boolean keeps = keeps(standing);
        boolean over = !standing.booking().span().until().isAfter(pages.desk().now());
        List<Button> buttons = new ArrayList<>();
        for (BookingAct each : BookingAct.values()) {
            if ((keeps || !each.isKeepers()) && each.suits(standing.state()) && (over || each != BookingAct.USE)) {
                buttons.add(new Button(each.way(), each.word()));
            }
        }
        return buttons;
    }

    private boolean keeps(BookingStanding standing) {
        return pages.keeps(pages.course(standing.booking().instrument()).latest());
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @GetMapping("/bookings/{id}/keep/{act}")
    String keep(@PathVariable String id, @PathVariable String act, Model model, Locale locale) {
        return open(standing(id, true), true, act, Map.of(), model, locale);
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @GetMapping("/bookings/{id}/own/{act}")
    String own(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> asked,
            Model model,
            Locale locale) {
        return open(standing(id, false), false, act, asked, model, locale);
    }

    /// @param asked what the address asked for
    private String open(
            BookingStanding standing,
            boolean keepers,
            String word,
            Map<String, String> asked,
            Model model,
            Locale locale) {
        BookingAct act = BookingAct.find(keepers, word).orElseThrow(InstrumentPages::missing);
        Map<String, String> typed = new HashMap<>();
        Span span = standing.booking().span();
        typed.put("from", asked.getOrDefault("from", span.from().toString()));
        typed.put("until", asked.getOrDefault("until", span.until().toString()));
        return form(standing, act, typed, List.of(), model, locale);
    }

    private BookingStanding standing(String id, boolean keepers) {
        BookingStanding standing = pages.booking(id);
        if (keepers && !keeps(standing)) {
            throw InstrumentPages.missing();
        }
        return standing;
    }

    private String form(
            BookingStanding standing,
            BookingAct act,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("line", BookingView.Line.of(standing.line(), pages, locale));
        model.addAttribute("act", act.word());
        model.addAttribute("free", act == BookingAct.MOVE ? free(standing.booking()) : List.of());
        model.addAttribute("action", "/bookings/" + standing.booking().id() + "/" + act.way() + "/" + act.word());
        return "booking-form";
    }

    /// The next free times that are as long as a booking.
    private List<Span> free(Booking booking) {
        long minutes = booking.span().minutes();
        return pages.free(pages.course(booking.instrument()), minutes).stream()
                .map(each -> Span.of(each.begins(), each.begins() + minutes))
                .toList();
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @PostMapping("/bookings/{id}/keep/{act}")
    String kept(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            Locale locale) {
        BookingStanding standing = standing(id, true);
        BookingAct wanted = BookingAct.find(true, act).orElseThrow(InstrumentPages::missing);
        return done(standing, wanted, typed, act(standing, wanted, typed, file), model, locale);
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @PostMapping("/bookings/{id}/own/{act}")
    String cancelled(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        BookingStanding standing = standing(id, false);
        BookingAct wanted = BookingAct.find(false, act).orElseThrow(InstrumentPages::missing);
        return done(standing, wanted, typed, act(standing, wanted, typed, null), model, locale);
    }

    private String done(
            BookingStanding standing,
            BookingAct act,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        return faults.isEmpty()
                ? "redirect:/bookings/" + standing.booking().id() + "?recorded"
                : form(standing, act, typed, faults, model, locale);
    }

    private List<Rejection> act(
            BookingStanding standing, BookingAct act, Map<String, String> typed, @Nullable MultipartFile file) {
        BookingForms in = new BookingForms(typed, pages);
        return act == BookingAct.RESULTS
                ? results(in, standing.booking().id(), file, pages.desk().now())
                : InstrumentPages.refused(acts.act(pages.sender(), standing, act, in));
    }

    private List<Rejection> record(BookingForms in, OfBooking entry, List<Evidence> papers) {
        return in.faults().isEmpty()
                ? InstrumentPages.refused(pages.desk().record(pages.sender(), entry, papers))
                : in.faults();
    }

    private List<Rejection> results(BookingForms in, String id, @Nullable MultipartFile file, LocalDateTime now) {
        String title = in.needed("title");
        if (file == null || file.isEmpty()) {
            List<Rejection> faults = new ArrayList<>(in.faults());
            faults.add(new Rejection("results-fileless", "file", "", "add the one file that holds them."));
            return faults;
        }
        try {
            if (file.getSize() > EvidenceDesk.MOST_BYTES) {
                return List.of(EvidenceDesk.tooLarge(String.valueOf(file.getOriginalFilename())));
            }
            String hash = evidence.take(String.valueOf(file.getOriginalFilename()), file.getBytes());
            return record(
                    in, new ResultsFiled(id, title, now), List.of(new Evidence(Evidence.Kind.REPORT, title, hash)));
        } catch (Refusal refused) {
            return refused.rejections();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the file of results that was sent", broken);
        }
    }

    /// A file of results: for who booked and for the keeper.
    @Needs(Right.BOOK_INSTRUMENTS)
    @GetMapping("/bookings/{id}/results/{hash}")
    ResponseEntity<byte[]> result(@PathVariable String id, @PathVariable String hash) {
        boolean named = pages.booking(id).results().stream()
                .anyMatch(each -> each.hash().equals(hash));
        if (!named) {
            throw InstrumentPages.missing();
        }
        return PaperDownload.of(files, hash);
    }
}
