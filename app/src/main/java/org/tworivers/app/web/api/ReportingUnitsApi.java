package org.tworivers.app.web.api;

import java.net.URI;
import java.time.YearMonth;
import java.util.OptionalLong;
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
import org.tworivers.app.work.returns.UnitReading;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;

/// Who files monthly returns.
@RestController
class ReportingUnitsApi {
    private static final String PATH = "/api/v1/reporting-units";

    private final Ledger ledger;
    private final ReturnReader reader;
    private final ReturnDesk desk;
    private final Once once;
    private final Bodies bodies;
    private final Serving.Settings settings;

    ReportingUnitsApi(
            Ledger ledger, ReturnReader reader, ReturnDesk desk, Once once, Bodies bodies, Serving.Settings settings) {
        this.ledger = ledger;
        this.reader = reader;
        this.desk = desk;
        this.once = once;
        this.bodies = bodies;
        this.settings = settings;
    }

    @Needs(Right.RUN_RETURNS)
    @GetMapping(PATH)
    ReportingUnitsAnswer reportingUnits() {
        return new ReportingUnitsAnswer(reader.units().of(YearMonth.from(settings.asOf())).stream()
                .map(ReportingUnitsAnswer.Unit::of)
                .toList());
    }

    @Needs(Right.RUN_RETURNS)
    @Body(ReportingUnitBody.class)
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> stateReportingUnit(@RequestBody byte[] bytes, @RequestHeader HttpHeaders headers) {
        Viewer viewer = Visitor.get();
        Bodies.Read<ReportingUnitBody> read = bodies.read(bytes, ReportingUnitBody.class);
        Once.Sending sending = once.sending(viewer, headers, PATH, read.content());
        OptionalLong before = once.find(sending);
        long entry = before.isPresent()
                ? before.getAsLong()
                : ReturnStepsApi.done(desk.under(sending.whole()).state(viewer, stated(read.body())));
        return ResponseEntity.created(URI.create(PATH)).body(new RecordedAnswer(entry, null, PATH, null));
    }

    private UnitStated stated(ReportingUnitBody body) {
        UnitReading read = UnitReading.of(
                body.fields(),
                !Boolean.FALSE.equals(body.reports()),
                ledger.register().codes(ledger.journal().head().sequence()),
                settings.asOf());
        if (!read.faults().isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, read.faults());
        }
        return read.stated();
    }
}
