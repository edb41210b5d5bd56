package org.tworivers.app.web.returns;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.BalanceText;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.returns.FiledReturns;
import org.tworivers.app.work.returns.ReturnLists;
import org.tworivers.core.journal.Head;

/// Which units filed for which period, and which of their numbers do not agree. A return names a unit and no place, so
/// it is for those who see the whole region.
@Controller
class ReturnsController {
    private final Ledger ledger;
    private final ReturnLists lists;
    private final Questions questions;

    ReturnsController(Ledger ledger, ReturnLists lists, Questions questions) {
        this.ledger = ledger;
        this.lists = lists;
        this.questions = questions;
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/returns")
    String returns(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Asked asked = questions.ask(typed, Visitor.get());
        Head known = ledger.knownAt(asked.question().knownAt(), asked.question().zone());
        FiledReturns returns = lists.find(known.sequence(), asked.question().asOf());
        model.addAttribute("asked", asked);
        model.addAttribute("question", asked.question());
        model.addAttribute("returns", returns);
        model.addAttribute("balances", new BalanceText(Page.messages(locale), returns.checked(), Map.of(), known, 0));
        return "returns";
    }
}
