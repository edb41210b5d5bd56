package org.tworivers.app.cli.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.cli.options.Looker;
import org.tworivers.app.cli.options.WorkListOptions;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.oversight.ListedPromise;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.app.work.oversight.PromiseRows;
import org.tworivers.app.work.projects.ProjectLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists promises to firms.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Promises on a day: those that are due first, first; those that are over, last.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers promises list --as-of 2017-05-23",
            "  tworivers promises list --as-of 2017-05-23 --overdue --lang zh",
            "  tworivers promises list --as-of 2017-05-23 --all --format json"
        })
final class PromisesListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private WorkListOptions wanted = new WorkListOptions();

    @Override
    public Integer call() {
        LocalDate asOf = wanted.asOf();
        return look.look(spec, (ledger, messages) -> {
            List<ListedPromise> promises = new PromiseReader(
                            ledger, new ProjectLists(ledger, new CurrentFigures(ledger)), asOf)
                    .all(Looker.OFFICE, asOf).stream()
                            .filter(each ->
                                    wanted.wants(each.isOverdue(), !each.state().isOver()))
                            .toList();
            return new Answer(table(promises, messages), PromiseRows.json(asOf, promises));
        });
    }

    private static String table(List<ListedPromise> promises, Messages messages) {
        if (promises.isEmpty()) {
            return messages.text("web.promise.found", "0") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.promise.due"),
                messages.text("web.promise.stands"),
                messages.text("web.promise.unit"),
                messages.text("web.promise.kind"),
                messages.text("web.promise.text")));
        promises.forEach(each -> table.row(List.of(
                each.due().toString(),
                messages.text("web.promise.state."
                        + (each.isOverdue() ? "overdue" : each.state().word())),
                each.promise().unit(),
                messages.text("web.promise.kind." + each.promise().kind().word()),
                each.promise().illustrative()
                        ? messages.text("agreement.illustrative", each.promise().text())
                        : each.promise().text())));
        return table.text();
    }
}
