package org.tworivers.app.work.results;

import java.util.List;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.results.ListedResult.Used;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.results.ResultCounts;
import org.tworivers.core.results.ResultCourse.Granted;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// Results for machines.
public final class ResultRows {
    private ResultRows() {}

    /// A list of them with its counts.
    ///
    /// @param sequence of the last entry that was known
    public static Tree json(AsKnown asked, long sequence, List<ListedResult> results) {
        ResultCounts counts = ResultReader.counts(results);
        return Tree.fields()
                .with("asOf", asked.asOf().toString())
                .with("sequence", sequence)
                .with(
                        "counts",
                        Tree.fields()
                                .with("results", counts.results())
                                .with("inUse", counts.inUse())
                                .with("inProduction", counts.inProduction())
                                .build())
                .with("results", results.stream().map(ResultRows::json).toList())
                .build();
    }

    /// One of them, whole.
    public static Tree json(ListedResult each) {
        return Tree.fields()
                .with("id", each.result().id())
                .withFlag("illustrative", each.result().illustrative())
                .with("names", Tree.ofTexts(each.result().names().byLanguage()))
                .with("kind", each.result().kind().word())
                .with("owner", each.result().owner())
                .with("about", each.result().about())
                .with("level", (long) each.level())
                .with("ladder", each.ladder().stream().map(ResultRows::step).toList())
                .with(
                        "licences",
                        each.licences().stream()
                                .map(granted -> licence(granted, each))
                                .toList())
                .with("uses", each.uses().stream().map(ResultRows::use).toList())
                .withFlag("inProduction", each.isInProduction())
                .build();
    }

    private static Tree step(Recorded<ResultsEntry> step) {
        return Tree.fields()
                .with("level", step.entry() instanceof ResultsEntry.LevelReached reached ? (long) reached.level() : 0)
                .with("day", step.entry().day().toString())
                .with(
                        "papers",
                        step.evidence().stream()
                                .map(Evidence::number)
                                .map(Tree::of)
                                .toList())
                .build();
    }

    private static Tree licence(Granted granted, ListedResult each) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("key", granted.licence().key())
                .with("to", granted.licence().to())
                .with("kind", granted.licence().kind().word())
                .with("from", granted.from().toString())
                .with("until", granted.licence().until().toString())
                .withFlag("holds", granted.holds(each.asOf()));
        granted.licence().amount().map(Money::toString).ifPresent(text -> out.with("amount", text));
        return out.build();
    }

    /// Of a project that the viewer does not see, nothing but that there is one.
    private static Tree use(Used used) {
        Tree.FieldsBuilder out = Tree.fields().with("firm", used.use().firm());
        used.project()
                .ifPresent(project -> out.with("project", project.id())
                        .with(
                                "stage",
                                project.standing().findStage().map(Stage::word).orElse("")));
        return out.with("since", used.use().since().toString())
                .withFlag("producing", used.isProducing())
                .build();
    }
}
