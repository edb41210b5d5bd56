package org.tworivers.app.cli.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
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
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "As of which day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--known-at",
            paramLabel = "MOMENT",
            defaultValue = "",
            description = "As known at a moment or seq:NUMBER; now unless said otherwise.")
    private String knownAt = "";

    @Option(
            names = "--by",
            paramLabel = "TIME",
            defaultValue = "quarter",
            description = "month, quarter or year; quarter unless said otherwise.")
    private String by = "quarter";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        Cohort cohort = Cohort.parse(by);
        try (Ledger ledger = store.openExisting()) {
            long sequence = ledger.knownAt(knownAt, ProjectDays.ZONE).sequence();
            CaseBoard board = new CaseReader(ledger).boardAt(sequence, asOf);
            TextTable table = new TextTable(List.of(
                    messages.text("web.case.rates.raised-in"),
                    ">" + messages.text("web.case.rates.cases"),
                    ">" + messages.text("web.case.rates.closed"),
                    ">" + messages.text("web.case.rates.close-out"),
                    ">" + messages.text("web.case.rates.satisfied")));
            CloseOut.by(cohort, board.standings()).forEach((name, counts) -> table.row(row(name, counts)));
            table.row(row(messages.text("web.case.due.all"), CloseOut.whole(board.standings())));
            answer.print(spec, table.text(), CaseTree.rates(board, cohort, sequence));
        }
        return 0;
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
