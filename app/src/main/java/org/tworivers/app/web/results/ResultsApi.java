package org.tworivers.app.web.results;

import java.util.List;
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
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.app.work.results.ResultRows;

/// Results of research, for programs: as the pages show them and under the names that commands print.
@RestController
class ResultsApi {
    static final String RESULTS = "/api/v1/results";

    private final ResultReader reader;
    private final Asking asking;
    private final Recording recording;

    ResultsApi(ResultReader reader, Asking asking, Recording recording) {
        this.reader = reader;
        this.asking = asking;
        this.recording = recording;
    }

    @Needs(Right.SEE_RESULTS)
    @Query({"asOf", "knownAt"})
    @GetMapping(RESULTS)
    Object results(@RequestParam Map<String, String> typed) {
        AsKnown asked = asking.asKnown(typed, Visitor.get());
        List<ListedResult> results = reader.all(Visitor.get(), asked);
        return TreeAnswer.of(ResultRows.json(asked, reader.known(asked).sequence(), results));
    }

    @Needs(Right.SEE_RESULTS)
    @Query({"asOf", "knownAt"})
    @GetMapping(RESULTS + "/{result}")
    ResponseEntity<Object> result(@PathVariable String result, @RequestParam Map<String, String> typed) {
        AsKnown asked = asking.asKnown(typed, Visitor.get());
        return recording.tagged(
                LastChanges.Room.RESULTS,
                "result:" + result,
                () -> reader.find(Visitor.get(), result, asked)
                        .map(ResultRows::json)
                        .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND)));
    }
}
