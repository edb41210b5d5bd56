package org.tworivers.app.cli.parks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.PerMuText;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.parks.OutputTable;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.PerMu;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.parks.YearMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says what comes to a mu of each park in a year.
@Command(
        name = "output",
        mixinStandardHelpOptions = true,
        description = {
            "Output and tax of parks for each mu of land in use, in a year: of each park, and the sums over those",
            "parks of which both are stated. Amounts are in ten thousand yuan. A dash is no evidence, which is not zero."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tworivers parks output --on 2017-05-31", "  tworivers parks output --year 2015 --format json"})
final class ParksOutputCommand implements Callable<Integer> {
    private static final String NOTHING = "–";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DayOption day = new DayOption();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year (default: the latest of which anything is stated).")
    private @Nullable Integer year;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            ParkMatching matching = day.matching(ledger);
            List<Park> parks = matching.book().parks(matching.day());
            SortedSet<Integer> years = OutputTable.years(matching.book(), parks, matching.day());
            int latest = years.isEmpty() ? matching.day().getYear() - 1 : years.last();
            OutputTable table = OutputTable.of(matching.book(), parks, year == null ? latest : year, matching.day());
            answer.print(spec, text(table, messages), json(table));
        }
        return 0;
    }

    private static String text(OutputTable table, Messages messages) {
        List<String> headings = new ArrayList<>(List.of(messages.text("web.match.park")));
        for (String each : List.of("output", "tax", "land", "output-per-mu", "tax-per-mu")) {
            headings.add(">" + messages.text("park.year." + each));
        }
        TextTable out = new TextTable(headings);
        for (OutputTable.Line line : table.lines()) {
            out.row(List.of(
                    line.park().names().in(messages.language()),
                    stated(line, YearMeasure.OUTPUT),
                    stated(line, YearMeasure.TAX),
                    stated(line, YearMeasure.LAND),
                    dash(PerMuText.rounded(line.perMu(YearMeasure.OUTPUT))),
                    dash(PerMuText.rounded(line.perMu(YearMeasure.TAX)))));
        }
        StringBuilder all = new StringBuilder(messages.text("web.park.output.on", Integer.toString(table.year())))
                .append('\n')
                .append(out.text());
        for (YearMeasure measure : List.of(YearMeasure.OUTPUT, YearMeasure.TAX)) {
            all.append(sum(table, measure, messages)).append('\n');
        }
        return all.toString();
    }

    private static String sum(OutputTable table, YearMeasure measure, Messages messages) {
        PerMu perMu = table.perMu(measure);
        return messages.text("park.year." + measure.word() + "-per-mu") + ": "
                + (perMu.parks().isEmpty()
                        ? messages.text("web.match.no-evidence")
                        : messages.text(
                                "web.park.output.sum",
                                PerMuText.rounded(perMu),
                                perMu.amount().toString(),
                                perMu.land().toString(),
                                Integer.toString(perMu.parks().size()),
                                Integer.toString(table.lines().size())));
    }

    private static String stated(OutputTable.Line line, YearMeasure measure) {
        return dash(PerMuText.stated(find(line, measure)));
    }

    private static Optional<Quantity> find(OutputTable.Line line, YearMeasure measure) {
        return line.stated().flatMap(stated -> stated.year().find(measure));
    }

    private static String dash(String text) {
        return text.isEmpty() ? NOTHING : text;
    }

    private static Tree json(OutputTable table) {
        return Tree.fields()
                .with("year", table.year())
                .with(
                        "parks",
                        table.lines().stream().map(ParksOutputCommand::json).toList())
                .with("output", PerMuText.tree(table.perMu(YearMeasure.OUTPUT)))
                .with("tax", PerMuText.tree(table.perMu(YearMeasure.TAX)))
                .build();
    }

    private static Tree json(OutputTable.Line line) {
        Tree.FieldsBuilder out = Tree.fields().with("park", line.park().id());
        for (YearMeasure measure : YearMeasure.values()) {
            find(line, measure).ifPresent(amount -> out.with(measure.word(), amount.toString()));
        }
        return out.with("outputPerMu", PerMuText.rounded(line.perMu(YearMeasure.OUTPUT)))
                .with("taxPerMu", PerMuText.rounded(line.perMu(YearMeasure.TAX)))
                .build();
    }
}
