package org.tworivers.app.cli.parks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.parks.AllocationDesk;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.parks.PlacesOffered;
import org.tworivers.core.parks.QuotaMove;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.Allocation;
import org.tworivers.core.parks.fit.Allocation.Line;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.shared.Evidence;
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
            "other, or with the greatest sum of points. Each firm is told what it would get next, and what is full.",
            "Nothing is recorded without --record."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers parks allocate --on 2023-08-01",
            "  tworivers parks allocate --seats puyang-jinshan=2 --seats luyi-textile=1 --way sum",
            "  tworivers parks allocate --on 2023-08-01 --record --reserve-until 2023-12-31 --reason 'example'",
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
    private OriginOptions origin = new OriginOptions();

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

    @Option(names = "--record", description = "Take it into the record: the places are offered.")
    private boolean records;

    @Option(
            names = "--reserve-until",
            paramLabel = "DAY",
            description = "With --record: reserve until this day what firms ask for in the parks they are offered.")
    private @Nullable LocalDate reserveUntil;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "With --record: why.")
    private String reason = "";

    @Option(
            names = "--evidence",
            paramLabel = "KIND=NUMBER",
            description = "With --record: what proves it, such as minutes=12. May be given several times.")
    private Map<String, String> evidence = new LinkedHashMap<>();

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
            Recorded recorded = records ? record(ledger, matching, allocation) : Recorded.NOTHING;
            answer.print(
                    spec,
                    table(allocation, messages) + recorded.text(messages),
                    recorded.add(json(matching, allocation)).build());
        }
        return 0;
    }

    /// What was recorded.
    ///
    /// @param entry sequence of the entry; 0 for nothing
    private record Recorded(long entry, int reservations) {
        static final Recorded NOTHING = new Recorded(0, 0);

        String text(Messages messages) {
            return entry == 0
                    ? ""
                    : messages.text("web.match.allocation.entry", Long.toString(entry)) + "\n"
                            + messages.text("web.match.allocation.reserved", Integer.toString(reservations)) + "\n";
        }

        Tree.FieldsBuilder add(Tree.FieldsBuilder out) {
            return entry == 0 ? out : out.with("entry", entry).with("reservations", reservations);
        }
    }

    private Recorded record(Ledger ledger, ParkMatching matching, Allocation allocation) {
        if (reserveUntil != null && reserveUntil.isBefore(matching.day())) {
            throw new IllegalArgumentException("reserve-until (" + reserveUntil + ") must not be before "
                    + matching.day() + ". Maybe " + matching.day().plusMonths(6) + ".");
        }
        PlacesOffered offered = AllocationDesk.offered(allocation, matching.day(), reason);
        List<QuotaMove> moves =
                reserveUntil == null ? List.of() : AllocationDesk.reservations(offered, matching.book(), reserveUntil);
        List<Evidence> proofs = evidence.entrySet().stream()
                .map(each -> Evidence.of(Evidence.Kind.parse(each.getKey()), each.getValue()))
                .toList();
        return switch (new AllocationDesk(ledger)
                .record(origin.origin(ledger, Channel.COMMAND), Act.ANY, offered, moves, proofs)) {
            case Appended.Refused refused -> throw new Refusal(refused.rejections());
            case Appended.AlreadyRecorded before -> new Recorded(before.sequence(), moves.size());
            case Appended.Recorded recorded -> new Recorded(recorded.firstSequence(), moves.size());
        };
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

    private static Tree.FieldsBuilder json(ParkMatching matching, Allocation allocation) {
        return Tree.fields()
                .with("on", matching.day().toString())
                .with("way", allocation.way().word())
                .with("placed", allocation.placed())
                .with(
                        "firms",
                        allocation.lines().stream()
                                .map(ParksAllocateCommand::json)
                                .toList());
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
