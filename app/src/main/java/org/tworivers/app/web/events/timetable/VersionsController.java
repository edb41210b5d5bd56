package org.tworivers.app.web.events.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.BoardDesk;
import org.tworivers.app.work.events.BoardDesk.Hand;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventBook.Version;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.TimetableDifference;
import org.tworivers.core.meetings.TimetableDifference.Change;

/// Publishes the board, and tells what was published and how one version differs from another.
@Controller
class VersionsController {
    /// What stands for the board where a version is asked for.
    private static final String BOARD = "board";

    private final EventPages pages;
    private final BoardDesk desk;

    VersionsController(EventPages pages, BoardDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /// A published version in short.
    public record Shown(int version, String at, int meetings, String reason, int added, int moved, int cancelled) {}

    /// A change from one timetable to another.
    ///
    /// @param kind `added`, `moved` or `cancelled`
    public record Line(String kind, String pair, String from, String to) {}

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/timetable/versions")
    String versions(@PathVariable String event, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        return show(event, asked, model, locale);
    }

    private String show(String event, Map<String, String> asked, Model model, Locale locale) {
        EventBook book = pages.open(event, "timetable", model, locale);
        TimetableWords words = new TimetableWords(book, locale);
        int last = book.versions().size();
        String to = asked.getOrDefault("to", desk.find(event).isPresent() ? BOARD : Integer.toString(last));
        String from = asked.getOrDefault("from", Integer.toString(to.equals(BOARD) ? last : Math.max(0, last - 1)));
        model.addAttribute(
                "versions",
                IntStream.range(0, last)
                        .mapToObj(i -> shown(book, i, words))
                        .toList()
                        .reversed());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("lines", lines(placements(book, from), placements(book, to), words));
        model.addAttribute("boardVersion", desk.now(book).step().version());
        model.addAttribute("typed", asked);
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_EVENTS));
        return "event-versions";
    }

    private static Shown shown(EventBook book, int index, TimetableWords words) {
        Version version = book.versions().get(index);
        List<Placement> before = index == 0
                ? List.of()
                : book.versions().get(index - 1).timetable().placements();
        List<Change> changes = TimetableDifference.between(
                        before, version.timetable().placements())
                .changes();
        return new Shown(
                index + 1,
                words.at(version.recorded().at()),
                version.timetable().placements().size(),
                version.timetable().reason(),
                count(changes, Change.Added.class),
                count(changes, Change.Moved.class),
                count(changes, Change.Cancelled.class));
    }

    private static int count(List<Change> changes, Class<? extends Change> kind) {
        return (int) changes.stream().filter(kind::isInstance).count();
    }

    /// Nothing before the first version.
    private List<Placement> placements(EventBook book, String version) {
        if (version.equals(BOARD)) {
            return desk.now(book).placements();
        }
        int number = version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
        return number < 1 || number > book.versions().size()
                ? List.of()
                : book.versions().get(number - 1).timetable().placements();
    }

    private static List<Line> lines(List<Placement> from, List<Placement> to, TimetableWords words) {
        return TimetableDifference.between(from, to).changes().stream()
                .map(change -> line(change, words))
                .toList();
    }

    private static Line line(Change change, TimetableWords words) {
        return switch (change) {
            case Change.Added(Placement place) -> new Line("added", words.pair(change.pair()), "", words.place(place));
            case Change.Moved(Placement was, Placement is) ->
                new Line("moved", words.pair(change.pair()), words.place(was), words.place(is));
            case Change.Cancelled(Placement was) ->
                new Line("cancelled", words.pair(change.pair()), words.place(was), "");
        };
    }

    /// Publishes the board.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/timetable/versions")
    String publish(@PathVariable String event, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        EventBook book = pages.find(event);
        String from = typed.getOrDefault("board", "");
        Hand hand = new Hand(Visitor.get(), book, from.matches("[0-9]{1,9}") ? Long.parseLong(from) : -1);
        String why = BoardController.why(
                desk.publish(hand, typed.getOrDefault("reason", "").strip(), typed.containsKey("confirm")),
                new TimetableWords(book, locale));
        if (why.isEmpty()) {
            return "redirect:/events/" + event + "/timetable/versions?published";
        }
        model.addAttribute("why", why);
        return show(event, typed, model, locale);
    }
}
