package org.tworivers.app.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.web.api.answer.ReturnAnswer;
import org.tworivers.app.web.api.body.Bodies;
import org.tworivers.app.web.api.body.ReturnFiguresBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.returns.OpenReturn;
import org.tworivers.app.work.returns.ReturnDesk;
import org.tworivers.app.work.returns.ReturnFigure;
import org.tworivers.app.work.returns.ReturnFile;
import org.tworivers.app.work.returns.ReturnFile.RowFault;
import org.tworivers.app.work.returns.ReturnWorkbooks;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.shared.Rejection;

/// Fills in the draft of a monthly return. A draft is no fact: what is put twice is there once, and no key is needed.
@RestController
class ReturnFilingApi {
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final ReturnDoor door;
    private final ReturnDesk desk;
    private final ReturnWorkbooks workbooks;
    private final Bodies bodies;

    ReturnFilingApi(ReturnDoor door, ReturnDesk desk, ReturnWorkbooks workbooks, Bodies bodies) {
        this.door = door;
        this.desk = desk;
        this.workbooks = workbooks;
        this.bodies = bodies;
    }

    private ResponseEntity<ReturnAnswer> keep(OpenReturn open, ReturnContent content) {
        List<Rejection> refused = desk.keep(Visitor.get(), open, content);
        if (refused.isEmpty()) {
            return door.answer(door.open(open.unit().unit(), open.month().toString()));
        }
        throw new ProblemException(
                refused.stream().anyMatch(each -> each.code().equals("draft-moved"))
                        ? ProblemKind.VERSION_MOVED
                        : ProblemKind.REFUSED,
                refused);
    }

    @Needs(Right.FILE_RETURNS)
    @Body(value = ReturnFiguresBody.class, changes = false)
    @Version
    @PutMapping(path = ReturnsApi.ONE + "/figures", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReturnAnswer> putReturnFigures(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestBody byte[] bytes,
            @RequestHeader HttpHeaders headers) {
        Map<String, @Nullable String> figures =
                bodies.read(bytes, ReturnFiguresBody.class).body().figures();
        OpenReturn open = door.open(unit, month, headers);
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        List<Rejection> refused = new ArrayList<>();
        (figures == null ? Map.<String, @Nullable String>of() : figures)
                .forEach((word, text) -> read(word, text == null ? "" : text, values, refused));
        if (!refused.isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, refused);
        }
        return keep(open, open.content().withValues(values));
    }

    private static void read(String word, String text, SortedMap<String, BigDecimal> values, List<Rejection> refused) {
        if (ReturnFigure.find(word).isEmpty()) {
            String words =
                    Arrays.stream(ReturnFigure.values()).map(ReturnFigure::word).collect(Collectors.joining(", "));
            refused.add(new Rejection("figure-unknown", word, text, "write one of " + words + ".").naming(words));
            return;
        }
        Optional<BigDecimal> value = ReturnFigure.read(text);
        value.ifPresent(each -> values.put(word, each));
        if (value.isEmpty()) {
            refused.add(new Rejection("number-unreadable", word, text, "write one number without a unit."));
        }
    }

    /// Takes the workbook in: all of it, or nothing.
    @Needs(Right.FILE_RETURNS)
    @Version
    @PutMapping(
            path = ReturnsApi.ONE + "/workbook",
            consumes = {ReturnsApi.WORKBOOK, "text/csv"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReturnAnswer> putReturnWorkbook(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestBody byte[] bytes,
            @RequestHeader HttpHeaders headers)
            throws IOException {
        OpenReturn open = door.open(unit, month, headers);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(ProblemKind.TOO_LARGE);
        }
        try {
            ReturnFile.Read read = workbooks.read(Visitor.get(), open, new ByteArrayInputStream(bytes));
            if (!read.faults().isEmpty()) {
                throw new ProblemException(
                        ProblemKind.REFUSED,
                        read.faults().stream().map(ReturnFilingApi::fault).toList());
            }
            return keep(open, open.content().with(read.content()));
        } catch (BrokenFileException broken) {
            throw new ProblemException(ProblemKind.REFUSED, List.of(broken.rejection()));
        }
    }

    private static Rejection fault(RowFault fault) {
        Rejection why = fault.rejection();
        String place = (fault.sheet() + "!" + fault.row() + " " + why.field()).strip();
        return new Rejection(why.code(), place, why.value(), why.advice(), why.details());
    }
}
