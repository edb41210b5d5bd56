package org.tworivers.app.cli.leads;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.attraction.KnownClocks;
import org.tworivers.core.attraction.clocks.ClockRule;
import org.tworivers.core.attraction.clocks.ClockRules;
import org.tworivers.core.clocks.Due;
import org.tworivers.core.clocks.WorkingCalendar;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows the rules of clocks, and by when each would be due.
@Command(
        name = "clocks",
        mixinStandardHelpOptions = true,
        description = "By when each step is due that begins on a day: by which rule, and on which calendar.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers leads clocks --from 2017-01-26",
            "  tworivers leads clocks --from 2017-09-29 --format json"
        })
final class LeadsClocksCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The day it begins, YYYY-MM-DD.")
    private LocalDate from = LocalDate.EPOCH;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        ClockRules rules = KnownClocks.shipped();
        TextTable table = new TextTable(List.of(
                messages.text("web.lead.clock"),
                messages.text("web.lead.due-by"),
                messages.text("web.lead.clock.rule"),
                messages.text("web.lead.clock.source")));
        for (ClockRule.Kind kind : ClockRule.Kind.values()) {
            table.row(List.of(
                    messages.text("web.lead.clock." + kind.word()),
                    DueText.of(rules.due(kind, from), messages),
                    rules.find(kind, from)
                            .map(rule -> messages.text(
                                    "web.lead.clock.unit." + rule.unit().word(), Integer.toString(rule.number())))
                            .orElse(""),
                    rules.find(kind, from)
                            .map(rule -> rule.source().in(messages.language()))
                            .orElse("")));
        }
        answer.print(spec, table.text() + calendar(rules, messages), json(rules));
        return 0;
    }

    private static String calendar(ClockRules rules, Messages messages) {
        StringBuilder text = new StringBuilder("\n");
        for (WorkingCalendar.Year year : rules.calendar().years()) {
            text.append(year.year())
                    .append(": ")
                    .append(year.source().in(messages.language()))
                    .append('\n');
        }
        return text.toString();
    }

    private Tree json(ClockRules rules) {
        return Tree.fields()
                .with("from", from.toString())
                .with(
                        "clocks",
                        List.of(ClockRule.Kind.values()).stream()
                                .map(kind -> json(rules, kind))
                                .toList())
                .build();
    }

    private Tree json(ClockRules rules, ClockRule.Kind kind) {
        Tree.FieldsBuilder out = Tree.fields().with("clock", kind.word());
        rules.find(kind, from)
                .ifPresent(rule -> out.with("number", rule.number())
                        .with("unit", rule.unit().word())
                        .with("source", Tree.ofTexts(rule.source().byLanguage())));
        return switch (rules.due(kind, from)) {
            case Due.On(LocalDate day) -> out.with("due", day.toString()).build();
            case Due.UnknownYear(int year) -> out.with("unknownYear", year).build();
            case Due.StandsStill(int left) -> out.with("left", left).build();
            case Due.NoRule none -> out.build();
        };
    }
}
