package org.tworivers.app.cli.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AsOfOptions;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.cli.options.Looker;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.talent.ListedTalent;
import org.tworivers.app.work.talent.TalentReader;
import org.tworivers.app.work.talent.TalentRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows one talent agreement.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One talent agreement on a day: its term, days on site, and what came of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers talent show he-wei --as-of 2017-05-23",
            "  tworivers talent show he-wei --as-of 2017-05-23 --format json"
        })
final class TalentShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private AsOfOptions days = new AsOfOptions();

    @Parameters(index = "0", paramLabel = "AGREEMENT", description = "Id of the agreement: tworivers talent list.")
    private String id = "";

    @Override
    public Integer call() {
        AsKnown asked = days.asked();
        return look.look(spec, (ledger, messages) -> {
            ListedTalent listed = new TalentReader(ledger)
                    .find(Looker.OFFICE, id, asked)
                    .orElseThrow(() -> new IllegalArgumentException("agreement (" + id + ") must have been made by "
                            + days.asOf() + ". Maybe see: tworivers talent list --as-of " + days.asOf() + "."));
            return new Answer(text(listed, messages), TalentRows.json(listed));
        });
    }

    private static String text(ListedTalent listed, Messages messages) {
        TextTable table = new TextTable(
                List.of(messages.text("web.talent.deliverable"), messages.text("web.talent.deliverable.met")));
        listed.agreement()
                .deliverables()
                .forEach(each -> table.row(List.of(
                        each.text(),
                        listed.course()
                                .metOn(each.key(), listed.asOf())
                                .map(LocalDate::toString)
                                .orElse(messages.text("web.talent.deliverable.open")))));
        String person = TalentListCommand.person(listed, messages);
        return (listed.agreement().illustrative() ? messages.text("agreement.illustrative", person) : person) + "\n"
                + messages.text("web.talent.home") + ": " + listed.agreement().home() + "\n"
                + messages.text("web.talent.host") + ": " + listed.agreement().host() + "\n"
                + messages.text("web.talent.term") + ": " + listed.course().from() + "–"
                + listed.course().until(listed.asOf()) + "\n"
                + messages.text("web.talent.days") + ": "
                + messages.text(
                        "web.talent.days.of",
                        Long.toString(listed.daysSpent()),
                        Integer.toString(listed.agreement().daysAgreed()))
                + (listed.agreement().deliverables().isEmpty() ? "\n" : "\n\n" + table.text());
    }
}
