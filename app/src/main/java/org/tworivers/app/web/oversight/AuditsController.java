package org.tworivers.app.web.oversight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.oversight.AuditOffice;
import org.tworivers.app.work.oversight.AuditOffice.Wanted;
import org.tworivers.app.work.oversight.AuditRows;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.core.oversight.Audit;
import org.tworivers.core.oversight.AuditCourse;
import org.tworivers.core.oversight.AuditItem;
import org.tworivers.core.oversight.AuditVerdict;
import org.tworivers.core.oversight.OversightEntry.AuditDrawn;
import org.tworivers.core.shared.Rejection;

/// Samples of claimed facts for audits: drawn, looked at item by item, and what they say of the whole.
@Controller
class AuditsController {
    private static final String USUAL_SIZE = "20";

    private final AuditOffice office;
    private final PromiseReader reader;
    private final OversightPages pages;

    AuditsController(AuditOffice office, PromiseReader reader, OversightPages pages) {
        this.office = office;
        this.reader = reader;
        this.pages = pages;
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/audits")
    String audits(Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put("of", Audit.RECEIPTS);
        typed.put("size", USUAL_SIZE);
        typed.put("asOf", pages.today().toString());
        return list(typed, List.of(), model, locale);
    }

    private String list(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        Messages messages = pages.messages(locale);
        pages.show(typed, faults, model, locale);
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_AUDITS));
        model.addAttribute(
                "choices",
                AuditRows.kinds().stream()
                        .map(word -> Map.entry(word, AuditRows.what(word, messages)))
                        .toList());
        model.addAttribute(
                "audits",
                reader.book().audits().stream()
                        .sorted((one, other) -> other.drawnOn().compareTo(one.drawnOn()))
                        .map(each -> AuditView.of(each, reader.projects(Visitor.get(), pages.today()), messages))
                        .toList());
        return "audits";
    }

    @Needs(Right.RUN_AUDITS)
    @PostMapping("/audits")
    String draw(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Heard<Wanted> wanted = new AuditForms(typed, pages).wanted();
        List<Rejection> faults = new ArrayList<>(wanted.faults());
        if (faults.isEmpty()) {
            Audit drawn = office.draw(Visitor.get(), wanted.entry().orElseThrow());
            faults.addAll(pages.record(typed, Heard.of(new AuditDrawn(drawn, pages.today()), List.of())));
            if (faults.isEmpty()) {
                return "redirect:/audits/" + drawn.id() + "?recorded";
            }
        }
        return list(typed, faults, model, locale);
    }

    private AuditCourse course(String audit) {
        return reader.book().findAudit(audit).orElseThrow(RoomPages::missing);
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/audits/{audit}")
    String audit(@PathVariable String audit, Model model, Locale locale) {
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_AUDITS));
        model.addAttribute(
                "audit",
                AuditView.of(course(audit), reader.projects(Visitor.get(), pages.today()), pages.messages(locale)));
        return "audit";
    }

    private static AuditItem item(AuditCourse course, Map<String, String> asked) {
        String number = asked.getOrDefault("item", "");
        int at = number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 0;
        if (at < 1 || at > course.audit().items().size()) {
            throw RoomPages.missing();
        }
        return course.audit().items().get(at - 1);
    }

    @Needs(Right.RUN_AUDITS)
    @GetMapping("/audits/{audit}/found")
    String found(@PathVariable String audit, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>(asked);
        typed.put("day", pages.today().toString());
        typed.remove("seen");
        return form(course(audit), typed, List.of(), model, locale);
    }

    @Needs(Right.RUN_AUDITS)
    @PostMapping("/audits/{audit}/found")
    String record(@PathVariable String audit, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        AuditCourse course = course(audit);
        List<Rejection> faults = pages.record(typed, new AuditForms(typed, pages).found(audit, item(course, typed)));
        return faults.isEmpty()
                ? "redirect:/audits/" + audit + "?recorded"
                : form(course, typed, faults, model, locale);
    }

    private String form(
            AuditCourse course, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        AuditItem item = item(course, typed);
        Messages messages = pages.messages(locale);
        pages.show(typed, faults, model, locale);
        model.addAttribute("audit", course.audit().id());
        model.addAttribute(
                "line", AuditView.line(course, item, reader.projects(Visitor.get(), pages.today()), messages));
        model.addAttribute(
                "verdicts",
                Stream.of(AuditVerdict.values())
                        .filter(each -> item.stage().isEmpty() || each != AuditVerdict.PARTLY)
                        .map(each -> Map.entry(each.word(), messages.text("web.audit.verdict." + each.word())))
                        .toList());
        return "audit-form";
    }
}
