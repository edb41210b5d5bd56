package org.tworivers.app.cli.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.aftercare.CaseTree;
import org.tworivers.app.work.aftercare.ListedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "On which day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--overdue", description = "Only those with a step that is late.")
    private boolean overdue;

    @Option(names = "--all", description = "Those that are closed, too.")
    private boolean all;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            CaseBoard board =
                    new CaseReader(ledger).board(asOf).only(each -> overdue ? each.isOverdue() : all || each.isOpen());
            answer.print(
                    spec,
                    table(board, messages),
                    CaseTree.list(board, board.cases(), board.cases().size()));
        }
        return 0;
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
