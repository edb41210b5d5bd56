package org.tworivers.app.cli.leads;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.cli.options.WorkListOptions;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.LeadTree;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the leads that something is still to be done about.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Leads on a day: those that are late first, then those that are due next.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers leads list --as-of 2017-05-23",
            "  tworivers leads list --as-of 2017-05-23 --overdue --lang zh",
            "  tworivers leads list --as-of 2017-05-23 --all --format json"
        })
final class LeadsListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private WorkListOptions wanted = new WorkListOptions();

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            LeadBoard board =
                    LeadRows.board(ledger, wanted.asOf()).only(each -> wanted.wants(each.isOverdue(), each.isOpen()));
            return new Answer(
                    table(board, messages),
                    Tree.fields()
                            .with("asOf", wanted.asOf().toString())
                            .with(
                                    "leads",
                                    board.leads().stream().map(LeadTree::of).toList())
                            .build());
        });
    }

    private static String table(LeadBoard board, Messages messages) {
        if (board.leads().isEmpty()) {
            return messages.text("web.lead.found", "0") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.lead.claim.state"),
                messages.text("web.lead.next"),
                messages.text("web.lead.due-by"),
                messages.text("web.lead.holder.id"),
                messages.text("web.lead.name")));
        board.leads().forEach(each -> table.row(row(each, messages)));
        return table.text();
    }

    private static List<String> row(ListedLead listed, Messages messages) {
        return List.of(
                listed.findNext()
                        .map(clock -> messages.text("web.lead.clock.state."
                                + clock.state(listed.asOf()).word()))
                        .orElseGet(() -> LeadRows.state(listed, messages)),
                listed.findNext()
                        .map(clock ->
                                messages.text("web.lead.clock." + clock.kind().word()))
                        .orElse(""),
                listed.findNext()
                        .map(clock -> DueText.of(clock.due(), messages))
                        .orElse(""),
                listed.lead().id(),
                LeadRows.name(listed, messages));
    }
}
