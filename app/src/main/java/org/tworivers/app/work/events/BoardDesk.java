package org.tworivers.app.work.events;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tworivers.app.store.EventBoards;
import org.tworivers.app.store.EventBoards.Kept;
import org.tworivers.app.store.EventBoards.Step;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.meetings.Obstacle;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.Placements;
import org.tworivers.core.shared.Rejection;

/// Changes the timetable that is being worked on, step by step, and publishes it. A step that something stands in the
/// way of is not taken.
public final class BoardDesk {
    private final EventBoards boards;
    private final EventDesk desk;
    private final EventOffice office;

    public BoardDesk(EventBoards boards, EventDesk desk, EventOffice office) {
        this.boards = boards;
        this.desk = desk;
        this.office = office;
    }

    /// What came of a step.
    public sealed interface Answer {
        /// It was taken.
        record Done() implements Answer {}

        /// Something stands in the way of a meeting.
        record Obstructed(Pair pair, List<Obstacle> obstacles) implements Answer {
            public Obstructed {
                obstacles = List.copyOf(obstacles);
            }
        }

        /// A confirmed meeting would be moved.
        record Locked(Pair pair) implements Answer {}

        /// Somebody changed the board meanwhile, or what was asked for is not on it.
        record Overtaken() implements Answer {}

        /// The timetable was not published.
        record Refused(List<Rejection> rejections) implements Answer {
            public Refused {
                rejections = List.copyOf(rejections);
            }
        }
    }

    /// The board as it now is; nothing when none was begun.
    public Optional<Kept> find(String event) {
        return boards.find(event);
    }

    /// The board as it now is: empty when none was begun.
    public Kept now(EventBook book) {
        return boards.find(book.plan().id())
                .orElseGet(() -> new Kept(new Step(0, "", office.instant(), ""), book.placements()));
    }

    /// The last steps, the last first.
    public List<Step> steps(String event, int most) {
        return boards.steps(event, most);
    }

    /// Somebody's step on a board.
    ///
    /// @param from the version of the board that they saw
    public record Hand(Viewer viewer, EventBook book, long from) {}

    private Answer keep(Hand hand, String what, Collection<Placement> placements) {
        Step step = new Step(hand.from() + 1, hand.viewer().id(), office.instant(), what);
        return boards.keep(hand.book().plan().id(), step, placements) ? new Answer.Done() : new Answer.Overtaken();
    }

    /// Puts the timetable of a run in place of what is there, except for confirmed meetings.
    public Answer choose(Hand hand, TimetableRun run) {
        Map<Pair, Placement> chosen = new TreeMap<>();
        run.placements().forEach(each -> chosen.put(each.pair(), each));
        for (Placement placement : now(hand.book()).placements()) {
            Placement other = chosen.get(placement.pair());
            if (placement.confirmed() && (other == null || isElsewhere(placement, other))) {
                return new Answer.Locked(placement.pair());
            }
        }
        return keep(hand, "run " + run.id(), run.placements());
    }

    private static boolean isElsewhere(Placement one, Placement other) {
        return !one.begins().equals(other.begins()) || !one.table().equals(other.table());
    }

    /// Puts a meeting somewhere, wherever it is now.
    ///
    /// @param table empty for any that is free
    public Answer put(Hand hand, Pair pair, LocalDateTime begins, String table) {
        Placements board = placements(hand);
        if (isConfirmed(board, pair)) {
            return new Answer.Locked(pair);
        }
        boolean agreed = hand.book().isAgreed(hand.book().standing(pair));
        String where = table.isEmpty() && agreed ? board.findTable(pair, begins).orElse("") : table;
        Placement wanted = board.place(pair, begins, where);
        List<Obstacle> obstacles = board.obstacles(wanted);
        return obstacles.isEmpty()
                ? keep(hand, "put " + pair, board.with(wanted).all())
                : new Answer.Obstructed(pair, obstacles);
    }

    private Placements placements(Hand hand) {
        return Placements.of(hand.book(), now(hand.book()).placements());
    }

    private static boolean isConfirmed(Placements board, Pair pair) {
        return board.find(pair).filter(Placement::confirmed).isPresent();
    }

    /// Lets two meetings change places.
    public Answer swap(Hand hand, Pair one, Pair other) {
        Placements board = placements(hand);
        Optional<Placement> first = board.find(one);
        Optional<Placement> second = board.find(other);
        if (first.isEmpty() || second.isEmpty() || one.equals(other)) {
            return new Answer.Overtaken();
        }
        for (Pair pair : List.of(one, other)) {
            if (isConfirmed(board, pair)) {
                return new Answer.Locked(pair);
            }
        }
        Placements without = board.without(one).without(other);
        Placement there = without.place(one, second.get().begins(), second.get().table());
        if (!without.obstacles(there).isEmpty()) {
            return new Answer.Obstructed(one, without.obstacles(there));
        }
        Placements half = without.with(there);
        Placement here = half.place(other, first.get().begins(), first.get().table());
        return half.obstacles(here).isEmpty()
                ? keep(hand, "swap " + one + " " + other, half.with(here).all())
                : new Answer.Obstructed(other, half.obstacles(here));
    }

    /// Takes a meeting off the board.
    public Answer takeOut(Hand hand, Pair pair) {
        Placements board = placements(hand);
        if (isConfirmed(board, pair)) {
            return new Answer.Locked(pair);
        }
        return board.find(pair).isEmpty()
                ? new Answer.Overtaken()
                : keep(hand, "out " + pair, board.without(pair).all());
    }

    /// Confirms a meeting where it is, or lets it go.
    public Answer confirm(Hand hand, Pair pair, boolean confirmed) {
        String what = (confirmed ? "confirm " : "release ") + pair;
        return change(hand, what, each -> each.pair().equals(pair) ? with(each, confirmed) : each);
    }

    /// Confirms all meetings where they are, or lets them go.
    public Answer confirmAll(Hand hand, boolean confirmed) {
        return change(hand, confirmed ? "confirm-all" : "release-all", each -> with(each, confirmed));
    }

    private Answer change(Hand hand, String what, UnaryOperator<Placement> change) {
        return keep(
                hand,
                what,
                now(hand.book()).placements().stream().map(change).toList());
    }

    private static Placement with(Placement placement, boolean confirmed) {
        return new Placement(
                placement.pair(), placement.begins(), placement.table(), placement.interpreters(), confirmed);
    }

    /// Puts the board back to how it was at an earlier step.
    public Answer back(Hand hand, long version) {
        return boards.find(hand.book().plan().id(), version)
                .<Answer>map(kept -> keep(hand, "back " + version, kept.placements()))
                .orElseGet(Answer.Overtaken::new);
    }

    /// Puts the board back to a published timetable.
    ///
    /// @param version from 1
    public Answer backToPublished(Hand hand, int version) {
        if (version < 1 || version > hand.book().versions().size()) {
            return new Answer.Overtaken();
        }
        List<Placement> published =
                hand.book().versions().get(version - 1).timetable().placements();
        return keep(hand, "published " + version, published);
    }

    /// Publishes the board: from here on agendas say this.
    ///
    /// @param confirm whether all its meetings are confirmed by this
    public Answer publish(Hand hand, String reason, boolean confirm) {
        Kept now = now(hand.book());
        if (now.step().version() != hand.from() || now.step().version() == 0) {
            return new Answer.Overtaken();
        }
        Placements board = Placements.of(hand.book(), now.placements());
        Optional<Answer> broken = board.broken().entrySet().stream()
                .findFirst()
                .map(each -> new Answer.Obstructed(each.getKey(), each.getValue()));
        if (broken.isPresent()) {
            return broken.get();
        }
        List<Placement> placements = new ArrayList<>();
        board.all().forEach(each -> placements.add(confirm ? with(each, true) : each));
        int next = hand.book().versions().size() + 1;
        TimetablePublished entry = new TimetablePublished(hand.book().plan().id(), next, placements, reason);
        if (desk.record(hand.viewer(), entry) instanceof Appended.Refused(List<Rejection> rejections)) {
            return new Answer.Refused(rejections);
        }
        if (confirm) {
            confirmAll(hand, true);
        }
        return new Answer.Done();
    }
}
