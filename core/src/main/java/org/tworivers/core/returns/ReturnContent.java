package org.tworivers.core.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.shared.Evidence;

/// What a return says: facts of projects, and the unit's figures.
///
/// @param lines the facts, in the order they were put in
/// @param values figure name to exact value
public record ReturnContent(List<Line> lines, SortedMap<String, BigDecimal> values) {
    /// Nothing yet.
    public static final ReturnContent EMPTY = new ReturnContent(List.of(), new TreeMap<>());

    private static final String PROJECT = "project";
    private static final String STATED = "stated";
    private static final String EVIDENCE = "evidence";
    private static final String AUDIENCE = "audience";
    private static final String CORRECTS = "corrects";

    public ReturnContent {
        lines = List.copyOf(lines);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /// What is said of one project, as it is recorded once it is approved.
    ///
    /// @param evidence what proves it
    /// @param audience who may see it
    /// @param corrects id of the entry that it takes the place of, or empty
    public record Line(ProjectStated stated, List<Evidence> evidence, Audience audience, String corrects) {
        public Line {
            evidence = List.copyOf(evidence);
        }

        /// The entry that it becomes.
        public Draft draft() {
            return new ProjectsCodec()
                    .encode(stated)
                    .withEvidence(evidence)
                    .withAudience(audience)
                    .withCorrects(corrects);
        }
    }

    /// Whether it says nothing at all.
    public boolean isEmpty() {
        return lines.isEmpty() && values.isEmpty();
    }

    /// The same with another line at its end.
    public ReturnContent with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new ReturnContent(more, values);
    }

    /// The same with what another says: a line that lies here already lies here once, a figure takes the place of the
    /// earlier.
    public ReturnContent with(ReturnContent more) {
        ReturnContent joined = this;
        for (Line line : more.lines) {
            joined = joined.lines.contains(line) ? joined : joined.with(line);
        }
        SortedMap<String, BigDecimal> all = new TreeMap<>(values);
        all.putAll(more.values);
        return joined.withValues(all);
    }

    /// The same without one line.
    ///
    /// @param place which, from 0
    public ReturnContent without(int place) {
        List<Line> fewer = new ArrayList<>(lines);
        fewer.remove(place);
        return new ReturnContent(fewer, values);
    }

    /// The same with other figures.
    public ReturnContent withValues(SortedMap<String, BigDecimal> newValues) {
        return new ReturnContent(lines, newValues);
    }

    /// The content as plain data.
    public Tree tree() {
        SortedMap<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> texts.put(name, value.toPlainString()));
        return Tree.fields()
                .with("lines", lines.stream().map(ReturnContent::write).toList())
                .with("values", Tree.ofTexts(texts))
                .build();
    }

    /// Reads what [#tree] wrote.
    public static ReturnContent of(Tree tree) {
        TreeReader in = TreeReader.of(tree, "");
        ReturnContent content = new ReturnContent(
                in.items("lines").stream().map(ReturnContent::read).toList(), in.decimalsByName("values"));
        in.finish();
        return content;
    }

    private static Tree write(Line line) {
        return Tree.fields()
                .with(PROJECT, line.stated().project())
                .with(STATED, new ProjectsCodec().encode(line.stated()).payload())
                .with(EVIDENCE, Chain.evidence(line.evidence()))
                .with(AUDIENCE, line.audience().word())
                .with(CORRECTS, line.corrects())
                .build();
    }

    private static Line read(Tree tree) {
        TreeReader in = TreeReader.of(tree, "line.");
        Draft stated = ProjectsCodec.draftOf(
                in.text(PROJECT), in.find(STATED).orElse(Tree.fields().build()));
        Line line = new Line(
                (ProjectStated) new ProjectsCodec().decode(stated),
                in.has(EVIDENCE) ? Chain.evidence(in.find(EVIDENCE).orElseThrow()) : List.of(),
                Audience.parse(in.text(AUDIENCE)),
                in.text(CORRECTS, ""));
        in.finish();
        return line;
    }
}
