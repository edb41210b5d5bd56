package org.tworivers.app.cli.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.Looker;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.oversight.Stall;
import org.tworivers.app.work.oversight.StallList;
import org.tworivers.app.work.oversight.StallReader;
import org.tworivers.app.work.oversight.StallRows;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.stalls.KnownStallRules;
import org.tworivers.core.projects.StallRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the projects that count as stalled by inference.
@Command(
        name = "stalls",
        mixinStandardHelpOptions = true,
        description =
                "Projects of which nothing has been on record for longer than the rule of their stage allows, by the"
                        + " responsible unit. An inference, never a fact.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers stalls --base 2015-11-03 --as-of 2017-05-23",
            "  tworivers stalls --base 2015-11-03 --as-of 2017-05-23 --stage started --format json",
            "  tworivers stalls --base 2015-11-03 --as-of 2017-05-23 --rules --lang zh"
        })
public final class StallsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--base", required = true, paramLabel = "DATE", description = "First day of counting, YYYY-MM-DD.")
    private LocalDate base = LocalDate.EPOCH;

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "On which day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--unit", paramLabel = "UNIT", description = "Only those that this unit is responsible for.")
    private String unit = "";

    @Option(names = "--stage", paramLabel = "STAGE", description = "Only those whose furthest stage it is.")
    private String stage = "";

    @Option(names = "--rules", description = "The rules in force on the day instead.")
    private boolean rules;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        if (rules) {
            StallRules holding = new StallRules(KnownStallRules.shipped().rules().stream()
                    .filter(rule -> rule.holds(asOf))
                    .toList());
            answer.print(spec, table(holding, messages), StallRows.json(holding));
            return 0;
        }
        try (Ledger ledger = store.openExisting()) {
            StallList list = new StallReader(ledger, new ProjectLists(ledger, new CurrentFigures(ledger)))
                    .read(Looker.OFFICE, new ProjectDays(base, asOf, ""))
                    .only(each -> (unit.isEmpty() || each.unit().equals(unit))
                            && (stage.isEmpty() || each.rule().stage().word().equals(stage)));
            answer.print(spec, table(list, messages), StallRows.json(list));
        }
        return 0;
    }

    private static String table(StallList list, Messages messages) {
        if (list.stalls().isEmpty()) {
            return messages.text("web.stall.found", "0") + "\n";
        }
        TextTable table = new TextTable(List.of(
                messages.text("web.stall.unit"),
                messages.text("web.stall.from"),
                messages.text("web.stall.news"),
                messages.text("web.stall.stage"),
                messages.text("web.stall.evidence"),
                messages.text("web.stall.project")));
        list.stalls().forEach(each -> table.row(row(each, messages)));
        return table.text();
    }

    private static List<String> row(Stall stall, Messages messages) {
        String name = stall.project().names().in(messages.language());
        return List.of(
                stall.unit().isEmpty() ? messages.text("web.stall.nobody") : stall.unit(),
                stall.from().toString(),
                stall.project().standing().latestNews().toString(),
                messages.text("stage." + stall.rule().stage().word()),
                messages.text("stage." + stall.next().word()) + ": "
                        + StallRows.kinds(stall.next()).stream()
                                .map(kind -> messages.text("web.dossier.evidence." + kind))
                                .collect(Collectors.joining(messages.text("web.record.or"))),
                stall.project().standing().illustrative() ? messages.text("agreement.illustrative", name) : name);
    }

    private static String table(StallRules rules, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("web.stall.stage"),
                messages.text("web.stall.months"),
                messages.text("web.stall.source")));
        rules.rules()
                .forEach(rule -> table.row(List.of(
                        messages.text("stage." + rule.stage().word()),
                        Integer.toString(rule.months()),
                        rule.source().in(messages.language()))));
        return table.text();
    }
}
