package org.tworivers.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OptionalDays;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.BalanceText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Balances;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.figures.CheckedBalance;
import org.tworivers.core.journal.Head;
import org.tworivers.core.shared.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Checks the balances of the ledger and of periodic registers.
@Command(
        name = "balance",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that numbers which must agree do: opening + new - closed = closing; the states of the signed",
            "projects make the signed; counties sum to the unit they report to; groups sum to the whole; what is",
            "cumulative never falls without a correction. With --base and --as-of the ledger's own figures and the",
            "returns of that time; without, all returns. Exit code 1 when one does not hold."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers balance",
            "  tworivers balance --base 2015-11-03 --as-of 2017-05-23 --failing",
            "  tworivers balance --known-at 2017-06-01 --lang zh",
            "  tworivers balance --format json"
        })
final class BalanceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OptionalDays days = new OptionalDays();

    @Option(names = "--failing", description = "List only what does not hold or cannot be checked.")
    private boolean failing;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            Head known = ledger.knownAt(days.cut().knownAt(), days.cut().zone());
            Balances balances = new Balances(ledger);
            Optional<FigureQuestion> question = days.findQuestion();
            List<CheckedBalance> checked = new ArrayList<>();
            Map<String, Names> names = new TreeMap<>();
            long illustrative = 0;
            if (question.isPresent()) {
                Balances.Outcome figures = balances.ofFigures(question.get().withKnownAt("seq:" + known.sequence()));
                checked.addAll(figures.checked());
                names.putAll(figures.names());
                illustrative = figures.illustrative();
            }
            checked.addAll(balances.ofReturns(
                            known.sequence(),
                            question.map(FigureQuestion::base).orElse(LocalDate.MIN),
                            question.map(FigureQuestion::asOf).orElse(LocalDate.MAX))
                    .checked());
            BalanceText text = new BalanceText(messages, checked, names, known, illustrative);
            answer.print(spec, text.table(failing), text.json(failing));
            return checked.stream().anyMatch(CheckedBalance::isBroken) ? 1 : 0;
        }
    }
}
