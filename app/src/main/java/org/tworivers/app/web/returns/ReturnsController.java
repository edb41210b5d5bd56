package org.tworivers.app.web.returns;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.BalanceText;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.returns.FiledReturns;
import org.tworivers.app.work.returns.ReturnDesk;
import org.tworivers.app.work.returns.ReturnLists;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Head;
import org.tworivers.core.returns.ReturnBoard;
import org.tworivers.core.shared.Rejection;

/// Which units filed for which month, where each return stands, and which of the numbers do not agree. What imported
/// registers say names a unit and no place, so it is for those who see the whole region.
@Controller
class ReturnsController {
    private final Ledger ledger;
    private final ReturnLists lists;
    private final ReturnReader reader;
    private final ReturnDesk desk;
    private final Questions questions;

    ReturnsController(Ledger ledger, ReturnLists lists, ReturnReader reader, ReturnDesk desk, Questions questions) {
        this.ledger = ledger;
        this.lists = lists;
        this.reader = reader;
        this.desk = desk;
        this.questions = questions;
    }

    @Needs(Right.SEE_RETURNS)
    @GetMapping("/returns")
    String returns(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        return show(typed, List.of(), model, locale);
    }

    private String show(Map<String, String> typed, List<Rejection> rejections, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        Asked asked = questions.ask(typed, viewer);
        ReturnReader.Overview overview = reader.overview(viewer);
        model.addAttribute("asked", asked);
        model.addAttribute("question", asked.question());
        model.addAttribute("board", overview);
        model.addAttribute("waiting", overview.count(ReturnBoard.State.SUBMITTED));
        model.addAttribute("owed", overview.count(ReturnBoard.State.MISSING));
        model.addAttribute("mayRun", viewer.may(Right.RUN_RETURNS));
        model.addAttribute(
                "approved",
                overview.months().stream()
                        .filter(month -> overview.isAny(month, ReturnBoard.State.APPROVED))
                        .toList());
        RejectionText texts = RejectionText.in(Page.messages(locale).language());
        model.addAttribute("faults", rejections.stream().map(texts::line).toList());
        boolean whole = viewer.may(Right.SEE_JOURNAL);
        model.addAttribute("whole", whole);
        if (whole) {
            Head known =
                    ledger.knownAt(asked.question().knownAt(), asked.question().zone());
            FiledReturns returns = lists.find(known.sequence(), asked.question().asOf());
            model.addAttribute("returns", returns);
            model.addAttribute(
                    "balances", new BalanceText(Page.messages(locale), returns.checked(), Map.of(), known, 0));
        }
        return "returns";
    }

    /// Locks what was approved for a month.
    @Needs(Right.RUN_RETURNS)
    @PostMapping("/returns/lock")
    String lock(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Appended appended = desk.lock(Visitor.get(), month(typed.getOrDefault("month", "")), reader);
        return appended instanceof Appended.Refused refused
                ? show(Map.of(), refused.rejections(), model, locale)
                : "redirect:/returns?locked";
    }

    /// A month in an address; one that is none is not there.
    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no month", none);
        }
    }
}
