package org.tworivers.app.cli.instruments;

import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.LookOptions;
import org.tworivers.app.cli.options.LookOptions.Answer;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.instruments.CatalogueTree;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Method;
import org.tworivers.core.instruments.OpeningHours;
import org.tworivers.core.instruments.use.UseStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows one instrument.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One instrument: its data sheet, hours, prices, and methods with their presets.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers instruments show ly-fatigue-100kn",
            "  tworivers instruments show ly-fatigue-100kn --format json"
        })
final class InstrumentsShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LookOptions look = new LookOptions();

    @Parameters(index = "0", paramLabel = "INSTRUMENT", description = "Its id: tworivers instruments list.")
    private String id = "";

    @Override
    public Integer call() {
        return look.look(spec, (ledger, messages) -> {
            InstrumentCourse course = InstrumentsListCommand.find(ledger, id);
            return new Answer(text(course.latest(), messages), CatalogueTree.one(course));
        });
    }

    private static String text(Instrument stated, Messages messages) {
        TextTable sheet = new TextTable(List.of(InstrumentsListCommand.title(stated, messages), ""));
        sheet.row(List.of(messages.text("instrument.model"), stated.about().model()));
        sheet.row(List.of(messages.text("instrument.samples"), stated.about().samples()));
        sheet.row(List.of(messages.text("instrument.accuracy"), stated.about().accuracy()));
        sheet.row(List.of(messages.text("instrument.room"), stated.about().room()));
        for (DayOfWeek day : DayOfWeek.values()) {
            String hours = stated.hours().written().getOrDefault(OpeningHours.word(day), "–");
            sheet.row(List.of(messages.text("instrument.day." + OpeningHours.word(day)), hours));
        }
        sheet.row(List.of(
                messages.text("instrument.price.inside"), money(stated.prices().inside())));
        sheet.row(List.of(
                messages.text("instrument.price.outside"), money(stated.prices().outside())));
        sheet.row(List.of(
                messages.text("instrument.price.attended"),
                money(stated.prices().attended())));
        sheet.row(List.of(
                messages.text("instrument.price.set-up"), money(stated.prices().setUp())));
        TextTable methods = new TextTable(List.of(
                messages.text("instrument.method"),
                messages.text("instrument.setting"),
                ">" + messages.text("instrument.preset"),
                ">" + messages.text("instrument.least"),
                ">" + messages.text("instrument.most"),
                messages.text("instrument.unit")));
        for (Method method : stated.methods()) {
            for (Method.Setting each : method.settings()) {
                methods.row(List.of(
                        method.names().in(messages.language()),
                        each.names().in(messages.language()),
                        each.preset().toPlainString(),
                        each.least().toPlainString(),
                        each.most().toPlainString(),
                        each.unit()));
            }
        }
        return sheet.text() + "\n" + methods.text();
    }

    private static String money(long fen) {
        return UseStatement.money(fen).toString();
    }
}
