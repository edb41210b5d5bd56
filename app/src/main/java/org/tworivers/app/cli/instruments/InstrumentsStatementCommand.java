package org.tworivers.app.cli.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.render.instruments.StatementFile;
import org.tworivers.app.render.instruments.StatementText;
import org.tworivers.app.store.OrganisationNames;
import org.tworivers.app.work.instruments.CatalogueTree;
import org.tworivers.app.work.instruments.InstrumentReader;
import org.tworivers.core.instruments.InstrumentBook;
import org.tworivers.core.instruments.use.UseStatement;
import org.tworivers.core.journal.Head;
import org.tworivers.core.shared.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints what an organisation owes for a month.
@Command(
        name = "statement",
        mixinStandardHelpOptions = true,
        description = "What an organisation owes for the instruments that it used in a month.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers instruments statement --organisation zhongwei --month 2017-05",
            "  tworivers instruments statement --organisation zhongwei --month 2017-05 --lang zh --out statement.pdf",
            "  tworivers instruments statement --organisation zhongwei --month 2017-05 --format json"
        })
final class InstrumentsStatementCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Option(names = "--organisation", required = true, paramLabel = "ID", description = "Whose statement.")
    private String organisation = "";

    @Option(names = "--month", required = true, paramLabel = "MONTH", description = "Of which month, YYYY-MM.")
    private YearMonth month = YearMonth.of(1, 1);

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "",
            description = "Also write it to a file that is not there yet: .pdf, .csv or .xlsx.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            InstrumentReader reader = new InstrumentReader(ledger);
            InstrumentBook book = reader.book();
            UseStatement statement = reader.statement(reader.idsOf(organisation), month, each -> true);
            Names names = new OrganisationNames(ledger.database())
                    .all(ledger.journal().head().sequence())
                    .get(organisation);
            StatementText text = new StatementText(
                    statement,
                    names == null ? organisation : names.in(messages.language()),
                    id -> book.find(id)
                            .map(each -> InstrumentsListCommand.title(each.latest(), messages))
                            .orElse(id),
                    messages);
            if (!out.toString().isEmpty()) {
                write(text, ledger.journal().head());
            }
            TextTable table = new TextTable(text.headings());
            text.rows().forEach(table::row);
            return new Answer(table.text(), CatalogueTree.statement(statement));
        });
    }

    private void write(StatementText text, Head known) {
        String name = out.toString();
        byte[] bytes = StatementFile.bytes(name.substring(name.lastIndexOf('.') + 1), text, known)
                .orElseThrow(() -> new IllegalArgumentException(
                        "out (" + out + ") must end in .pdf, .csv or .xlsx. Maybe statement.pdf."));
        try {
            Files.write(out, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + out + ". Maybe it is there already.", broken);
        }
    }
}
