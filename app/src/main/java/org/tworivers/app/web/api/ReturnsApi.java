package org.tworivers.app.web.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import org.tworivers.app.web.api.answer.ReturnAnswer;
import org.tworivers.app.web.api.answer.ReturnsAnswer;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.returns.OpenReturn;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.app.work.returns.ReturnWorkbooks;
import org.tworivers.core.returns.ReturnBoard;

/// The monthly returns: where each stands, one of them, and the workbook to fill in.
@RestController
class ReturnsApi {
    static final String PATH = "/api/v1/returns";
    static final String ONE = PATH + "/{unit}/{month}";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReturnReader reader;
    private final ReturnDoor door;
    private final ReturnWorkbooks workbooks;

    ReturnsApi(ReturnReader reader, ReturnDoor door, ReturnWorkbooks workbooks) {
        this.reader = reader;
        this.door = door;
        this.workbooks = workbooks;
    }

    /// Where a return is.
    static String url(String unit, String month) {
        return PATH + "/" + UriUtils.encodePathSegment(unit, StandardCharsets.UTF_8) + "/" + month;
    }

    @Needs(Right.SEE_RETURNS)
    @GetMapping(PATH)
    ReturnsAnswer returns() {
        return new ReturnsAnswer(reader.overview(Visitor.get()).rows().stream()
                .map(row -> new ReturnsAnswer.Unit(
                        row.unit(),
                        row.depth(),
                        row.cells().stream().map(ReturnsApi::month).toList()))
                .toList());
    }

    private static ReturnsAnswer.Month month(ReturnBoard.Cell cell) {
        String month = cell.month().toString();
        return new ReturnsAnswer.Month(month, cell.state().word(), cell.late(), url(cell.unit(), month));
    }

    @Needs(Right.SEE_RETURNS)
    @GetMapping(ONE)
    ResponseEntity<ReturnAnswer> monthlyReturn(@PathVariable String unit, @PathVariable String month) {
        return door.answer(door.open(unit, month));
    }

    @Needs(Right.FILE_RETURNS)
    @GetMapping(path = ONE + "/workbook", produces = WORKBOOK)
    ResponseEntity<byte[]> returnWorkbook(@PathVariable String unit, @PathVariable String month, Locale locale)
            throws IOException {
        OpenReturn open = door.open(unit, month);
        byte[] workbook = workbooks.template(Visitor.get(), open, Page.messages(locale));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORKBOOK))
                .location(URI.create(url(unit, month)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(String.join("-", List.of(unit, month)) + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workbook);
    }
}
