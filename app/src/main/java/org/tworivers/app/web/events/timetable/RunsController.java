package org.tworivers.app.web.events.timetable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.BoardDesk;
import org.tworivers.app.work.events.BoardDesk.Answer;
import org.tworivers.app.work.events.BoardDesk.Hand;
import org.tworivers.app.work.events.TimetableRun;
import org.tworivers.app.work.events.TimetableRun.Asked;
import org.tworivers.app.work.events.TimetableRuns;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.Pair;
import org.tworivers.solver.timetable.Objective;

/// Starts runs of the engine, watches and stops them, and takes the timetable of one onto the board.
@Controller
class RunsController {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final int MOST_SECONDS = 600;

    private final EventPages pages;
    private final TimetableRuns runs;
    private final BoardDesk board;

    RunsController(EventPages pages, TimetableRuns runs, BoardDesk board) {
        this.pages = pages;
        this.runs = runs;
        this.board = board;
    }

    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/timetable/runs")
    String start(@PathVariable String event, @RequestParam Map<String, String> typed, RedirectAttributes back) {
        EventBook book = pages.find(event);
        String page = "redirect:/events/" + event + "/timetable";
        String fault = fault(typed);
        Optional<String> id = fault.isEmpty()
                ? runs.start(Visitor.get(), book, TimetableController.confirmed(board.now(book)), asked(typed))
                : Optional.empty();
        if (id.isPresent()) {
            return page + "/runs/" + id.get();
        }
        back.addAttribute("fault", fault.isEmpty() ? "busy" : fault);
        back.addAttribute("seconds", typed.getOrDefault("seconds", ""));
        back.addAttribute("seed", typed.getOrDefault("seed", ""));
        back.addAttribute("objective", typed.getOrDefault("objective", ""));
        return page;
    }

    /// The field that cannot be read; empty when all can.
    private static String fault(Map<String, String> typed) {
        String seconds = typed.getOrDefault("seconds", "");
        boolean some = WHOLE.matcher(seconds).matches()
                && Integer.parseInt(seconds) >= 1
                && Integer.parseInt(seconds) <= MOST_SECONDS;
        if (!some) {
            return "seconds";
        }
        return WHOLE.matcher(typed.getOrDefault("seed", "")).matches() ? "" : "seed";
    }

    private static Asked asked(Map<String, String> typed) {
        boolean breaks = typed.getOrDefault("objective", "").equals("breaks");
        return new Asked(
                Integer.parseInt(typed.getOrDefault("seconds", "")),
                Long.parseLong(typed.getOrDefault("seed", "")),
                breaks ? Objective.BREAKS : Objective.IDLE);
    }

    private TimetableRun find(String event, String run) {
        return runs.find(event, run).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/timetable/runs/{run}")
    String run(
            @PathVariable String event,
            @PathVariable String run,
            @RequestParam(defaultValue = "") String locked,
            Model model,
            Locale locale) {
        EventBook book = pages.open(event, "timetable", model, locale);
        TimetableWords words = new TimetableWords(book, locale);
        TimetableRun found = find(event, run);
        model.addAttribute("shown", ShownRun.of(found, words, book.sequence()));
        model.addAttribute("picture", RunPicture.of(found));
        model.addAttribute("boardVersion", board.now(book).step().version());
        if (!locked.isEmpty()) {
            model.addAttribute("locked", locked);
        }
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_EVENTS));
        return "event-run";
    }

    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/timetable/runs/{run}/stop")
    String stop(@PathVariable String event, @PathVariable String run) {
        pages.find(event);
        runs.stop(find(event, run).id());
        return "redirect:/events/" + event + "/timetable/runs/" + run;
    }

    /// Takes its timetable onto the board.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/timetable/runs/{run}/choose")
    String choose(
            @PathVariable String event,
            @PathVariable String run,
            @RequestParam(defaultValue = "-1") long from,
            Locale locale,
            RedirectAttributes back) {
        EventBook book = pages.find(event);
        TimetableRun found = find(event, run);
        String page = "redirect:/events/" + event + "/timetable";
        if (!found.isChoosable()) {
            return page + "/runs/" + run;
        }
        return switch (board.choose(new Hand(Visitor.get(), book, from), found)) {
            case Answer.Done() -> page + "/board?done=run";
            case Answer.Locked(Pair pair) -> {
                back.addAttribute("locked", new TimetableWords(book, locale).pair(pair));
                yield page + "/runs/" + run;
            }
            case Answer.Overtaken _, Answer.Obstructed _, Answer.Refused _ -> page + "/runs/" + run + "?overtaken";
        };
    }
}
