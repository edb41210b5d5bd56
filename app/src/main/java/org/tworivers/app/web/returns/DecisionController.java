package org.tworivers.app.web.returns;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.returns.OpenReturn;
import org.tworivers.app.work.returns.ReturnDesk;
import org.tworivers.core.journal.Appended;

/// Decides on returns that were handed in.
@Controller
class DecisionController {
    private final MonthPages pages;
    private final ReturnDesk desk;

    DecisionController(MonthPages pages, ReturnDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Needs(Right.APPROVE_RETURNS)
    @PostMapping("/returns/{unit}/{month}/approve")
    String approve(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        OpenReturn open = pages.open(unit, month);
        return answer(open, desk.approve(Visitor.get(), open, submission(typed)), "approved", model, locale);
    }

    /// Sends a return back; who wrote it takes it back by the same way, as long as it waits.
    @Needs(Right.APPROVE_RETURNS)
    @PostMapping("/returns/{unit}/{month}/send-back")
    String sendBack(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        OpenReturn open = pages.open(unit, month);
        Appended appended = desk.sendBack(Visitor.get(), open, submission(typed), typed.getOrDefault("reason", ""));
        return answer(open, appended, "sent-back", model, locale);
    }

    private static String submission(Map<String, String> typed) {
        return typed.getOrDefault("submission", "");
    }

    private String answer(OpenReturn open, Appended appended, String told, Model model, Locale locale) {
        return appended instanceof Appended.Refused refused
                ? pages.show(open, refused.rejections(), model, locale)
                : "redirect:" + MonthPages.address(open) + "?done=" + told;
    }
}
