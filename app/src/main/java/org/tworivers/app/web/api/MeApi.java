package org.tworivers.app.web.api;

import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.store.ApiTokens.Token;
import org.tworivers.app.web.api.answer.MeAnswer;
import org.tworivers.app.web.api.problem.Problem;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.api.problem.ProblemWriter;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Open;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Scope;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Chain;

/// Who asks, and what problems mean.
@RestController
class MeApi {

    @Needs(Right.OWN_ACCOUNT)
    @GetMapping("/api/v1/me")
    MeAnswer me() {
        Viewer viewer = Visitor.get();
        Token token = Visitor.findToken().orElseThrow();
        List<Scope> scopes = Scope.read(token.scopes());
        return new MeAnswer(
                viewer.name(),
                viewer.role().word(),
                viewer.place().isNone() ? null : viewer.place().toString(),
                viewer.sector().isNone() ? null : viewer.sector().toString(),
                viewer.audience().word(),
                token.name(),
                scopes.stream().map(Scope::word).toList(),
                scopes.stream()
                        .filter(each -> viewer.may(each.right()))
                        .map(Scope::word)
                        .toList(),
                Chain.instant(token.expiresAt()));
    }

    @Open
    @GetMapping("/api/v1/problems/{kind}")
    Problem problem(@PathVariable String kind, Locale locale) {
        ProblemKind found = ProblemKind.find(kind).orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
        return ProblemWriter.of(found, List.of(), Problem.EXPLAINED + kind, locale);
    }
}
