package org.tworivers.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.BulletinCheck;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.app.work.sections.KnownSections;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Derives every number of a printed bulletin again and says which does not hold.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Derive every number of a bulletin again from the ledger and say which does not hold.",
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers verify bulletin.json", "  tworivers verify bulletin.json --lang zh"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every number holds", "1:something does not hold", "2:the file is no bulletin"})
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "BULLETIN.json", description = "A bulletin in its JSON form.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        PrintedBulletin printed = PrintedBulletin.parse(read());
        try (Ledger ledger = store.openExisting()) {
            BulletinCheck.Outcome outcome = new BulletinCheck(ledger, KnownSections.bulletins(ledger)).check(printed);
            answer.print(spec, table(outcome, messages), json(outcome));
            return outcome.holds() ? 0 : 1;
        }
    }

    private String read() {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "file (" + file + ") must be there. Maybe write it first: tworivers bulletin --out " + file + ".");
        }
        try {
            return Files.readString(file);
        } catch (MalformedInputException notText) {
            throw new IllegalArgumentException(
                    "file (" + file + ") must be a text in UTF-8. Maybe it is another file.", notText);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    private static String table(BulletinCheck.Outcome outcome, Messages messages) {
        StringBuilder out = new StringBuilder();
        if (!outcome.holds()) {
            TextTable table = new TextTable(Stream.of("section", "group", "figure", "printed", "found")
                    .map(column -> messages.text("verify.column." + column))
                    .toList());
            outcome.faults()
                    .forEach(fault -> table.row(List.of(
                            fault.spot().section(),
                            fault.spot().group(),
                            fault.spot().figure(),
                            fault.printed().isEmpty() ? messages.text("verify.missing") : fault.printed(),
                            fault.found().isEmpty() ? messages.text("verify.nothing") : fault.found())));
            out.append(table.text()).append('\n');
        }
        return out.append(messages.text(
                        "verify.summary",
                        Integer.toString(outcome.checked()),
                        Long.toString(outcome.sequence()),
                        Integer.toString(outcome.faults().size()),
                        Integer.toString(outcome.suppressed())))
                .append('\n')
                .toString();
    }

    private static Tree json(BulletinCheck.Outcome outcome) {
        List<Tree> faults = outcome.faults().stream()
                .map(fault -> (Tree) Tree.fields()
                        .with("section", fault.spot().section())
                        .with("group", fault.spot().group())
                        .with("figure", fault.spot().figure())
                        .with("unit", fault.spot().unit())
                        .with("printed", fault.printed())
                        .with("found", fault.found())
                        .build())
                .toList();
        return Tree.fields()
                .with("holds", new Tree.Flag(outcome.holds()))
                .with("sequence", outcome.sequence())
                .with("checked", outcome.checked())
                .with("suppressed", outcome.suppressed())
                .with("faults", new Tree.Items(faults))
                .build();
    }
}
