package org.tworivers.app.cli.schedule;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.timetable.ObjectiveWord;
import org.tworivers.app.exchange.timetable.ScheduleFile;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.meetings.Breaks;
import org.tworivers.app.work.meetings.Scheduling;
import org.tworivers.core.journal.Tree;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.Outcome.Status;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.Violation;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// What came of timetabling, for people and for machines.
final class ScheduleText {
    private static final int WORST = 5;
    private static final double SECOND = 1e9;

    private final EventText event;
    private final Messages messages;
    private final MeetingProblem problem;
    private final UnplacedText unplaced;

    ScheduleText(EventText event) {
        this.event = event;
        messages = event.messages();
        problem = event.event().problem();
        unplaced = new UnplacedText(event);
    }

    /// Whether there is a timetable that keeps all constraints.
    boolean isDone(Scheduling.Answer answer) {
        return switch (answer.outcome().status()) {
            case OPTIMAL, FEASIBLE -> true;
            case INFEASIBLE, UNKNOWN -> false;
        };
    }

    /// @param written where the timetable was written; rows of it are then left out
    String table(Scheduling.Answer answer, boolean asked, @Nullable Path written) {
        Outcome outcome = answer.outcome();
        StringBuilder out = new StringBuilder(event.heading());
        if (outcome.status() != Status.INFEASIBLE && written == null) {
            out.append(event.rows(outcome.timetable())).append('\n');
        }
        line(out, messages.text("schedule.status." + word(outcome.status())));
        if (outcome.status() != Status.INFEASIBLE) {
            out.append(ObjectiveText.table(messages, outcome.values()));
            worst(out, outcome.timetable());
            out.append(unplaced.lines(outcome.timetable()));
        }
        conflict(out, answer.conflict());
        if (outcome.status() == Status.UNKNOWN) {
            broken(out, outcome.timetable());
        }
        proof(out, answer, asked);
        receipt(out, answer);
        if (written != null) {
            line(out, messages.text("schedule.written", written.toString()));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void worst(StringBuilder out, Timetable timetable) {
        List<Breaks> worst = Breaks.worst(problem, timetable, WORST);
        if (!worst.isEmpty()) {
            line(
                    out,
                    messages.text(
                            "schedule.worst",
                            worst.stream()
                                    .map(breaks -> messages.text(
                                            "schedule.worst.one",
                                            event.participant(breaks.participant()),
                                            Integer.toString(breaks.breaks()),
                                            Integer.toString(breaks.idle())))
                                    .collect(Collectors.joining(messages.text("schedule.separator")))));
        }
    }

    private void conflict(StringBuilder out, List<Violation> conflict) {
        if (!conflict.isEmpty()) {
            line(out, messages.text("schedule.conflict"));
            conflict.forEach(each -> line(out, "  " + event.violation(each)));
        }
    }

    private void broken(StringBuilder out, Timetable timetable) {
        TimetableCheck.of(problem, timetable)
                .violations()
                .forEach(violation -> line(out, "  " + event.violation(violation)));
    }

    private void proof(StringBuilder out, Scheduling.Answer answer, boolean asked) {
        boolean told = asked || answer.proof() != Scheduling.Proof.NONE;
        if (told) {
            line(out, messages.text("schedule.proof." + word(answer.proof()), answer.prover()));
        }
    }

    private void receipt(StringBuilder out, Scheduling.Answer answer) {
        Outcome outcome = answer.outcome();
        line(
                out,
                messages.text(
                        "schedule.receipt",
                        Long.toString(outcome.seed()),
                        Long.toString(outcome.iterations()),
                        Integer.toString(outcome.islands()),
                        String.format(Locale.ROOT, "%.2f", answer.nanos() / SECOND)));
        line(out, messages.text(answer.foundByProver() ? "schedule.again.proof" : "schedule.again", again(outcome)));
    }

    private static String again(Outcome outcome) {
        return "--seed " + outcome.seed() + " --iterations " + outcome.iterations();
    }

    /// `status`, `value` and `bound` of the objective asked for, `objectives` (the value of each), `bounds`
    /// (of those made small), `seconds`, `seed`, `iterations` and the rest that doc/manual/schedule.md lists.
    Tree tree(Scheduling.Answer answer) {
        Outcome outcome = answer.outcome();
        Tree.FieldsBuilder bounds = Tree.fields();
        outcome.values().forEach(value -> bounds.with(ObjectiveWord.of(value.objective()), value.bound()));
        Tree.FieldsBuilder out = Tree.fields()
                .with("status", word(outcome.status()))
                .with("bounds", bounds.build())
                .with("seconds", TimeUnit.NANOSECONDS.toSeconds(answer.nanos()))
                .with("milliseconds", TimeUnit.NANOSECONDS.toMillis(answer.nanos()))
                .with("seed", outcome.seed())
                .with("iterations", outcome.iterations())
                .with("islands", outcome.islands())
                .with("stop", word(outcome.stop()))
                .with("proof", word(answer.proof()))
                .with("prover", answer.prover())
                .withFlag("foundByProver", answer.foundByProver())
                .with("conflict", answer.conflict().stream().map(event::tree).toList())
                .with("unplaced", numbers(unplaced.of(outcome.timetable())))
                .with("assignment", new Tree.Items(ScheduleFile.assignment(event.event(), outcome.timetable())));
        Outcome.Value main = main(outcome.values());
        if (isDone(answer)) {
            out.with("value", main.value());
        }
        if (outcome.status() != Status.INFEASIBLE) {
            out.with("bound", main.bound());
            out.with(
                    "objectives",
                    ObjectiveText.tree(
                            TimetableCheck.of(problem, outcome.timetable()).values()));
        }
        return out.build();
    }

    /// The first objective that is not leaving out, which stands first on its own account.
    private static Outcome.Value main(List<Outcome.Value> values) {
        return values.stream()
                .filter(value -> value.objective() != Objective.UNSCHEDULED)
                .findFirst()
                .orElse(values.getFirst());
    }

    private static List<Tree> numbers(List<Integer> meetings) {
        return meetings.stream().map(m -> Tree.of(m + 1L)).toList();
    }
}
