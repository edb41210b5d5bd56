package org.tworivers.app.web.returns;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.returns.OpenReturn;
import org.tworivers.app.work.returns.ReturnDesk;
import org.tworivers.app.work.returns.ReturnFigure;
import org.tworivers.app.work.returns.ReturnFile;
import org.tworivers.app.work.returns.ReturnFile.RowFault;
import org.tworivers.app.work.returns.ReturnWorkbooks;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.shared.Rejection;

/// What a unit does with its return: fills it in, by a file or by hand, and hands it in.
@Controller
class FilingController {
    private final MonthPages pages;
    private final ReturnDesk desk;
    private final ReturnWorkbooks workbooks;

    FilingController(MonthPages pages, ReturnDesk desk, ReturnWorkbooks workbooks) {
        this.pages = pages;
        this.desk = desk;
        this.workbooks = workbooks;
    }

    /// A fault of a row of a file, in words.
    record Said(String sheet, long row, String column, String value, String advice) {}

    /// Takes the workbook in: all of it, or nothing.
    @Needs(Right.FILE_RETURNS)
    @PostMapping("/returns/{unit}/{month}/file")
    String file(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale)
            throws IOException {
        OpenReturn open = pages.open(unit, month);
        if (file == null || file.isEmpty()) {
            return pages.show(
                    open,
                    List.of(new Rejection("file-missing", "file", "", "choose the workbook that you filled in.")),
                    model,
                    locale);
        }
        try {
            return take(open, workbooks.read(Visitor.get(), open, file.getInputStream()), typed, model, locale);
        } catch (BrokenFileException unusable) {
            String name = String.valueOf(file.getOriginalFilename());
            return pages.show(open, List.of(broken(unusable.rejection(), name)), model, locale);
        }
    }

    /// Why a file is unusable, by the name that its sender knows it by.
    private static Rejection broken(Rejection why, String name) {
        return new Rejection(why.code(), name, why.value(), why.advice(), why.details());
    }

    private String take(OpenReturn open, ReturnFile.Read read, Map<String, String> typed, Model model, Locale locale) {
        if (!read.faults().isEmpty()) {
            model.addAttribute(
                    "rows",
                    read.faults().stream().map(each -> said(each, locale)).toList());
            return pages.show(open, List.of(), model, locale);
        }
        ReturnContent content =
                typed.containsKey("anew") ? read.content() : open.content().with(read.content());
        return kept(open, typed, content, "file", model, locale);
    }

    private static Said said(RowFault fault, Locale locale) {
        Rejection why = fault.rejection();
        String language = Page.messages(locale).language();
        return new Said(
                fault.sheet(),
                fault.row(),
                why.field(),
                why.value(),
                RejectionText.in(language).advice(why));
    }

    private String kept(
            OpenReturn open,
            Map<String, String> typed,
            ReturnContent content,
            String told,
            Model model,
            Locale locale) {
        List<Rejection> refused = isSeen(open, typed) ? desk.keep(Visitor.get(), open, content) : moved(open);
        return refused.isEmpty()
                ? "redirect:" + MonthPages.address(open) + "?kept=" + told
                : pages.show(open, refused, model, locale);
    }

    /// Whether who sent a form saw the draft as it is.
    private static boolean isSeen(OpenReturn open, Map<String, String> typed) {
        return typed.getOrDefault("draft", "").equals(Long.toString(open.draft()));
    }

    private static List<Rejection> moved(OpenReturn open) {
        return List.of(new Rejection(
                "draft-moved",
                "return",
                open.unit().unit() + " " + open.month(),
                "somebody else changed the draft meanwhile; look at it, and do it again."));
    }

    /// Keeps the unit's figures.
    @Needs(Right.FILE_RETURNS)
    @PostMapping("/returns/{unit}/{month}/figures")
    String figures(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        OpenReturn open = pages.open(unit, month);
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        List<Rejection> unreadable = new ArrayList<>();
        for (ReturnFigure figure : ReturnFigure.values()) {
            String text = typed.getOrDefault(figure.word(), "").strip();
            ReturnFigure.read(text).ifPresent(value -> values.put(figure.word(), value));
            if (!text.isEmpty() && !values.containsKey(figure.word())) {
                unreadable.add(new Rejection(
                        "number-unreadable",
                        figure.title(Page.messages(locale)),
                        text,
                        "write one number without a unit."));
            }
        }
        if (!unreadable.isEmpty()) {
            model.addAttribute("typed", typed);
            return pages.show(open, unreadable, model, locale);
        }
        return kept(open, typed, open.content().withValues(values), "figures", model, locale);
    }

    /// Takes a line out.
    @Needs(Right.FILE_RETURNS)
    @PostMapping("/returns/{unit}/{month}/remove")
    String remove(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        OpenReturn open = pages.open(unit, month);
        String line = typed.getOrDefault("line", "");
        boolean there = line.matches("\\d{1,6}")
                && Integer.parseInt(line) < open.content().lines().size();
        return there
                ? kept(open, typed, open.content().without(Integer.parseInt(line)), "removed", model, locale)
                : pages.show(open, List.of(), model, locale);
    }

    /// Hands the return in.
    @Needs(Right.FILE_RETURNS)
    @PostMapping("/returns/{unit}/{month}/submit")
    String submit(
            @PathVariable String unit,
            @PathVariable String month,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        OpenReturn open = pages.open(unit, month);
        if (!isSeen(open, typed)) {
            return pages.show(open, moved(open), model, locale);
        }
        return desk.submit(Visitor.get(), open) instanceof Appended.Refused refused
                ? pages.show(open, refused.rejections(), model, locale)
                : "redirect:" + MonthPages.address(open) + "?done=submitted";
    }
}
