package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Precision;

/// Puts the statements of a test ledger into fact columns, by way of the cutter.
final class Columns {
    private Columns() {}

    /// Adds in the order given, with projects numbered by order of first appearance.
    static FactColumns of(List<Said> said) {
        SortedSet<Code> codes = new TreeSet<>();
        SortedSet<Denomination> units = new TreeSet<>();
        List<Fact> facts = new ArrayList<>();
        for (Said each : said) {
            Fact fact = cut(each);
            facts.add(fact);
            if (!fact.unit().isEmpty()) {
                units.add(Denomination.parse(fact.unit()));
            }
            if (!fact.code().isNone() && !FactKind.codeIsStage(fact.kind())) {
                codes.add(fact.code());
            }
            if (!fact.payerPlace().isNone()) {
                codes.add(fact.payerPlace());
            }
        }
        FactColumnsBuilder builder = new FactColumnsBuilder(List.copyOf(codes), List.copyOf(units));
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, String> subjects = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            String project = said.get(i).project();
            int number = numbers.computeIfAbsent(project, fresh -> numbers.size());
            subjects.put(number, project);
            add(builder, number, said.get(i), facts.get(i));
        }
        return builder.build(subjects);
    }

    /// The index of the first code of the same tree, where `ha-kf` and `ha-ly` stand under `ha`.
    static int[] roots(FactColumns columns) {
        List<String> tops = columns.codes().stream()
                .map(code -> code.scheme() + ":" + code.code().split("-", 2)[0])
                .toList();
        return tops.stream().mapToInt(tops::indexOf).toArray();
    }

    private static Fact cut(Said said) {
        ProjectStated entry = new ProjectStated(said.project(), false, List.of(said.statement()));
        return FactCutter.cut(entry, said.evidence()).getFirst();
    }

    private static void add(FactColumnsBuilder builder, int project, Said said, Fact fact) {
        int unit = fact.unit().isEmpty() ? 0 : builder.units.indexOf(Denomination.parse(fact.unit()));
        int code = FactKind.codeIsStage(fact.kind())
                ? Integer.parseInt(fact.code().code())
                : builder.codes.indexOf(fact.code());
        builder.add(
                project,
                said.from(),
                said.until(),
                fact.kind(),
                FactColumnsBuilder.marks(
                        fact.flags(), FactColumns.precisionNumber(fact.day().precision()), unit),
                fact.day().precision() == Precision.UNDATED
                        ? FactColumns.UNDATED
                        : (int) fact.day().last().toEpochDay(),
                code,
                fact.amount(),
                fact.kind() == FactKind.RECEIPT ? builder.codes.indexOf(fact.payerPlace()) : fact.other());
    }
}
