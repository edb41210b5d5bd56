package org.tworivers.app.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.store.PublishedBulletins;
import org.tworivers.app.store.PublishedBulletins.Published;
import org.tworivers.app.store.PublishedBulletins.Texts;
import org.tworivers.app.web.api.answer.BulletinsAnswer;
import org.tworivers.app.web.api.answer.PublishedAnswer;
import org.tworivers.app.web.api.body.Bodies;
import org.tworivers.app.web.api.body.BulletinBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.bulletins.AskedBulletin;
import org.tworivers.app.web.bulletins.BulletinDesk;
import org.tworivers.app.web.bulletins.PublishedFiles;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Chain;

/// Published bulletins, byte for byte, and the publishing of one.
@RestController
class BulletinsApi {
    private static final String PATH = "/api/v1/bulletins";
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final PublishedBulletins published;
    private final PublishedFiles files;
    private final BulletinDesk desk;
    private final Bodies bodies;

    BulletinsApi(PublishedBulletins published, PublishedFiles files, BulletinDesk desk, Bodies bodies) {
        this.published = published;
        this.files = files;
        this.desk = desk;
        this.bodies = bodies;
    }

    @Needs(Right.READ)
    @GetMapping(PATH)
    BulletinsAnswer bulletins() {
        return new BulletinsAnswer(
                published.all().stream().map(BulletinsApi::line).toList());
    }

    private static BulletinsAnswer.Line line(Published each) {
        List<String> names = new ArrayList<>();
        for (String language : LANGUAGES) {
            names.add(language);
            for (BulletinForm form : BulletinForm.values()) {
                names.add(language + "." + form.extension());
            }
        }
        String url = PATH + "/" + each.id();
        return new BulletinsAnswer.Line(
                each.id(),
                url,
                each.base(),
                each.asOf(),
                each.sequence(),
                each.head(),
                Chain.instant(each.publishedAt()),
                names.stream().map(name -> url + "/" + name).toList());
    }

    private Texts texts(String id) {
        return published.findTexts(id).orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
    }

    /// A bulletin as data, letter by letter as it was published.
    @Needs(Right.READ)
    @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> bulletin(@PathVariable String id) {
        byte[] bytes = texts(id).json().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes);
    }

    /// A bulletin as a page (`zh`), or as a file (`zh.pdf`).
    @Needs(Right.READ)
    @GetMapping(PATH + "/{id}/{file}")
    ResponseEntity<byte[]> bulletinFile(@PathVariable String id, @PathVariable String file) {
        Texts texts = texts(id);
        if (LANGUAGES.contains(file)) {
            String page = file.equals("zh") ? texts.chinese() : texts.english();
            return answer(page.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8", id + "-" + file + ".html");
        }
        String language = language(file);
        BulletinForm form = form(file);
        byte[] bytes =
                files.find(id, texts, form, language).orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
        return answer(bytes, form.mediaType(), id + "-" + file.replace('.', '-') + "." + form.extension());
    }

    /// The language of a file such as `zh.pdf`; empty when it has none.
    private static String language(String file) {
        return file.substring(0, Math.max(file.indexOf('.'), 0));
    }

    private static BulletinForm form(String file) {
        return BulletinForm.find(file.substring(file.indexOf('.') + 1))
                .filter(each -> LANGUAGES.contains(language(file)))
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, String media, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(media))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bulletin-" + name)
                                .build()
                                .toString())
                .body(bytes);
    }

    /// A bulletin made for who asks, of all that they may see: as data (`json`), or as a file (`zh.pdf`); nothing is
    /// kept of it.
    @Needs(Right.REPORT)
    @Query({"base", "asOf", "knownAt", "rounding", "digits", "placeLevel", "sectorLevel", "form", "sections"})
    @GetMapping(PATH + "/made/{file}")
    ResponseEntity<byte[]> makeBulletin(@PathVariable String file, @RequestParam Map<String, String> typed) {
        Viewer viewer = Visitor.get();
        String language = language(file);
        BulletinForm form = form(file);
        AskedBulletin asked = readable(desk.ask(typed, viewer, Locale.of(language)), typed);
        byte[] bytes = form.write(desk.make(asked, viewer), asked.messages());
        return answer(bytes, form.mediaType(), file.replace('.', '-') + "." + form.extension());
    }

    private static AskedBulletin readable(AskedBulletin asked, Map<String, String> words) {
        if (!asked.faults().isEmpty()) {
            String fault = asked.faults().getFirst();
            throw Asking.misread(Asking.word(fault), words.getOrDefault(Asking.word(fault), ""));
        }
        return asked;
    }

    /// Publishes what was looked at: the body must name the entry of the journal that it was made at. The same bulletin
    /// is published once, so no key is needed.
    @Needs(Right.PUBLISH)
    @Body(value = BulletinBody.class, changes = false)
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublishedAnswer> publishBulletin(@RequestBody byte[] bytes, Locale locale) {
        Viewer viewer = Visitor.get();
        Map<String, String> words =
                bodies.read(bytes, BulletinBody.class).body().words();
        AskedBulletin asked = readable(desk.ask(words, viewer, locale), words);
        if (!asked.question().knownAt().startsWith("seq:")) {
            throw Asking.misread("knownAt", asked.question().knownAt());
        }
        String id = desk.publish(asked, viewer);
        return ResponseEntity.created(URI.create(PATH + "/" + id)).body(new PublishedAnswer(id, PATH + "/" + id));
    }
}
