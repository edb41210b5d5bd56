package org.tworivers.app.cli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AsOfOptions;
import org.tworivers.app.cli.options.Looker;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.cerif.CerifWriter;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.cerif.CerifExport;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.results.ResultReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes research as CERIF.
@Command(
        name = "cerif",
        mixinStandardHelpOptions = true,
        description = {
            "Organisations, projects, results and instruments as CERIF XML (OpenAIRE profile 1.2), in one answer of OAI-PMH.",
            "People stay out unless asked for; then those whose names were verified, and never who was erased."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers export cerif research.xml --as-of 2017-05-23",
            "  tworivers export cerif - --as-of 2017-05-23 --with-people"
        })
final class ExportCerifCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private AsOfOptions days = new AsOfOptions();

    @Parameters(paramLabel = "FILE", description = "The file to write, must not be there yet; - for standard output.")
    private Path file = Path.of("");

    @Option(names = "--with-people", description = "Also people under talent agreements whose names were verified.")
    private boolean withPeople;

    @Override
    public Integer call() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AsKnown asked = days.asked();
        try (Ledger ledger = store.openExisting()) {
            ProjectLists lists = new ProjectLists(ledger, new CurrentFigures(ledger));
            ResultReader results = new ResultReader(ledger, lists, asked.asOf());
            CerifExport export = CerifExport.of(ledger, new OrganisationLists(ledger, lists), results);
            CerifWriter.write(export.make(looker(), asked), bytes);
        }
        if (file.toString().equals("-")) {
            spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
            return 0;
        }
        try {
            Files.write(file, bytes.toByteArray(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + file + ". Maybe it is there already.", broken);
        }
        return 0;
    }

    private Viewer looker() {
        return withPeople ? Looker.OFFICE : Looker.OFFICE.without(Right.CARE_FOR_PERSONS);
    }
}
