package org.tworivers.app.web.agreements;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.Asking;
import org.tworivers.app.web.api.answer.TreeAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.agreements.AgreementProgress;
import org.tworivers.app.work.agreements.AgreementTree;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.agreements.AgreementBook;
import org.tworivers.core.journal.Tree;

/// Agreements and paired parks for programs: as the pages show them and under the names that commands print.
@RestController
class AgreementsApi {
    private final AgreementOffice office;
    private final CurrentFigures current;
    private final Asking asking;

    AgreementsApi(AgreementOffice office, CurrentFigures current, Asking asking) {
        this.office = office;
        this.current = current;
        this.asking = asking;
    }

    @Needs(Right.READ)
    @GetMapping("/api/v1/agreements")
    Object agreements() {
        Viewer viewer = Visitor.get();
        long head = office.head();
        List<Tree> seen = office.agreements().stream()
                .filter(each -> office.ledger()
                        .agreements()
                        .book(each.id(), head, viewer.audience())
                        .findSigned()
                        .isPresent())
                .map(AgreementTree::agreement)
                .toList();
        return TreeAnswer.of(Tree.fields().with("agreements", seen).build());
    }

    @Needs(Right.READ)
    @Query({"asOf", "knownAt"})
    @GetMapping("/api/v1/agreements/{agreement}")
    Object agreement(@PathVariable String agreement, @RequestParam Map<String, String> typed) {
        Viewer viewer = Visitor.get();
        FigureQuestion question = asking.question(typed, viewer);
        long known =
                office.ledger().knownAt(question.knownAt(), ProjectDays.ZONE).sequence();
        AgreementBook book = office.ledger().agreements().book(agreement, known, viewer.audience());
        if (book.findSigned().isEmpty()) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
        return TreeAnswer.of(AgreementTree.progress(
                AgreementProgress.of(book, current.as(viewer.audience()), question),
                known,
                AgreementsController.isPartial(viewer)));
    }

    @Needs(Right.SEE_SHARES)
    @GetMapping("/api/v1/pairings")
    Object pairings() {
        List<Tree> seen = office.pairings(Visitor.get()).stream()
                .map(AgreementTree::pairing)
                .toList();
        return TreeAnswer.of(Tree.fields().with("pairings", seen).build());
    }

    @Needs(Right.SEE_SHARES)
    @GetMapping("/api/v1/pairings/{pairing}")
    Object pairing(@PathVariable String pairing) {
        return TreeAnswer.of(AgreementTree.settlements(office.findPairing(Visitor.get(), pairing, "")
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND))));
    }
}
