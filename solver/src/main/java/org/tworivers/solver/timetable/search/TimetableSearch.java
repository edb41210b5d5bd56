package org.tworivers.solver.timetable.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.board.Layout;
import org.tworivers.solver.timetable.board.Score;
import org.tworivers.solver.timetable.board.TableAssignment;
import org.tworivers.solver.timetable.bounds.BoundCount;
import org.tworivers.solver.timetable.bounds.Bounds;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// Finds good timetables: islands search in rounds; where a cycle of cooling ends, the worst island goes on from the
/// best one's timetable, ties by island number. Everything follows from problem, seed and iterations. Before it leaves,
/// the answer is recomputed by [TimetableCheck].
public final class TimetableSearch {
    /// How hot the islands are, over again when there are more: most searches do best near 1, some events off it.
    private static final double[] EAGERNESS = {1, 0.6, 0.8, 1.4};

    /// Islands for events on which one search is soon stuck, and for those on which it is busy for minutes.
    private static final int MANY = 4;

    private static final int FEW = 2;

    /// Meetings from which on an event is of the second kind.
    private static final int LARGE = 5_000;

    /// Iterations without a timetable that keeps all constraints until bounds are asked whether there is one.
    private static final long PATIENCE = 10 * Island.ROUND;

    private final MeetingProblem problem;
    private final SearchSettings settings;
    private final Control control;
    private final long began;
    private final List<Island> islands = new ArrayList<>();
    private final List<Outcome.Step> trace = new ArrayList<>();
    private @Nullable Bounds bounds;
    private long iterations;
    private long bestCost = Long.MAX_VALUE;

    private TimetableSearch(MeetingProblem problem, SearchSettings settings, Control control) {
        this.problem = problem;
        this.settings = settings;
        this.control = control;
        began = control.nanoTime().getAsLong();
    }

    /// Searches from nothing.
    public static Outcome run(MeetingProblem problem, SearchSettings settings, Control control) {
        return run(problem, Timetable.empty(problem.meetings()), settings, control);
    }

    /// Searches from a timetable, of which is kept what has room.
    public static Outcome run(MeetingProblem problem, Timetable start, SearchSettings settings, Control control) {
        return new TimetableSearch(problem, settings, control).run(start);
    }

    /// Searches an event whose bounds are known already.
    public static Outcome run(
            MeetingProblem problem, Bounds known, Timetable start, SearchSettings settings, Control control) {
        TimetableSearch search = new TimetableSearch(problem, settings, control);
        search.bounds = known;
        return search.run(start);
    }

    private Outcome run(Timetable start) {
        try (Crew crew = Crew.of(settings.threads())) {
            Outcome.Stop stop = search(start.allSlots(), crew);
            return outcome(TableAssignment.of(problem, best().best()), stop);
        }
    }

    private Outcome.Stop search(int[] start, Crew crew) {
        Layout layout = new Layout(problem);
        SplittableRandom seeds = new SplittableRandom(settings.seed());
        for (int i = 0; i < islandCount(); i++) {
            islands.add(new Island(layout, EAGERNESS[i % EAGERNESS.length], seeds.split()));
        }
        Optional.ofNullable(bounds).ifPresent(this::tell);
        crew.forEach(islands, island -> island.begin(start));
        note();
        while (true) {
            if (isTimeForBounds() && (bounds().isImpossible() || isOptimal(best().bestStanding()))) {
                return Outcome.Stop.PROVEN;
            }
            if (control.cancelled().getAsBoolean() || crew.isInterrupted()) {
                return Outcome.Stop.CANCELLED;
            }
            if (elapsed() >= settings.nanos()) {
                return Outcome.Stop.TIME;
            }
            if (iterations >= settings.iterations()) {
                return Outcome.Stop.ITERATIONS;
            }
            crew.forEach(islands, Island::round);
            iterations += Island.ROUND;
            note();
            exchange();
        }
    }

    /// Bounds of a large event take as long as its first timetable, which is not to wait for them.
    private boolean isTimeForBounds() {
        return bounds != null || best().bestStanding().isKept() || iterations >= PATIENCE;
    }

    private Bounds bounds() {
        if (bounds == null) {
            bounds = BoundCount.of(problem);
            tell(bounds);
        }
        return bounds;
    }

    private void tell(Bounds known) {
        islands.forEach(island -> island.expectIdle(known.idleAlone()));
    }

    private int islandCount() {
        if (settings.islands() != SearchSettings.BY_SIZE) {
            return settings.islands();
        }
        return problem.meetings() < LARGE ? MANY : FEW;
    }

    /// Hands the best timetable to the worst island at the end of a cycle.
    private void exchange() {
        Island best = best();
        Island worst = islands.reversed().stream()
                .max(Comparator.comparingLong(Island::bestCost))
                .orElseThrow();
        if (best.isAtCycleEnd() && worst.bestCost() > best.bestCost()) {
            worst.resume(best.best());
        }
    }

    private Island best() {
        return islands.stream().min(Comparator.comparingLong(Island::bestCost)).orElseThrow();
    }

    private void note() {
        for (int i = 0; i < islands.size(); i++) {
            int island = i;
            islands.get(i)
                    .findNew()
                    .filter(better -> better.cost() < bestCost)
                    .ifPresent(better -> note(island, better));
        }
        Score.Standing best = best().bestStanding();
        control.progress()
                .accept(new Control.Progress(
                        elapsed(),
                        iterations,
                        best.isKept(),
                        best.values(),
                        () -> TableAssignment.of(problem, best().best())));
    }

    private void note(int island, Island.Better better) {
        bestCost = better.cost();
        trace.add(new Outcome.Step(
                better.iteration(), island, elapsed(), better.standing().values()));
    }

    private boolean isOptimal(Score.Standing best) {
        List<Objective> objectives = problem.objectives();
        return best.isKept()
                && !objectives.contains(Objective.TABLE_CHANGES)
                && IntStream.range(0, objectives.size())
                        .allMatch(i -> best.values().get(i) == bounds().least(objectives.get(i)));
    }

    private long elapsed() {
        return control.nanoTime().getAsLong() - began;
    }

    private Outcome outcome(Timetable timetable, Outcome.Stop stop) {
        TimetableCheck.Report report = TimetableCheck.of(problem, timetable);
        List<Outcome.Value> values = problem.objectives().stream()
                .map(objective -> new Outcome.Value(
                        objective, report.values().getOrDefault(objective, 0L), bounds().least(objective)))
                .toList();
        boolean tight = values.stream().allMatch(value -> value.gap() == 0);
        Outcome.Status status;
        if (bounds().isImpossible()) {
            status = Outcome.Status.INFEASIBLE;
        } else if (!report.isFeasible()) {
            status = Outcome.Status.UNKNOWN;
        } else {
            status = tight ? Outcome.Status.OPTIMAL : Outcome.Status.FEASIBLE;
        }
        return new Outcome(status, timetable, values, settings.seed(), stop, iterations, islandCount(), trace);
    }
}
