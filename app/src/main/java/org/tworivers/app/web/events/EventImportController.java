package org.tworivers.app.web.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.tworivers.app.work.events.EventImports;
import org.tworivers.app.work.events.EventImports.Judged;
import org.tworivers.app.work.events.EventImports.Waiting;
import org.tworivers.app.work.events.EventSheet;
import org.tworivers.app.work.events.JudgedRow;
import org.tworivers.app.work.events.JudgedRow.Verdict;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.shared.Rejection;

/// Imports delegations and wishes: a file is sent, judged, looked at, and only then recorded.
@Controller
class EventImportController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_SHOWN = 500;

    private final EventPages pages;
    private final EventImports imports;
    private final EventRegisters registers;
    private final WaitingImports waiting;

    EventImportController(EventPages pages, EventImports imports, EventRegisters registers, WaitingImports waiting) {
        this.pages = pages;
        this.imports = imports;
        this.registers = registers;
        this.waiting = waiting;
    }

    /// A row as the page shows it.
    record Line(long line, String verdict, String label, List<String> changes, List<Fault> faults) {}

    /// Why a row is not taken: where, what stood there, what to do.
    record Fault(String column, String value, String advice) {}

    /// The form, or the verdicts on the file that was sent.
    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/import")
    String page(@PathVariable String event, Model model, Locale locale) {
        return show(pages.open(event, "delegations", model, locale), List.of(), model, locale);
    }

    private String show(EventBook book, List<Rejection> refused, Model model, Locale locale) {
        RejectionText texts = RejectionText.in(Page.messages(locale).language());
        model.addAttribute("refused", refused.stream().map(texts::line).toList());
        Optional<Waiting> found = waiting.find(Visitor.get(), book.plan().id());
        found.ifPresent(each -> {
            Judged judged = imports.judge(Visitor.get(), book, registers.of(Visitor.get()), each);
            model.addAttribute("waiting", each);
            model.addAttribute("sheet", each.sheet().word());
            model.addAttribute("stamp", judged.stamp());
            for (Verdict verdict : Verdict.values()) {
                model.addAttribute(verdict.word() + "Count", judged.count(verdict));
            }
            model.addAttribute("good", judged.count(Verdict.NEW) + judged.count(Verdict.CHANGED));
            model.addAttribute("lines", lines(judged, texts));
            model.addAttribute("hidden", Math.max(0, judged.rows().size() - MOST_SHOWN));
        });
        return "event-import";
    }

    /// What has to be looked at comes first.
    private static List<Line> lines(Judged judged, RejectionText texts) {
        return judged.rows().stream()
                .sorted(Comparator.comparing((JudgedRow row) -> row.verdict() != Verdict.REJECTED)
                        .thenComparing(row -> row.verdict() != Verdict.CHANGED)
                        .thenComparingLong(JudgedRow::line))
                .limit(MOST_SHOWN)
                .map(row -> new Line(
                        row.line(),
                        row.verdict().word(),
                        row.label(),
                        row.changes(),
                        row.faults().stream()
                                .map(each -> new Fault(each.field(), each.value(), texts.advice(each)))
                                .toList()))
                .toList();
    }

    /// Takes a file and judges it; nothing is recorded.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/import")
    String take(
            @PathVariable String event,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String sheet,
            Model model,
            Locale locale)
            throws IOException {
        EventBook book = pages.open(event, "delegations", model, locale);
        waiting.drop(Visitor.get());
        if (file == null || file.isEmpty()) {
            return show(
                    book,
                    List.of(new Rejection("file-missing", "file", "", "choose the workbook that you filled in.")),
                    model,
                    locale);
        }
        EventSheet wanted = sheet.equals(EventSheet.WISHES.word()) ? EventSheet.WISHES : EventSheet.DELEGATIONS;
        String name = String.valueOf(file.getOriginalFilename());
        try (InputStream in = file.getInputStream()) {
            waiting.keep(Visitor.get(), event, EventImports.read(wanted, name, in));
        } catch (BrokenFileException unusable) {
            return show(book, List.of(broken(unusable.rejection(), name)), model, locale);
        }
        return "redirect:/events/" + event + "/import";
    }

    /// Why a file is unusable, by the name that its sender knows it by.
    private static Rejection broken(Rejection why, String name) {
        return new Rejection(why.code(), name, why.value(), why.advice(), why.details());
    }

    /// Records the good rows, if they still are what was shown.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/import/accept")
    String accept(
            @PathVariable String event, @RequestParam(defaultValue = "") String stamp, Model model, Locale locale) {
        EventBook book = pages.open(event, "delegations", model, locale);
        Optional<Waiting> found = waiting.find(Visitor.get(), event);
        if (found.isEmpty()) {
            return "redirect:/events/" + event + "/import?gone";
        }
        var register = registers.of(Visitor.get());
        Judged judged = imports.judge(Visitor.get(), book, register, found.get());
        if (!judged.stamp().equals(stamp)) {
            return "redirect:/events/" + event + "/import?moved";
        }
        if (judged.count(Verdict.NEW) + judged.count(Verdict.CHANGED) > 0
                && imports.accept(Visitor.get(), book, register, found.get(), "") instanceof Appended.Refused refused) {
            return show(book, refused.rejections(), model, locale);
        }
        waiting.drop(Visitor.get());
        return "redirect:/events/" + event + "/" + found.get().sheet().word() + "?imported";
    }

    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/import/drop")
    String drop(@PathVariable String event) {
        pages.find(event);
        waiting.drop(Visitor.get());
        return "redirect:/events/" + event + "/import";
    }

    /// The workbook to be filled in.
    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/import/template")
    ResponseEntity<byte[]> template(@PathVariable String event, Locale locale) throws IOException {
        pages.find(event);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(WORKBOOK));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(
                        event + "-" + Page.messages(locale).text("web.event.import.file-name") + ".xlsx",
                        StandardCharsets.UTF_8)
                .build());
        return new ResponseEntity<>(EventImports.template(Page.messages(locale)), headers, HttpStatus.OK);
    }
}
