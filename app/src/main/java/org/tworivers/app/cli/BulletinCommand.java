package org.tworivers.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.OutputFormat;
import org.tworivers.app.cli.options.QuestionOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.work.BulletinQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.sections.KnownSections;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.journal.CanonicalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes a bulletin as a page for people or as data for machines.
@Command(
        name = "bulletin",
        mixinStandardHelpOptions = true,
        description = "Write the bulletin of a day, as known at a moment: figures, tables, notes and receipts.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers bulletin --base 2015-11-03 --as-of 2017-05-23 --lang zh --out bulletin.html",
            "  tworivers bulletin --base 2015-11-03 --as-of 2017-05-23 --lang en --out bulletin.json",
            "  tworivers bulletin --base 2015-11-03 --as-of 2017-05-23 --out bulletin.pdf",
            "  tworivers bulletin --base 2015-11-03 --as-of 2017-05-23 --public --out public.html",
            "  tworivers bulletin --base 2015-11-03 --as-of 2017-05-23 --known-at 2017-06-01 --out then.html",
            "  tworivers bulletin --base 2015-11-03 --as-of 2017-05-23 --section attraction --out leads.html"
        })
final class BulletinCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private QuestionOptions options = new QuestionOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write: .html, .pdf, .docx, .xlsx or .json. It is replaced when it is there.")
    private Path out = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "zh or en (default: ${DEFAULT-VALUE}).")
    private String language = "zh";

    @Option(
            names = "--public",
            description = "The form for the public: hides what would tell of one or two projects not all public.")
    private boolean isPublic;

    @Option(
            names = "--place-level",
            paramLabel = "LEVEL",
            defaultValue = "city",
            description = "Level of the places in the table, or own (default: ${DEFAULT-VALUE}).")
    private String placeLevel = "city";

    @Option(
            names = "--sector-level",
            paramLabel = "LEVEL",
            defaultValue = "division",
            description = "Level of the sectors in the table, or own (default: ${DEFAULT-VALUE}).")
    private String sectorLevel = "division";

    @Option(
            names = "--assume",
            paramLabel = "TEXT",
            description = "An assumption to be printed, such as why this day was chosen. May be given more than once.")
    private List<String> assumptions = List.of();

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description = "A part beside the projects: attraction (how far leads came). May be given more than once.")
    private List<String> sections = List.of();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "table", description = "table or json.")
    private OutputFormat format = OutputFormat.table;

    @Override
    public Integer call() {
        format.refuseCsv();
        Messages messages = Messages.in(language);
        BulletinForm form = form();
        try (Ledger ledger = store.openExisting()) {
            Bulletin bulletin = KnownSections.bulletins(ledger)
                    .make(new BulletinQuestion(
                            options.question(""),
                            level(placeLevel),
                            level(sectorLevel),
                            isPublic,
                            assumptions,
                            sections));
            write(form.write(bulletin, messages));
            print(bulletin.basis(), messages);
        }
        return 0;
    }

    private static String level(String option) {
        return option.equals("own") ? "" : option;
    }

    private BulletinForm form() {
        String name = out.toString();
        return BulletinForm.find(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(() -> new IllegalArgumentException(
                        "out (" + out + ") must end in .html, .pdf, .docx, .xlsx or .json. Maybe bulletin.html."));
    }

    private void write(byte[] content) {
        Path fresh = out.resolveSibling(out.getFileName() + ".part");
        try {
            Files.write(fresh, content);
            Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write the bulletin to " + out, broken);
        }
    }

    private void print(Basis basis, Messages messages) {
        PrintWriter to = spec.commandLine().getOut();
        if (format == OutputFormat.json) {
            to.println(CanonicalText.write(
                    FigureTree.basis(basis).with("out", out.toString()).build()));
        } else {
            to.println(out);
            to.println(messages.text(
                    "figures.receipt",
                    Long.toString(basis.known().sequence()),
                    basis.known().hash()));
        }
        to.flush();
    }
}
