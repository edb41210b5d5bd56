package org.tworivers.app.web.instruments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.store.JdbcInstruments;
import org.tworivers.app.store.LastChanges;
import org.tworivers.app.web.api.Asking;
import org.tworivers.app.web.api.Recording;
import org.tworivers.app.web.api.answer.TreeAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.instruments.CatalogueTree;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.shared.Period;

/// Shared instruments for programs: as the pages show them and under the names that commands print.
@RestController
class InstrumentsApi {
    static final String INSTRUMENTS = "/api/v1/instruments";
    static final String BOOKINGS = "/api/v1/bookings";

    private static final int PAGE = 100;
    private static final int BACK = 90;
    private static final int AHEAD = 400;
    private static final String MONTH = "month";

    private final InstrumentPages pages;
    private final Recording recording;

    InstrumentsApi(InstrumentPages pages, Recording recording) {
        this.pages = pages;
        this.recording = recording;
    }

    @Needs(Right.SEE_INSTRUMENTS)
    @Query("page")
    @GetMapping(INSTRUMENTS)
    Object instruments(@RequestParam Map<String, String> typed) {
        List<InstrumentCourse> all =
                List.copyOf(pages.reader().book().instruments().values());
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), all.size(), PAGE);
        return TreeAnswer.of(CatalogueTree.list(paging.cut(all), all.size()));
    }

    @Needs(Right.SEE_INSTRUMENTS)
    @GetMapping(INSTRUMENTS + "/{id}")
    ResponseEntity<Object> instrument(@PathVariable String id) {
        return recording.tagged(LastChanges.Room.INSTRUMENTS, "instrument:" + id, () -> CatalogueTree.one(find(id)));
    }

    private InstrumentCourse find(String id) {
        return pages.reader().find(id).orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
    }

    @Needs(Right.SEE_INSTRUMENTS)
    @Query("day")
    @GetMapping(INSTRUMENTS + "/{id}/week")
    Object instrumentWeek(@PathVariable String id, @RequestParam Map<String, String> typed) {
        LocalDate day = Asking.day(typed, "day", pages.today());
        return TreeAnswer.of(CatalogueTree.week(pages.reader().week(find(id), day), pages.own()));
    }

    @Needs(Right.SEE_INSTRUMENT_USE)
    @Query({"from", "asOf"})
    @GetMapping("/api/v1/instrument-use")
    Object instrumentUse(@RequestParam Map<String, String> typed) {
        LocalDate until = Asking.day(typed, "asOf", pages.today());
        LocalDate from = Asking.day(typed, "from", until.withDayOfYear(1));
        if (from.isAfter(until)) {
            throw Asking.misread("from", from.toString());
        }
        Period period = new Period(from, until);
        long sequence = pages.ledger().journal().head().sequence();
        return TreeAnswer.of(CatalogueTree.use(pages.reader().use(pages.seen(), period, sequence), period, sequence));
    }

    /// The bookings of the own organisation; for the office the requests that nobody has decided.
    @Needs(Right.SEE_BOOKINGS)
    @Query("page")
    @GetMapping(BOOKINGS)
    Object bookings(@RequestParam Map<String, String> typed) {
        Viewer viewer = Visitor.get();
        Span around = Span.of(
                Span.of(pages.today().minusDays(BACK)).begins(),
                Span.of(pages.today().plusDays(AHEAD)).ends());
        List<BookingLine> all = new ArrayList<>(
                viewer.organisation().isEmpty()
                        ? pages.ledger()
                                .instruments()
                                .open(pages.keptIds(), new JdbcInstruments.Open(BookingState.ASKED, around))
                        : pages.ledger().instruments().of(pages.reader().idsOf(viewer.organisation()), around));
        all.sort(BookingLine.TIME_ORDER);
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), all.size(), PAGE);
        return TreeAnswer.of(CatalogueTree.bookings(paging.cut(all), all.size()));
    }

    @Needs(Right.SEE_BOOKINGS)
    @GetMapping(BOOKINGS + "/{id}")
    ResponseEntity<Object> booking(@PathVariable String id) {
        return recording.tagged(LastChanges.Room.BOOKINGS, id, () -> CatalogueTree.booking(pages.booking(id)));
    }

    /// What the own organisation owes; for the office what any does.
    @Needs(Right.SEE_BOOKINGS)
    @Query({"organisation", MONTH})
    @GetMapping("/api/v1/instrument-statement")
    Object instrumentStatement(@RequestParam Map<String, String> typed) {
        Viewer viewer = Visitor.get();
        String wanted = typed.getOrDefault("organisation", viewer.organisation());
        if (!viewer.may(Right.KEEP_INSTRUMENTS) && !pages.acting().isOf(wanted)) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
        boolean own = !viewer.organisation().isEmpty() && pages.acting().isOf(wanted);
        Predicate<Instrument> kept = pages.kept();
        return TreeAnswer.of(CatalogueTree.statement(
                pages.reader().statement(pages.reader().idsOf(wanted), month(typed), each -> own || kept.test(each))));
    }

    private YearMonth month(Map<String, String> typed) {
        String text = typed.getOrDefault(MONTH, "");
        try {
            return text.isEmpty() ? YearMonth.from(pages.today()) : YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            ProblemException misread = Asking.misread(MONTH, text);
            misread.initCause(unreadable);
            throw misread;
        }
    }
}
