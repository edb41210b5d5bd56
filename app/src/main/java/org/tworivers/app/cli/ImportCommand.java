package org.tworivers.app.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.cli.terminal.Interruption;
import org.tworivers.app.cli.terminal.Terminal;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.imports.ImportIds;
import org.tworivers.app.work.imports.ImportJob;
import org.tworivers.app.work.imports.ImportReport;
import org.tworivers.app.work.imports.ImportRequest;
import org.tworivers.app.work.imports.WrittenMap;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports a register that somebody else keeps.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a register by a map, judges every row, and records the new and changed ones, all or none.",
            "Exit code 1 when rows were rejected or wait for review; the others are recorded all the same.",
            "Those rows come out beside the register as FILE.rejected.csv and FILE.review.csv: mend or decide, and",
            "import them with the same map."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers import register.csv --map map.yaml --dry-run",
            "  tworivers import example/messy-zh.xlsx --map example/maps/messy-zh.yaml --lang zh",
            "  tworivers import example/messy-zh.xlsx.review.csv --map example/maps/messy-zh.yaml",
            "  tworivers import register.csv --map map.yaml --format json"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int NOT_CLEAN = 1;
    private static final int STOPPED = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(paramLabel = "FILE", description = "The register: CSV or XLSX.")
    private Path file = Path.of("");

    @Option(names = "--map", required = true, paramLabel = "MAP", description = "How its rows are read (YAML).")
    private Path map = Path.of("");

    @Option(
            names = "--sheet",
            paramLabel = "SHEET",
            defaultValue = "",
            description = "Name of the sheet, or its number from 1.")
    private String sheet = "";

    @Option(names = "--dry-run", description = "Judge every row, record nothing.")
    private boolean dryRun;

    @Option(names = "--progress", description = "Say how far it is also where there is no terminal.")
    private boolean progress;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        WrittenMap written = WrittenMap.of(map);
        ImportMap read = written.read();
        ImportMap used = sheet.isEmpty() ? read : read.withSheet(sheet);
        Path folder = file.toAbsolutePath().normalize().getParent();
        ImportRequest request = new ImportRequest(
                file,
                used,
                written.hash(),
                dryRun,
                folder == null ? Path.of("") : folder,
                messages.language(),
                Code.NONE,
                LocalDate.now(ProjectDays.ZONE));
        try (Interruption interruption = Interruption.watched();
                Ledger ledger = dryRun ? store.openToLook() : store.open()) {
            ImportLine watch = watch(messages, interruption);
            ImportReport report = job(ledger).run(request, importer(ledger), watch);
            watch.finish();
            ImportReportText text = new ImportReportText(messages, dryRun);
            answer.print(spec, text.table(report), text.json(report));
            return report.isClean() ? 0 : NOT_CLEAN;
        } catch (CancellationException stopped) {
            spec.commandLine().getErr().println(messages.text("import.stopped"));
            return STOPPED;
        }
    }

    private static ImportJob job(Ledger ledger) {
        return new ImportJob(ledger, new ImportIds(InstantSource.system(), new SecureRandom()));
    }

    private ImportLine watch(Messages messages, Interruption interruption) {
        boolean terminal = Terminal.isThere();
        return new ImportLine(spec.commandLine().getErr(), messages, terminal, terminal || progress, interruption);
    }

    /// A dry run writes nothing, so it names no recorder either.
    private Origin importer(Ledger ledger) {
        return dryRun ? new Origin("", Channel.IMPORT, origin.region(), "") : origin.origin(ledger, Channel.IMPORT);
    }
}
