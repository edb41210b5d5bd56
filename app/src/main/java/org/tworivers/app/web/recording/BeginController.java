package org.tworivers.app.web.recording;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.recording.Said;
import org.tworivers.app.work.recording.Submission;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// Begins a project with its first signing.
@Controller
class BeginController {
    private static final String PATH = "/projects/new";

    private final RecordDesk desk;
    private final FormPages pages;
    private final Namesakes namesakes;

    BeginController(RecordDesk desk, FormPages pages, Namesakes namesakes) {
        this.desk = desk;
        this.pages = pages;
        this.namesakes = namesakes;
    }

    private static FormView view(Locale locale) {
        return new FormView(FormView.BEGIN, PATH, -1, "", 0, locale);
    }

    @Needs(Right.RECORD)
    @GetMapping(PATH)
    ModelAndView form(HttpSession session, Locale locale) {
        return pages.show(
                view(locale), desk.papers(session, List.of(), locale).open(Map.of(), List.of()), desk.known());
    }

    /// What the fields of a new project say. Where something cannot be read, the reader holds why.
    static List<Statement> read(FieldReader in, Knowledge known) {
        List<Statement> said = new ArrayList<>(new SigningForm().read(in, known));
        in.names().ifPresent(names -> said.add(new Statement.Named(names, Day.UNDATED)));
        in.needed("place");
        Code place = in.code("place", known.places());
        Code sector = in.code("sector", known.sectors());
        Code origin = in.code("origin", known.places());
        said.add(new Statement.Located(place, Day.UNDATED));
        said.add(new Statement.Classified(sector, Day.UNDATED));
        said.add(new Statement.Originated(origin, Day.UNDATED));
        said.removeIf(each -> each instanceof Statement.Classified(Code code, Day day) && code.isNone());
        said.removeIf(each -> each instanceof Statement.Originated(Code code, Day day) && code.isNone());
        return said;
    }

    @Needs(Right.RECORD)
    @PostMapping(PATH)
    ModelAndView begin(
            @RequestParam Map<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpSession session,
            Locale locale) {
        long known = desk.known();
        FieldReader in = new FieldReader(typed);
        Knowledge knowledge = desk.knowledge(known, List.of(), locale);
        List<Statement> said = read(in, knowledge);
        Filled filled = desk.papers(session, List.of(), locale).fill(in, typed, files);
        if (!filled.rejections().isEmpty()) {
            return pages.show(view(locale), filled, RecordDesk.seen(typed, known));
        }
        List<Namesakes.Namesake> same = namesakes.of(said, locale);
        if (!same.isEmpty() && !typed.containsKey("another")) {
            return pages.show(view(locale), filled, RecordDesk.seen(typed, known))
                    .addObject("namesakes", same);
        }
        Submission submission = desk.submission(view(locale), typed, known);
        Said whole = new Said(said, filled.evidence(), RecordDesk.audience(typed, Audience.OWN));
        return pages.answer(view(locale), filled, desk.desk().begin(submission, whole), whole);
    }
}
