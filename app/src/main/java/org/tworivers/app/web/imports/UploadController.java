package org.tworivers.app.web.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;

/// Takes a file that is to be imported, and drops it.
@Controller
class UploadController {
    private static final long PATIENCE_SECONDS = 10;

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @Needs(Right.UPLOAD)
    @GetMapping("/imports/new")
    String form(Model model) {
        model.addAttribute("limit", Uploads.MOST_MEGABYTES);
        model.addAttribute(
                "there",
                uploads.find(Visitor.get()).stream()
                        .filter(upload -> !(upload.state() instanceof Upload.Done))
                        .map(upload -> upload.file().name())
                        .toList());
        return "import-upload";
    }

    @Needs(Right.UPLOAD)
    @PostMapping("/imports/new")
    String take(@RequestParam(required = false) @Nullable MultipartFile file, Model model, Locale locale) {
        try {
            String fault = file == null ? "empty" : uploads.take(Visitor.get(), file);
            if (fault.isEmpty()) {
                return "redirect:/imports/new/map";
            }
            model.addAttribute("fault", fault);
        } catch (BrokenFileException broken) {
            model.addAttribute("rejections", RowWords.in(locale).reasons(List.of(broken.rejection())));
        }
        return form(model);
    }

    /// Stops and removes what the signed-in account is importing. An import that ended just before is told of, and
    /// stands.
    @Needs(Right.UPLOAD)
    @PostMapping("/imports/new/cancel")
    String cancel() {
        Optional<Upload> upload = uploads.find(Visitor.get());
        Optional<ImportRun> run = upload.flatMap(Upload::findRun);
        uploads.drop(Visitor.get());
        if (run.isPresent() && !run.get().isEndedWithin(PATIENCE_SECONDS)) {
            return list() + "?stopping";
        }
        return run.flatMap(ended -> upload)
                .map(Upload::state)
                .filter(Upload.Done.class::isInstance)
                .map(state -> ((Upload.Done) state).report().importId())
                .filter(id -> !id.isEmpty() && Visitor.get().may(Right.SEE_JOURNAL))
                .map(id -> "redirect:/imports/" + id + "?late")
                .orElse(list() + "?cancelled");
    }

    /// Where those go on who see the imports there were, and those who do not.
    private static String list() {
        return Visitor.get().may(Right.SEE_JOURNAL) ? "redirect:/imports" : "redirect:/imports/new";
    }
}
