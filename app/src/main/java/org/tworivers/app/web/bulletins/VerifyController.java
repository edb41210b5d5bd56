package org.tworivers.app.web.bulletins;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.BulletinCheck;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.shared.Code;

/// Takes a bulletin in its form for machines and says of each number whether it holds. The file is not kept.
@Controller
class VerifyController {
    /// A bulletin with a row for each county of a country is smaller.
    private static final int MOST_BYTES = 1_000_000;

    private final Ledger ledger;
    private final BulletinDesk desk;

    VerifyController(Ledger ledger, BulletinDesk desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    @Needs(Right.REPORT)
    @GetMapping("/bulletins/verify")
    String form() {
        return "bulletin-verify";
    }

    @Needs(Right.REPORT)
    @PostMapping("/bulletins/verify")
    String verify(@RequestParam(required = false) @Nullable MultipartFile file, Model model, Locale locale)
            throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) {
            model.addAttribute("fault", file == null || file.isEmpty() ? "empty" : "large");
            return form();
        }
        try {
            check(PrintedBulletin.parse(text(file.getBytes())), Visitor.get(), model, locale);
        } catch (IllegalArgumentException noBulletin) {
            model.addAttribute("fault", "unreadable");
            model.addAttribute("why", noBulletin.getMessage());
        } catch (CharacterCodingException noText) {
            model.addAttribute("fault", "type");
        }
        return form();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private void check(PrintedBulletin printed, Viewer viewer, Model model, Locale locale) {
        FigureQuestion figures = printed.question().figures();
        if (!Questions.isUsual(figures.base()) || !Questions.isUsual(figures.asOf())) {
            model.addAttribute("fault", "days");
        } else if (!isOf(viewer.place(), figures, printed.sequence())) {
            model.addAttribute("fault", "place");
        } else {
            model.addAttribute("printed", printed);
            model.addAttribute(
                    "verified",
                    VerifiedNumbers.of(
                            printed,
                            new BulletinCheck(ledger, desk.bulletins(viewer)).check(printed),
                            Page.messages(locale)));
        }
    }

    /// Whether figures are of a viewer's own place or one under it.
    private boolean isOf(Code place, FigureQuestion figures, long sequence) {
        return place.isNone()
                || (!figures.place().isNone()
                        && ledger.register()
                                .codes(sequence)
                                .path(figures.place(), figures.asOf())
                                .contains(place));
    }
}
