package org.tworivers.app.web.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.imports.KeptRows;

/// The imports there were, each on a page of its own, from which it is taken back.
@Controller
class ImportsController {
    private final ImportList list;
    private final Undoing undoing;
    private final Uploads uploads;
    private final KeptRows keptRows;

    ImportsController(ImportList list, Undoing undoing, Uploads uploads, KeptRows keptRows) {
        this.list = list;
        this.undoing = undoing;
        this.uploads = uploads;
        this.keptRows = keptRows;
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/imports")
    String page(Model model) {
        boolean mayUpload = Visitor.get().may(Right.UPLOAD);
        model.addAttribute("imports", list.all());
        model.addAttribute(
                "isUnderWay",
                mayUpload
                        && uploads.find(Visitor.get())
                                .filter(upload -> !(upload.state() instanceof Upload.Done))
                                .isPresent());
        return "imports";
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/imports/{id}")
    String one(@PathVariable String id, Model model) {
        return page(id, model);
    }

    private String page(String id, Model model) {
        ImportList.Row found = list.find(id).orElseThrow(ImportsController::nothing);
        model.addAttribute("row", found);
        model.addAttribute("undone", list.findUndone(found.made()).stream().toList());
        model.addAttribute(
                "kept",
                Stream.of(KeptRows.Kind.values())
                        .filter(kind -> keptRows.find(id, kind).isPresent())
                        .map(KeptRows.Kind::word)
                        .toList());
        model.addAttribute("days", KeptRows.KEPT.toDays());
        return "import";
    }

    /// Takes an import back, when it was said why and that it is meant.
    @Needs(Right.IMPORT)
    @PostMapping("/imports/{id}/undo")
    String undo(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String sure,
            Model model,
            Locale locale) {
        String found =
                list.find(id).map(row -> row.made().imported().importId()).orElseThrow(ImportsController::nothing);
        Messages messages = Page.messages(locale);
        String why = reason.strip();
        List<String> faults = why.isEmpty() || sure.isEmpty()
                ? List.of(messages.text(why.isEmpty() ? "web.imports.undo.why" : "web.imports.undo.sure"))
                : undoing.undo(Visitor.get(), found, why, RejectionText.in(messages.language()));
        if (faults.isEmpty()) {
            return "redirect:/imports/" + found;
        }
        model.addAttribute("faults", faults);
        model.addAttribute("reason", why);
        return page(found, model);
    }

    @Needs(Right.IMPORT)
    @GetMapping("/imports/{id}/rejected")
    ResponseEntity<byte[]> rejected(@PathVariable String id) throws IOException {
        return rows(id, KeptRows.Kind.REJECTED);
    }

    @Needs(Right.IMPORT)
    @GetMapping("/imports/{id}/review")
    ResponseEntity<byte[]> review(@PathVariable String id) throws IOException {
        return rows(id, KeptRows.Kind.REVIEW);
    }

    private ResponseEntity<byte[]> rows(String id, KeptRows.Kind kind) throws IOException {
        Path file = keptRows.find(id, kind).orElseThrow(ImportsController::nothing);
        return ImportAnswers.csv(file);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
