package org.tworivers.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.imports.TemplateWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes a blank workbook for those who send a register.
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a blank workbook whose header fits a map, with a second sheet that explains each column.",
            "Who fills it in sends a register that can be imported by that map."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers template --map example/maps/messy-zh.yaml --out template-zh.xlsx --lang zh"})
final class TemplateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--map", required = true, paramLabel = "MAP", description = "The map it must fit (YAML).")
    private Path map = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write: a new .xlsx.")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en or zh.")
    private String language = "en";

    @Override
    public Integer call() {
        Messages messages = Messages.in(language);
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new IllegalArgumentException("out (" + out + ") must end in .xlsx. Maybe " + out + ".xlsx.");
        }
        if (Files.exists(out)) {
            throw new IllegalArgumentException("out (" + out + ") must not be there yet. Maybe choose another name.");
        }
        TemplateWorkbook template = new TemplateWorkbook(ImportMapReader.read(map), messages);
        try (OutputStream file = Files.newOutputStream(out)) {
            template.write(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + out, broken);
        }
        spec.commandLine().getOut().println(messages.text("template.written", out.toString()));
        return 0;
    }
}
