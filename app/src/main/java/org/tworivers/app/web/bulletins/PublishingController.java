package org.tworivers.app.web.bulletins;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.store.PublishedBulletins;
import org.tworivers.app.store.PublishedBulletins.Texts;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Open;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;

/// Publishes bulletins, and gives published ones to anybody, byte for byte as they were published.
@Controller
class PublishingController {
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final BulletinDesk desk;
    private final PublishedBulletins published;
    private final PublishedFiles files;

    PublishingController(BulletinDesk desk, PublishedBulletins published, PublishedFiles files) {
        this.desk = desk;
        this.published = published;
        this.files = files;
    }

    /// Publishes what was looked at: the words must name the entry of the journal that it was made at.
    @Needs(Right.PUBLISH)
    @PostMapping("/bulletins/publish")
    String publish(@RequestParam Map<String, String> typed, Locale locale) {
        Viewer viewer = Visitor.get();
        AskedBulletin asked = desk.ask(typed, viewer, locale);
        if (!asked.faults().isEmpty() || !asked.question().knownAt().startsWith("seq:")) {
            return "redirect:/bulletins?unseen";
        }
        return "redirect:/bulletins?published=" + desk.publish(asked, viewer);
    }

    @Open
    @GetMapping("/published/{id}")
    ResponseEntity<byte[]> read(@PathVariable String id, Locale locale) {
        return read(id, Page.messages(locale).language());
    }

    /// @param form a language for the page, `json` for the data, or a language with a form, such as `zh.pdf`
    @Open
    @GetMapping("/published/{id}/{form}")
    ResponseEntity<byte[]> read(@PathVariable String id, @PathVariable String form) {
        Texts texts = published.findTexts(id).orElseThrow(PublishingController::nothing);
        return switch (form) {
            case "zh" -> BulletinAnswers.page(texts.chinese());
            case "en" -> BulletinAnswers.page(texts.english());
            case "json" ->
                BulletinAnswers.file(
                        texts.json().getBytes(StandardCharsets.UTF_8), BulletinForm.DATA, "bulletin-" + id);
            default -> file(id, form, texts);
        };
    }

    private ResponseEntity<byte[]> file(String id, String named, Texts texts) {
        int dot = named.indexOf('.');
        String language = named.substring(0, Math.max(dot, 0));
        BulletinForm form = BulletinForm.find(named.substring(dot + 1))
                .filter(each -> LANGUAGES.contains(language))
                .orElseThrow(PublishingController::nothing);
        byte[] file = files.find(id, texts, form, language).orElseThrow(PublishingController::nothing);
        return BulletinAnswers.file(file, form, "bulletin-" + id + "-" + language);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
