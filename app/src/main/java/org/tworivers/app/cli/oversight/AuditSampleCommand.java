package org.tworivers.app.cli.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.Looker;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.oversight.AuditOffice;
import org.tworivers.app.work.oversight.AuditRows;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.oversight.Audit;
import org.tworivers.core.oversight.AuditItem;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.oversight.OversightEntry.AuditDrawn;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Draws a sample.
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Draws a random sample of claimed facts and records that it was drawn.",
            "The same seed on the same facts draws the same sample, in whatever order they were recorded."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers audit sample --seed 7 --size 20 --of receipts --base 2015-11-03 --as-of 2017-05-23",
            "  tworivers audit sample --seed 7 --size 20 --of stages --base 2015-11-03 --as-of 2017-05-23 --look"
        })
final class AuditSampleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Option(names = "--seed", required = true, paramLabel = "N", description = "What the draw is made with.")
    private long seed;

    @Option(names = "--size", required = true, paramLabel = "N", description = "How many facts, 1 to 1000.")
    private int size;

    @Option(
            names = "--of",
            required = true,
            paramLabel = "FACTS",
            description = {
                "receipts, stages (every stage at once), all (both), or one stage:",
                "registered, permitted, started, completed, operating, full-capacity."
            })
    private String of = Audit.RECEIPTS;

    @Option(names = "--base", required = true, paramLabel = "DATE", description = "First day of counting, YYYY-MM-DD.")
    private LocalDate base = LocalDate.EPOCH;

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "Last day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--place", paramLabel = "CODE", description = "Only there and below, such as gbt2260:410100.")
    private String place = "";

    @Option(names = "--id", paramLabel = "ID", description = "Of the audit (default: made of the other options).")
    private String id = "";

    @Option(names = "--look", description = "Only print the sample; record nothing.")
    private boolean look;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        if (!AuditRows.kinds().contains(of)) {
            throw new IllegalArgumentException(
                    "--of (" + of + ") must be one of " + String.join(", ", AuditRows.kinds()) + ". Maybe receipts.");
        }
        try (Ledger ledger = store.openExisting()) {
            Audit drawn = new AuditOffice(ledger, new CurrentFigures(ledger))
                    .draw(
                            Looker.OFFICE,
                            new AuditOffice.Wanted(
                                    id.isEmpty() ? asOf + "-" + of + "-" + seed : id,
                                    of,
                                    place.isEmpty() ? Code.NONE : Code.parse(place),
                                    seed,
                                    size,
                                    base,
                                    asOf,
                                    false));
            if (!look) {
                record(ledger, drawn);
            }
            answer.print(spec, table(drawn, messages), AuditRows.json(drawn));
        }
        return 0;
    }

    private void record(Ledger ledger, Audit drawn) {
        String recorder = origin.origin(ledger, Channel.COMMAND).recorder();
        EntryDesk<OversightEntry> desk =
                new EntryDesk<>(ledger, new Random(seed), origin.region(), new OversightCodec());
        Viewer auditor = new Viewer(recorder, origin.recorder(), Role.AUDITOR, Code.NONE);
        AuditDrawn entry = new AuditDrawn(drawn, LocalDate.now(ProjectDays.ZONE));
        Appended appended = desk.record(new Sender(auditor, Channel.COMMAND, "", Act.ANY), entry, List.of());
        if (appended instanceof Appended.Refused(List<Rejection> why)) {
            throw new Refusal(why);
        }
    }

    private static String table(Audit drawn, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("web.audit.fact"),
                messages.text("web.audit.claimed"),
                messages.text("web.stall.project")));
        for (AuditItem item : drawn.items()) {
            table.row(List.of(
                    (item.stage().isEmpty()
                                    ? messages.text("web.audit.receipt")
                                    : messages.text("stage." + item.stage()))
                            + " " + item.day(),
                    item.stage().isEmpty() ? item.money().toString() : "",
                    item.project()));
        }
        return messages.text(
                        "web.audit.how",
                        Long.toString(drawn.seed()),
                        Integer.toString(drawn.items().size()),
                        Integer.toString(drawn.population()),
                        Long.toString(drawn.sequence()))
                + "\n\n" + (drawn.items().isEmpty() ? "" : table.text());
    }
}
