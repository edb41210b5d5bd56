package org.tworivers.app.web.returns;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.returns.ReturnDesk;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.app.work.returns.UnitReading;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.returns.ReportingUnits;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Rejection;

/// Says who files monthly returns, to whom, and by when.
@Controller
class UnitsController {
    private final Ledger ledger;
    private final ReturnReader reader;
    private final ReturnDesk desk;
    private final Serving.Settings settings;

    UnitsController(Ledger ledger, ReturnReader reader, ReturnDesk desk, Serving.Settings settings) {
        this.ledger = ledger;
        this.reader = reader;
        this.desk = desk;
        this.settings = settings;
    }

    /// A unit as the page shows it.
    ///
    /// @param place the name of what it reports about
    record Unit(UnitStated stated, int depth, String place) {}

    @Needs(Right.RUN_RETURNS)
    @GetMapping("/returns/units")
    String units(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Map<String, String> fields = new HashMap<>(typed);
        reader.units()
                .find(typed.getOrDefault("unit", ""), YearMonth.from(settings.asOf()))
                .ifPresent(stated -> fields.putAll(fields(stated)));
        fields.putIfAbsent("due-day", "5");
        return show(fields, List.of(), model, locale);
    }

    private static Map<String, String> fields(UnitStated stated) {
        return Map.of(
                "above",
                stated.above(),
                "place",
                stated.place().isNone() ? "" : stated.place().toString(),
                "due-day",
                Integer.toString(stated.dueDay()));
    }

    private String show(Map<String, String> typed, List<Rejection> rejections, Model model, Locale locale) {
        YearMonth month = YearMonth.from(settings.asOf());
        String language = Page.messages(locale).language();
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        ReportingUnits units = reader.units();
        List<Unit> shown = units.of(month).stream()
                .map(placed -> new Unit(
                        placed.stated(),
                        placed.depth(),
                        placed.stated().place().isNone()
                                ? ""
                                : codes.name(placed.stated().place(), settings.asOf(), language)))
                .toList();
        model.addAttribute("units", shown);
        model.addAttribute("ended", ended(units, month));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", new FaultWords(Page.messages(locale)).byField(rejections));
        model.addAttribute(
                "places",
                UnitReading.allPlaces(codes, settings.asOf()).stream()
                        .map(code -> Map.entry(code.toString(), codes.name(code, settings.asOf(), language)))
                        .toList());
        return "return-units";
    }

    private static List<String> ended(ReportingUnits units, YearMonth month) {
        return units.names().stream().filter(unit -> !units.owes(unit, month)).toList();
    }

    @Needs(Right.RUN_RETURNS)
    @PostMapping("/returns/units")
    String state(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        UnitReading read = UnitReading.of(
                typed,
                !typed.containsKey("ended"),
                ledger.register().codes(ledger.journal().head().sequence()),
                settings.asOf());
        if (!read.faults().isEmpty()) {
            return show(typed, read.faults(), model, locale);
        }
        return desk.state(Visitor.get(), read.stated()) instanceof Appended.Refused refused
                ? show(typed, refused.rejections(), model, locale)
                : "redirect:/returns/units?stated";
    }
}
