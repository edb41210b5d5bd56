package org.tworivers.app.web.claims;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.LedgerFigures;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;

/// Takes a draft text and gives each of its figures a verdict. The text is not kept.
@Controller
class ClaimsController {
    /// More than the longest bulletin of an office, in characters.
    static final int LONGEST = 20_000;

    private final CurrentFigures current;
    private final Questions questions;

    ClaimsController(CurrentFigures current, Questions questions) {
        this.current = current;
        this.questions = questions;
    }

    @Needs(Right.READ)
    @GetMapping("/claims")
    String form(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        model.addAttribute("asked", questions.ask(typed, viewer));
        model.addAttribute("longest", LONGEST);
        model.addAttribute("place", questions.placeOf(viewer, locale));
        return "claims";
    }

    @Needs(Right.READ)
    @PostMapping("/claims")
    String check(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String text = typed.getOrDefault("text", "").replace("\r\n", "\n").replace('\r', '\n');
        model.addAttribute("text", text);
        if (text.isBlank() || text.length() > LONGEST) {
            model.addAttribute("fault", text.isBlank() ? "empty" : "long");
            return form(typed, model, locale);
        }
        Viewer viewer = Visitor.get();
        Asked asked = questions.ask(typed, viewer);
        LedgerFigures ledger = LedgerFigures.of(current.as(viewer.audience()), asked.question());
        model.addAttribute("checked", CheckedText.of(text, ledger, Page.messages(locale)));
        return form(typed, model, locale);
    }
}
