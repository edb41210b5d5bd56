package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tworivers.app.cli.options.OutputFormat;
import org.tworivers.app.cli.options.QuestionOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.ConversionText;
import org.tworivers.app.render.ExplainedText;
import org.tworivers.app.render.FigureSheetText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.MonthsText;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Counts;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.StageConversion;
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
            "  tworivers figures --base 2015-11-03 --as-of 2017-05-23 --series monthly --lang zh",
            "  tworivers figures --base 2015-11-03 --as-of 2017-05-23 --conversion signed:started --months 12"
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

    @Option(
            names = "--conversion",
            paramLabel = "FROM:TO",
            defaultValue = "",
            description = "How many projects that reached one stage reached another in time, such as signed:started.")
    private String conversion = "";

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = "Months in which --conversion counts (default: ${DEFAULT-VALUE}).")
    private int months = 12;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "table", description = "table, json or csv.")
    private OutputFormat format = OutputFormat.table;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en or zh.")
    private String language = "en";

    @Override
    public Integer call() {
        FigureQuestion question = options.question(by);
        checkOneAsked();
        try (Ledger ledger = store.openExisting()) {
            Figures figures = new Figures(ledger, Audience.OWN);
            if (!explain.isEmpty()) {
                print(explained(figures, question));
            } else if (!series.isEmpty()) {
                print(months(figures, question));
            } else if (!conversion.isEmpty()) {
                print(conversion(figures, question));
            } else {
                print(new FigureSheetText(Messages.in(language), form()).sheet(figures.answer(question)));
            }
        }
        return 0;
    }

    private void checkOneAsked() {
        if (!series.isEmpty() && !series.equals("monthly")) {
            throw new IllegalArgumentException("series (" + series + ") must be monthly. Maybe leave it out.");
        }
        List<String> asked = Stream.of(by, series, explain, conversion)
                .filter(each -> !each.isEmpty())
                .toList();
        if (asked.size() > 1) {
            throw new IllegalArgumentException("by, series, explain and conversion (" + String.join(", ", asked)
                    + ") must not be asked for together. Maybe narrow it by --place or --sector.");
        }
    }

    private String explained(Figures figures, FigureQuestion question) {
        FigureDefinition definition = definition();
        ExplainedText text = new ExplainedText(
                Messages.in(language), definition, figures.explain(question, definition), figures.units());
        return switch (format) {
            case table -> text.table(figures.basis(question), illustrative(figures, question));
            case json -> text.json(figures.basis(question), illustrative(figures, question));
            case csv -> text.csv();
        };
    }

    private String months(Figures figures, FigureQuestion question) {
        MonthsText text = new MonthsText(figures.months(question), figures.units());
        return switch (format) {
            case table -> text.table(Messages.in(language), figures.basis(question), illustrative(figures, question));
            case json -> text.json(figures.basis(question), illustrative(figures, question));
            case csv -> text.csv();
        };
    }

    private String conversion(Figures figures, FigureQuestion question) {
        ConversionText text = new ConversionText(figures.convert(question, step(), ""));
        return switch (format) {
            case table -> text.table(Messages.in(language), figures.basis(question), illustrative(figures, question));
            case json -> text.json(figures.basis(question), illustrative(figures, question));
            case csv -> text.csv(question.rounding());
        };
    }

    private StageConversion.Step step() {
        String[] stages = conversion.split(":", -1);
        if (stages.length != 2) {
            throw new IllegalArgumentException(
                    "conversion (" + conversion + ") must be two stages with a colon between. Maybe signed:started.");
        }
        return new StageConversion.Step(Stage.parse(stages[0]), Stage.parse(stages[1]), months);
    }

    private static long illustrative(Figures figures, FigureQuestion question) {
        return figures.tally(question).count(Counts.ILLUSTRATIVE);
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
