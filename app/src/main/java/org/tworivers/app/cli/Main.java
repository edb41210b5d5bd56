package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.store.StoreException;
import org.tworivers.app.work.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// The program `tworivers`.
///
/// Exit codes: 0 done, 1 the world said no (a refused row, a chain that does not hold), 2 wrong use, 3
/// something outside broke.
@Command(
        name = "tworivers",
        version = "Two Rivers 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Cooperation between two regions, from the first meeting to the running plant.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers demo",
            "  tworivers figures --base 2015-11-03 --as-of 2017-05-23",
            "  tworivers import register.csv --map map.yaml --dry-run"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the world said no: a refused row, a figure that does not hold",
            "2:wrong use",
            "3:something outside broke: a disk, a file, a database"
        })
public final class Main implements Runnable {
    private static final int BROKEN = 3;
    private static final String LOGBACK = "ch.qos.logback.classic.spi.LogbackServiceProvider";
    private static final String SILENCE = "org.slf4j.nop.NOPServiceProvider";
    /// Wide enough for the examples, so that they can be copied in one piece.
    private static final int HELP_WIDTH = 110;

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] arguments) {
        chooseLog(arguments);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        System.exit(code);
    }

    /// Only what serves keeps a log; the others say what they have to say themselves.
    private static void chooseLog(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        boolean serves = words.contains("serve") || (words.contains("demo") && !words.contains("--no-serve"));
        System.setProperty("slf4j.provider", serves ? LOGBACK : SILENCE);
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = CommandTree.grow(new Main(), arguments)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        return line.execute(arguments);
    }

    private static int explain(Exception failure, CommandLine command) {
        RejectionText text = RejectionText.in(language(command));
        String message = switch (failure) {
            case Refusal refusal -> text.lines(refusal.rejections());
            case BrokenFileException broken -> text.line(broken.rejection());
            case StoreException broken -> text.broken(broken.word(), broken.values(), plain(broken));
            default -> plain(failure);
        };
        command.getErr().println(command.getCommandName() + ": " + message);
        return switch (failure) {
            case Refusal refusal -> 1;
            case BrokenFileException broken -> 1;
            case IllegalArgumentException wrongUse -> 2;
            default -> BROKEN;
        };
    }

    private static String plain(Exception failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    /// The language that was asked for, where the command knows it.
    private static String language(CommandLine command) {
        String asked = command.getParseResult().matchedOptionValue("--lang", "en");
        return asked.equals("zh") ? asked : "en";
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
