package org.tworivers.app.web.instruments;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.exchange.evidence.PaperForm;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.instruments.WeekPlan;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.OpeningHours;

/// The catalogue, one instrument, and its week.
@Controller
class InstrumentsController {
    private static final int PAGE = 40;
    private static final int WEEK = 7;

    private final InstrumentPages pages;
    private final EvidenceFiles files;

    InstrumentsController(InstrumentPages pages, EvidenceFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @Needs(Right.SEE_INSTRUMENTS)
    @GetMapping("/instruments")
    String catalogue(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        String text = typed.getOrDefault("text", "").strip();
        List<InstrumentCourse> found =
                new ArrayList<>(pages.reader().book().instruments().values());
        found.removeIf(each -> !text.isEmpty()
                && !InstrumentLine.has(
                        each, text, pages.organisation(each.latest().organisation(), locale)));
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), found.size(), PAGE);
        model.addAttribute("text", text);
        model.addAttribute("found", found.size());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "instruments",
                paging.cut(found).stream()
                        .map(each -> InstrumentLine.of(each, pages, locale))
                        .toList());
        model.addAttribute("mayKeep", viewer.may(Right.KEEP_INSTRUMENTS));
        model.addAttribute("maySeeUse", viewer.may(Right.SEE_INSTRUMENT_USE));
        return "instruments";
    }

    @Needs(Right.SEE_INSTRUMENTS)
    @GetMapping("/instruments/{id}")
    String one(@PathVariable String id, Model model, Locale locale) {
        InstrumentCourse course = pages.course(id);
        Instrument stated = course.latest();
        boolean keeps = pages.keeps(stated);
        model.addAttribute("line", InstrumentLine.of(course, pages, locale));
        model.addAttribute("view", InstrumentView.of(course, pages, locale));
        model.addAttribute("free", pages.free(course, 1));
        model.addAttribute("mayBook", Visitor.get().may(Right.BOOK_INSTRUMENTS));
        model.addAttribute("keeps", keeps);
        model.addAttribute("refusals", keeps ? RefusalLine.of(pages, id, locale) : List.of());
        return "instrument";
    }

    @Needs(Right.SEE_INSTRUMENTS)
    @GetMapping("/instruments/{id}/week")
    String week(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        InstrumentCourse course = pages.course(id);
        WeekPlan week = pages.reader().week(course, pages.day(typed, "day", pages.today()));
        Predicate<BookingLine> own = pages.own();
        model.addAttribute("line", InstrumentLine.of(course, pages, locale));
        model.addAttribute("monday", week.monday().toString());
        model.addAttribute("sunday", week.monday().plusDays(WEEK - 1L).toString());
        model.addAttribute("before", week.monday().minusDays(WEEK));
        model.addAttribute("after", week.monday().plusDays(WEEK));
        model.addAttribute("days", WeekDay.of(week, pages.desk().now(), pages, own, locale));
        model.addAttribute("mayBook", Visitor.get().may(Right.BOOK_INSTRUMENTS));
        return "instrument-week";
    }

    /// Its photo; only what is named by its entries is handed out.
    @Needs(Right.SEE_INSTRUMENTS)
    @GetMapping("/instruments/{id}/photo")
    ResponseEntity<byte[]> photo(@PathVariable String id) {
        String hash = pages.course(id).photo();
        EvidenceFiles.Paper paper = Stream.of(hash)
                .filter(each -> !each.isEmpty())
                .flatMap(each -> files.read(each).stream())
                .findFirst()
                .orElseThrow(InstrumentPages::missing);
        PaperForm form =
                PaperForm.find(paper.form()).filter(PaperForm::isPicture).orElseThrow(InstrumentPages::missing);
        return ResponseEntity.status(HttpStatus.OK)
                .eTag(hash.substring(0, 32))
                .contentType(MediaType.parseMediaType(form.media()))
                .header("X-Content-Type-Options", "nosniff")
                .body(paper.bytes());
    }

    /// The days of the week by their words, for a table.
    static List<String> weekdays() {
        return Stream.of(DayOfWeek.values()).map(OpeningHours::word).toList();
    }
}
