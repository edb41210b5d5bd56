package org.tworivers.app.web.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.dossier.PromiseLine;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.oversight.ListedPromise;
import org.tworivers.app.work.oversight.PromiseReader;

/// What was promised to firms: the list, and one promise with all that was said of it.
@Controller
class PromisesController {
    private static final int PAGE = 40;

    private final PromiseReader reader;
    private final OversightPages pages;

    PromisesController(PromiseReader reader, OversightPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @Needs(Right.SEE_PROMISES)
    @GetMapping("/promises")
    String promises(@RequestParam Map<String, String> asked, Model model, Locale locale) {
        LocalDate asOf = pages.asOf(asked);
        List<ListedPromise> all = reader.all(Visitor.get(), asOf);
        PromiseFilter filter = PromiseFilter.of(asked);
        List<ListedPromise> found = all.stream().filter(filter::isWanted).toList();
        Messages messages = pages.messages(locale);
        Paging paging = Paging.of(Paging.wanted(asked.getOrDefault("page", "")), found.size(), PAGE);
        model.addAttribute("asOf", asOf);
        model.addAttribute("filter", filter);
        model.addAttribute("states", PromiseFilter.STATES);
        model.addAttribute(
                "units",
                new TreeSet<>(all.stream().map(each -> each.promise().unit()).toList()));
        model.addAttribute("found", found.size());
        model.addAttribute(
                "overdue", all.stream().filter(ListedPromise::isOverdue).count());
        model.addAttribute("paging", paging);
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_PROMISES));
        model.addAttribute(
                "lines",
                paging.cut(found).stream()
                        .map(each -> PromiseLine.of(each, messages))
                        .toList());
        return "promises";
    }

    @Needs(Right.SEE_PROMISES)
    @GetMapping("/promises/{promise}")
    String promise(@PathVariable String promise, Model model, Locale locale) {
        ListedPromise listed =
                reader.find(Visitor.get(), promise, pages.today()).orElseThrow(RoomPages::missing);
        NameBook names = pages.names(locale);
        model.addAttribute("line", PromiseLine.of(listed, names.messages()));
        model.addAttribute("firm", names.party(listed.promise().firm()));
        model.addAttribute("made", listed.course().madeOn());
        model.addAttribute("steps", PromiseStepLine.all(listed.course(), names));
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_PROMISES));
        model.addAttribute("kinds", PromiseForms.kinds(listed.state()));
        return "promise";
    }
}
