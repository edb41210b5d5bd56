package org.tworivers.app.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.answer.KnownAnswer;
import org.tworivers.app.web.api.answer.ProjectAnswer;
import org.tworivers.app.web.api.answer.ProjectsAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectList;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.projects.ProjectLists.Found;
import org.tworivers.app.work.projects.ProjectOrder;
import org.tworivers.core.projects.Due;
import org.tworivers.core.projects.Stage;

/// The projects of a day as known at a moment.
///
/// A cursor pins days and sequence: whatever is recorded while somebody reads on, no project is skipped or comes twice.
@RestController
class ProjectsApi {
    static final String PATH = "/api/v1/projects";

    private static final int PARTS = 5;
    private static final List<String> STAGES = Stream.concat(
                    Stream.of(""), Arrays.stream(Stage.values()).map(Stage::word))
            .toList();
    private static final List<String> DUE = Stream.concat(
                    Stream.of(""), Arrays.stream(Due.values()).map(Due::word))
            .toList();
    private static final List<String> ORDERS = Stream.concat(
                    Stream.of(ProjectOrder.ID.word()),
                    Arrays.stream(ProjectOrder.values()).map(ProjectOrder::word))
            .toList();

    private final ProjectLists lists;
    private final Asking asking;

    ProjectsApi(ProjectLists lists, Asking asking) {
        this.lists = lists;
        this.asking = asking;
    }

    @Needs(Right.READ)
    @Query({
        "base", "asOf", "knownAt", "text", "place", "sector", "origin", "stage", "due", "sort", "order", "limit",
        "cursor"
    })
    @GetMapping(PATH)
    ResponseEntity<ProjectsAnswer> projects(@RequestParam Map<String, String> typed, Locale locale) {
        Viewer viewer = Visitor.get();
        Optional<Cursor> cursor = Cursor.find(PATH, typed, PARTS);
        int from = cursor.map(at -> Math.toIntExact(at.number(3))).orElse(0);
        String language =
                cursor.map(at -> at.parts().get(4)).orElse(Page.messages(locale).language());
        Found found = lists.find(
                viewer, cursor.map(ProjectsApi::days).orElseGet(() -> days(typed, viewer)), filter(typed, language));
        ProjectList list = found.list();
        int to = Math.min(from + Asking.limit(typed), found.projects().size());
        String next = to == found.projects().size()
                ? null
                : cursor(list, to, language).next(PATH, typed);
        return Pages.answer(
                new ProjectsAnswer(
                        KnownAnswer.of(list.base(), list.asOf(), list.known()),
                        found.projects().size(),
                        found.projects().stream()
                                .filter(each -> each.standing().illustrative())
                                .count(),
                        found.projects().subList(Math.min(from, to), to).stream()
                                .map(each -> answer(each, list))
                                .toList(),
                        next),
                next);
    }

    static ProjectAnswer answer(ListedProject each, ProjectList list) {
        return ProjectAnswer.of(each.standing(), each.id(), each.names(), list.codes(), list.asOf());
    }

    private static Cursor cursor(ProjectList list, int to, String language) {
        return new Cursor(List.of(
                Long.toString(list.known().sequence()),
                list.base().toString(),
                list.asOf().toString(),
                Integer.toString(to),
                language));
    }

    private static ProjectDays days(Cursor cursor) {
        return new ProjectDays(cursor.day(1), cursor.day(2), "seq:" + cursor.number(0));
    }

    private ProjectDays days(Map<String, String> typed, Viewer viewer) {
        FigureQuestion question = asking.question(typed, viewer);
        return new ProjectDays(question.base(), question.asOf(), question.knownAt());
    }

    /// The projects that an address asks for, all at once.
    Found find(Map<String, String> typed, Locale locale) {
        Viewer viewer = Visitor.get();
        return lists.find(
                viewer, days(typed, viewer), filter(typed, Page.messages(locale).language()));
    }

    private static ProjectFilter filter(Map<String, String> typed, String language) {
        return new ProjectFilter(
                Asking.text(typed, "text"),
                Asking.code(typed, "place"),
                Asking.code(typed, "sector"),
                Asking.code(typed, "origin"),
                Asking.word(typed, "stage", STAGES),
                Asking.word(typed, "due", DUE),
                ProjectOrder.parse(Asking.word(typed, "sort", ORDERS)),
                Asking.word(typed, "order", List.of("up", "down")).equals("down"),
                language);
    }
}
