package org.tworivers.app.cli.results;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tworivers.app.cli.options.AsOfOptions;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.cli.options.Looker;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ResultRows;
import org.tworivers.core.shared.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows one result.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One result on a day: its levels with their papers, and where it is used.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers results show test-kit --as-of 2017-05-23",
            "  tworivers results show test-kit --as-of 2017-05-23 --format json"
        })
final class ResultsShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private AsOfOptions days = new AsOfOptions();

    @Parameters(index = "0", paramLabel = "RESULT", description = "Id of the result: tworivers results list.")
    private String id = "";

    @Override
    public Integer call() {
        AsKnown asked = days.asked();
        return look.look(spec, (ledger, messages) -> {
            ListedResult result = ResultsListCommand.reader(ledger, asked)
                    .find(Looker.OFFICE, id, asked)
                    .orElseThrow(() -> new IllegalArgumentException("result (" + id + ") must have been stated by "
                            + days.asOf() + ". Maybe see: tworivers results list --as-of " + days.asOf() + "."));
            return new Answer(text(result, messages), ResultRows.json(result));
        });
    }

    /// What is made up is said to be.
    static String title(ListedResult result, Messages messages) {
        String name = result.result().names().in(messages.language());
        return result.result().illustrative() ? messages.text("agreement.illustrative", name) : name;
    }

    private static String text(ListedResult result, Messages messages) {
        TextTable ladder = new TextTable(List.of(
                messages.text("web.result.level"), messages.text("web.result.day"), messages.text("web.result.paper")));
        result.ladder()
                .forEach(step -> ladder.row(List.of(
                        messages.text("web.result.level." + (result.ladder().indexOf(step) + 1)),
                        step.entry().day().toString(),
                        step.evidence().stream().map(Evidence::number).collect(Collectors.joining(" · ")))));
        TextTable uses = new TextTable(List.of(
                messages.text("web.result.use.project"),
                messages.text("web.result.use.firm"),
                messages.text("web.result.use.since"),
                messages.text("web.result.use.produces")));
        result.uses()
                .forEach(used -> uses.row(List.of(
                        used.project().map(ListedProject::id).orElse(""),
                        used.use().firm(),
                        used.use().since().toString(),
                        used.use().project().isEmpty()
                                ? ""
                                : messages.text("web.result.use.produces." + (used.isProducing() ? "yes" : "no")))));
        return title(result, messages) + "\n"
                + messages.text(
                        "web.result.ladder.text",
                        Integer.toString(result.level()),
                        result.asOf().toString())
                + "\n\n" + ladder.text()
                + (result.uses().isEmpty() ? "" : "\n" + uses.text());
    }
}
