package org.tworivers.app.cli.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.DayOption;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.aftercare.CaseTree;
import org.tworivers.app.work.aftercare.ListedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows one case.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One case on a day: how far it has come, and its clocks.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers cases show zw-power --as-of 2017-05-23",
            "  tworivers cases show zw-power --as-of 2017-05-23 --format json"
        })
final class CasesShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Parameters(index = "0", paramLabel = "CASE", description = "Id of the case: tworivers cases list.")
    private String id = "";

    @Mixin
    private DayOption day = new DayOption();

    @Override
    public Integer call() {
        LocalDate asOf = day.asOf();
        return look.look(spec, (ledger, messages) -> {
            ListedCase listed = new CaseReader(ledger)
                    .board(asOf)
                    .find(id)
                    .orElseThrow(() -> new IllegalArgumentException("case (" + id + ") must have been raised by " + asOf
                            + ". Maybe see: tworivers cases list --all --as-of " + asOf + "."));
            return new Answer(
                    title(listed, messages) + "\n"
                            + messages.text("web.case.state."
                                    + listed.standing().state().word())
                            + "\n\n" + clocks(listed, messages),
                    CaseTree.one(listed));
        });
    }

    /// What is made up is said to be.
    static String title(ListedCase listed, Messages messages) {
        String title = listed.raised().title();
        return listed.raised().illustrative() ? messages.text("agreement.illustrative", title) : title;
    }

    private static String clocks(ListedCase listed, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("web.lead.clock"),
                messages.text("web.lead.begins"),
                messages.text("web.lead.due-by"),
                messages.text("web.lead.done"),
                messages.text("web.case.state")));
        listed.clocks()
                .forEach(clock -> table.row(List.of(
                        messages.text("web.case.clock." + clock.kind().word()),
                        clock.begins().toString(),
                        DueText.of(clock.due(), messages),
                        clock.done().map(LocalDate::toString).orElse(""),
                        messages.text("web.case.clock.state."
                                + clock.state(listed.asOf()).word()))));
        return table.text();
    }
}
