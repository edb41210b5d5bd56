package org.tworivers.app.cli.parks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FitText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.parks.MatchTree;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.GateFinding;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.parks.fit.PartScore;
import org.tworivers.core.parks.fit.Ranking;
import org.tworivers.core.parks.fit.Sensitivity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says which parks suit a firm, or which firms suit a park.
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = {
            "Which parks suit a firm, or which firms suit a park: gates first, then a score of parts from 0 to 100.",
            "A dash is no evidence, which is not zero. What the parts mean is told in doc/manual/parks.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers parks match --firm luyi-textiles",
            "  tworivers parks match --firm jinshan-chemical --on 2023-06-01 --lang zh",
            "  tworivers parks match --park puyang-jinshan --format json"
        })
final class ParksMatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DayOption day = new DayOption();

    @Option(names = "--firm", paramLabel = "ID", defaultValue = "", description = "Id of who looks for a park.")
    private String firm = "";

    @Option(names = "--park", paramLabel = "ID", defaultValue = "", description = "Id of a park: tworivers parks list.")
    private String park = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        if (firm.isEmpty() == park.isEmpty()) {
            throw new IllegalArgumentException("firm (" + firm + ") or park (" + park
                    + ") must be given, and not both. Maybe --firm luyi-textiles.");
        }
        try (Ledger ledger = store.openExisting()) {
            ParkMatching matching = day.matching(ledger);
            ParkFinder finder = matching.finder();
            Ranking ranking = firm.isEmpty()
                    ? finder.wishesFor(
                            finder.findSite(park)
                                    .orElseThrow(() -> unknown(
                                            "park",
                                            park,
                                            finder.sites().stream()
                                                    .map(site -> site.park().id())
                                                    .toList())),
                            matching.book().wishes())
                    : finder.parksFor(matching.book()
                            .findWish(firm)
                            .orElseThrow(() -> unknown(
                                    "firm",
                                    firm,
                                    matching.book().wishes().stream()
                                            .map(SiteWish::id)
                                            .toList())));
            Sensitivity sensitivity = finder.sensitivity(ranking);
            FitText text = new FitText(messages, matching.codes(), matching.day());
            answer.print(
                    spec,
                    table(ranking, text, messages) + firmness(ranking, sensitivity, messages),
                    MatchTree.of(matching, ranking, sensitivity, text));
        }
        return 0;
    }

    private static IllegalArgumentException unknown(String what, String id, List<String> known) {
        return new IllegalArgumentException(
                what + " (" + id + ") must be one that is recorded. Maybe one of " + String.join(", ", known) + ".");
    }

    private String name(ParkFit fit, Messages messages) {
        return (firm.isEmpty() ? fit.seeker().wish().names() : fit.site().park().names()).in(messages.language());
    }

    private String table(Ranking ranking, FitText text, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text(firm.isEmpty() ? "web.match.firm" : "web.match.park"),
                ">" + messages.text("web.match.points"),
                messages.text("web.match.why")));
        for (ParkFit fit : ranking.open()) {
            List<String> parts = new ArrayList<>();
            for (PartScore part : fit.parts()) {
                parts.add(messages.text("web.match.part." + part.part().word()) + " " + FitText.points(part));
            }
            table.row(List.of(
                    name(fit, messages),
                    fit.score().isWellFounded() ? fit.score().points().toPlainString() : "–",
                    String.join("  ", parts)));
        }
        for (ParkFit fit : ranking.blocked()) {
            table.row(List.of(
                    name(fit, messages),
                    messages.text("web.match.blocked"),
                    fit.gates().stream()
                            .filter(GateFinding::blocks)
                            .map(finding ->
                                    text.reason(finding) + " (" + finding.gate().id()
                                            + (finding.gate().from().isDated() ? " " : "")
                                            + finding.gate().from() + ")")
                            .collect(Collectors.joining("; "))));
        }
        return table.text();
    }

    private String firmness(Ranking ranking, Sensitivity sensitivity, Messages messages) {
        if (ranking.open().size() < 2) {
            return "";
        }
        StringBuilder out = new StringBuilder(
                messages.text(sensitivity.holds() ? "web.match.holds" : "web.match.holds-not") + "\n");
        sensitivity.turns().stream()
                .limit(3)
                .forEach(turn -> out.append(messages.text(
                                "web.match.turn",
                                messages.text("web.match.part." + turn.part().word()),
                                Integer.toString(turn.percent()),
                                name(turn.winner(), messages)))
                        .append('\n'));
        return out.toString();
    }
}
