package org.tworivers.app.web.schemes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.register.CodeBook;

/// Loads a file of a scheme: sent, compared, looked at, and only then recorded.
@Controller
class LoadController {
    private static final String FORM = "redirect:/imports/scheme";
    private static final List<String> USUAL = List.of("gbt2260", "gbt4754", "isic");
    private static final List<String> LEVELS =
            List.of("province", "city", "county", "section", "division", "group", "class");

    private final SchemeDesk desk;
    private final Ledger ledger;

    LoadController(SchemeDesk desk, Ledger ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    /// The form, or what the file that was sent would bring.
    @Needs(Right.IMPORT)
    @GetMapping("/imports/scheme")
    String page(@RequestParam Map<String, String> asked, Model model, Locale locale) {
        return show(SchemeForm.of(asked), new LoadFaults(Page.messages(locale)), model, locale);
    }

    private String show(SchemeForm form, LoadFaults faults, Model model, Locale locale) {
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        TreeSet<String> schemes = new TreeSet<>(codes.allSchemes());
        schemes.addAll(USUAL);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("limit", SchemeDesk.MOST_MEGABYTES);
        model.addAttribute("schemes", schemes);
        model.addAttribute("levels", LEVELS);
        Optional<WaitingScheme> waiting = faults.areNone() ? desk.find(Visitor.get()) : Optional.empty();
        waiting.ifPresent(
                each -> model.addAttribute("compared", ComparedScheme.of(each, codes, SchemeWords.in(locale))));
        return "scheme-load";
    }

    /// Takes a file and compares it.
    @Needs(Right.IMPORT)
    @PostMapping("/imports/scheme")
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        SchemeForm form = SchemeForm.of(typed);
        LoadFaults faults = new LoadFaults(Page.messages(locale));
        if (file == null) {
            faults.say("file", "empty");
        } else {
            desk.take(Visitor.get(), form, file, faults);
        }
        return faults.areNone() ? FORM : show(form, faults, model, locale);
    }

    /// Records what was looked at.
    @Needs(Right.IMPORT)
    @PostMapping("/imports/scheme/load")
    String load(RedirectAttributes told, Model model, Locale locale) {
        Optional<WaitingScheme> waiting = desk.find(Visitor.get());
        if (waiting.isEmpty()) {
            return FORM + "?gone";
        }
        LoadFaults faults = new LoadFaults(Page.messages(locale));
        if (desk.load(Visitor.get(), waiting.get(), faults)) {
            told.addFlashAttribute("loaded", waiting.get().report());
            return "redirect:/schemes/" + waiting.get().snapshot().scheme();
        }
        return faults.areNone() ? FORM + "?moved" : show(waiting.get().form(), faults, model, locale);
    }

    @Needs(Right.IMPORT)
    @PostMapping("/imports/scheme/drop")
    String drop() {
        desk.drop(Visitor.get());
        return FORM;
    }
}
