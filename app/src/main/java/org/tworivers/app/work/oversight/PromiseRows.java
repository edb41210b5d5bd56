package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.core.journal.Tree;

/// Promises for machines.
public final class PromiseRows {
    private PromiseRows() {}

    /// A list of them.
    public static Tree json(LocalDate asOf, List<ListedPromise> promises) {
        return Tree.fields()
                .with("asOf", asOf.toString())
                .with("promises", promises.stream().map(PromiseRows::json).toList())
                .build();
    }

    /// One of them.
    public static Tree json(ListedPromise each) {
        return Tree.fields()
                .with("id", each.promise().id())
                .withFlag("illustrative", each.promise().illustrative())
                .with("project", each.promise().project())
                .with("firm", each.promise().firm())
                .with("kind", each.promise().kind().word())
                .with("text", each.promise().text())
                .with("unit", each.promise().unit())
                .with("made", each.course().madeOn().toString())
                .with("due", each.due().toString())
                .with("state", each.state().word())
                .withFlag("overdue", each.isOverdue())
                .build();
    }
}
