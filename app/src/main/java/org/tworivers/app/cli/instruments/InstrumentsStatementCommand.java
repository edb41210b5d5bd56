package org.tworivers.app.cli.instruments;

import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.render.instruments.StatementText;
import org.tworivers.app.work.instruments.CatalogueTree;
import org.tworivers.app.work.instruments.InstrumentReader;
import org.tworivers.core.instruments.InstrumentBook;
import org.tworivers.core.instruments.use.UseStatement;
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

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            InstrumentReader reader = new InstrumentReader(ledger);
            InstrumentBook book = reader.book();
            UseStatement statement = reader.statement(reader.idsOf(organisation), month, each -> true);
            StatementText text = new StatementText(
                    statement,
                    id -> book.find(id)
                            .map(each -> InstrumentsListCommand.title(each.latest(), messages))
                            .orElse(id),
                    messages);
            TextTable table = new TextTable(text.headings());
            text.rows().forEach(table::row);
            return new Answer(table.text(), CatalogueTree.statement(statement));
        });
    }
}
