package org.tworivers.app.web.api;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.api.answer.ReturnAnswer;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.returns.OpenReturn;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.core.returns.ReportingUnits;
import org.tworivers.core.shared.Rejection;
import tools.jackson.databind.json.JsonMapper;

/// Opens monthly returns, and holds a change against the version that was seen: the last step, and the draft.
@Component
class ReturnDoor {
    private static final String IF_MATCH = "If-Match";

    private final ReturnReader reader;
    private final JsonMapper json;

    ReturnDoor(ReturnReader reader, JsonMapper json) {
        this.reader = reader;
        this.json = json;
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException none) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
    }

    /// The return at an address; one that may not be seen is as one that is not there.
    OpenReturn open(String unit, String month) {
        return reader.find(Visitor.get(), unit, month(month))
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
    }

    /// The same, to be changed by who has seen it as it is.
    OpenReturn open(String unit, String month, HttpHeaders headers) {
        OpenReturn open = open(unit, month);
        String seen = Objects.requireNonNullElse(headers.getFirst(IF_MATCH), "").strip();
        if (seen.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.VERSION_MISSING,
                    List.of(new Rejection(
                            "version-missing", IF_MATCH, "", "send the ETag of what you read as If-Match.")));
        }
        if (!seen.equals("*") && !seen.equals(tag(open))) {
            throw new ProblemException(ProblemKind.VERSION_MOVED);
        }
        return open;
    }

    private String tag(OpenReturn open) {
        return EntityTag.of(open.course().latest(), json.writeValueAsBytes(told(open)))
                .written();
    }

    /// A return with its version.
    ResponseEntity<ReturnAnswer> answer(OpenReturn open) {
        return ResponseEntity.ok().eTag(tag(open)).body(told(open));
    }

    private static ReturnAnswer told(OpenReturn open) {
        Map<String, String> figures = new TreeMap<>();
        open.content().values().forEach((name, value) -> figures.put(name, value.toPlainString()));
        return new ReturnAnswer(
                open.unit().unit(),
                open.month().toString(),
                open.cell().state().word(),
                open.cell().late(),
                ReportingUnits.due(open.unit(), open.month()).toString(),
                open.unit().above(),
                open.course().submission(),
                open.content().lines().stream().map(ReturnAnswer.Line::of).toList(),
                figures,
                open.steps().stream().map(ReturnAnswer.Step::of).toList());
    }
}
