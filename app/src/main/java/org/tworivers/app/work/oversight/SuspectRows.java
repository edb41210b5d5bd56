package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.core.journal.Tree;

/// Suspects for machines, and the key of why in words.
public final class SuspectRows {
    private SuspectRows() {}

    /// The key of the message that says why.
    public static String key(Suspect suspect) {
        return (suspect.receipts().isEmpty() ? "web.suspect.reason." : "held-back.") + suspect.reason();
    }

    /// A list of them.
    public static Tree json(LocalDate asOf, List<Suspect> suspects) {
        return Tree.fields()
                .with("asOf", asOf.toString())
                .with("suspects", suspects.stream().map(SuspectRows::json).toList())
                .build();
    }

    private static Tree json(Suspect suspect) {
        return Tree.fields()
                .with("reason", suspect.reason())
                .with(
                        "projects",
                        suspect.projects().stream()
                                .map(each -> Tree.of(each.id()))
                                .toList())
                .with(
                        "receipts",
                        suspect.receipts().stream()
                                .map(each -> Tree.fields()
                                        .with("day", each.day().toString())
                                        .with("money", each.money().toString())
                                        .with(
                                                "voucher",
                                                each.voucher().isNone()
                                                        ? ""
                                                        : each.voucher().code())
                                        .build())
                                .toList())
                .build();
    }
}
