package org.tworivers.app.cli.cases;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AsOfOptions;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.aftercare.CaseTree;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.aftercare.CloseOut;
import org.tworivers.core.aftercare.CloseOut.Counts;
import org.tworivers.core.aftercare.Cohort;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Counts how many cases are closed, and how satisfied firms are.
@Command(
        name = "rates",
        mixinStandardHelpOptions = true,
        description =
                "Of the cases raised in each month, quarter or year: how many are closed, how satisfied firms are.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers cases rates --as-of 2017-05-23",
            "  tworivers cases rates --as-of 2017-05-23 --by month --format json"
        })
final class CasesRatesCommand implements Callable<Integer> {
    private static final Rounding PER_CENT = new Rounding(Rounding.Mode.HALF_UP, 1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private AsOfOptions days = new AsOfOptions();

    @Option(
            names = "--by",
            paramLabel = "TIME",
            defaultValue = "quarter",
            description = "month, quarter or year; quarter unless said otherwise.")
    private String by = "quarter";

    @Override
    public Integer call() {
        Cohort cohort = Cohort.parse(by);
        return look.look(spec, (ledger, messages) -> {
            long sequence = ledger.knownAt(days.knownAt(), ProjectDays.ZONE).sequence();
            CaseBoard board = new CaseReader(ledger).boardAt(sequence, days.asOf());
            TextTable table = new TextTable(List.of(
                    messages.text("web.case.rates.raised-in"),
                    ">" + messages.text("web.case.rates.cases"),
                    ">" + messages.text("web.case.rates.closed"),
                    ">" + messages.text("web.case.rates.close-out"),
                    ">" + messages.text("web.case.rates.satisfied")));
            CloseOut.by(cohort, board.standings()).forEach((name, counts) -> table.row(row(name, counts)));
            table.row(row(messages.text("web.case.due.all"), CloseOut.whole(board.standings())));
            return new Answer(table.text(), CaseTree.rates(board, cohort, sequence));
        });
    }

    private static List<String> row(String name, Counts counts) {
        return List.of(
                name,
                Long.toString(counts.cases()),
                Long.toString(counts.closed()),
                perCent(counts.closeOutRate()),
                perCent(counts.satisfactionRate()));
    }

    private static String perCent(Optional<Ratio> share) {
        return share.map(each -> PER_CENT.round(each.scaledByPowerOfTen(2)).toPlainString() + " %")
                .orElse("–");
    }
}
