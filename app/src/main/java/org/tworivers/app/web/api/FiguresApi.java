package org.tworivers.app.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.render.DefinitionText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.api.answer.BasisAnswer;
import org.tworivers.app.web.api.answer.FigureAnswer;
import org.tworivers.app.web.api.answer.FigureDetailAnswer;
import org.tworivers.app.web.api.answer.FigureDetailAnswer.Behind;
import org.tworivers.app.web.api.answer.FiguresAnswer;
import org.tworivers.app.web.api.answer.MoneyAnswer;
import org.tworivers.app.web.api.answer.ProjectAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.projects.Contribution;
import org.tworivers.core.projects.ExplainedProject;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// The figures of a day, and the projects behind each.
@RestController
class FiguresApi {
    private static final String PATH = "/api/v1/figures";
    private static final String GROUPS = "(|event|stage|(place|sector|origin)(:[a-z-]{1,40})?)";

    private final CurrentFigures current;
    private final Asking asking;

    FiguresApi(CurrentFigures current, Asking asking) {
        this.current = current;
        this.asking = asking;
    }

    @Needs(Right.READ)
    @Query({"base", "asOf", "knownAt", "policy", "rounding", "digits", "by", "place", "sector"})
    @GetMapping(PATH)
    FiguresAnswer figures(@RequestParam Map<String, String> typed, Locale locale) {
        Viewer viewer = Visitor.get();
        Figures figures = current.as(viewer.audience());
        FigureQuestion question = asking.within(asking.question(typed, viewer), typed, viewer, figures);
        String by = typed.getOrDefault("by", "");
        if (!by.matches(GROUPS)) {
            throw Asking.misread("by", by);
        }
        return FiguresAnswer.of(figures.answer(question.withBy(by)), Page.messages(locale));
    }

    @Needs(Right.READ)
    @Query({"base", "asOf", "knownAt", "policy", "rounding", "digits", "limit", "cursor"})
    @GetMapping(PATH + "/{name}")
    ResponseEntity<FigureDetailAnswer> figure(
            @PathVariable String name, @RequestParam Map<String, String> typed, Locale locale) {
        FigureDefinition definition =
                FigureDefinition.find(name).orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
        String path = PATH + "/" + name;
        Optional<Cursor> cursor = Cursor.find(path, typed, 4);
        Viewer viewer = Visitor.get();
        FigureQuestion asked = asking.question(typed, viewer);
        FigureQuestion question = cursor.map(
                        at -> asked.withAsOf(at.day(2)).withBase(at.day(1)).withKnownAt("seq:" + at.number(0)))
                .orElse(asked);
        int from = cursor.map(at -> Math.toIntExact(at.number(3))).orElse(0);
        Figures figures = current.as(viewer.audience());
        FigureSheet sheet = figures.answer(question);
        Figures.Part part = figures.explain(question, definition, from, Asking.limit(typed));
        int to = from + part.shown().size();
        String next = to >= part.all() ? null : cursor(sheet, to).next(path, typed);
        return Pages.answer(answer(definition, sheet, part, figures.units(), next, Page.messages(locale)), next);
    }

    private static Cursor cursor(FigureSheet sheet, int to) {
        return new Cursor(List.of(
                Long.toString(sheet.basis().known().sequence()),
                sheet.basis().base().toString(),
                sheet.basis().asOf().toString(),
                Integer.toString(to)));
    }

    private static FigureDetailAnswer answer(
            FigureDefinition definition,
            FigureSheet sheet,
            Figures.Part part,
            List<Denomination> units,
            @Nullable String next,
            Messages messages) {
        return new FigureDetailAnswer(
                BasisAnswer.of(sheet.basis()),
                definition.name(),
                messages.text("figure." + definition.name()),
                new DefinitionText(messages).of(definition.name()),
                messages.text("policy." + sheet.basis().policy()),
                sheet.illustrative(),
                sheet.whole().stream()
                        .filter(each -> each.name().equals(definition.name()))
                        .map(each -> FigureAnswer.of(each, sheet.basis().rounding(), messages))
                        .toList(),
                part.all(),
                part.shown().stream()
                        .map(each -> behind(each, definition, units))
                        .toList(),
                next);
    }

    private static Behind behind(ExplainedProject each, FigureDefinition definition, List<Denomination> units) {
        Contribution adds = each.contribution();
        boolean rate = definition.denominator() != FigureDefinition.NONE;
        boolean money = definition.money();
        return new Behind(
                adds.projectNumber(),
                each.named().project(),
                ProjectAnswer.url(adds.projectNumber()),
                each.named().names().byLanguage(),
                money ? null : adds.numerator(),
                money || !rate ? null : adds.denominator(),
                money ? MoneyAnswer.of(new Money(adds.numerator(), units.get(adds.unit()))) : null,
                money && rate ? MoneyAnswer.of(new Money(adds.denominator(), units.get(adds.unit()))) : null);
    }
}
