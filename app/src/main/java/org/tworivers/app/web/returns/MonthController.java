package org.tworivers.app.web.returns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.recording.PaperDownload;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.returns.OpenReturn;
import org.tworivers.app.work.returns.ReturnWorkbooks;

/// One return: what it says, its template, and the papers behind it.
@Controller
class MonthController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MonthPages pages;
    private final ReturnWorkbooks workbooks;
    private final EvidenceFiles files;

    MonthController(MonthPages pages, ReturnWorkbooks workbooks, EvidenceFiles files) {
        this.pages = pages;
        this.workbooks = workbooks;
        this.files = files;
    }

    @Needs(Right.SEE_RETURNS)
    @GetMapping("/returns/{unit}/{month}")
    String one(@PathVariable String unit, @PathVariable String month, Model model, Locale locale) {
        return pages.show(pages.open(unit, month), List.of(), model, locale);
    }

    /// The workbook with the open projects of the unit, to be filled in.
    @Needs(Right.FILE_RETURNS)
    @GetMapping("/returns/{unit}/{month}/template")
    ResponseEntity<byte[]> template(@PathVariable String unit, @PathVariable String month, Locale locale)
            throws IOException {
        OpenReturn open = pages.open(unit, month);
        byte[] workbook = workbooks.template(Visitor.get(), open, Page.messages(locale));
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(WORKBOOK));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(open.unit().unit() + "-" + open.month() + ".xlsx", StandardCharsets.UTF_8)
                .build());
        return new ResponseEntity<>(workbook, headers, HttpStatus.OK);
    }

    /// A paper behind a line.
    @Needs(Right.SEE_RETURNS)
    @GetMapping("/returns/{unit}/{month}/papers/{hash}")
    ResponseEntity<byte[]> paper(@PathVariable String unit, @PathVariable String month, @PathVariable String hash) {
        boolean named = pages.open(unit, month).content().lines().stream()
                .flatMap(line -> line.evidence().stream())
                .anyMatch(each -> !hash.isEmpty() && each.fileHash().equals(hash));
        if (!named) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return PaperDownload.of(files, hash);
    }
}
