package org.tworivers.app.cli.cases;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.cli.options.WorkListOptions;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.aftercare.CaseTree;
import org.tworivers.app.work.aftercare.ListedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the cases that something is still to be done about.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Cases on a day: those that are late first, then those that are due next.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers cases list --as-of 2017-05-23",
            "  tworivers cases list --as-of 2017-05-23 --overdue --lang zh",
            "  tworivers cases list --as-of 2017-05-23 --all --format json"
        })
final class CasesListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private WorkListOptions wanted = new WorkListOptions();

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            CaseBoard board = new CaseReader(ledger)
                    .board(wanted.asOf())
                    .only(each -> wanted.wants(each.isOverdue(), each.isOpen()));
            return new Answer(
                    table(board, messages),
                    CaseTree.list(board, board.cases(), board.cases().size()));
        });
    }

    private static String table(CaseBoard board, Messages messages) {
        if (board.cases().isEmpty()) {
            return messages.text("web.case.found", "0") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.case.state"),
                messages.text("web.case.next"),
                messages.text("web.lead.due-by"),
                messages.text("web.case.id"),
                messages.text("web.case.case")));
        board.cases().forEach(each -> table.row(row(each, messages)));
        return table.text();
    }

    private static List<String> row(ListedCase listed, Messages messages) {
        return List.of(
                messages.text("web.case.state." + listed.standing().state().word()),
                listed.findNext()
                        .map(clock ->
                                messages.text("web.case.clock." + clock.kind().word()))
                        .orElse(""),
                listed.findNext()
                        .map(clock -> DueText.of(clock.due(), messages))
                        .orElse(""),
                listed.raised().id(),
                CasesShowCommand.title(listed, messages));
    }
}
