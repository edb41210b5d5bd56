package org.tworivers.app.web.api;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.Bodies;
import org.tworivers.app.web.api.body.MonthBody;
import org.tworivers.app.web.api.body.ReturnStepBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.returns.OpenReturn;
import org.tworivers.app.work.returns.ReturnDesk;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.shared.Rejection;

/// The steps of monthly returns.
@RestController
class ReturnStepsApi {
    private final ReturnDoor door;
    private final ReturnDesk desk;
    private final ReturnReader reader;
    private final Once once;
    private final Bodies bodies;

    ReturnStepsApi(ReturnDoor door, ReturnDesk desk, ReturnReader reader, Once once, Bodies bodies) {
        this.door = door;
        this.desk = desk;
        this.reader = reader;
        this.once = once;
        this.bodies = bodies;
    }

    private static ResponseEntity<RecordedAnswer> answer(long entry, String url) {
        return ResponseEntity.created(URI.create(url)).body(new RecordedAnswer(entry, null, url, null));
    }

    /// The entry of what was recorded.
    static long done(Appended appended) {
        return switch (appended) {
            case Appended.Recorded recorded -> recorded.head().sequence();
            case Appended.AlreadyRecorded same -> same.sequence();
            case Appended.Refused(List<Rejection> rejections) ->
                throw new ProblemException(ProblemKind.REFUSED, rejections);
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Needs(Right.FILE_RETURNS)
    @Body(ReturnStepBody.class)
    @Version
    @PostMapping(path = ReturnsApi.ONE + "/submission", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> submitReturn(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestBody byte[] bytes,
            @RequestHeader HttpHeaders headers) {
        return step(unit, month, bytes, headers, "submit");
    }

    @Needs(Right.APPROVE_RETURNS)
    @Body(ReturnStepBody.class)
    @Version
    @PostMapping(path = ReturnsApi.ONE + "/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> decideReturn(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestBody byte[] bytes,
            @RequestHeader HttpHeaders headers) {
        return step(unit, month, bytes, headers, "approve", "send-back");
    }

    private ResponseEntity<RecordedAnswer> step(
            String unit, String month, byte[] bytes, HttpHeaders headers, String... steps) {
        Viewer viewer = Visitor.get();
        Bodies.Read<ReturnStepBody> read = bodies.read(bytes, ReturnStepBody.class);
        String url = ReturnsApi.url(unit, month);
        Once.Sending sending = once.sending(viewer, headers, url, read.content());
        OptionalLong before = once.find(sending);
        if (before.isPresent()) {
            return answer(before.getAsLong(), url);
        }
        OpenReturn open = door.open(unit, month, headers);
        String step = text(read.body().step());
        if (!List.of(steps).contains(step)) {
            String offered = String.join(", ", steps);
            throw new ProblemException(
                    ProblemKind.REFUSED,
                    List.of(new Rejection("step-unknown", "step", step, "write one of " + offered + ".")
                            .naming(offered)));
        }
        ReturnDesk under = desk.under(sending.whole());
        String submission = text(read.body().submission());
        return answer(
                done(
                        switch (step) {
                            case "submit" -> under.submit(viewer, open);
                            case "approve" -> under.approve(viewer, open, submission);
                            default ->
                                under.sendBack(
                                        viewer,
                                        open,
                                        submission,
                                        text(read.body().reason()));
                        }),
                url);
    }

    /// Locks what was approved for a month.
    @Needs(Right.RUN_RETURNS)
    @Body(MonthBody.class)
    @PostMapping(path = ReturnsApi.PATH + "/locks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> lockReturns(@RequestBody byte[] bytes, @RequestHeader HttpHeaders headers) {
        Viewer viewer = Visitor.get();
        Bodies.Read<MonthBody> read = bodies.read(bytes, MonthBody.class);
        Once.Sending sending = once.sending(viewer, headers, ReturnsApi.PATH + "/locks", read.content());
        OptionalLong before = once.find(sending);
        if (before.isPresent()) {
            return answer(before.getAsLong(), ReturnsApi.PATH);
        }
        YearMonth month = ReturnDoor.month(text(read.body().month()));
        return answer(done(desk.under(sending.whole()).lock(viewer, month, reader)), ReturnsApi.PATH);
    }
}
