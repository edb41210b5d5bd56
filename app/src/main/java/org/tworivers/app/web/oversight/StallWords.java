package org.tworivers.app.web.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.projects.ProjectWords;
import org.tworivers.app.work.oversight.Stall;
import org.tworivers.app.work.oversight.StallList;
import org.tworivers.app.work.oversight.StallRows;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.StallRules;

/// Stalls in the words of a reader.
final class StallWords {
    private final ProjectWords projects;
    private final Messages messages;

    StallWords(ProjectWords projects) {
        this.projects = projects;
        messages = projects.messages();
    }

    /// A stall as a page shows it.
    ///
    /// @param nextWord the word of the stage that is to follow
    /// @param evidence the papers of which one proves that stage
    record Line(
            int number,
            String name,
            boolean illustrative,
            String unit,
            String place,
            String stage,
            String news,
            String from,
            String next,
            String nextWord,
            String evidence) {}

    /// A unit with how many it has.
    ///
    /// @param key what stands for it in addresses
    record Unit(String key, String name, int number) {}

    /// A rule as a page shows it.
    record Rule(String stage, int months, String source) {}

    Line line(Stall stall) {
        return new Line(
                stall.project().standing().projectNumber(),
                stall.project().names().in(messages.language()),
                stall.project().standing().illustrative(),
                unit(stall.unit()),
                projects.code(stall.project().standing().place()),
                projects.stage(stall.rule().stage()),
                stall.project().standing().latestNews().toString(),
                stall.from().toString(),
                projects.stage(stall.next()),
                stall.next().word(),
                evidence(stall.next()));
    }

    private String unit(String unit) {
        return unit.isEmpty() ? messages.text("web.stall.nobody") : unit;
    }

    private String evidence(Stage stage) {
        return StallRows.kinds(stage).stream()
                .map(kind -> messages.text("web.dossier.evidence." + kind))
                .collect(Collectors.joining(messages.text("web.record.or")));
    }

    List<Unit> units(StallList list) {
        return list.byUnit().entrySet().stream()
                .map(each -> new Unit(
                        each.getKey().isEmpty() ? StallFilter.NOBODY : each.getKey(),
                        unit(each.getKey()),
                        each.getValue()))
                .toList();
    }

    List<Rule> rules(StallRules rules, LocalDate asOf) {
        return rules.rules().stream()
                .filter(rule -> rule.holds(asOf))
                .map(rule -> new Rule(
                        projects.stage(rule.stage()),
                        rule.months(),
                        rule.source().in(messages.language())))
                .toList();
    }

    List<String> header() {
        return List.of("unit", "id", "project", "place", "stage", "news", "from", "next", "evidence").stream()
                .map(word -> messages.text("web.stall." + word))
                .toList();
    }

    List<String> row(Stall stall) {
        Line line = line(stall);
        return List.of(
                stall.unit(),
                stall.project().id(),
                line.name(),
                line.place(),
                line.stage(),
                line.news(),
                line.from(),
                line.next(),
                line.evidence());
    }
}
