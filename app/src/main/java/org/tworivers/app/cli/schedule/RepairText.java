package org.tworivers.app.cli.schedule;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.ScheduleFile;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.meetings.Repaired;
import org.tworivers.app.work.meetings.Repaired.Fate;
import org.tworivers.core.journal.Tree;

/// What a repair did and whom to tell, for people and for machines.
final class RepairText {
    private final EventText event;
    private final Messages messages;
    private final Repaired repaired;

    RepairText(EventText event, Repaired repaired) {
        this.event = event;
        this.repaired = repaired;
        messages = event.messages();
    }

    String table() {
        StringBuilder out = new StringBuilder(event.heading());
        for (Fate fate : List.of(Fate.CANCELLED, Fate.MOVED, Fate.DROPPED, Fate.ADDED)) {
            section(out, fate);
        }
        out.append(new UnplacedText(event).lines(repaired.after()));
        if (!repaired.violations().isEmpty()) {
            line(
                    out,
                    messages.text(
                            "schedule.check.broken",
                            Integer.toString(repaired.violations().size())));
            repaired.violations().forEach(violation -> line(out, "  " + event.violation(violation)));
        }
        String tell = repaired.tell().stream()
                .map(event::participantWithId)
                .collect(Collectors.joining(messages.text("schedule.separator")));
        line(
                out,
                tell.isEmpty() ? messages.text("schedule.repair.nobody") : messages.text("schedule.repair.tell", tell));
        line(out, messages.text(repaired.fewest() ? "schedule.repair.fewest" : "schedule.repair.few"));
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }

    private void section(StringBuilder out, Fate fate) {
        List<Integer> meetings = repaired.with(fate);
        if (!meetings.isEmpty()) {
            line(out, messages.text("schedule.repair." + word(fate), Integer.toString(meetings.size())));
            for (int m : meetings) {
                line(out, "  " + event.meeting(m) + messages.text("schedule.colon") + where(fate, m));
            }
        }
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    private String where(Fate fate, int m) {
        return switch (fate) {
            case CANCELLED, DROPPED, WAITING -> event.place(repaired.before(), m);
            case MOVED -> event.place(repaired.before(), m) + " → " + event.place(repaired.after(), m);
            case ADDED -> event.place(repaired.after(), m);
        };
    }

    /// `moved` (with `from` and `to`), `cancelled`, `dropped`, `added`, `waiting`, `tell`, `fewest`,
    /// `violations`, `objectives` and `assignment`; the lists are always there.
    Tree tree() {
        NamedEvent named = event.event();
        return Tree.fields()
                .with(
                        "moved",
                        items(
                                repaired.with(Fate.MOVED),
                                m -> Tree.fields()
                                        .with("meeting", m + 1L)
                                        .with(
                                                "from",
                                                ScheduleFile.place(named, repaired.before(), m)
                                                        .build())
                                        .with(
                                                "to",
                                                ScheduleFile.place(named, repaired.after(), m)
                                                        .build())
                                        .build()))
                .with("cancelled", items(repaired.with(Fate.CANCELLED), m -> Tree.of(m + 1L)))
                .with("dropped", items(repaired.with(Fate.DROPPED), m -> Tree.of(m + 1L)))
                .with("added", items(repaired.with(Fate.ADDED), m -> Tree.of(m + 1L)))
                .with("waiting", items(repaired.with(Fate.WAITING), m -> Tree.of(m + 1L)))
                .with(
                        "tell",
                        items(
                                List.copyOf(repaired.tell()),
                                p -> Tree.of(named.names().participants().get(p).id())))
                .with("fewest", new Tree.Flag(repaired.fewest()))
                .with(
                        "violations",
                        new Tree.Items(
                                repaired.violations().stream().map(event::tree).toList()))
                .with("objectives", ObjectiveText.tree(repaired.values()))
                .with("assignment", new Tree.Items(ScheduleFile.assignment(named, repaired.after())))
                .build();
    }

    private static Tree items(List<Integer> indices, IntFunction<Tree> each) {
        return new Tree.Items(indices.stream().map(each::apply).toList());
    }
}
