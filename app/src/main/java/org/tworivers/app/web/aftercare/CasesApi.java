package org.tworivers.app.web.aftercare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.aftercare.CaseTree;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.core.aftercare.Cohort;
import org.tworivers.core.journal.Tree;

/// Service cases for programs: as the pages show them and under the names that commands print.
@RestController
class CasesApi {
    static final String CASES = "/api/v1/cases";
    static final String MY_CASES = "/api/v1/my/cases";

    private static final int PAGE = 100;
    private static final String COHORT = "cohort";

    private final CasePages pages;
    private final Recording recording;

    CasesApi(CasePages pages, Recording recording) {
        this.pages = pages;
        this.recording = recording;
    }

    @Needs(Right.SEE_CASES)
    @Query({"asOf", "page"})
    @GetMapping(CASES)
    Object cases(@RequestParam Map<String, String> typed) {
        LocalDate day = Asking.day(typed, "asOf", pages.today());
        return page(pages.reader().board(Visitor.get(), day), typed);
    }

    private static Object page(CaseBoard board, Map<String, String> typed) {
        List<ListedCase> all = board.cases();
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), all.size(), PAGE);
        return TreeAnswer.of(CaseTree.list(board, paging.cut(all), all.size()));
    }

    @Needs(Right.SEE_CASES)
    @Query("asOf")
    @GetMapping(CASES + "/{id}")
    ResponseEntity<Object> serviceCase(@PathVariable String id, @RequestParam Map<String, String> typed) {
        LocalDate day = Asking.day(typed, "asOf", pages.today());
        return tagged(
                id, () -> pages.reader().board(Visitor.get(), day).find(id).map(CaseTree::one));
    }

    private ResponseEntity<Object> tagged(String id, Supplier<Optional<Tree>> told) {
        return recording.tagged(
                LastChanges.Room.CASES,
                "case:" + id,
                () -> told.get().orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND)));
    }

    @Needs(Right.SEE_CASES)
    @Query({"asOf", COHORT})
    @GetMapping("/api/v1/case-rates")
    Object caseRates(@RequestParam Map<String, String> typed) {
        LocalDate day = Asking.day(typed, "asOf", pages.today());
        long sequence = pages.ledger().journal().head().sequence();
        String word = typed.getOrDefault(COHORT, Cohort.QUARTER.word());
        Cohort cohort = Arrays.stream(Cohort.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Asking.misread(COHORT, word));
        return TreeAnswer.of(CaseTree.rates(pages.reader().board(Visitor.get(), day), cohort, sequence));
    }

    @Needs(Right.SEE_OWN_CASES)
    @Query("page")
    @GetMapping(MY_CASES)
    Object ownCases(@RequestParam Map<String, String> typed) {
        CaseBoard board = pages.own();
        Paging paging = Paging.of(
                Paging.wanted(typed.getOrDefault("page", "")), board.cases().size(), PAGE);
        return TreeAnswer.of(CaseTree.listOfFirm(
                board, paging.cut(board.cases()), board.cases().size()));
    }

    @Needs(Right.SEE_OWN_CASES)
    @GetMapping(MY_CASES + "/{id}")
    ResponseEntity<Object> ownCase(@PathVariable String id) {
        return tagged(id, () -> pages.own().find(id).map(CaseTree::ofFirm));
    }
}
