package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.recording.Outcome;
import org.tworivers.app.work.recording.Said;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Dossier;

/// Takes a whole entry of a dossier back.
@Controller
class WithdrawController {
    private static final String REASON = "reason";
    private static final Said NOTHING = new Said(List.of(), List.of(), Audience.OWN);

    private final RecordDesk desk;
    private final FormPages pages;

    WithdrawController(RecordDesk desk, FormPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    private static FormView view(String number, String entry, Opened opened, Locale locale) {
        return new FormView(
                FormView.WITHDRAW,
                "/projects/" + number + "/entries/" + entry + "/withdraw",
                Integer.parseInt(number),
                opened.named().names().in(Page.messages(locale).language()),
                Long.parseLong(entry),
                locale);
    }

    @Needs(Right.RECORD)
    @GetMapping("/projects/{number}/entries/{entry}/withdraw")
    ModelAndView form(@PathVariable String number, @PathVariable String entry, Locale locale) {
        Opened opened = desk.openToRecord(number);
        RecordDesk.line(opened, entry, "0");
        FormView view = view(number, entry, opened, locale);
        Filled empty = new Filled(Map.of(), List.of(), List.of(), List.of());
        return pages.showEntry(pages.show(view, empty, opened.known().sequence()), view, opened);
    }

    @Needs(Right.RECORD)
    @PostMapping("/projects/{number}/entries/{entry}/withdraw")
    ModelAndView withdraw(
            @PathVariable String number,
            @PathVariable String entry,
            @RequestParam Map<String, String> typed,
            Locale locale) {
        Opened opened = desk.openToRecord(number);
        Dossier.Line line = RecordDesk.line(opened, entry, "0");
        FormView view = view(number, entry, opened, locale);
        FieldReader in = new FieldReader(typed);
        String reason = in.text(REASON);
        Filled filled = new Filled(typed, List.of(), List.of(), in.rejections());
        Outcome outcome = filled.rejections().isEmpty()
                ? desk.desk()
                        .withdraw(desk.submission(view, typed, opened.known().sequence()), opened, line, reason)
                : new Outcome.Refused(filled.rejections());
        return pages.showEntry(pages.answer(view, filled, outcome, NOTHING), view, opened);
    }
}
