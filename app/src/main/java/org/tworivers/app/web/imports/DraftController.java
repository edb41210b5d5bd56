package org.tworivers.app.web.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.map.draft.MapDraft;
import org.tworivers.app.exchange.map.draft.TableSample;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.imports.WrittenMap;

/// A map that is made here column by column, from the header of the file.
@Controller
class DraftController {
    private static final String UPLOAD = "redirect:/imports/new";
    private static final String MAP = "redirect:/imports/new/map";

    private final Uploads uploads;
    private final MapPage page;

    DraftController(Uploads uploads, MapPage page) {
        this.uploads = uploads;
        this.page = page;
    }

    /// Reads the header, and suggests what each column states.
    @Needs(Right.IMPORT)
    @PostMapping("/imports/new/map/header")
    String header(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Optional<Upload> found = uploads.find(Visitor.get());
        if (found.isEmpty()) {
            return UPLOAD;
        }
        Upload upload = found.get();
        try {
            Layout layout = typed.getOrDefault("lines", "").isBlank()
                    ? TableSample.guess(upload.file(), typed.getOrDefault("sheet", ""))
                    : DraftForm.layout(typed);
            TableSample sample = TableSample.of(upload.file(), layout);
            upload.draftedAs(DraftForm.suggested(layout, sample));
            return MAP + "#columns";
        } catch (BrokenFileException noHeader) {
            model.addAttribute("headerFaults", RowWords.in(locale).reasons(List.of(noHeader.rejection())));
            return page.show(upload, text(upload), model, locale);
        }
    }

    private static String text(Upload upload) {
        return upload.map().map(WrittenMap::text).orElse("");
    }

    /// Takes what was said of the columns; once nothing is missing, it is the map that the file is read by.
    @Needs(Right.IMPORT)
    @PostMapping("/imports/new/map/columns")
    String columns(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Optional<Upload> found = uploads.find(Visitor.get());
        Optional<MapDraft> before = found.flatMap(Upload::draft);
        if (found.isEmpty() || before.isEmpty()) {
            return found.isEmpty() ? UPLOAD : MAP;
        }
        Upload upload = found.get();
        MapDraft draft = DraftForm.read(
                before.get(), TableSample.of(upload.file(), before.get().layout()), typed);
        upload.draftedAs(draft);
        List<String> faults = draft.faults();
        if (faults.isEmpty()) {
            WrittenMap written = new WrittenMap(draft.text());
            written.read();
            upload.readBy(written);
            return MAP + "#reads";
        }
        model.addAttribute("draftFaults", faults);
        return page.show(upload, text(upload), model, locale);
    }
}
