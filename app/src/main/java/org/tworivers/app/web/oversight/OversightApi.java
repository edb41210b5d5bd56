package org.tworivers.app.web.oversight;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.store.LastChanges;
import org.tworivers.app.web.api.Asking;
import org.tworivers.app.web.api.Recording;
import org.tworivers.app.web.api.answer.TreeAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.oversight.AuditRows;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.app.work.oversight.PromiseRows;
import org.tworivers.app.work.oversight.StallReader;
import org.tworivers.app.work.oversight.StallRows;
import org.tworivers.app.work.oversight.SuspectReader;
import org.tworivers.app.work.oversight.SuspectRows;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Tree;

/// Stalls, promises, audits and suspects, for programs: as the pages show them and under the names that commands print.
@RestController
class OversightApi {
    static final String PROMISES = "/api/v1/promises";
    static final String MY_PROMISES = "/api/v1/my/promises";
    static final String AUDITS = "/api/v1/audits";

    private static final String AS_OF = "asOf";

    private final StallReader stalls;
    private final PromiseReader promises;
    private final SuspectReader suspects;
    private final OversightPages pages;
    private final Recording recording;

    OversightApi(
            StallReader stalls,
            PromiseReader promises,
            SuspectReader suspects,
            OversightPages pages,
            Recording recording) {
        this.stalls = stalls;
        this.promises = promises;
        this.suspects = suspects;
        this.pages = pages;
        this.recording = recording;
    }

    private LocalDate day(Map<String, String> typed) {
        return Asking.day(typed, AS_OF, pages.today());
    }

    private ProjectDays days(Map<String, String> typed) {
        return new ProjectDays(pages.base(), day(typed), "");
    }

    @Needs(Right.READ)
    @Query(AS_OF)
    @GetMapping("/api/v1/stalls")
    Object stalls(@RequestParam Map<String, String> typed) {
        return TreeAnswer.of(StallRows.json(stalls.read(Visitor.get(), days(typed))));
    }

    @Needs(Right.SEE_PROMISES)
    @Query(AS_OF)
    @GetMapping(PROMISES)
    Object promises(@RequestParam Map<String, String> typed) {
        LocalDate asOf = day(typed);
        return TreeAnswer.of(PromiseRows.json(asOf, promises.all(Visitor.get(), asOf)));
    }

    @Needs(Right.SEE_PROMISES)
    @Query(AS_OF)
    @GetMapping(PROMISES + "/{promise}")
    ResponseEntity<Object> promise(@PathVariable String promise, @RequestParam Map<String, String> typed) {
        LocalDate asOf = day(typed);
        return tagged(
                "promise:" + promise,
                () -> promises.find(Visitor.get(), promise, asOf)
                        .filter(each -> each.course().isMade(asOf))
                        .map(PromiseRows::json));
    }

    private ResponseEntity<Object> tagged(String subject, Supplier<Optional<Tree>> told) {
        return recording.tagged(
                LastChanges.Room.OVERSIGHT,
                subject,
                () -> told.get().orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND)));
    }

    @Needs(Right.CONFIRM_PROMISES)
    @Query(AS_OF)
    @GetMapping(MY_PROMISES)
    Object ownPromises(@RequestParam Map<String, String> typed) {
        LocalDate asOf = day(typed);
        return TreeAnswer.of(PromiseRows.json(asOf, promises.own(Visitor.get(), asOf)));
    }

    @Needs(Right.CONFIRM_PROMISES)
    @GetMapping(MY_PROMISES + "/{promise}")
    ResponseEntity<Object> ownPromise(@PathVariable String promise) {
        return tagged(
                "promise:" + promise,
                () -> promises.findOwn(Visitor.get(), promise, pages.today()).map(PromiseRows::json));
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping(AUDITS)
    Object audits() {
        return TreeAnswer.of(Tree.fields()
                .with(
                        "audits",
                        promises.book().audits().stream().map(AuditRows::json).toList())
                .build());
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping(AUDITS + "/{audit}")
    ResponseEntity<Object> audit(@PathVariable String audit) {
        return tagged("audit:" + audit, () -> promises.book().findAudit(audit).map(AuditRows::json));
    }

    @Needs(Right.SEE_JOURNAL)
    @Query(AS_OF)
    @GetMapping("/api/v1/suspects")
    Object suspects(@RequestParam Map<String, String> typed) {
        return TreeAnswer.of(SuspectRows.json(day(typed), suspects.read(Visitor.get(), days(typed))));
    }
}
