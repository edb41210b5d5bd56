package org.tworivers.app.cli.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.instruments.CatalogueTree;
import org.tworivers.app.work.instruments.InstrumentReader;
import org.tworivers.app.work.instruments.WeekPlan;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows the week of an instrument.
@Command(
        name = "week",
        mixinStandardHelpOptions = true,
        description = "The week of an instrument: what is free, booked, waited for and maintained.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers instruments week ly-fatigue-100kn --day 2017-05-23",
            "  tworivers instruments week ly-fatigue-100kn --day 2017-05-23 --format json"
        })
final class InstrumentsWeekCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Parameters(index = "0", paramLabel = "INSTRUMENT", description = "Its id: tworivers instruments list.")
    private String id = "";

    @Option(names = "--day", required = true, paramLabel = "DATE", description = "A day of the week, YYYY-MM-DD.")
    private LocalDate day = LocalDate.EPOCH;

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            WeekPlan week = new InstrumentReader(ledger).week(InstrumentsListCommand.find(ledger, id), day);
            return new Answer(table(week, messages), CatalogueTree.week(week, each -> true));
        });
    }

    private static String table(WeekPlan week, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("booking.statement.day"),
                messages.text("booking.time"),
                messages.text("booking.state"),
                messages.text("booking.id"),
                messages.text("booking.organisation")));
        for (LocalDate each : week.days()) {
            String free = week.free(each).stream().map(Span::toString).collect(Collectors.joining("; "));
            if (!free.isEmpty()) {
                table.row(List.of(each.toString(), free, messages.text("booking.free"), "", ""));
            }
            week.maintenance(each)
                    .forEach(set -> table.row(List.of(
                            each.toString(), set.span().toString(), messages.text("booking.maintenance"), "", "")));
            for (BookingLine line : week.on(each)) {
                table.row(List.of(
                        each.toString(),
                        line.span().toString(),
                        messages.text("booking.state." + line.state().word()),
                        line.id(),
                        line.organisation()));
            }
        }
        return table.text();
    }
}
