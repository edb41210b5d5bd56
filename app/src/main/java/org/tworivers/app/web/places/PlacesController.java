package org.tworivers.app.web.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// The places of a level with their projects; each opens to what lies under it.
@Controller
class PlacesController {
    private static final List<String> LEVELS = List.of("province", "city", "county");
    private static final String CODE = "[^:]+:.*\\S.*";

    private final CurrentFigures current;
    private final Questions questions;

    PlacesController(CurrentFigures current, Questions questions) {
        this.current = current;
        this.questions = questions;
    }

    @Needs(Right.READ)
    @GetMapping("/places")
    String places(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        Messages messages = Page.messages(locale);
        Asked asked = questions.ask(typed, viewer);
        Figures figures = current.as(viewer.audience());
        CodeBook codes = figures.codes(figures.basis(asked.question()).known().sequence());
        String wanted = typed.getOrDefault("place", "").strip();
        Code place = place(wanted, viewer, codes, asked);
        FigureQuestion question = asked.question().withPlace(place);
        model.addAttribute("asked", asked);
        model.addAttribute("question", question);
        model.addAttribute("refused", wanted.isEmpty() || place.toString().equals(wanted) ? "" : wanted);
        model.addAttribute("within", place.isNone() ? "" : codes.name(place, question.asOf(), messages.language()));
        model.addAttribute("up", !place.equals(viewer.place()));
        model.addAttribute("picture", TilePicture.of(sheet(figures, question, codes), messages));
        return "places";
    }

    /// The place asked for, when it is one that the viewer may ask for; else all that they may.
    private static Code place(String wanted, Viewer viewer, CodeBook codes, Asked asked) {
        Code code = wanted.matches(CODE) ? Code.parse(wanted) : Code.NONE;
        boolean isKnown = !code.isNone() && codes.knows(code);
        boolean isOwn = viewer.place().isNone()
                || (isKnown && codes.path(code, asked.question().asOf()).contains(viewer.place()));
        return isKnown && isOwn ? code : viewer.place();
    }

    /// By the first level below the place that tells more than one apart; by each place itself when none does.
    private static FigureSheet sheet(Figures figures, FigureQuestion question, CodeBook codes) {
        String level = question.place().isNone()
                ? ""
                : codes.find(question.place(), question.asOf())
                        .map(stated -> stated.level())
                        .orElse("");
        for (String lower : LEVELS.subList(LEVELS.indexOf(level) + 1, LEVELS.size())) {
            FigureSheet sheet = figures.answer(question.withBy("place:" + lower));
            boolean isTold = sheet.groups().stream()
                            .filter(group -> !group.code().isNone())
                            .count()
                    > 1;
            if (isTold) {
                return sheet;
            }
        }
        return figures.answer(question.withBy("place"));
    }
}
