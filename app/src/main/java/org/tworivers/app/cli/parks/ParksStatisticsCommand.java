package org.tworivers.app.cli.parks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.parks.StatisticsFile;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.shared.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Loads regional statistics.
@Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        description = {
            "Loads regional statistics, whole or not at all: a CSV file with the columns place, sector and value.",
            "A line that is not there is no evidence; a value of 0 is none. The same file twice is recorded once."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers parks statistics example/parks/employment.csv --set employment --year 2016"
                    + " --measure 'employed persons' --source 'illustrative'"
        })
final class ParksStatisticsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "FILE", description = "CSV: place, sector, value; codes written scheme:code.")
    private Path file = Path.of("");

    @Option(names = "--set", required = true, paramLabel = "NAME", description = "Name of the set.")
    private String set = "";

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "The year it is of.")
    private int year;

    @Option(names = "--measure", required = true, paramLabel = "TEXT", description = "What was counted.")
    private String measure = "";

    @Option(names = "--source", required = true, paramLabel = "TEXT", description = "Where it was published.")
    private String source = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        StatisticsFile read = StatisticsFile.read(file, new StatisticsFile.About(set, year, measure, source));
        try (Ledger ledger = store.open()) {
            ParksCodec codec = new ParksCodec();
            Appended appended = ledger.journal()
                    .append(new Act(
                            origin.origin(ledger, Channel.IMPORT),
                            "statistics:" + set + ":" + read.hash(),
                            Act.ANY,
                            read.rows().stream().map(row -> codec.encode(row)).toList()));
            if (appended instanceof Appended.Refused(List<Rejection> rejections)) {
                throw new Refusal(rejections);
            }
            int rows = appended instanceof Appended.Recorded ? read.rows().size() : 0;
            answer.print(
                    spec,
                    messages.text("web.park.statistics.loaded", Integer.toString(rows)) + "\n",
                    Tree.fields().with("regions", rows).build());
        }
        return 0;
    }
}
