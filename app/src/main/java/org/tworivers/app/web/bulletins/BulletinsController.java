package org.tworivers.app.web.bulletins;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.render.bulletins.BulletinPage;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure.Value;

/// Bulletins made for whoever asks; nothing is kept of them.
@Controller
class BulletinsController {
    private static final int HEADLINES = 6;

    private final BulletinDesk desk;
    private final PublishedList list;
    private final Questions questions;

    BulletinsController(BulletinDesk desk, PublishedList list, Questions questions) {
        this.desk = desk;
        this.list = list;
        this.questions = questions;
    }

    /// One figure of a bulletin.
    record Line(String title, String value, String parts) {}

    @Needs(Right.READ)
    @GetMapping("/bulletins")
    String page(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        return page(desk.ask(typed, viewer, locale), viewer, model, locale);
    }

    private String page(AskedBulletin asked, Viewer viewer, Model model, Locale locale) {
        model.addAttribute("asked", asked);
        model.addAttribute("published", list.all());
        model.addAttribute("mayMake", viewer.may(Right.REPORT));
        model.addAttribute("sections", desk.sections(viewer));
        model.addAttribute("placeLevels", AskedBulletin.PLACE_LEVELS);
        model.addAttribute("sectorLevels", AskedBulletin.SECTOR_LEVELS);
        model.addAttribute("place", questions.placeOf(viewer, locale));
        return "bulletins";
    }

    @Needs(Right.REPORT)
    @GetMapping("/bulletins/made")
    String made(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        AskedBulletin asked = desk.ask(typed, viewer, locale);
        if (!asked.faults().isEmpty()) {
            return page(asked, viewer, model, locale);
        }
        Bulletin bulletin = desk.make(asked, viewer);
        model.addAttribute("asked", asked.at(bulletin.basis().known().sequence()));
        model.addAttribute("basis", bulletin.basis());
        model.addAttribute("forms", BulletinForm.values());
        model.addAttribute("illustrative", bulletin.illustrative());
        model.addAttribute("mayPublish", viewer.may(Right.PUBLISH) && bulletin.isPublic());
        model.addAttribute(
                "lines",
                lines(
                        bulletin,
                        new FigureText(Page.messages(locale), bulletin.basis().rounding())));
        return "bulletin-made";
    }

    private static List<Line> lines(Bulletin bulletin, FigureText text) {
        return bulletin.figures().stream()
                .filter(Cell.Shown.class::isInstance)
                .map(cell -> ((Cell.Shown) cell).value())
                .filter(figure -> !(figure.value() instanceof Value.NotAvailable))
                .limit(HEADLINES)
                .map(figure -> new Line(text.name(figure), text.value(figure), text.parts(figure)))
                .toList();
    }

    @Needs(Right.REPORT)
    @GetMapping("/bulletins/made/page")
    ResponseEntity<byte[]> read(@RequestParam Map<String, String> typed, Locale locale) {
        Viewer viewer = Visitor.get();
        AskedBulletin asked = exactly(typed, viewer, locale);
        return BulletinAnswers.page(BulletinPage.page(desk.make(asked, viewer), asked.messages()));
    }

    @Needs(Right.REPORT)
    @GetMapping("/bulletins/made/{form}")
    ResponseEntity<byte[]> download(@PathVariable String form, @RequestParam Map<String, String> typed, Locale locale) {
        Viewer viewer = Visitor.get();
        AskedBulletin asked = exactly(typed, viewer, locale);
        BulletinForm wanted =
                BulletinForm.find(form).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return BulletinAnswers.file(wanted.write(desk.make(asked, viewer), asked.messages()), wanted, "bulletin");
    }

    /// A file says nothing of what could not be read, so there is none then.
    private AskedBulletin exactly(Map<String, String> typed, Viewer viewer, Locale locale) {
        AskedBulletin asked = desk.ask(typed, viewer, locale);
        if (!asked.faults().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return asked;
    }
}
