package org.tworivers.core.projects;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Period;

/// The codec of [ProjectsEntry].
public final class ProjectsCodec implements Codec<ProjectsEntry> {
    private static final String STATED = "projects.stated";
    private static final String RETURN = "projects.return-filed";

    @Override
    public Set<String> types() {
        return Set.of(STATED, RETURN);
    }

    @Override
    public Draft encode(ProjectsEntry entry) {
        return switch (entry) {
            case ProjectStated stated ->
                Draft.of(
                                "project:" + stated.project(),
                                STATED,
                                Tree.fields()
                                        .withFlag("illustrative", stated.illustrative())
                                        .with(
                                                "statements",
                                                stated.statements().stream()
                                                        .map(StatementTree::write)
                                                        .toList())
                                        .build())
                        .withDay(stated.statements().getFirst().day());
            case ReturnFiled filed -> encode(filed);
        };
    }

    /// The draft of what is stated of a project, of its payload alone.
    public static Draft draftOf(String project, Tree payload) {
        return Draft.of("project:" + project, STATED, payload);
    }

    private static Draft encode(ReturnFiled filed) {
        SortedMap<String, String> values = new TreeMap<>();
        filed.values().forEach((name, value) -> values.put(name, value.toPlainString()));
        return Draft.of(
                        "return:" + filed.unit() + ":" + filed.period().from() + ":"
                                + filed.period().to(),
                        RETURN,
                        Tree.fields()
                                .with("unit", filed.unit())
                                .with("above", filed.above())
                                .with("from", filed.period().from().toString())
                                .with("values", Tree.ofTexts(values))
                                .build())
                .withDay(Day.of(filed.period().to()));
    }

    /// One statement as it stands in an entry's payload.
    public static Tree write(Statement statement) {
        return StatementTree.write(statement);
    }

    @Override
    public ProjectsEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private ProjectsEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        ProjectsEntry entry = switch (draft.type()) {
            case STATED ->
                new ProjectStated(
                        draft.subject().substring(draft.subject().indexOf(':') + 1),
                        in.flag("illustrative"),
                        in.items("statements").stream().map(StatementTree::read).toList());
            case RETURN -> decodeReturn(in, draft.day());
            default ->
                throw new MalformedTextException("type (" + draft.type() + ") must be one of " + types()
                        + ". Maybe it belongs to another floor.");
        };
        in.finish();
        return entry;
    }

    private static ReturnFiled decodeReturn(TreeReader in, Day to) {
        return new ReturnFiled(
                in.text("unit"),
                in.text("above", ""),
                new Period(LocalDate.parse(in.text("from")), to.last()),
                in.decimalsByName("values"));
    }
}
