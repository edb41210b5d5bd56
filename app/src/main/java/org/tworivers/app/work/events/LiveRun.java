package org.tworivers.app.work.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.tworivers.app.work.events.TimetableRun.Figures;
import org.tworivers.app.work.events.TimetableRun.GivenUp;
import org.tworivers.app.work.events.TimetableRun.Point;
import org.tworivers.app.work.events.TimetableRun.State;
import org.tworivers.app.work.meetings.Portfolio;
import org.tworivers.app.work.meetings.Scheduling.Answer;
import org.tworivers.app.work.meetings.Scheduling.Budget;
import org.tworivers.app.work.meetings.Scheduling.Standing;
import org.tworivers.app.work.meetings.Scheduling.Watch;
import org.tworivers.core.meetings.ChosenPairs;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventProblem;
import org.tworivers.core.meetings.EventProblem.Goal;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Pair;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.bounds.BoundCount;

/// A run that waits or searches: how far it is, and whether it is to stop.
final class LiveRun {
    private static final int MOST_POINTS = 400;
    private static final long NANOS_OF_MILLI = 1_000_000;
    private static final long NANOS_OF_SECOND = 1_000_000_000;

    private final EventBook book;
    private final List<Placement> confirmed;
    private final List<Point> curve = new ArrayList<>();
    private TimetableRun told;
    private volatile boolean stopped;

    /// @param begun the run as it is before it begins
    /// @param confirmed meetings that stay where they are
    LiveRun(EventBook book, List<Placement> confirmed, TimetableRun begun) {
        this.book = book;
        this.confirmed = confirmed;
        told = begun;
    }

    /// The run as it now stands.
    synchronized TimetableRun told() {
        return told;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /// Searches until its time is up, nothing better exists, or it is stopped.
    TimetableRun search(int threads, LongSupplier nanoTime) {
        EventProblem problem = state(GivenUp.NOTHING);
        GivenUp givenUp = GivenUp.NOTHING;
        for (GivenUp next : GivenUp.values()) {
            givenUp = next;
            problem = state(next);
            if (!BoundCount.of(problem.problem()).isImpossible()) {
                break;
            }
        }
        begin(problem, givenUp);
        Budget budget = new Budget(
                told().asked().seed(),
                Long.MAX_VALUE,
                told().asked().seconds() * NANOS_OF_SECOND,
                threads,
                Timetable.empty(problem.problem().meetings()));
        Answer answer = Portfolio.search(problem.problem(), budget, new Watch(nanoTime, () -> stopped, this::note));
        return end(problem, answer);
    }

    private EventProblem state(GivenUp givenUp) {
        Goal goal = new Goal(told().asked().objective(), givenUp == GivenUp.NOTHING, givenUp != GivenUp.FAIRNESS);
        return EventProblem.of(book, ChosenPairs.of(book, confirmed).chosen(), confirmed, goal);
    }

    private synchronized void begin(EventProblem problem, GivenUp givenUp) {
        int meetings = problem.problem().meetings();
        int musts = (int) IntStream.range(0, meetings)
                .filter(m -> isMust(problem.pair(m)))
                .count();
        tell(State.RUNNING, new Figures(meetings, musts, 0, 0, 0, -1, 0, false, givenUp, 0), List.of());
    }

    private void tell(State state, Figures figures, List<Placement> placements) {
        told = new TimetableRun(
                told.id(),
                told.startedAt(),
                told.startedBy(),
                told.known(),
                state,
                told.asked(),
                figures,
                curve,
                placements);
    }

    private synchronized void note(Standing standing) {
        long millis = standing.nanos() / NANOS_OF_MILLI;
        long unplaced = standing.values().getFirst();
        long value = standing.values().getLast();
        Figures before = told.figures();
        boolean better = !before.isKnown() || before.value() != value || before.unplaced() != unplaced;
        if (better) {
            thinOut();
            curve.add(new Point(millis, unplaced, value));
        }
        tell(
                State.RUNNING,
                new Figures(
                        before.meetings(),
                        before.musts(),
                        0,
                        0,
                        unplaced,
                        value,
                        standing.bounds().getLast(),
                        standing.feasible(),
                        before.givenUp(),
                        millis),
                List.of());
    }

    /// Every other point goes when there are too many.
    private void thinOut() {
        if (curve.size() >= MOST_POINTS) {
            for (int i = curve.size() - 2; i > 0; i -= 2) {
                curve.remove(i);
            }
        }
    }

    private synchronized TimetableRun end(EventProblem problem, Answer answer) {
        Outcome outcome = answer.outcome();
        List<Placement> placements = problem.placements(book, outcome.timetable());
        Outcome.Value value = outcome.values().getLast();
        boolean whole = outcome.status() == Outcome.Status.OPTIMAL || outcome.status() == Outcome.Status.FEASIBLE;
        int mustsPlaced =
                (int) placements.stream().filter(each -> isMust(each.pair())).count();
        Figures figures = new Figures(
                told.figures().meetings(),
                told.figures().musts(),
                placements.size(),
                mustsPlaced,
                outcome.values().getFirst().value(),
                value.value(),
                value.bound(),
                whole,
                told.figures().givenUp(),
                answer.nanos() / NANOS_OF_MILLI);
        curve.add(new Point(figures.millis(), figures.unplaced(), figures.value()));
        tell(outcome.stop() == Outcome.Stop.CANCELLED ? State.STOPPED : State.DONE, figures, placements);
        return told;
    }

    private boolean isMust(Pair pair) {
        return book.standing(pair).isMust();
    }
}
