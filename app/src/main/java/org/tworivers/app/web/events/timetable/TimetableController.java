package org.tworivers.app.web.events.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.store.EventBoards.Kept;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.BoardDesk;
import org.tworivers.app.work.events.TimetableRun;
import org.tworivers.app.work.events.TimetableRuns;
import org.tworivers.core.meetings.ChosenPairs;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventProblem;
import org.tworivers.core.meetings.EventProblem.Goal;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Pair;
import org.tworivers.solver.timetable.Objective;

/// How far the timetable of an event is: which pairs meet, runs, the board, what was published.
@Controller
class TimetableController {
    private final EventPages pages;
    private final TimetableRuns runs;
    private final BoardDesk board;

    TimetableController(EventPages pages, TimetableRuns runs, BoardDesk board) {
        this.pages = pages;
        this.runs = runs;
        this.board = board;
    }

    /// How many pairs there are, and of which kind.
    public record Counts(int agreed, int chosen, int musts, int leftOut, int apart, int confirmed) {}

    /// A pair that does not go to the timetable, and why.
    public record Without(String key, String pair, String why) {}

    /// What it would cost to have a pair.
    ///
    /// @param possible whether an exchange makes room for it
    public record Cost(String pair, boolean possible, long promised, long priority, List<String> out, List<String> in) {
        static Cost of(Pair pair, Optional<ChosenPairs.Price> price, TimetableWords words) {
            return price.map(found -> new Cost(
                            words.pair(pair),
                            true,
                            found.promised(),
                            found.priority(),
                            found.out().stream().map(words::pair).toList(),
                            found.in().stream().map(words::pair).toList()))
                    .orElseGet(() -> new Cost(words.pair(pair), false, 0, 0, List.of(), List.of()));
        }
    }

    /// The board in short.
    public record BoardNow(long version, String at, int placed, int unscheduled, int broken) {}

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/timetable")
    String timetable(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.open(event, "timetable", model, locale);
        TimetableWords words = new TimetableWords(book, locale);
        List<Placement> confirmed = confirmed(board.now(book));
        ChosenPairs chosen = ChosenPairs.of(book, confirmed);
        model.addAttribute("counts", counts(book, chosen, confirmed));
        List<TimetableRun> all = runs.all(event);
        model.addAttribute(
                "runs",
                all.stream()
                        .map(run -> ShownRun.of(run, words, book.sequence()))
                        .toList());
        model.addAttribute("underWay", all.stream().anyMatch(run -> run.state().isUnderWay()));
        board.find(event).ifPresent(kept -> model.addAttribute("board", BoardPages.shown(book, kept, words)));
        model.addAttribute("typed", typed);
        model.addAttribute("published", book.versions().size());
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_EVENTS));
        return "event-timetable";
    }

    static List<Placement> confirmed(Kept kept) {
        return kept.placements().stream().filter(Placement::confirmed).toList();
    }

    private static Counts counts(EventBook book, ChosenPairs chosen, List<Placement> confirmed) {
        return new Counts(
                book.agreed().size(),
                chosen.chosen().size(),
                (int) chosen.chosen().stream().filter(each -> each.isMust()).count(),
                chosen.leftOut().size(),
                problem(book, chosen, confirmed).apart().size(),
                confirmed.size());
    }

    private static EventProblem problem(EventBook book, ChosenPairs chosen, List<Placement> confirmed) {
        return EventProblem.of(book, chosen.chosen(), confirmed, new Goal(Objective.IDLE, false, false));
    }

    /// Which agreed pairs do not go to the timetable, and why.
    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/timetable/pairs")
    String pairs(@PathVariable String event, @RequestParam(defaultValue = "") String pair, Model model, Locale locale) {
        EventBook book = pages.open(event, "timetable", model, locale);
        TimetableWords words = new TimetableWords(book, locale);
        List<Placement> confirmed = confirmed(board.now(book));
        ChosenPairs chosen = ChosenPairs.of(book, confirmed);
        model.addAttribute("counts", counts(book, chosen, confirmed));
        model.addAttribute(
                "leftOut",
                chosen.leftOut().stream()
                        .map(each -> without(each.standing().pair(), words.leftOut(each), words))
                        .toList());
        model.addAttribute(
                "apart",
                problem(book, chosen, confirmed).apart().stream()
                        .map(each -> without(each.pair(), words.apart(each.why()), words))
                        .toList());
        chosen.leftOut().stream()
                .map(each -> each.standing().pair())
                .filter(each -> each.toString().equals(pair))
                .findFirst()
                .ifPresent(wanted ->
                        model.addAttribute("cost", Cost.of(wanted, ChosenPairs.price(book, confirmed, wanted), words)));
        return "event-pairs";
    }

    private static Without without(Pair pair, String why, TimetableWords words) {
        return new Without(pair.toString(), words.pair(pair), why);
    }
}
