package org.tworivers.app.web.events.timetable;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.EventBoards.Step;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.events.timetable.BoardView.Done;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.BoardDesk;
import org.tworivers.app.work.events.BoardDesk.Answer;
import org.tworivers.app.work.events.BoardDesk.Hand;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.Obstacle;
import org.tworivers.core.meetings.Pair;

/// The board: what stands where, what has no place and why, and every step by which somebody changes it. What is
/// dragged and what is typed come the same way.
@Controller
class BoardController {
    private static final int MOST_STEPS = 15;

    private final EventPages pages;
    private final BoardDesk desk;
    private final Accounts accounts;

    BoardController(EventPages pages, BoardDesk desk, Accounts accounts) {
        this.pages = pages;
        this.desk = desk;
        this.accounts = accounts;
    }

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/timetable/board")
    String board(@PathVariable String event, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        return show(event, asked, model, locale);
    }

    private String show(String event, Map<String, String> asked, Model model, Locale locale) {
        EventBook book = pages.open(event, "timetable", model, locale);
        TimetableWords words = new TimetableWords(book, locale);
        BoardPages shown = new BoardPages(book, desk.now(book), words);
        if (shown.board().slots().slots().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("view", shown.view(asked.getOrDefault("day", ""), asked.getOrDefault("hall", "")));
        model.addAttribute("loose", shown.loose());
        model.addAttribute("looseInAll", shown.looseInAll());
        model.addAttribute("broken", shown.broken());
        findPair(book, asked.getOrDefault("meeting", ""))
                .ifPresent(pair -> model.addAttribute("picked", shown.picked(pair)));
        model.addAttribute("steps", steps(event, book, words));
        model.addAttribute("published", book.versions().size());
        model.addAttribute("done", asked.containsKey("done"));
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_EVENTS));
        return "event-board";
    }

    /// A pair of two delegations that are known.
    private static Optional<Pair> findPair(EventBook book, String text) {
        String[] keys = text.split("~", -1);
        return keys.length == 2
                        && !keys[0].equals(keys[1])
                        && book.findDelegation(keys[0]).isPresent()
                        && book.findDelegation(keys[1]).isPresent()
                ? Optional.of(Pair.of(keys[0], keys[1]))
                : Optional.empty();
    }

    private List<Done> steps(String event, EventBook book, TimetableWords words) {
        return desk.steps(event, MOST_STEPS).stream()
                .map(step -> new Done(
                        step.version(),
                        words.at(step.changedAt()),
                        accounts.find(step.changedBy())
                                .map(Accounts.Account::name)
                                .orElse(""),
                        what(step, book, words)))
                .toList();
    }

    private static String what(Step step, EventBook book, TimetableWords words) {
        String[] said = step.what().split(" ", -1);
        List<String> about = List.of(said).subList(1, said.length).stream()
                .map(each -> findPair(book, each).map(words::pair).orElse(each))
                .toList();
        return words.text("web.event.board.did." + said[0], about.toArray(String[]::new));
    }

    /// The board by delegation.
    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/timetable/people")
    String people(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String sought,
            @RequestParam(defaultValue = "1") String page,
            Model model,
            Locale locale) {
        EventBook book = pages.open(event, "timetable", model, locale);
        TimetableWords words = new TimetableWords(book, locale);
        BoardPages shown = new BoardPages(book, desk.now(book), words);
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        model.addAttribute("people", PeoplePage.of(book, shown.board(), words, sought, number));
        return "event-people";
    }

    /// What stands in the way of a meeting, by slot; nothing is said of a slot in which nothing does. For whoever drags
    /// it there.
    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/timetable/obstacles")
    @ResponseBody
    Map<String, String> obstacles(
            @PathVariable String event, @RequestParam(defaultValue = "") String meeting, Locale locale) {
        EventBook book = pages.find(event);
        TimetableWords words = new TimetableWords(book, locale);
        BoardPages shown = new BoardPages(book, desk.now(book), words);
        Map<String, String> found = new LinkedHashMap<>();
        findPair(book, meeting).ifPresent(pair -> shown.board().slots().slots().forEach(slot -> {
            List<Obstacle> obstacles = shown.board().obstacles(pair, slot.begins());
            if (!obstacles.isEmpty()) {
                found.put(slot.begins().toString(), words.obstacles(obstacles));
            }
        }));
        return found;
    }

    /// A step on the board.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/timetable/board")
    String step(
            @PathVariable String event,
            @RequestParam Map<String, String> typed,
            RedirectAttributes back,
            Model model,
            Locale locale) {
        EventBook book = pages.find(event);
        TimetableWords words = new TimetableWords(book, locale);
        String why = why(take(book, typed), words);
        if (!why.isEmpty()) {
            model.addAttribute("why", why);
            return show(event, typed, model, locale);
        }
        back.addAttribute("day", typed.getOrDefault("day", ""));
        back.addAttribute("hall", typed.getOrDefault("hall", ""));
        back.addAttribute("done", typed.getOrDefault("step", ""));
        return "redirect:/events/" + event + "/timetable/board";
    }

    private Answer take(EventBook book, Map<String, String> typed) {
        Hand hand = new Hand(Visitor.get(), book, number(typed, "from"));
        String step = typed.getOrDefault("step", "");
        return switch (step) {
            case "confirm-all", "release-all" -> desk.confirmAll(hand, step.equals("confirm-all"));
            case "back" -> desk.back(hand, number(typed, "version"));
            case "published" -> desk.backToPublished(hand, (int) number(typed, "version"));
            default ->
                findPair(book, typed.getOrDefault("meeting", ""))
                        .map(pair -> take(hand, step, pair, typed))
                        .orElseGet(Answer.Overtaken::new);
        };
    }

    private Answer take(Hand hand, String step, Pair pair, Map<String, String> typed) {
        return switch (step) {
            case "put" -> put(hand, pair, typed);
            case "swap" ->
                findPair(hand.book(), typed.getOrDefault("other", ""))
                        .map(other -> desk.swap(hand, pair, other))
                        .orElseGet(Answer.Overtaken::new);
            case "out" -> desk.takeOut(hand, pair);
            case "confirm", "release" -> desk.confirm(hand, pair, step.equals("confirm"));
            default -> new Answer.Overtaken();
        };
    }

    /// At the table that is asked for, or at any when none is.
    private Answer put(Hand hand, Pair pair, Map<String, String> typed) {
        try {
            LocalDateTime begins = LocalDateTime.parse(typed.getOrDefault("begins", ""));
            return desk.put(hand, pair, begins, typed.getOrDefault("table", ""));
        } catch (DateTimeParseException none) {
            return new Answer.Overtaken();
        }
    }

    private static long number(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "");
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : -1;
    }

    static String why(Answer answer, TimetableWords words) {
        return switch (answer) {
            case Answer.Done() -> "";
            case Answer.Obstructed(Pair pair, List<Obstacle> obstacles) ->
                words.text("web.event.board.obstructed", words.pair(pair), words.obstacles(obstacles));
            case Answer.Locked(Pair pair) -> words.text("web.event.board.locked", words.pair(pair));
            case Answer.Overtaken() -> words.text("web.event.board.overtaken");
            case Answer.Refused(var rejections) -> words.refused(rejections);
        };
    }
}
