package org.tworivers.app.web.recording;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
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
import org.tworivers.app.work.projects.Corrections;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.recording.Said;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Evidence;

/// Corrects one statement of an entry: a new entry takes its place, says the rest as before, and says why.
@Controller
class CorrectController {
    static final String REASON = "reason";
    private static final String LINE = "line";

    private final RecordDesk desk;
    private final FormPages pages;

    CorrectController(RecordDesk desk, FormPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    private static FactForm form(Statement statement) {
        return FactForm.all().stream()
                .filter(form -> form.isAbout(statement))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FormView view(String number, Opened opened, Dossier.Line line, Locale locale) {
        long entry = line.telling().entry().sequence();
        int place = line.telling().stated().statements().indexOf(line.statement());
        return new FormView(
                form(line.statement()).word(),
                "/projects/" + number + "/entries/" + entry + "/correct?line=" + place,
                Integer.parseInt(number),
                opened.named().names().in(Page.messages(locale).language()),
                entry,
                locale);
    }

    private Knowledge knowledge(Opened opened, Locale locale) {
        return desk.knowledge(opened.known().sequence(), RecordDesk.parties(opened), locale);
    }

    private static List<Evidence> proofs(Dossier.Line line) {
        return line.telling().entry().draft().evidence();
    }

    @Needs(Right.RECORD)
    @GetMapping("/projects/{number}/entries/{entry}/correct")
    ModelAndView form(
            @PathVariable String number,
            @PathVariable String entry,
            @RequestParam(defaultValue = "0") String line,
            HttpSession session,
            Locale locale) {
        Opened opened = desk.openToRecord(number);
        Dossier.Line corrected = RecordDesk.line(opened, entry, line);
        Map<String, String> typed = form(corrected.statement())
                .write(corrected.statement(), corrected.telling().stated().statements(), knowledge(opened, locale));
        Filled filled = desk.papers(session, proofs(corrected), locale).open(typed, proofs(corrected));
        return pages.show(
                view(number, opened, corrected, locale), filled, opened.known().sequence());
    }

    @Needs(Right.RECORD)
    @PostMapping("/projects/{number}/entries/{entry}/correct")
    ModelAndView correct(
            @PathVariable String number,
            @PathVariable String entry,
            @RequestParam Map<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpSession session,
            Locale locale) {
        Opened opened = desk.openToRecord(number);
        Dossier.Line line = RecordDesk.line(opened, entry, typed.getOrDefault(LINE, "0"));
        FactForm form = form(line.statement());
        FieldReader in = new FieldReader(typed);
        List<Statement> read = form.read(in, knowledge(opened, locale));
        String reason = in.needed(REASON);
        Filled filled = desk.papers(session, proofs(line), locale).fill(in, typed, files);
        FormView view = view(number, opened, line, locale);
        if (!filled.rejections().isEmpty()) {
            return pages.show(
                    view, filled, RecordDesk.seen(typed, opened.known().sequence()));
        }
        Said said = new Said(
                Corrections.because(instead(form, line, read), reason),
                evidence(filled, line),
                line.telling().entry().draft().audience());
        return pages.answer(
                view,
                filled,
                desk.desk().correct(desk.submission(view, typed, opened.known().sequence()), opened, line, said),
                said);
    }

    /// What an entry says, with what was read in the place of one statement, and of what its form noted beside it.
    static List<Statement> instead(FactForm form, Dossier.Line line, List<Statement> read) {
        Channel channel = line.telling().entry().origin().channel();
        boolean ours = channel == Channel.WEB || channel == Channel.API;
        List<Statement> said = new ArrayList<>();
        for (Statement statement : line.telling().stated().statements()) {
            if (statement.equals(line.statement())) {
                said.addAll(read);
            } else if (!ours || !(statement instanceof Statement.Noted) || !form.isAbout(statement)) {
                said.add(statement);
            }
        }
        return said;
    }

    /// The papers of the form, and those of the entry that found no line in it.
    private static List<Evidence> evidence(Filled filled, Dossier.Line line) {
        List<Evidence> evidence = new ArrayList<>(filled.evidence());
        List<Evidence> proofs = proofs(line);
        evidence.addAll(proofs.subList(Math.min(proofs.size(), PaperRow.MOST), proofs.size()));
        return evidence;
    }
}
