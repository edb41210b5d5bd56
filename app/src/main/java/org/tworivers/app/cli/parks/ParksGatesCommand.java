package org.tworivers.app.cli.parks;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.parks.MatchTree;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.Gate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists gates and whether they are in force.
@Command(
        name = "gates",
        mixinStandardHelpOptions = true,
        description = {
            "The gates of a day: what each says, where it stands, and whether it is in force.",
            "Their form is told in doc/manual/parks.md; a file is tried with --rules."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers parks gates",
            "  tworivers parks gates --on 2022-11-13",
            "  tworivers parks gates --rules my-gates.yaml --format json"
        })
final class ParksGatesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DayOption day = new DayOption();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openToLook()) {
            ParkMatching matching = day.matching(ledger);
            answer.print(spec, table(matching, messages), MatchTree.gates(matching));
        }
        return 0;
    }

    private static String table(ParkMatching matching, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("web.match.gate"),
                messages.text("web.match.gate.from"),
                messages.text("web.match.gate.until"),
                messages.text("web.match.gate.in-force", matching.day().toString()),
                messages.text("web.match.gate.text")));
        for (Gate gate : matching.gates()) {
            table.row(List.of(
                    gate.id(),
                    gate.from().toString(),
                    gate.until().toString(),
                    messages.text(gate.holds(matching.day()) ? "web.match.yes" : "web.match.no"),
                    gate.texts().in(messages.language())));
        }
        return table.text();
    }
}
