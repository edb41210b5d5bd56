package org.tworivers.app.cli.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.cli.options.Looker;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.oversight.Suspect;
import org.tworivers.app.work.oversight.SuspectReader;
import org.tworivers.app.work.oversight.SuspectRows;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists what may be a fraud.
@Command(
        name = "suspects",
        mixinStandardHelpOptions = true,
        description =
                "Receipts that the rules hold back, and signings that seem to be the same once more, with the reason.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers audit suspects --base 2015-11-03 --as-of 2017-05-23",
            "  tworivers audit suspects --base 2015-11-03 --as-of 2017-05-23 --format json"
        })
final class AuditSuspectsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Option(names = "--base", required = true, paramLabel = "DATE", description = "First day of counting, YYYY-MM-DD.")
    private LocalDate base = LocalDate.EPOCH;

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "Last day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            CurrentFigures figures = new CurrentFigures(ledger);
            List<Suspect> suspects = new SuspectReader(ledger, new ProjectLists(ledger, figures), figures)
                    .read(Looker.OFFICE, new ProjectDays(base, asOf, ""));
            return new Answer(table(suspects, messages), SuspectRows.json(asOf, suspects));
        });
    }

    private static String table(List<Suspect> suspects, Messages messages) {
        if (suspects.isEmpty()) {
            return messages.text("web.suspect.found", "0") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.suspect.why"),
                messages.text("web.stall.project"),
                messages.text("web.suspect.receipt")));
        suspects.forEach(each -> table.row(List.of(
                messages.text(SuspectRows.key(each)),
                each.projects().stream().map(one -> one.id()).collect(Collectors.joining(", ")),
                each.receipts().stream()
                        .map(receipt -> receipt.day() + " " + receipt.money())
                        .collect(Collectors.joining()))));
        return table.text();
    }
}
