package org.tworivers.app.web.schemes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.reference.LoadedScheme;
import org.tworivers.app.work.serving.Serving;

/// The schemes that are loaded.
@Controller
class SchemesController {
    private final Ledger ledger;
    private final Serving.Settings settings;

    SchemesController(Ledger ledger, Serving.Settings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    /// One scheme.
    ///
    /// @param levels its levels with how many codes hold of each
    /// @param changed the last day on which a code began or ended, empty for none
    record Row(String scheme, String name, long holding, long ended, String levels, String changed) {}

    @Needs(Right.READ)
    @GetMapping("/schemes")
    String page(Model model, Locale locale) {
        LocalDate day = settings.asOf();
        SchemeWords words = SchemeWords.in(locale);
        long known = ledger.journal().head().sequence();
        model.addAttribute("day", day);
        model.addAttribute("mayLoad", Visitor.get().may(Right.IMPORT));
        model.addAttribute(
                "rows",
                LoadedScheme.all(ledger.register().codes(known), day).stream()
                        .map(scheme -> row(scheme, words))
                        .toList());
        return "schemes";
    }

    private static Row row(LoadedScheme scheme, SchemeWords words) {
        List<String> days = scheme.days();
        return new Row(
                scheme.scheme(),
                words.scheme(scheme.scheme()),
                scheme.holding(),
                scheme.ended(),
                scheme.levels().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(level -> words.level(level.getKey()) + " " + level.getValue())
                        .collect(Collectors.joining(words.messages().text("bulletin.list-separator"))),
                days.isEmpty() ? "" : days.getLast());
    }
}
