package org.tworivers.app.web.instruments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.instruments.StatementFile;
import org.tworivers.app.render.instruments.StatementText;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.instruments.CountedUse;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.use.HeatMap;
import org.tworivers.core.instruments.use.UseCounts;
import org.tworivers.core.instruments.use.UseStatement;
import org.tworivers.core.shared.Period;

/// How much instruments are used, in which hours of the week, and what users owe.
@Controller
class UseController {
    private static final Rounding PER_CENT = new Rounding(Rounding.Mode.HALF_UP, 2);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String MONTH = "month";
    private static final String ORGANISATION = "organisation";

    private final InstrumentPages pages;

    UseController(InstrumentPages pages) {
        this.pages = pages;
    }

    /// The use of one instrument, or of all, as a page shows it: hours, and shares in per cent.
    record Row(
            String id,
            String name,
            String available,
            String used,
            String outside,
            String free,
            String share,
            String sharing,
            String mean) {
        static Row of(String id, String name, UseCounts counts) {
            return new Row(
                    id,
                    name,
                    StatementText.hours(counts.available()),
                    StatementText.hours(counts.used()),
                    StatementText.hours(counts.outside()),
                    StatementText.hours(counts.free()),
                    perCent(counts.utilisation()),
                    perCent(counts.sharingRate()),
                    perCent(counts.meanSharingRate()));
        }
    }

    private static String perCent(Optional<Ratio> share) {
        return share.map(each -> PER_CENT.round(each.scaledByPowerOfTen(2)).toPlainString() + " %")
                .orElse("–");
    }

    @Needs(Right.SEE_INSTRUMENT_USE)
    @GetMapping("/instruments/use")
    String use(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        LocalDate until = pages.day(typed, "asOf", pages.today());
        LocalDate from = pages.day(typed, "from", until.withDayOfYear(1));
        Period period = new Period(from.isAfter(until) ? until : from, until);
        String one = typed.getOrDefault("instrument", "").strip();
        Predicate<Instrument> seen = pages.seen();
        Predicate<Instrument> which =
                each -> seen.test(each) && (one.isEmpty() || each.id().equals(one));
        long sequence = pages.ledger().journal().head().sequence();
        HeatMap heat = new HeatMap();
        List<CountedUse> counted = pages.reader().use(which, period, sequence, heat);
        String language = pages.messages(locale).language();
        model.addAttribute("from", period.from());
        model.addAttribute("asOf", period.to());
        model.addAttribute("instrument", one);
        model.addAttribute(
                "instruments",
                pages.reader().book().instruments().values().stream()
                        .map(each -> each.latest())
                        .filter(seen)
                        .map(each -> Map.entry(each.id(), each.names().in(language)))
                        .toList());
        model.addAttribute("sequence", sequence);
        model.addAttribute(
                "rows",
                counted.stream()
                        .map(each -> Row.of(
                                each.instrument().id(),
                                each.instrument().names().in(language),
                                each.counts()))
                        .toList());
        UseCounts whole = CountedUse.whole(counted);
        model.addAttribute("whole", Row.of("", "", whole));
        model.addAttribute("shared", whole.shared());
        model.addAttribute("heat", HeatRow.of(heat));
        model.addAttribute("weekdays", InstrumentsController.weekdays());
        model.addAttribute(
                "illustrative",
                counted.stream().anyMatch(each -> each.instrument().illustrative()));
        return "instrument-use";
    }

    /// Whose statement is asked for, and of which instruments: an outside user's own, a keeper's of its own
    /// instruments, the office's of all.
    private UseStatement statement(Map<String, String> typed) {
        Viewer viewer = Visitor.get();
        boolean keeps = viewer.may(Right.KEEP_INSTRUMENTS);
        String typedOne = typed.getOrDefault(ORGANISATION, "").strip();
        String wanted = keeps && !typedOne.isEmpty() ? pages.organisationTyped(typedOne) : viewer.organisation();
        Predicate<Instrument> kept = pages.kept();
        boolean own = pages.acting().isOf(wanted) && !viewer.organisation().isEmpty();
        return pages.reader().statement(pages.reader().idsOf(wanted), month(typed), each -> own || kept.test(each));
    }

    private YearMonth month(Map<String, String> typed) {
        try {
            return YearMonth.parse(typed.getOrDefault(MONTH, "").strip());
        } catch (DateTimeException unreadable) {
            return YearMonth.from(pages.today());
        }
    }

    private StatementText text(UseStatement statement, Locale locale) {
        return new StatementText(
                statement,
                pages.organisation(statement.organisation(), locale),
                id -> pages.instrument(id, locale),
                pages.messages(locale));
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @GetMapping("/bookings/statement")
    String page(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        UseStatement statement = statement(typed);
        StatementText text = text(statement, locale);
        Viewer viewer = Visitor.get();
        boolean keeps = viewer.may(Right.KEEP_INSTRUMENTS);
        model.addAttribute(MONTH, statement.month());
        model.addAttribute(ORGANISATION, statement.organisation());
        model.addAttribute("name", text.who());
        model.addAttribute("forms", StatementFile.FORMS);
        model.addAttribute("keeps", keeps);
        model.addAttribute("organisations", keeps ? pages.offered(locale) : List.of());
        model.addAttribute("headings", text.headings());
        model.addAttribute("rows", statement.lines().isEmpty() ? List.of() : text.rows());
        model.addAttribute("total", statement.total().units().toPlainString());
        model.addAttribute("illustrative", statement.lines().stream().anyMatch(each -> each.illustrative()));
        return "booking-statement";
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @GetMapping("/bookings/statement.{form}")
    ResponseEntity<byte[]> file(@PathVariable String form, @RequestParam Map<String, String> typed, Locale locale) {
        UseStatement statement = statement(typed);
        byte[] bytes = StatementFile.bytes(
                        form, text(statement, locale), pages.ledger().journal().head())
                .orElseThrow(InstrumentPages::missing);
        String name = "statement-" + statement.organisation() + "-" + statement.month() + "." + form;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        switch (form) {
                            case "pdf" -> "application/pdf";
                            case "csv" -> CSV;
                            default -> XLSX;
                        })
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name.replaceAll("[^a-z0-9.-]", "-") + "\"")
                .body(bytes);
    }
}
