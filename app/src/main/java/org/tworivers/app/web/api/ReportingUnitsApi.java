package org.tworivers.app.web.api;

import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.answer.ReportingUnitsAnswer;
import org.tworivers.app.web.api.body.Bodies;
import org.tworivers.app.web.api.body.ReportingUnitBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.returns.ReturnDesk;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Who files monthly returns.
@RestController
class ReportingUnitsApi {
    private static final String PATH = "/api/v1/reporting-units";

    private final Ledger ledger;
    private final ReturnReader reader;
    private final ReturnDesk desk;
    private final Once once;
    private final JudgementsApi.Tools tools;

    ReportingUnitsApi(Ledger ledger, ReturnReader reader, ReturnDesk desk, Once once, JudgementsApi.Tools tools) {
        this.ledger = ledger;
        this.reader = reader;
        this.desk = desk;
        this.once = once;
        this.tools = tools;
    }

    @Needs(Right.RUN_RETURNS)
    @GetMapping(PATH)
    ReportingUnitsAnswer reportingUnits() {
        Serving.Settings settings = tools.settings();
        return new ReportingUnitsAnswer(reader.units().of(YearMonth.from(settings.asOf())).stream()
                .map(ReportingUnitsAnswer.Unit::of)
                .toList());
    }

    @Needs(Right.RUN_RETURNS)
    @Body(ReportingUnitBody.class)
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> stateReportingUnit(@RequestBody byte[] bytes, @RequestHeader HttpHeaders headers) {
        Viewer viewer = Visitor.get();
        Bodies.Read<ReportingUnitBody> read = tools.bodies().read(bytes, ReportingUnitBody.class);
        Once.Sending sending = once.sending(viewer, headers, PATH, read.content());
        OptionalLong before = once.find(sending);
        long entry = before.isPresent()
                ? before.getAsLong()
                : ReturnStepsApi.done(desk.under(sending.whole()).state(viewer, stated(read.body())));
        return ResponseEntity.created(URI.create(PATH)).body(new RecordedAnswer(entry, null, PATH, null));
    }

    private UnitStated stated(ReportingUnitBody body) {
        List<Rejection> refused = new ArrayList<>();
        Code place = place(text(body.place()), refused);
        Day from = from(text(body.from()), refused);
        if (!refused.isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, refused);
        }
        return new UnitStated(
                text(body.unit()),
                text(body.above()),
                place,
                body.dueDay() == null ? 0 : body.dueDay(),
                !Boolean.FALSE.equals(body.reports()),
                from);
    }

    private Code place(String text, List<Rejection> refused) {
        if (text.isEmpty()) {
            return Code.NONE;
        }
        boolean known = text.matches("[^:]+:.*\\S.*")
                && ledger.register().codes(ledger.journal().head().sequence()).knows(Code.parse(text));
        if (!known) {
            refused.add(new Rejection(
                    "code-not-found",
                    "place",
                    text,
                    "nothing, or more than one thing, is called so; choose from the list."));
        }
        return known ? Code.parse(text) : Code.NONE;
    }

    private static Day from(String text, List<Rejection> refused) {
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return Day.of(YearMonth.parse(text));
        }
        refused.add(new Rejection("month-unreadable", "from", text, "write a month, such as 2017-06."));
        return Day.UNDATED;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
