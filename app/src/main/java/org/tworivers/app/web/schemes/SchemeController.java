package org.tworivers.app.web.schemes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.register.CodeBook;

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

    /// A level that can be chosen.
    ///
    /// @param word as the scheme writes it
    record Level(String word, String name, long number) {}

    @Needs(Right.READ)
    @GetMapping("/schemes/{scheme}")
    String page(
            @PathVariable String scheme,
            @RequestParam Map<String, String> written,
            @RequestParam(defaultValue = "1") String page,
            Model model,
            Locale locale) {
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        if (!codes.allSchemes().contains(scheme)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        SchemeWords words = SchemeWords.in(locale);
        String text = cut(written.getOrDefault("text", ""));
        LocalDate day = day(written.getOrDefault("day", ""), model);
        List<CodeLine> all = codes.allCodes(scheme).stream()
                .map(code -> CodeLine.of(codes, code, day, words))
                .toList();
        List<Level> levels = levels(all, words);
        String level = levels.stream()
                .map(Level::word)
                .filter(written.getOrDefault("level", "")::equals)
                .findFirst()
                .orElse("");
        List<CodeLine> found = all.stream()
                .filter(line -> level.isEmpty() || line.level().equals(level))
                .filter(line -> line.isCalled(text))
                .toList();
        Paging paging = Paging.of(Paging.wanted(page), found.size(), SIZE);
        model.addAttribute("scheme", scheme);
        model.addAttribute("name", words.scheme(scheme));
        model.addAttribute("text", text);
        model.addAttribute("day", day);
        model.addAttribute("level", level);
        model.addAttribute("levels", levels);
        model.addAttribute("number", found.size());
        model.addAttribute("paging", paging);
        model.addAttribute("rows", paging.cut(found));
        return "scheme";
    }

    private static String cut(String text) {
        return text.strip().substring(0, Math.min(text.strip().length(), MOST_LETTERS));
    }

    private LocalDate day(String written, Model model) {
        if (written.isBlank()) {
            return settings.asOf();
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException unreadable) {
            model.addAttribute("wrongDay", cut(written));
            return settings.asOf();
        }
    }

    /// The levels that the codes name, the fewest codes first, as the top of a tree has.
    private static List<Level> levels(List<CodeLine> all, SchemeWords words) {
        return all.stream()
                .map(CodeLine::level)
                .filter(level -> !level.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new Level(each.getKey(), words.level(each.getKey()), each.getValue()))
                .sorted(Comparator.comparingLong(Level::number).thenComparing(Level::word))
                .toList();
    }
}
