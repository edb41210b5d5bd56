package org.tworivers.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.core.journal.Imports;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the imports of a ledger.
@Command(
        name = "imports",
        mixinStandardHelpOptions = true,
        description = "Lists the imports: id, register, file, rows, and whether they still stand.",
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers imports", "  tworivers imports --format json"})
final class ImportsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            List<Imports.Import> all = ledger.imports().all();
            return new Answer(table(all, messages), json(all));
        });
    }

    private static Tree json(List<Imports.Import> all) {
        List<Tree> imports = all.stream()
                .map(each -> (Tree) Tree.fields()
                        .with("import", each.imported().importId())
                        .with("register", each.imported().register())
                        .with("file", each.imported().file())
                        .with("fileHash", each.imported().fileHash())
                        .with("sequence", each.sequence())
                        .with("recordedAt", each.recordedAt().toString())
                        .with("rows", each.imported().counts().rows())
                        .with("undoneSequence", each.undoneSequence())
                        .build())
                .toList();
        return Tree.fields().with("imports", new Tree.Items(imports)).build();
    }

    private static String table(List<Imports.Import> all, Messages messages) {
        if (all.isEmpty()) {
            return messages.text("imports.empty") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("imports.id"),
                messages.text("imports.register"),
                messages.text("imports.file"),
                messages.text("import.rows"),
                messages.text("imports.recorded"),
                messages.text("imports.state")));
        for (Imports.Import each : all) {
            table.row(List.of(
                    each.imported().importId(),
                    each.imported().register(),
                    each.imported().file(),
                    Long.toString(each.imported().counts().rows()),
                    each.recordedAt().toString(),
                    each.stands()
                            ? messages.text("imports.stands")
                            : messages.text("imports.undone", Long.toString(each.undoneSequence()))));
        }
        return table.text();
    }
}
