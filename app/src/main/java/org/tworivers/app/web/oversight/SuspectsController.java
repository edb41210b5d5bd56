package org.tworivers.app.web.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.oversight.Suspect;
import org.tworivers.app.work.oversight.SuspectReader;
import org.tworivers.app.work.oversight.SuspectRows;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.HeldReceipt;

/// What may be a fraud, with the reason, for somebody to look at.
@Controller
class SuspectsController {
    private static final Rounding TWO_DIGITS = new Rounding(Rounding.Mode.HALF_UP, 2);

    private final SuspectReader reader;
    private final OversightPages pages;

    SuspectsController(SuspectReader reader, OversightPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    /// A suspect as the page shows it.
    ///
    /// @param reason why, in words
    /// @param projects number and name of each
    /// @param day of the receipt; empty for signings
    record Line(String reason, List<Map.Entry<Integer, String>> projects, String day, String money, String voucher) {
        Line {
            projects = List.copyOf(projects);
        }
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/suspects")
    String suspects(@RequestParam Map<String, String> asked, Model model, Locale locale) {
        LocalDate asOf = pages.asOf(asked);
        Messages messages = pages.messages(locale);
        List<Line> lines = reader.read(Visitor.get(), new ProjectDays(pages.base(), asOf, "")).stream()
                .map(each -> line(each, messages))
                .toList();
        model.addAttribute("asOf", asOf);
        model.addAttribute("lines", lines);
        return "suspects";
    }

    private static String why(Suspect suspect, Messages messages) {
        return messages.text(SuspectRows.key(suspect));
    }

    private static Line line(Suspect suspect, Messages messages) {
        List<Map.Entry<Integer, String>> projects = suspect.projects().stream()
                .map(each ->
                        Map.entry(each.standing().projectNumber(), each.names().in(messages.language())))
                .toList();
        if (suspect.receipts().isEmpty()) {
            return new Line(why(suspect, messages), projects, "", "", "");
        }
        HeldReceipt receipt = suspect.receipts().getFirst();
        return new Line(
                why(suspect, messages),
                projects,
                receipt.day().toString(),
                new FigureText(messages, TWO_DIGITS).money(receipt.money()),
                receipt.voucher().isNone() ? "" : receipt.voucher().code());
    }
}
