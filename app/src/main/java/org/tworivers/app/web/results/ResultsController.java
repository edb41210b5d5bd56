package org.tworivers.app.web.results;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.FigureLine;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.core.results.ResultKind;

/// Results of research: the list with its counts, and one result with its ladder.
@Controller
class ResultsController {
    private static final int PAGE = 40;

    private final ResultReader reader;
    private final RoomPages pages;

    ResultsController(ResultReader reader, RoomPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    private AsKnown asked(Map<String, String> typed, Model model) {
        AsKnown asked = pages.asked(typed, model);
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_RESULTS));
        return asked;
    }

    @Needs(Right.SEE_RESULTS)
    @GetMapping("/results")
    String results(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        AsKnown asked = asked(typed, model);
        NameBook names = pages.names(locale);
        List<ListedResult> all = reader.all(Visitor.get(), asked);
        ResultFilter filter = ResultFilter.of(typed);
        List<ListedResult> found = all.stream().filter(filter::isWanted).toList();
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), found.size(), PAGE);
        model.addAttribute("filter", filter);
        model.addAttribute("uses", ResultFilter.USES);
        model.addAttribute(
                "kinds", Stream.of(ResultKind.values()).map(ResultKind::word).toList());
        model.addAttribute("figures", FigureLine.all(ResultReader.counts(all).figures(), names.messages()));
        model.addAttribute(
                "illustrative", all.stream().anyMatch(each -> each.result().illustrative()));
        model.addAttribute("found", found.size());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "lines",
                paging.cut(found).stream()
                        .map(each -> ResultView.of(each, names))
                        .toList());
        return "results";
    }

    @Needs(Right.SEE_RESULTS)
    @GetMapping("/results/{result}")
    String result(@PathVariable String result, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        ListedResult listed =
                reader.find(Visitor.get(), result, asked(typed, model)).orElseThrow(RoomPages::missing);
        NameBook names = pages.names(locale);
        model.addAttribute("line", ResultView.of(listed, names));
        model.addAttribute("steps", ResultView.steps(listed, names));
        model.addAttribute("acts", ResultForms.acts(listed));
        return "result";
    }
}
