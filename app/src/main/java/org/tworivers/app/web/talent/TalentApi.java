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
import org.tworivers.app.work.FigureQuestion;
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

    private TalentReader.Asked asked(Map<String, String> typed) {
        FigureQuestion question = asking.question(typed, Visitor.get());
        return new TalentReader.Asked(question.asOf(), question.knownAt());
    }

    @Needs(Right.SEE_TALENT)
    @Query({"asOf", "knownAt"})
    @GetMapping("/api/v1/talent")
    Object talentAgreements(@RequestParam Map<String, String> typed) {
        TalentReader.Asked asked = asked(typed);
        return TreeAnswer.of(TalentRows.json(asked, reader.known(asked).sequence(), reader.all(Visitor.get(), asked)));
    }

    @Needs(Right.SEE_TALENT)
    @Query({"asOf", "knownAt"})
    @GetMapping("/api/v1/talent/{agreement}")
    Object talentAgreement(@PathVariable String agreement, @RequestParam Map<String, String> typed) {
        return TreeAnswer.of(reader.find(Visitor.get(), agreement, asked(typed))
                .map(TalentRows::json)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND)));
    }
}
