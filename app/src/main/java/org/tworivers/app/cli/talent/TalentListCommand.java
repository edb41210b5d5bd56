package org.tworivers.app.cli.talent;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AsOfOptions;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.cli.options.Looker;
import org.tworivers.app.render.FigureLine;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.talent.ListedTalent;
import org.tworivers.app.work.talent.TalentReader;
import org.tworivers.app.work.talent.TalentRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists talent agreements.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Talent agreements on a day, those that hold first, with agreements and heads apart.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers talent list --as-of 2017-05-23",
            "  tworivers talent list --as-of 2017-05-23 --known-at 2017-05-01 --lang zh",
            "  tworivers talent list --as-of 2017-05-23 --format json"
        })
final class TalentListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private AsOfOptions days = new AsOfOptions();

    @Override
    public Integer call() {
        AsKnown asked = days.asked();
        return look.look(spec, (ledger, messages) -> {
            TalentReader reader = new TalentReader(ledger);
            List<ListedTalent> agreements = reader.all(Looker.OFFICE, asked);
            return new Answer(
                    table(agreements, messages),
                    TalentRows.json(asked, reader.known(asked).sequence(), agreements));
        });
    }

    private static String table(List<ListedTalent> agreements, Messages messages) {
        String counts = FigureLine.table(TalentReader.counts(agreements).figures(), messages);
        if (agreements.isEmpty()) {
            return counts;
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.result.id"),
                messages.text("web.talent.person"),
                messages.text("web.talent.state"),
                messages.text("web.talent.days"),
                messages.text("web.talent.programme")));
        agreements.forEach(each -> table.row(List.of(
                each.agreement().id(),
                person(each, messages),
                messages.text("web.talent.state." + each.state().word()),
                each.daysSpent() + " / " + each.agreement().daysAgreed(),
                each.agreement().illustrative()
                        ? messages.text(
                                "agreement.illustrative", each.agreement().programme())
                        : each.agreement().programme())));
        return counts + "\n" + table.text();
    }

    /// What the person is called, and whether that was verified; the id where the name is not to be seen.
    static String person(ListedTalent each, Messages messages) {
        if (each.erased()) {
            return messages.text("web.talent.person.erased", each.agreement().person());
        }
        return each.name() + " (" + messages.text(each.verified() ? "web.talent.verified" : "web.talent.unverified")
                + ")";
    }
}
