package org.tworivers.bench.meetings;

import java.io.PrintStream;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tworivers.bench.meetings.peers.Judged;
import org.tworivers.bench.meetings.peers.Stopwatch;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.generate.PlantedEvent;
import org.tworivers.solver.timetable.repair.Change;
import org.tworivers.solver.timetable.repair.Mended;
import org.tworivers.solver.timetable.repair.Repair;

/// Milliseconds to mend a timetable after one random change, and how many meetings move for it. Every fifth meeting is
/// locked.
final class RepairTable {
    private static final String ROW = "%-16s %9s %9s %7s %9s %12s %7s%n";
    private static final int LOCKED_EACH = 5;
    private static final double MILLIS = 1000;

    private final PrintStream out;
    private final MeetingProblem problem;
    private final Timetable timetable;
    private final int changes;

    /// @param changes of each kind
    RepairTable(PrintStream out, PlantedEvent.Size size, int changes) {
        this.out = out;
        this.changes = changes;
        PlantedEvent event = PlantedEvent.of(size, 1, Objective.IDLE);
        timetable = event.planted();
        ProblemBuilder builder = event.problem().toBuilder();
        for (int m = 0; m < timetable.meetings(); m += LOCKED_EACH) {
            builder.change(m, event.problem().meeting(m).lockedTo(timetable.slot(m), timetable.table(m)));
        }
        problem = builder.build();
    }

    /// @return how many answers broke a constraint or moved a locked meeting
    int run() {
        SplittableRandom random = new SplittableRandom(1);
        SlotSet all = SlotSet.all(problem.slots());
        SlotSet first = SlotSet.range(problem.slots(), 0, Math.min(2, problem.slots()));
        out.printf("%n%d participants, %d meetings, one change each%n", problem.participants(), problem.meetings());
        out.printf(ROW, "change", "median ms", "p95 ms", "moved", "left out", "fewest", "wrong");
        return repairs("cancellation", () -> new Change.Cancelled(random.nextInt(problem.meetings())))
                + repairs("lost participant", () -> new Change.Away(random.nextInt(problem.participants()), all))
                + repairs("late arrival", () -> new Change.Away(random.nextInt(problem.participants()), first))
                + repairs("late request", () -> request(random))
                + repairs("lost table", () -> new Change.TableLost(random.nextInt(problem.tables()), all));
    }

    private Change request(SplittableRandom random) {
        int first = random.nextInt(problem.participants());
        int second = (first + 1 + random.nextInt(problem.participants() - 1)) % problem.participants();
        return new Change.Requested(
                Meeting.of(first, second, SlotSet.all(problem.slots())).optional(1));
    }

    private int repairs(String kind, Supplier<Change> draw) {
        double[] millis = new double[changes];
        Mended[] mended = new Mended[changes];
        for (int i = 0; i < changes; i++) {
            Change change = draw.get();
            Stopwatch watch = Stopwatch.start();
            mended[i] = Repair.mend(problem, timetable, List.of(change));
            millis[i] = watch.seconds() * MILLIS;
        }
        return print(kind, millis, List.of(mended));
    }

    private int print(String kind, double[] millis, List<Mended> all) {
        int wrong = (int) all.stream().filter(this::isWrong).count();
        out.printf(
                ROW,
                kind,
                "%.1f".formatted(Figures.median(millis)),
                "%.1f".formatted(Figures.part(millis, 0.95)),
                all.stream().mapToInt(each -> each.moves().size()).sum(),
                all.stream().mapToInt(each -> each.leftOut().size()).sum(),
                all.stream().filter(Mended::fewest).count() + "/" + changes,
                wrong);
        return wrong;
    }

    /// Required meetings may be left out, which is reported; nothing else may be broken, and locked meetings stay.
    private boolean isWrong(Mended mended) {
        boolean lockedMoved = mended.moves().stream()
                .anyMatch(move -> problem.meeting(move.meeting()).locked());
        long leftOut = IntStream.range(0, mended.problem().meetings())
                .filter(m -> mended.problem().meeting(m).required()
                        && !mended.timetable().isPlaced(m))
                .count();
        Judged judged = Judged.of(mended.problem(), mended.timetable());
        return lockedMoved || judged.broken() > 0 || leftOut > mended.leftOut().size();
    }
}
