package org.tworivers.app.web.imports;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.map.draft.MapDraft;
import org.tworivers.app.exchange.map.draft.TableSample;

/// The page on how a file is read.
@Component
class MapPage {
    /// The longest map that is taken, in characters.
    static final int LONGEST = 100_000;

    private final ImportDesk desk;
    private final MapChoices choices;

    MapPage(ImportDesk desk, MapChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    /// Shows it.
    ///
    /// @param text the text of the map, as typed or taken
    String show(Upload upload, String text, Model model, Locale locale) {
        RowWords words = RowWords.in(locale);
        model.addAttribute("file", upload.file().name());
        model.addAttribute("choices", choices.all(upload.owner(), upload.file()));
        model.addAttribute("text", text);
        model.addAttribute("longest", LONGEST);
        model.addAttribute(
                "uses", upload.map().map(map -> MapReading.of(map.read())).orElse(List.of()));
        desk.findRunning().ifPresent(run -> model.addAttribute("running", run));
        if (upload.state() instanceof Upload.Waiting(var rejections, String fault)) {
            model.addAttribute("rejections", words.reasons(rejections));
            model.addAttribute("runFault", fault);
        }
        model.addAttribute("sheets", upload.file().sheets());
        upload.draft().ifPresent(draft -> tell(upload, draft, model, words));
        return "import-map";
    }

    private static void tell(Upload upload, MapDraft draft, Model model, RowWords words) {
        try {
            TableSample sample = TableSample.of(upload.file(), draft.layout());
            model.addAttribute("form", DraftForm.of(draft, sample, upload.file().sheets()));
        } catch (BrokenFileException otherwise) {
            model.addAttribute("headerFaults", words.reasons(List.of(otherwise.rejection())));
        }
    }
}
