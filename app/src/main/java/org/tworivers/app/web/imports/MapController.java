package org.tworivers.app.web.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.imports.KeptMaps;
import org.tworivers.app.work.imports.WrittenMap;

/// How an uploaded file is read: by a kept map, or by one that is written here. Whatever way it came about, it is the
/// same text that a command reads.
@Controller
class MapController {
    private static final String UPLOAD = "redirect:/imports/new";
    private static final String MAP = "redirect:/imports/new/map";
    private final Uploads uploads;
    private final ImportDesk desk;
    private final KeptMaps maps;
    private final MapPage page;

    MapController(Uploads uploads, ImportDesk desk, KeptMaps maps, MapPage page) {
        this.uploads = uploads;
        this.desk = desk;
        this.maps = maps;
        this.page = page;
    }

    @Needs(Right.UPLOAD)
    @GetMapping("/imports/new/map")
    String page(Model model, Locale locale) {
        return uploads.find(Visitor.get())
                .map(upload ->
                        page.show(upload, upload.map().map(WrittenMap::text).orElse(""), model, locale))
                .orElse(UPLOAD);
    }

    /// Takes one of the kept maps.
    @Needs(Right.UPLOAD)
    @PostMapping("/imports/new/map/kept")
    String kept(@RequestParam(defaultValue = "") String kept, Model model, Locale locale) {
        Optional<Upload> upload = uploads.find(Visitor.get());
        Optional<WrittenMap> map = maps.find(kept).map(KeptMaps.KeptMap::written);
        if (upload.isEmpty() || map.isEmpty()) {
            return upload.isEmpty() ? UPLOAD : MAP;
        }
        return take(upload.get(), map.get().text(), model, locale);
    }

    /// Takes the text of a map.
    @Needs(Right.UPLOAD)
    @PostMapping("/imports/new/map/text")
    String text(@RequestParam(defaultValue = "") String text, Model model, Locale locale) {
        return uploads.find(Visitor.get())
                .map(upload -> take(upload, text.replace("\r\n", "\n"), model, locale))
                .orElse(UPLOAD);
    }

    private String take(Upload upload, String text, Model model, Locale locale) {
        if (text.length() > MapPage.LONGEST) {
            model.addAttribute("fault", "long");
            return page.show(upload, text, model, locale);
        }
        try {
            WrittenMap written = new WrittenMap(text);
            if (!ImportRights.allows(Visitor.get(), written.read())) {
                model.addAttribute("fault", "kind");
                return page.show(upload, text, model, locale);
            }
            upload.readBy(written);
            return MAP;
        } catch (IllegalArgumentException noMap) {
            model.addAttribute("fault", "text");
            model.addAttribute("why", String.valueOf(noMap.getMessage()));
            return page.show(upload, text, model, locale);
        }
    }

    /// Keeps the map that the file is read by.
    @Needs(Right.IMPORT)
    @PostMapping("/imports/new/map/keep")
    String keep(@RequestParam(defaultValue = "") String name, Model model, Locale locale) {
        Optional<Upload> found = uploads.find(Visitor.get());
        Optional<WrittenMap> map = found.flatMap(Upload::map);
        if (found.isEmpty() || map.isEmpty()) {
            return found.isEmpty() ? UPLOAD : MAP;
        }
        if (!KeptMaps.isName(name.strip())) {
            model.addAttribute("fault", "name");
            model.addAttribute("keptName", name);
            return page.show(found.get(), map.get().text(), model, locale);
        }
        maps.keep(name.strip(), map.get());
        return MAP + "?kept";
    }

    /// The map as the file that a command reads.
    @Needs(Right.UPLOAD)
    @GetMapping("/imports/new/map/file")
    ResponseEntity<byte[]> file() {
        WrittenMap map = uploads.find(Visitor.get())
                .flatMap(Upload::map)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ImportAnswers.map(map.text(), map.read().register().name());
    }

    /// Gives every row its verdict.
    @Needs(Right.UPLOAD)
    @PostMapping("/imports/new/judge")
    String judge(Model model, Locale locale) {
        Optional<Upload> found = uploads.find(Visitor.get());
        Optional<WrittenMap> map = found.flatMap(Upload::map);
        if (found.isEmpty() || map.isEmpty()) {
            return found.isEmpty() ? UPLOAD : MAP;
        }
        if (found.get().state() instanceof Upload.Running) {
            return "redirect:/imports/new/rows";
        }
        try {
            Messages messages = Page.messages(locale);
            return desk.judge(found.get(), map.get(), messages.language())
                    ? "redirect:/imports/new/rows"
                    : MAP + "?busy";
        } catch (BrokenFileException misfit) {
            found.get().become(new Upload.Waiting(List.of(misfit.rejection()), ""));
            return MAP;
        }
    }
}
