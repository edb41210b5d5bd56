package org.tworivers.app.web.oversight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.dossier.PromiseLine;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.oversight.ListedPromise;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.core.shared.Rejection;

/// What was promised to a firm, for the firm itself: it says whether it was kept.
@Controller
class MyPromisesController {
    private final PromiseReader reader;
    private final OversightPages pages;

    MyPromisesController(PromiseReader reader, OversightPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @Needs(Right.CONFIRM_PROMISES)
    @GetMapping("/my/promises")
    String promises(Model model, Locale locale) {
        return show("", Map.of(), List.of(), model, locale);
    }

    @Needs(Right.CONFIRM_PROMISES)
    @PostMapping("/my/promises/{promise}")
    String say(@PathVariable String promise, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        if (reader.findOwn(viewer, promise, pages.today()).isEmpty()) {
            throw RoomPages.missing();
        }
        List<Rejection> faults =
                pages.record(typed, new PromiseForms(typed, pages).own(promise, viewer.organisation()));
        return faults.isEmpty() ? "redirect:/my/promises?recorded" : show(promise, typed, faults, model, locale);
    }

    private String show(String promise, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        Messages messages = pages.messages(locale);
        List<ListedPromise> own = reader.own(Visitor.get(), pages.today());
        pages.show(typed, faults, model, locale);
        model.addAttribute("about", promise);
        model.addAttribute(
                "lines",
                own.stream().map(each -> PromiseLine.of(each, messages)).toList());
        return "my-promises";
    }
}
