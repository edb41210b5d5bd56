package org.tworivers.app.cli.parks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.Allocation;
import org.tworivers.core.parks.fit.Allocation.Line;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.parks.fit.ParkFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Gives parks to firms when each park takes only so many.
@Command(
        name = "allocate",
        mixinStandardHelpOptions = true,
        description = {
            "Who gets which park when each takes so many: stable, so that no firm and park would both rather have each",
            "other, or with the greatest sum of points. Each firm is told what it would get next, and what is full."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers parks allocate --on 2023-08-01",
            "  tworivers parks allocate --seats puyang-jinshan=2 --seats luyi-textile=1 --way sum",
            "  tworivers parks allocate --format json"
        })
final class ParksAllocateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DayOption day = new DayOption();

    @Option(
            names = "--way",
            paramLabel = "WAY",
            defaultValue = "stable",
            description = "stable or sum (default: ${DEFAULT-VALUE}).")
    private String way = "";

    @Option(
            names = "--seats",
            paramLabel = "PARK=N",
            description = "How many a park takes; one where nothing is said. May be given several times.")
    private Map<String, Integer> seats = new LinkedHashMap<>();

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            ParkMatching matching = day.matching(ledger);
            ParkFinder finder = matching.finder();
            check(finder);
            List<SiteWish> wishes =
                    matching.book().wishes().stream().filter(SiteWish::open).toList();
            Allocation allocation = Allocation.of(finder, wishes, seats, way());
            answer.print(spec, table(allocation, messages), json(matching, allocation));
        }
        return 0;
    }

    private void check(ParkFinder finder) {
        seats.forEach((park, number) -> {
            if (finder.findSite(park).isEmpty()) {
                throw new IllegalArgumentException("seats (" + park
                        + ") must be of a park that is recorded. Maybe one of "
                        + finder.sites().stream().map(site -> site.park().id()).collect(Collectors.joining(", "))
                        + ".");
            }
            if (number < 0) {
                throw new IllegalArgumentException(
                        "seats of " + park + " (" + number + ") must be 0 or above. Maybe 1.");
            }
        });
    }

    private Allocation.Way way() {
        return List.of(Allocation.Way.values()).stream()
                .filter(each -> each.word().equals(way))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("way (" + way + ") must be stable or sum. Maybe stable."));
    }

    private static String table(Allocation allocation, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("web.match.firm"),
                messages.text("web.match.park"),
                ">" + messages.text("web.match.points"),
                messages.text("web.match.runner-up"),
                messages.text("web.match.full")));
        for (Line line : allocation.lines()) {
            table.row(List.of(
                    line.wish().names().in(messages.language()),
                    line.place().map(fit -> name(fit, messages)).orElse(messages.text("web.match.left-over")),
                    line.place()
                            .map(fit -> fit.score().points().toPlainString())
                            .orElse("–"),
                    line.runnerUp().map(fit -> name(fit, messages)).orElse("–"),
                    line.taken().stream().map(fit -> name(fit, messages)).collect(Collectors.joining(", "))));
        }
        return table.text()
                + messages.text(
                        "web.match.placed",
                        Long.toString(allocation.placed()),
                        Integer.toString(allocation.lines().size()))
                + "\n";
    }

    private static String name(ParkFit fit, Messages messages) {
        return fit.site().park().names().in(messages.language());
    }

    private static Tree json(ParkMatching matching, Allocation allocation) {
        return Tree.fields()
                .with("on", matching.day().toString())
                .with("way", allocation.way().word())
                .with("placed", allocation.placed())
                .with(
                        "firms",
                        allocation.lines().stream()
                                .map(ParksAllocateCommand::json)
                                .toList())
                .build();
    }

    private static Tree json(Line line) {
        Tree.FieldsBuilder out = Tree.fields().with("firm", line.wish().id()).with("blocked", line.blocked());
        line.place()
                .ifPresent(fit -> out.with("park", fit.site().park().id())
                        .with("points", fit.score().points().toPlainString()));
        line.runnerUp().ifPresent(fit -> out.with("runnerUp", fit.site().park().id()));
        return out.with(
                        "full",
                        line.taken().stream()
                                .map(fit -> Tree.of(fit.site().park().id()))
                                .toList())
                .build();
    }
}
