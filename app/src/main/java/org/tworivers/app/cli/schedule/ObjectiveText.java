package org.tworivers.app.cli.schedule;

import java.util.List;
import java.util.Map;
import org.tworivers.app.exchange.timetable.ObjectiveWord;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.core.journal.Tree;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Outcome;

/// Values of objectives, for people and for machines.
final class ObjectiveText {
    private ObjectiveText() {}

    static String name(Messages messages, Objective objective) {
        return messages.text("schedule.objective." + ObjectiveWord.of(objective));
    }

    /// One row for every objective, in their order.
    static String table(Messages messages, Map<Objective, Long> values) {
        TextTable table = new TextTable(
                List.of(messages.text("schedule.column.objective"), messages.text("schedule.column.value")));
        for (Objective objective : Objective.values()) {
            table.row(List.of(name(messages, objective), Long.toString(values.getOrDefault(objective, 0L))));
        }
        return table.text();
    }

    /// One row for each objective that was made small, the first the most important.
    static String table(Messages messages, List<Outcome.Value> values) {
        TextTable table = new TextTable(List.of(
                messages.text("schedule.column.objective"),
                messages.text("schedule.column.value"),
                messages.text("schedule.column.bound"),
                messages.text("schedule.column.gap")));
        for (Outcome.Value value : values) {
            table.row(List.of(
                    name(messages, value.objective()),
                    Long.toString(value.value()),
                    Long.toString(value.bound()),
                    Long.toString(value.gap())));
        }
        return table.text();
    }

    /// Values by the objective's word.
    static Tree tree(Map<Objective, Long> values) {
        Tree.FieldsBuilder out = Tree.fields();
        values.forEach((objective, value) -> out.with(ObjectiveWord.of(objective), value));
        return out.build();
    }
}
