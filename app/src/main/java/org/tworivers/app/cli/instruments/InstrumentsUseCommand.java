package org.tworivers.app.cli.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.tworivers.app.cli.options.AsOfOptions;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.render.instruments.StatementText;
import org.tworivers.app.work.instruments.CatalogueTree;
import org.tworivers.app.work.instruments.CountedUse;
import org.tworivers.app.work.instruments.InstrumentReader;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.use.UseCounts;
import org.tworivers.core.shared.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Counts what instruments are used for.
@Command(
        name = "use",
        mixinStandardHelpOptions = true,
        description =
                "Hours available, used and used by outsiders in a time, of each instrument and of all; the sharing rate as"
                        + " a ratio of sums and as a mean of the instruments' ratios.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers instruments use --from 2017-01-01 --as-of 2017-05-23",
            "  tworivers instruments use --from 2017-01-01 --as-of 2017-05-23 --organisation luoyang-institute"
                    + " --format json"
        })
final class InstrumentsUseCommand implements Callable<Integer> {
    private static final Rounding PER_CENT = new Rounding(Rounding.Mode.HALF_UP, 2);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day, YYYY-MM-DD.")
    private LocalDate from = LocalDate.EPOCH;

    @Mixin
    private AsOfOptions days = new AsOfOptions();

    @Option(
            names = "--organisation",
            paramLabel = "ID",
            defaultValue = "",
            description = "Only the instruments that one organisation keeps.")
    private String organisation = "";

    @Override
    public Integer call() {
        Period period = new Period(from, days.asOf());
        return look.look(spec, (ledger, messages) -> {
            InstrumentReader reader = new InstrumentReader(ledger);
            long sequence = ledger.knownAt(days.knownAt(), ProjectDays.ZONE).sequence();
            Predicate<Instrument> which = organisation.isEmpty() ? each -> true : reader.keptBy(organisation);
            List<CountedUse> counted = reader.use(which, period, sequence);
            return new Answer(table(counted, messages), CatalogueTree.use(counted, period, sequence));
        });
    }

    private static String table(List<CountedUse> counted, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("booking.instrument"),
                ">" + messages.text("instrument.use.available"),
                ">" + messages.text("instrument.use.used"),
                ">" + messages.text("instrument.use.outside"),
                ">" + messages.text("instrument.use.share"),
                ">" + messages.text("instrument.use.sharing"),
                ">" + messages.text("instrument.use.mean")));
        counted.forEach(each -> table.row(row(each.instrument().id(), each.counts())));
        table.row(row(messages.text("instrument.use.all"), CountedUse.whole(counted)));
        return table.text();
    }

    private static List<String> row(String name, UseCounts counts) {
        return List.of(
                name,
                StatementText.hours(counts.available()),
                StatementText.hours(counts.used()),
                StatementText.hours(counts.outside()),
                perCent(counts.utilisation()),
                perCent(counts.sharingRate()),
                perCent(counts.meanSharingRate()));
    }

    private static String perCent(Optional<Ratio> share) {
        return share.map(each -> PER_CENT.round(each.scaledByPowerOfTen(2)).toPlainString() + " %")
                .orElse("–");
    }
}
