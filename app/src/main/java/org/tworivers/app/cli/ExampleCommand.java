package org.tworivers.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.app.work.example.MessyWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the made-up projects of the example.
@Command(
        name = "example",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the made-up projects of the example, projects.csv and acts.jsonl, the made-up delegations of its",
            "docking meeting, event.jsonl, the leads of a resident team, leads.jsonl, and a made-up register as counties",
            "send them, messy-zh.xlsx, into a folder.",
            "The same seed gives the same files. doc/manual/example.md tells what is in them."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers example ./made-up", "  tworivers example ./made-up --seed 7"})
final class ExampleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "Where to write; made when it is not there.")
    private Path folder = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + ExampleFiles.SEED,
            description = "What to draw from (default: ${DEFAULT-VALUE}, the files that ship).")
    private long seed = ExampleFiles.SEED;

    @Override
    public Integer call() {
        ExampleFiles files = ExampleFiles.of(seed);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("projects.csv"), files.projects());
            Files.writeString(folder.resolve("acts.jsonl"), files.acts());
            Files.writeString(folder.resolve("event.jsonl"), files.event());
            Files.writeString(folder.resolve("leads.jsonl"), files.leads());
            try (OutputStream messy = Files.newOutputStream(folder.resolve("messy-zh.xlsx"))) {
                MessyWorkbook.write(messy, seed);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write to " + folder, broken);
        }
        spec.commandLine()
                .getOut()
                .println("Wrote projects.csv, acts.jsonl, event.jsonl, leads.jsonl and messy-zh.xlsx to " + folder
                        + ".");
        return 0;
    }
}
