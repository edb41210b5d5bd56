package org.tworivers.app.web.parks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.OutputTable;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.YearMeasure;

/// Output and tax per mu of all parks, year by year.
@Controller
class OutputController {
    private final ParkPages pages;

    OutputController(ParkPages pages) {
        this.pages = pages;
    }

    @Needs(Right.SEE_PARKS)
    @GetMapping("/parks/output")
    String output(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        ParkMatching matching = pages.matching(typed, model);
        Messages messages = pages.messages(locale);
        List<Park> parks = matching.book().parks(matching.day()).stream()
                .filter(park -> pages.isSeen(park, matching))
                .toList();
        SortedSet<Integer> years = OutputTable.years(matching.book(), parks, matching.day());
        String written = typed.getOrDefault("year", "").strip();
        int latest = years.isEmpty() ? matching.day().getYear() - 1 : years.last();
        int year = written.matches("[0-9]{4}") ? Integer.parseInt(written) : latest;
        OutputTable table = OutputTable.of(matching.book(), parks, year, matching.day());
        model.addAttribute("years", years.reversed());
        model.addAttribute("year", Integer.toString(year));
        model.addAttribute(
                "lines",
                table.lines().stream()
                        .map(line -> YearLine.of(line, year, messages))
                        .toList());
        model.addAttribute(
                "sums", List.of(YearLine.Sum.of(table, YearMeasure.OUTPUT), YearLine.Sum.of(table, YearMeasure.TAX)));
        return "parks-output";
    }
}
