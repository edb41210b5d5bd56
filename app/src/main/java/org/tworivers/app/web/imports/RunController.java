package org.tworivers.app.web.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.imports.ImportReport;
import org.tworivers.app.work.imports.KeptRows;
import org.tworivers.app.work.imports.WrittenMap;

/// A dry run with its verdicts, then the import, each under way or over.
@Controller
class RunController {
    private static final String UPLOAD = "redirect:/imports/new";
    private static final String ROWS = "redirect:/imports/new/rows";

    private final Uploads uploads;
    private final ImportDesk desk;

    RunController(Uploads uploads, ImportDesk desk) {
        this.uploads = uploads;
        this.desk = desk;
    }

    /// How far it is; what was judged, row by row.
    @Needs(Right.UPLOAD)
    @GetMapping("/imports/new/rows")
    String rows(
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") String page,
            Model model,
            Locale locale) {
        Optional<Upload> found = uploads.find(Visitor.get());
        if (found.isEmpty()) {
            return UPLOAD;
        }
        RowWords words = RowWords.in(locale);
        model.addAttribute("name", found.get().file().name());
        switch (found.get().state()) {
            case Upload.Waiting(var rejections, String fault) -> {
                model.addAttribute("fault", fault);
                model.addAttribute("rejections", words.reasons(rejections));
            }
            case Upload.Running(ImportRun run) -> model.addAttribute("run", run);
            case Upload.Judged judged -> {
                tell(judged.report(), judged.report().written(), model);
                model.addAttribute("judged", RowsPage.of(judged, only, page, words));
                desk.findRunning().ifPresent(run -> model.addAttribute("other", run));
            }
            case Upload.Done(ImportReport report, List<Path> kept) -> {
                tell(report, kept, model);
                model.addAttribute("done", report);
            }
        }
        return "import-rows";
    }

    private static void tell(ImportReport report, List<Path> files, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("shares", CountShares.of(report.counts()));
        model.addAttribute(
                "kept",
                Stream.of(KeptRows.Kind.values())
                        .filter(kind -> KeptRows.find(files, kind).isPresent())
                        .map(KeptRows.Kind::word)
                        .toList());
    }

    /// Records what was judged.
    @Needs(Right.UPLOAD)
    @PostMapping("/imports/new/run")
    String run(Locale locale) {
        Optional<Upload> found = uploads.find(Visitor.get());
        Optional<WrittenMap> map = found.flatMap(Upload::map);
        if (found.isEmpty() || map.isEmpty()) {
            return UPLOAD;
        }
        String language = Page.messages(locale).language();
        boolean begun = !(found.get().state() instanceof Upload.Judged judged)
                || desk.importJudged(found.get(), judged, map.get(), language);
        return begun ? ROWS : ROWS + "?busy";
    }

    /// Rows that cannot be read, to be mended.
    @Needs(Right.UPLOAD)
    @GetMapping("/imports/new/rows/rejected")
    ResponseEntity<byte[]> rejected() throws IOException {
        return rows(KeptRows.Kind.REJECTED);
    }

    /// Rows that wait for a person to decide.
    @Needs(Right.UPLOAD)
    @GetMapping("/imports/new/rows/review")
    ResponseEntity<byte[]> review() throws IOException {
        return rows(KeptRows.Kind.REVIEW);
    }

    private ResponseEntity<byte[]> rows(KeptRows.Kind kind) throws IOException {
        List<Path> files = uploads.find(Visitor.get())
                .map(Upload::state)
                .map(state -> switch (state) {
                    case Upload.Judged judged -> judged.report().written();
                    case Upload.Done done -> done.kept();
                    case Upload.Waiting waiting -> List.<Path>of();
                    case Upload.Running running -> List.<Path>of();
                })
                .orElse(List.of());
        return ImportAnswers.csv(
                KeptRows.find(files, kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
