package org.tworivers.app.web.talent;

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
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.talent.TalentReader;
import org.tworivers.app.work.talent.TalentRows;

/// Talent agreements, for programs: as the pages show them and under the names that commands print.
@RestController
class TalentApi {
    private final TalentReader reader;
    private final Asking asking;

    TalentApi(TalentReader reader, Asking asking) {
        this.reader = reader;
        this.asking = asking;
    }

    @Needs(Right.SEE_TALENT)
    @Query({"asOf", "knownAt"})
    @GetMapping("/api/v1/talent")
    Object talentAgreements(@RequestParam Map<String, String> typed) {
        AsKnown asked = asking.asKnown(typed, Visitor.get());
        return TreeAnswer.of(TalentRows.json(asked, reader.known(asked).sequence(), reader.all(Visitor.get(), asked)));
    }

    @Needs(Right.SEE_TALENT)
    @Query({"asOf", "knownAt"})
    @GetMapping("/api/v1/talent/{agreement}")
    Object talentAgreement(@PathVariable String agreement, @RequestParam Map<String, String> typed) {
        return TreeAnswer.of(reader.find(Visitor.get(), agreement, asking.asKnown(typed, Visitor.get()))
                .map(TalentRows::json)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND)));
    }
}
