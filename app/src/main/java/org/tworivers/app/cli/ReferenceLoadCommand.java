package org.tworivers.app.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.exchange.reference.ReferenceFile;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.reference.ReferenceJob;
import org.tworivers.app.work.reference.ReferenceReport;
import org.tworivers.app.work.reference.Snapshot;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.shared.Day;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Loads a scheme, or what it says anew on a day.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Loads the codes of a scheme, whole or not at all, and says which are new, changed, ended and the same.",
            "FILE is a table (CSV, XLSX) with the columns code and name; doc/manual/reference.md tells of the others.",
            "Snapshots of several days are loaded in the order of their days. The same file twice is recorded once."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers reference load example/henan-shanghai/places.csv --scheme gbt2260",
            "  tworivers reference load counties-2019.csv --scheme gbt2260 --as-of 2019-10-31 --complete",
            "  tworivers reference load gbt4754-2017.csv --scheme gbt4754 --dry-run",
            "  tworivers reference load isic.txt --scheme isic --language en --format json"
        })
final class ReferenceLoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "FILE", description = "The codes: CSV or XLSX.")
    private Path file = Path.of("");

    @Option(
            names = "--scheme",
            required = true,
            paramLabel = "SCHEME",
            description = "Name of the scheme, such as gbt2260 (places), gbt4754, isic (industries), or your own.")
    private String scheme = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "",
            description = "The day the file shows: YYYY, YYYY-MM or YYYY-MM-DD. Leave it out for the first file of a"
                    + " scheme, or when its rows say from and until themselves.")
    private String asOf = "";

    @Option(
            names = "--complete",
            description = "It holds every code of its levels on that day, so known codes it lacks have ended by then.")
    private boolean complete;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "",
            description = "Level of all its codes, such as county (default: its column level, or what the codes say).")
    private String level = "";

    @Option(
            names = "--parent",
            paramLabel = "COLUMN",
            defaultValue = "",
            description = "Column of the code above (default: parent, areaCode, cityCode or provinceCode, or found from"
                    + " the codes).")
    private String parent = "";

    @Option(
            names = "--language",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "Language of the names in the column name (default: ${DEFAULT-VALUE}).")
    private String namesIn = "zh";

    @Option(names = "--dry-run", description = "Compare, record nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        ReferenceText text = new ReferenceText(answer.messages());
        Snapshot snapshot = new Snapshot(scheme, day(), complete);
        ReferenceFile rows = ReferenceFile.read(file, new ReferenceFile.Reading(scheme, level, parent, namesIn));
        try (Ledger ledger = dryRun ? store.openToLook() : store.open()) {
            ReferenceJob job = new ReferenceJob(ledger.journal(), ledger.register());
            ReferenceJob.Outcome outcome = dryRun
                    ? job.rehearse(snapshot, rows)
                    : job.run(origin.origin(ledger, Channel.COMMAND), snapshot, rows);
            switch (outcome) {
                case ReferenceJob.Outcome.Refused refused -> throw new Refusal(refused.rejections());
                case ReferenceJob.Outcome.Loaded(ReferenceReport report) -> {
                    Head head = ledger.journal().head();
                    answer.print(spec, text.table(report, dryRun, head), text.json(report, dryRun, head));
                }
            }
        }
        return 0;
    }

    private Day day() {
        try {
            return Day.parse(asOf);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "as-of (" + asOf + ") must be YYYY, YYYY-MM or YYYY-MM-DD. Maybe 2019-10-31.", unreadable);
        }
    }
}
