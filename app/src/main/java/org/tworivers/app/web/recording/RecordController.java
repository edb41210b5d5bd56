package org.tworivers.app.web.recording;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.recording.Said;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Statement;

/// Adds to a dossier: a stage, a receipt, a signing, a responsible unit.
@Controller
class RecordController {
    private final RecordDesk desk;
    private final FormPages pages;

    RecordController(RecordDesk desk, FormPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    private static FactForm form(String kind) {
        return FactForm.all().stream()
                .filter(form -> form.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FormView view(String number, String kind, Opened opened, Locale locale) {
        return new FormView(
                kind,
                "/projects/" + number + "/record/" + kind,
                Integer.parseInt(number),
                opened.named().names().in(Page.messages(locale).language()),
                0,
                locale);
    }

    @Needs(Right.RECORD)
    @GetMapping("/projects/{number}/record/{kind}")
    ModelAndView form(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String stage,
            HttpSession session,
            Locale locale) {
        FactForm form = form(kind);
        Opened opened = desk.openToRecord(number);
        Filled empty = desk.papers(session, List.of(), locale).open(begun(form, stage), List.of());
        return pages.show(
                view(number, form.word(), opened, locale), empty, opened.known().sequence());
    }

    /// What stands in a form that is opened: the stage that a list asked for, and today for a visit.
    private Map<String, String> begun(FactForm form, String stage) {
        return form instanceof SiteVisitForm
                ? Map.of("day", desk.settings().asOf().toString())
                : Map.of("stage", stage);
    }

    @Needs(Right.RECORD)
    @PostMapping("/projects/{number}/record/{kind}")
    ModelAndView record(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpSession session,
            Locale locale) {
        FactForm form = form(kind);
        Opened opened = desk.openToRecord(number);
        FieldReader in = new FieldReader(typed);
        List<Statement> statements =
                form.read(in, desk.knowledge(opened.known().sequence(), RecordDesk.parties(opened), locale));
        Filled filled = desk.papers(session, List.of(), locale).fill(in, typed, files);
        FormView view = view(number, form.word(), opened, locale);
        if (!filled.rejections().isEmpty()) {
            return pages.show(
                    view, filled, RecordDesk.seen(typed, opened.known().sequence()));
        }
        Said said = new Said(statements, filled.evidence(), RecordDesk.audience(typed, Audience.OWN));
        return pages.answer(
                view,
                filled,
                desk.desk().add(desk.submission(view, typed, opened.known().sequence()), opened, said),
                said);
    }
}
