package org.tworivers.app.web.api;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.answer.DossierAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.projects.ProjectDays;
import tools.jackson.databind.json.JsonMapper;

/// The dossier of one project.
@RestController
class DossierApi {
    static final String NUMBER = "\\d{1,9}";

    private final Dossiers dossiers;
    private final DossierTelling telling;
    private final Asking asking;
    private final JsonMapper json;

    DossierApi(Dossiers dossiers, DossierTelling telling, Asking asking, JsonMapper json) {
        this.dossiers = dossiers;
        this.telling = telling;
        this.asking = asking;
        this.json = json;
    }

    @Needs(Right.READ)
    @Query({"base", "asOf", "knownAt"})
    @GetMapping(ProjectsApi.PATH + "/{number}")
    ResponseEntity<DossierAnswer> dossier(
            @PathVariable String number, @RequestParam Map<String, String> typed, Locale locale) {
        if (!number.matches(NUMBER)) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
        Viewer viewer = Visitor.get();
        FigureQuestion question = asking.question(typed, viewer);
        ProjectDays days = new ProjectDays(question.base(), question.asOf(), question.knownAt());
        Opened opened = dossiers.find(viewer, days, Integer.parseInt(number))
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
        boolean present = days.knownAt().isEmpty()
                && dossiers.find(viewer, ProjectDays.EVER, Integer.parseInt(number))
                        .isPresent();
        DossierAnswer answer = telling.answer(viewer, days, opened, present, locale);
        return ResponseEntity.ok()
                .eTag(EntityTag.of(answer.version(), json.writeValueAsBytes(answer))
                        .written())
                .body(answer);
    }
}
