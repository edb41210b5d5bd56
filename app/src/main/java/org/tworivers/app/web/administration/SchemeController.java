package org.tworivers.app.web.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;

/// The codes of a scheme, such as places or sectors, as they stand on a day.
@Controller
class SchemeController {
    private static final int SIZE = 100;
    private static final int MOST_LETTERS = 100;

    private final Ledger ledger;
    private final Serving.Settings settings;

    SchemeController(Ledger ledger, Serving.Settings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    /// One code.
    ///
    /// @param parent the name of the code above it, empty at the top
    /// @param holds whether it holds on the day
    record Row(String code, String name, String level, String parent, boolean holds) {}

    @Needs(Right.READ)
    @GetMapping("/schemes/{scheme}")
    String page(
            @PathVariable String scheme,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") String page,
            Model model,
            Locale locale) {
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        if (!codes.allSchemes().contains(scheme)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String wanted = text.strip().substring(0, Math.min(text.strip().length(), MOST_LETTERS));
        Messages messages = Page.messages(locale);
        List<Row> found = codes.allCodes(scheme).stream()
                .map(code -> row(codes, code, messages))
                .filter(row -> isWanted(row, wanted))
                .toList();
        Paging paging = Paging.of(Paging.wanted(page), found.size(), SIZE);
        model.addAttribute("scheme", scheme);
        model.addAttribute("text", wanted);
        model.addAttribute("day", settings.asOf());
        model.addAttribute("number", found.size());
        model.addAttribute("paging", paging);
        model.addAttribute("rows", paging.cut(found));
        return "scheme";
    }

    private Row row(CodeBook codes, Code code, Messages messages) {
        LocalDate day = settings.asOf();
        CodeStated stated = codes.find(code, day).orElseThrow();
        String level = "level." + stated.level();
        return new Row(
                code.code(),
                stated.names().in(messages.language()),
                messages.has(level) ? messages.text(level) : stated.level(),
                stated.parent().isNone() ? "" : codes.name(stated.parent(), day, messages.language()),
                codes.holds(code, day));
    }

    private static boolean isWanted(Row row, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return row.code().toLowerCase(Locale.ROOT).startsWith(lower)
                || row.name().toLowerCase(Locale.ROOT).contains(lower);
    }
}
