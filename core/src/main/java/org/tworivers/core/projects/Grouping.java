package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tworivers.core.shared.Code;

/// Puts each project in one row of a table, or leaves it out.
public sealed interface Grouping {

    /// A project that is left out.
    int LEFT_OUT = -1;

    /// What stands on each row; [Code#NONE] for projects of which it is not known.
    List<Code> labels();

    /// The row of the project that the fold has just read, or [#LEFT_OUT].
    int groupOf(DossierFold project);

    /// All projects in one row.
    record Whole() implements Grouping {
        @Override
        public List<Code> labels() {
            return List.of(Code.NONE);
        }

        @Override
        public int groupOf(DossierFold project) {
            return 0;
        }
    }

    /// By a code of the project. The last row is for projects without the code.
    final class ByCode implements Grouping {
        private final Key key;
        private final int[] groupOfCode;
        private final int unknown;
        private final List<Code> labels;

        private ByCode(Key key, int[] groupOfCode, List<Code> labels) {
            this.key = key;
            this.groupOfCode = groupOfCode;
            unknown = labels.size() - 1;
            this.labels = labels;
        }

        @Override
        public List<Code> labels() {
            return labels;
        }

        @Override
        public int groupOf(DossierFold project) {
            int code = switch (key) {
                case PLACE -> project.place;
                case SECTOR -> project.sector;
                case ORIGIN -> project.origin;
                case EVENT -> project.counted.event;
            };
            return code < 0 ? unknown : groupOfCode[code];
        }
    }

    /// By the stage the project stands in.
    record ByStage(List<Code> labels) implements Grouping {
        @Override
        public int groupOf(DossierFold project) {
            return project.currentStage < 0 ? Stage.COUNT : project.currentStage;
        }
    }

    /// Every pair of rows of two groupings, the first's in the outer order.
    final class Crossed implements Grouping {
        private final Grouping outer;
        private final Grouping inner;
        private final int columns;
        private final List<Code> labels;

        private Crossed(Grouping outer, Grouping inner, List<Code> labels) {
            this.outer = outer;
            this.inner = inner;
            this.labels = labels;
            columns = inner.labels().size();
        }

        @Override
        public List<Code> labels() {
            return labels;
        }

        @Override
        public int groupOf(DossierFold project) {
            int row = outer.groupOf(project);
            int column = inner.groupOf(project);
            return row < 0 || column < 0 ? LEFT_OUT : row * columns + column;
        }
    }

    /// The rows of a grouping, only for projects that another grouping puts in its first row.
    record Within(Grouping selection, Grouping grouping) implements Grouping {
        @Override
        public List<Code> labels() {
            return grouping.labels();
        }

        @Override
        public int groupOf(DossierFold project) {
            return selection.groupOf(project) == 0 ? grouping.groupOf(project) : LEFT_OUT;
        }
    }

    /// The codes a project can be grouped by.
    enum Key {
        PLACE(CountingFacts.PLACES),
        SECTOR(CountingFacts.SECTORS),
        ORIGIN(CountingFacts.ORIGINS),
        EVENT(CountingFacts.SIGNINGS);

        /// The list of facts whose codes it looks at.
        private final int list;

        Key(int list) {
            this.list = list;
        }
    }

    /// By a code of the project, rolled up. Only what some project has gets a row: the dictionary also holds
    /// vouchers, and a table with a row for each of them would not fit into any cache.
    ///
    /// @param rollUp the code that stands for a code of the dictionary, such as its city
    static Grouping by(Key key, FactColumns facts, UnaryOperator<Code> rollUp) {
        Map<Integer, Code> rolled = new HashMap<>();
        facts.codesOf(key.list).stream()
                .forEach(code -> rolled.put(code, rollUp.apply(facts.codes().get(code))));
        List<Code> labels = rolled.values().stream()
                .filter(code -> !code.isNone())
                .distinct()
                .sorted()
                .toList();
        Map<Code, Integer> rows = new HashMap<>();
        labels.forEach(label -> rows.put(label, rows.size()));
        int unknown = labels.size();
        int[] groupOfCode = new int[facts.codes().size()];
        Arrays.fill(groupOfCode, unknown);
        rolled.forEach((code, label) -> groupOfCode[code] = rows.getOrDefault(label, unknown));
        List<Code> withUnknown = new ArrayList<>(labels);
        withUnknown.add(Code.NONE);
        return new ByCode(key, groupOfCode, List.copyOf(withUnknown));
    }

    /// By the stage each project stands in.
    static Grouping byStage() {
        List<Code> labels = new ArrayList<>(IntStream.range(0, Stage.COUNT)
                .mapToObj(number -> new Code(Fact.STAGES, Stage.of(number).word()))
                .toList());
        labels.add(Code.NONE);
        return new ByStage(List.copyOf(labels));
    }

    /// Every pair of two groupings.
    static Grouping crossed(Grouping outer, Grouping inner) {
        List<Code> labels = outer.labels().stream()
                .flatMap(row -> inner.labels().stream().map(column -> new Code("pair", row + " " + column)))
                .toList();
        return new Crossed(outer, inner, labels);
    }

    /// This grouping, only for projects under a code.
    ///
    /// @param isInside whether a code of the dictionary lies inside
    static Grouping within(Grouping grouping, Key key, FactColumns facts, Predicate<Code> isInside) {
        int[] rows = new int[facts.codes().size()];
        Arrays.fill(rows, 1);
        facts.codesOf(key.list).stream()
                .filter(code -> isInside.test(facts.codes().get(code)))
                .forEach(code -> rows[code] = 0);
        Grouping selection = new ByCode(key, rows, List.of(Code.NONE, Code.NONE));
        return new Within(selection, grouping);
    }
}
