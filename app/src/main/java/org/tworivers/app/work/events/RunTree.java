package org.tworivers.app.work.events;

import java.util.List;
import org.tworivers.app.store.EventRuns.Kept;
import org.tworivers.app.work.events.TimetableRun.Asked;
import org.tworivers.app.work.events.TimetableRun.Figures;
import org.tworivers.app.work.events.TimetableRun.GivenUp;
import org.tworivers.app.work.events.TimetableRun.Point;
import org.tworivers.app.work.events.TimetableRun.State;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.PlacementTree;
import org.tworivers.solver.timetable.Objective;

/// A [TimetableRun] as it is kept.
final class RunTree {
    private RunTree() {}

    static Kept write(TimetableRun run) {
        Tree content = Tree.fields()
                .with("seconds", run.asked().seconds())
                .with("seed", run.asked().seed())
                .with("objective", run.asked().objective().name())
                .with("figures", figures(run.figures()))
                .with("curve", run.curve().stream().map(RunTree::point).toList())
                .with(
                        "placements",
                        run.placements().stream().map(PlacementTree::write).toList())
                .build();
        return new Kept(
                run.id(),
                run.startedAt(),
                run.startedBy(),
                run.known(),
                run.state().name(),
                content);
    }

    private static Tree figures(Figures figures) {
        return Tree.fields()
                .with("meetings", figures.meetings())
                .with("musts", figures.musts())
                .with("placed", figures.placed())
                .with("mustsPlaced", figures.mustsPlaced())
                .with("unplaced", figures.unplaced())
                .with("value", figures.value())
                .with("bound", figures.bound())
                .withFlag("whole", figures.whole())
                .with("givenUp", figures.givenUp().name())
                .with("millis", figures.millis())
                .build();
    }

    private static Tree point(Point point) {
        return new Tree.Items(List.of(Tree.of(point.millis()), Tree.of(point.unplaced()), Tree.of(point.value())));
    }

    /// A run that was kept as under way and is not under way here has broken off.
    static TimetableRun read(Kept kept) {
        TreeReader in = TreeReader.of(kept.content(), "");
        State state = State.valueOf(kept.state());
        Asked asked =
                new Asked((int) in.whole("seconds", 0), in.whole("seed", 0), Objective.valueOf(in.text("objective")));
        List<Placement> placements = in.items("placements").stream()
                .map(each -> PlacementTree.read(TreeReader.of(each, "placements.")))
                .toList();
        return new TimetableRun(
                kept.id(),
                kept.startedAt(),
                kept.startedBy(),
                kept.known(),
                state.isUnderWay() ? State.BROKEN_OFF : state,
                asked,
                figures(in.reader("figures")),
                in.items("curve").stream().map(RunTree::point).toList(),
                placements);
    }

    private static Figures figures(TreeReader in) {
        return new Figures(
                (int) in.whole("meetings", 0),
                (int) in.whole("musts", 0),
                (int) in.whole("placed", 0),
                (int) in.whole("mustsPlaced", 0),
                in.whole("unplaced", 0),
                in.whole("value", 0),
                in.whole("bound", 0),
                in.flag("whole"),
                GivenUp.valueOf(in.text("givenUp")),
                in.whole("millis", 0));
    }

    private static Point point(Tree tree) {
        if (tree instanceof Tree.Items(List<Tree> all)
                && all.get(0) instanceof Tree.Whole(long millis)
                && all.get(1) instanceof Tree.Whole(long unplaced)
                && all.get(2) instanceof Tree.Whole(long value)) {
            return new Point(millis, unplaced, value);
        }
        throw new IllegalArgumentException("point (" + tree + ") must be three numbers. Maybe it was cut off.");
    }
}
