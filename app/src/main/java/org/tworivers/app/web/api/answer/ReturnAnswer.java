package org.tworivers.app.web.api.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.returns.MonthlyReturns.Taken;
import org.tworivers.core.returns.ReturnContent;

/// The monthly return of a unit.
///
/// @param month such as `2017-04`
/// @param state `awaited`, `missing`, `submitted`, `sent-back`, `approved` or `locked`
/// @param due the last day on which it is in time
/// @param above the unit that it reports to; empty for the office
/// @param submission id of the entry by which it was handed in; empty when it never was. What a decision names
/// @param figures figure name to exact value, as a decimal text
public record ReturnAnswer(
        String unit,
        String month,
        String state,
        boolean late,
        String due,
        String above,
        String submission,
        List<Line> lines,
        Map<String, String> figures,
        List<Step> steps) {
    public ReturnAnswer {
        lines = List.copyOf(lines);
        figures = Map.copyOf(figures);
        steps = List.copyOf(steps);
    }

    /// What is said of a project.
    ///
    /// @param project its id
    /// @param statements as the journal has them: `is` says which kind each is
    public record Line(
            String project, List<Map<String, Object>> statements, List<EvidenceAnswer> evidence, String audience) {
        /// A line of a return.
        public static Line of(ReturnContent.Line line) {
            List<Map<String, Object>> statements = new ArrayList<>();
            for (Statement statement : line.stated().statements()) {
                Map<String, Object> fields = new TreeMap<>();
                if (TreeAnswer.withAmounts(ProjectsCodec.write(statement)) instanceof Map<?, ?> read) {
                    read.forEach((name, value) -> fields.put(String.valueOf(name), value));
                }
                statements.add(fields);
            }
            return new Line(
                    line.stated().project(),
                    statements,
                    line.evidence().stream().map(EvidenceAnswer::of).toList(),
                    line.audience().word());
        }
    }

    /// A step.
    ///
    /// @param step `submitted`, `sent-back`, `approved` or `locked`
    /// @param reason why it was sent back; null for other steps
    public record Step(
            long entry, String step, Instant at, @Nullable String reason) {
        /// A step that was taken.
        public static Step of(Taken taken) {
            return new Step(
                    taken.sequence(),
                    taken.kind().word(),
                    taken.at(),
                    taken.reason().isEmpty() ? null : taken.reason());
        }
    }
}
