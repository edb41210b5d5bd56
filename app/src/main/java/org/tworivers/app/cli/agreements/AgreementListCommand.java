package org.tworivers.app.cli.agreements;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.agreements.AgreementTree;
import org.tworivers.core.agreements.Agreement;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the agreements and the paired parks of a ledger.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "The strategic agreements with their base dates, and the parks that two regions build together.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers agreement list",
            "  tworivers agreement list --lang zh",
            "  tworivers agreement list --format json"
        })
final class AgreementListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            long head = ledger.journal().head().sequence();
            List<Agreement> agreements = ledger.agreements().all(head);
            List<PairingBook> pairings = ledger.pairings().all(head, Audience.OWN);
            answer.print(
                    spec,
                    agreements(agreements, messages) + pairings(pairings, messages),
                    Tree.fields()
                            .with(
                                    "agreements",
                                    agreements.stream()
                                            .map(AgreementTree::agreement)
                                            .toList())
                            .with(
                                    "pairings",
                                    pairings.stream()
                                            .map(AgreementTree::pairing)
                                            .toList())
                            .build());
        }
        return 0;
    }

    private static String agreements(List<Agreement> agreements, Messages messages) {
        if (agreements.isEmpty()) {
            return messages.text("web.agreement.none") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("agreement.id"),
                messages.text("agreement.signed"),
                messages.text("agreement.base"),
                messages.text("agreement.name")));
        agreements.forEach(each -> table.row(List.of(
                each.id(),
                each.signed().toString(),
                each.baseDate().toString(),
                each.names().in(messages.language()))));
        return table.text();
    }

    private static String pairings(List<PairingBook> pairings, Messages messages) {
        if (pairings.isEmpty()) {
            return "";
        }
        TextTable table = new TextTable(List.of(
                messages.text("agreement.id"),
                messages.text("agreement.stands"),
                messages.text("web.agreement.tab.pairings")));
        pairings.forEach(each -> table.row(List.of(
                each.pairing().id(),
                messages.text("web.pairing.state." + AgreementTree.state(each)),
                name(each.pairing().names(), each.pairing().illustrative(), messages))));
        return "\n" + table.text();
    }

    /// A name, with a word beside it when what it names is made up.
    static String name(Names names, boolean illustrative, Messages messages) {
        String name = names.in(messages.language());
        return illustrative ? messages.text("agreement.illustrative", name) : name;
    }
}
