package org.tworivers.app.cli.leads;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.DayOption;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.attraction.LeadTree;
import org.tworivers.app.work.attraction.ListedLead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows one lead: its clocks, and who talked first.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One lead on a day: its clocks, and each claim of its first talk.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers leads show example-086 --as-of 2017-05-23",
            "  tworivers leads show example-086 --as-of 2017-05-23 --format json"
        })
final class LeadsShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Parameters(index = "0", paramLabel = "LEAD", description = "Id of the lead: tworivers leads list.")
    private String lead = "";

    @Mixin
    private DayOption day = new DayOption();

    @Override
    public Integer call() {
        LocalDate asOf = day.asOf();
        return look.look(spec, (ledger, messages) -> {
            ListedLead listed = LeadRows.board(ledger, asOf)
                    .find(lead)
                    .orElseThrow(() -> new IllegalArgumentException("lead (" + lead + ") must have been found by "
                            + asOf + ". Maybe see: tworivers leads list --all --as-of " + asOf + "."));
            return new Answer(
                    LeadRows.name(listed, messages) + "\n" + LeadRows.state(listed, messages) + "\n\n"
                            + clocks(listed, messages) + talks(listed, messages),
                    LeadTree.whole(listed));
        });
    }

    private static String clocks(ListedLead listed, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("web.lead.clock"),
                messages.text("web.lead.begins"),
                messages.text("web.lead.due-by"),
                messages.text("web.lead.done"),
                messages.text("web.lead.claim.state")));
        listed.clocks()
                .forEach(clock -> table.row(List.of(
                        messages.text("web.lead.clock." + clock.kind().word()),
                        clock.begins().toString(),
                        DueText.of(clock.due(), messages),
                        clock.done().map(LocalDate::toString).orElse(""),
                        messages.text("web.lead.clock.state."
                                + clock.state(listed.asOf()).word()))));
        return table.text();
    }

    private static String talks(ListedLead listed, Messages messages) {
        if (listed.talk().claims().isEmpty()) {
            return "";
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.lead.claim"),
                messages.text("web.lead.holds-until"),
                messages.text("web.lead.to.now"),
                messages.text("web.lead.claim.state")));
        listed.talk()
                .claims()
                .forEach(each -> table.row(List.of(
                        each.claim().key(),
                        each.until().toString(),
                        each.holder().toString(),
                        messages.text("web.lead.claim." + each.state().word()))));
        return "\n" + table.text();
    }
}
