package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.OutputFormat;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FigureSheetText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.FigureDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints the figures of a day as known at a moment.
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "The figures of a day, as known at a moment, each with what it was made of.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers figures --base 2015-11-03 --as-of 2017-05-23",
            "  tworivers figures --base 2015-11-03 --as-of 2017-05-23 --by place:city --format csv",
            "  tworivers figures --base 2015-11-03 --as-of 2017-05-23 --explain start-rate",
            "  tworivers figures --base 2015-11-03 --as-of 2017-05-23 --series monthly --lang zh"
        })
final class FiguresCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private QuestionOptions options = new QuestionOptions();

    @Option(
            names = "--by",
            paramLabel = "GROUPS",
            defaultValue = "",
            description = "place, place:LEVEL, sector, sector:LEVEL, origin, origin:LEVEL, event or stage.")
    private String by = "";

    @Option(
            names = "--series",
            paramLabel = "STEP",
            defaultValue = "",
            description = "monthly: what each month brought.")
    private String series = "";

    @Option(
            names = "--explain",
            paramLabel = "FIGURE",
            defaultValue = "",
            description = "List the projects behind a figure, such as start-rate.")
    private String explain = "";

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "table", description = "table, json or csv.")
    private OutputFormat format = OutputFormat.table;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en or zh.")
    private String language = "en";

    @Override
    public Integer call() {
        FigureQuestion question = options.question(by);
        if (!series.isEmpty() && !series.equals("monthly")) {
            throw new IllegalArgumentException("series (" + series + ") must be monthly. Maybe leave it out.");
        }
        try (Ledger ledger = store.openExisting()) {
            Figures figures = new Figures(ledger, Audience.OWN);
            FigureSheetText text = new FigureSheetText(Messages.in(language), form());
            if (!explain.isEmpty()) {
                print(text.explained(
                        figures.basis(question), figures.explain(question, definition()), figures.units()));
            } else if (!series.isEmpty()) {
                print(text.months(figures.basis(question), figures.months(question), figures.units()));
            } else {
                print(text.sheet(figures.answer(question)));
            }
        }
        return 0;
    }

    private FigureDefinition definition() {
        return FigureDefinition.find(explain)
                .orElseThrow(() -> new IllegalArgumentException("explain (" + explain + ") must be one of "
                        + FigureDefinition.ALL.stream()
                                .map(FigureDefinition::name)
                                .toList()
                        + ". Maybe start-rate."));
    }

    private FigureSheetText.Form form() {
        return switch (format) {
            case table -> FigureSheetText.Form.TABLE;
            case json -> FigureSheetText.Form.JSON;
            case csv -> FigureSheetText.Form.CSV;
        };
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
