package org.tworivers.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.render.FigureSheetText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinPage;
import org.tworivers.app.render.bulletins.BulletinTree;
import org.tworivers.app.work.BulletinQuestion;
import org.tworivers.app.work.Bulletins;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.example.Demonstration;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.shared.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows the product on the example of Henan and Shanghai.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Fills a new store with the example of Henan and Shanghai, 2017, prints its figures, writes its bulletin and",
            "serves it to browsers until it is stopped (Ctrl-C), with an account of each role.",
            "The projects of the example are made up and marked so; a store that is there is left alone."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers demo", "  tworivers demo --no-serve", "  tworivers demo --folder ./try --lang zh"})
final class DemoCommand implements Callable<Integer> {
    private static final String LOCAL = "127.0.0.1";
    private static final int PORT = 8080;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            defaultValue = "demo",
            description = "Where the store and the bulletin are put (default: ./${DEFAULT-VALUE}).")
    private Path folder = Path.of("demo");

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en or zh.")
    private String language = "en";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where to listen; 0 for any free port (default: 8080, or any free one when it is taken).")
    private @Nullable Integer port;

    @Option(names = "--no-serve", description = "Only print the figures and write the bulletin.")
    private boolean printsOnly;

    @Override
    public Integer call() throws InterruptedException {
        Path store = folder.resolve("tworivers-demo.db");
        Path example = Path.of(System.getProperty("tworivers.home", ".")).resolve("example");
        if (!Files.isDirectory(example)) {
            throw new IllegalArgumentException("folder (" + example
                    + ") must hold the example's files. Maybe run the demo from the project's folder.");
        }
        boolean made = !Files.exists(store);
        try {
            Files.createDirectories(folder);
            try (Ledger ledger = Ledger.open("sqlite:" + store, InstantSource.system(), new SecureRandom())) {
                if (made) {
                    new Demonstration(ledger, example).fill();
                }
                show(ledger, store, made);
                serve(ledger);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write to " + folder, broken);
        }
        return 0;
    }

    private void serve(Ledger ledger) throws InterruptedException {
        if (!printsOnly) {
            Served.until(
                    new Serving.Settings(
                            ledger,
                            LOCAL,
                            port == null ? anyPort() : port,
                            ExampleFiles.BASE,
                            () -> ExampleFiles.AS_OF,
                            true),
                    spec.commandLine().getOut(),
                    Messages.in(language));
        }
    }

    private static int anyPort() {
        try (ServerSocket trial = new ServerSocket(PORT, 1, InetAddress.getLoopbackAddress())) {
            return trial.getLocalPort();
        } catch (IOException taken) {
            return 0;
        }
    }

    private static FigureQuestion question() {
        return new FigureQuestion(
                ExampleFiles.BASE,
                ExampleFiles.AS_OF,
                "",
                ZoneId.of("Asia/Shanghai"),
                CountingPolicies.all().getFirst(),
                new Rounding(Rounding.Mode.HALF_UP, 1),
                "",
                Code.NONE,
                Code.NONE);
    }

    private static Bulletin bulletin(Ledger ledger, Messages messages) {
        return new Bulletins(ledger)
                .make(new BulletinQuestion(
                        question(), "city", "division", false, List.of(messages.text("demo.assumption"))));
    }

    private void show(Ledger ledger, Path store, boolean made) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Messages messages = Messages.in(language);
        out.println(messages.text(made ? "demo.made" : "demo.found", store.toString()));
        out.print(new FigureSheetText(messages, FigureSheetText.Form.TABLE)
                .sheet(new Figures(ledger, Audience.OWN).answer(question())));
        out.println(messages.text("demo.claim"));
        for (String each : List.of("zh", "en")) {
            Path page = folder.resolve("bulletin-" + each + ".html");
            Messages of = Messages.in(each);
            Files.writeString(page, BulletinPage.page(bulletin(ledger, of), of));
            out.println(messages.text("demo.bulletin", page.toString()));
        }
        Path machine = folder.resolve("bulletin.json");
        Files.writeString(machine, BulletinTree.text(bulletin(ledger, messages), messages));
        out.println(messages.text("demo.bulletin", machine.toString()));
        out.flush();
    }
}
