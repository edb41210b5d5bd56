package org.tworivers.app.web.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.exchange.table.GuardedTable;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.projects.ProjectWords;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.oversight.StallList;
import org.tworivers.app.work.oversight.StallReader;
import org.tworivers.app.work.oversight.StallRows;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.app.work.stalls.KnownStallRules;
import org.tworivers.core.journal.CanonicalText;

/// The projects that count as stalled by inference, by who is to see to them, and the same as files.
@Controller
class StallsController {
    private static final int PAGE = 40;

    private final StallReader reader;
    private final Serving.Settings settings;

    StallsController(StallReader reader, Serving.Settings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    @Needs(Right.READ)
    @GetMapping("/stalls")
    String stalls(@RequestParam Map<String, String> asked, Model model, Locale locale) {
        StallFilter filter = StallFilter.of(asked, settings.asOf());
        StallList all = reader.read(Visitor.get(), filter.days(settings.base()));
        StallList found = all.only(filter::isWanted);
        StallWords words = words(all, locale);
        Paging paging = Paging.of(
                Paging.wanted(asked.getOrDefault("page", "")), found.stalls().size(), PAGE);
        model.addAttribute("filter", filter);
        model.addAttribute("units", words.units(all));
        model.addAttribute("stages", StallFilter.stages(all));
        model.addAttribute("found", found.stalls().size());
        model.addAttribute("paging", paging);
        model.addAttribute("records", Visitor.get().may(Right.RECORD));
        model.addAttribute(
                "lines", paging.cut(found.stalls()).stream().map(words::line).toList());
        model.addAttribute("rules", words.rules(KnownStallRules.shipped(), filter.asOf()));
        model.addAttribute("known", all.among().known());
        return "stalls";
    }

    private static StallWords words(StallList list, Locale locale) {
        return new StallWords(
                new ProjectWords(Page.messages(locale), list.among().codes(), list.asOf()));
    }

    private StallList found(Map<String, String> asked) {
        StallFilter filter = StallFilter.of(asked, settings.asOf());
        return reader.read(Visitor.get(), filter.days(settings.base())).only(filter::isWanted);
    }

    @Needs(Right.READ)
    @GetMapping("/stalls/export.csv")
    void csv(@RequestParam Map<String, String> asked, HttpServletResponse response, Locale locale) throws IOException {
        StallList found = found(asked);
        StallWords words = words(found, locale);
        Messages messages = Page.messages(locale);
        List<List<String>> rows = found.stalls().stream().map(words::row).toList();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"stalls-" + found.asOf() + ".csv\"");
        new GuardedTable(messages.text("web.menu.stalls"), words.header(), rows).writeCsv(response.getOutputStream());
    }

    @Needs(Right.READ)
    @GetMapping("/stalls/export.json")
    ResponseEntity<String> json(@RequestParam Map<String, String> asked) {
        StallList found = found(asked);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/json"))
                .header("Content-Disposition", "attachment; filename=\"stalls-" + found.asOf() + ".json\"")
                .body(CanonicalText.write(StallRows.json(found)) + "\n");
    }
}
