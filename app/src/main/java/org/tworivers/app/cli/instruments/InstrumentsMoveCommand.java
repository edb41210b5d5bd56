package org.tworivers.app.cli.instruments;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.instruments.BookingDesk;
import org.tworivers.app.work.instruments.CatalogueTree;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Moves a booking to another time.
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        description = {
            "Moves a booking to another free time, in one act, for the office. The time that it leaves goes to who waits",
            "for it first."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers instruments move ly-70 --from 2017-05-27T09:00 --until 2017-05-29T09:00 --at 2017-05-23T08:00",
            "  tworivers instruments move ly-65 --from 2017-05-26T13:30 --until 2017-05-26T14:30 --at 2017-05-23T08:00"
        })
final class InstrumentsMoveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(index = "0", paramLabel = "BOOKING", description = "Its id: tworivers instruments week.")
    private String id = "";

    @Option(names = "--from", required = true, paramLabel = "TIME", description = "When it begins, YYYY-MM-DDTHH:MM.")
    private LocalDateTime from = LocalDateTime.MIN;

    @Option(names = "--until", required = true, paramLabel = "TIME", description = "When it ends.")
    private LocalDateTime until = LocalDateTime.MIN;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    private String reason = "";

    @Option(names = "--at", paramLabel = "TIME", description = "When it is moved (default: now).")
    private LocalDateTime at = LocalDateTime.now(ProjectDays.ZONE).truncatedTo(ChronoUnit.SECONDS);

    @Override
    public Integer call() {
        Span to = new Span(from, until);
        try (Ledger ledger = store.openExisting()) {
            BookingStanding standing = standing(ledger);
            BookingDesk desk = new BookingDesk(
                    ledger,
                    new Random(standing.changes()),
                    new BookingDesk.Setting(
                            InstantSource.fixed(at.atZone(ProjectDays.ZONE).toInstant()),
                            at::toLocalDate,
                            origin.region()));
            List<BookingLine> given = new ArrayList<>(desk.waiting(
                    standing.booking().instrument(), standing.booking().span()));
            Viewer office = new Viewer(
                    origin.origin(ledger, Channel.COMMAND).recorder(), origin.recorder(), Role.OFFICE_CLERK, Code.NONE);
            if (desk.move(new Sender(office, Channel.COMMAND, "", Act.ANY), standing, true, to, reason)
                    instanceof Appended.Refused(List<Rejection> why)) {
                throw new Refusal(why);
            }
            given.removeAll(desk.waiting(
                    standing.booking().instrument(), standing.booking().span()));
            given.replaceAll(each ->
                    ledger.instruments().findBooking(each.id()).orElseThrow().line());
            BookingLine moved = standing(ledger).line();
            answer.print(spec, table(moved, given, answer.messages()), CatalogueTree.moved(moved, given));
        }
        return 0;
    }

    private BookingStanding standing(Ledger ledger) {
        return ledger.instruments()
                .findBooking(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "booking (" + id + ") must be on record. Maybe see: tworivers instruments week."));
    }

    /// The booking first, then who got the time that it left.
    private static String table(BookingLine moved, List<BookingLine> given, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("booking.id"),
                messages.text("booking.time"),
                messages.text("booking.state"),
                messages.text("booking.instrument"),
                messages.text("booking.organisation")));
        Stream.concat(Stream.of(moved), given.stream())
                .forEach(each -> table.row(List.of(
                        each.id(),
                        each.span().toString(),
                        messages.text("booking.state." + each.state().word()),
                        each.instrument(),
                        each.organisation())));
        return table.text();
    }
}
