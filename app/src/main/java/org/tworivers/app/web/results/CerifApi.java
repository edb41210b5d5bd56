package org.tworivers.app.web.results;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.render.cerif.CerifBook;
import org.tworivers.app.render.cerif.CerifWriter;
import org.tworivers.app.web.api.Asking;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.cerif.CerifExport;

/// Research as CERIF XML. A token is given no right to people's names, so none stand in what a program gets.
@RestController
class CerifApi {
    private final CerifExport export;
    private final Asking asking;

    CerifApi(CerifExport export, Asking asking) {
        this.export = export;
        this.asking = asking;
    }

    @Needs(Right.SEE_RESULTS)
    @Query({"asOf", "knownAt"})
    @GetMapping(path = "/api/v1/research.cerif.xml", produces = MediaType.APPLICATION_XML_VALUE)
    void research(@RequestParam Map<String, String> typed, HttpServletResponse response) throws IOException {
        write(typed, response);
    }

    /// The same from a page, with people's names for who cares for them.
    @Needs(Right.SEE_RESULTS)
    @GetMapping(path = "/results/research.cerif.xml", produces = MediaType.APPLICATION_XML_VALUE)
    void page(@RequestParam Map<String, String> typed, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"research.cerif.xml\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write(typed, response);
    }

    private void write(Map<String, String> typed, HttpServletResponse response) throws IOException {
        CerifBook book = export.make(Visitor.get(), asking.asKnown(typed, Visitor.get()));
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        CerifWriter.write(book, response.getOutputStream());
    }
}
