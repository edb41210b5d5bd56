package org.tworivers.app.web.talent;

import java.util.Map;
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
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.talent.TalentReader;
import org.tworivers.app.work.talent.TalentRows;

/// Talent agreements, for programs: as the pages show them and under the names that commands print.
@RestController
class TalentApi {
    static final String TALENT = "/api/v1/talent";

    private final TalentReader reader;
    private final Asking asking;
    private final Recording recording;

    TalentApi(TalentReader reader, Asking asking, Recording recording) {
        this.reader = reader;
        this.asking = asking;
        this.recording = recording;
    }

    @Needs(Right.SEE_TALENT)
    @Query({"asOf", "knownAt"})
    @GetMapping(TALENT)
    Object talentAgreements(@RequestParam Map<String, String> typed) {
        AsKnown asked = asking.asKnown(typed, Visitor.get());
        return TreeAnswer.of(TalentRows.json(asked, reader.known(asked).sequence(), reader.all(Visitor.get(), asked)));
    }

    @Needs(Right.SEE_TALENT)
    @Query({"asOf", "knownAt"})
    @GetMapping(TALENT + "/{agreement}")
    ResponseEntity<Object> talentAgreement(@PathVariable String agreement, @RequestParam Map<String, String> typed) {
        AsKnown asked = asking.asKnown(typed, Visitor.get());
        return recording.tagged(
                LastChanges.Room.TALENT,
                "talent:" + agreement,
                () -> reader.find(Visitor.get(), agreement, asked)
                        .map(TalentRows::json)
                        .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND)));
    }
}
