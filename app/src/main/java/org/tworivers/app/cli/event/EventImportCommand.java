package org.tworivers.app.cli.event;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.events.EventImports;
import org.tworivers.app.work.events.EventImports.Judged;
import org.tworivers.app.work.events.EventImports.Waiting;
import org.tworivers.app.work.events.EventRegister;
import org.tworivers.app.work.events.EventSheet;
import org.tworivers.app.work.events.JudgedRow;
import org.tworivers.app.work.events.JudgedRow.Verdict;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.shared.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports the delegations or the wishes of an event.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads delegations or wishes, judges every row, and records the new and changed ones, all or none.",
            "Columns are called as in the workbook that the page of import hands out, in either language.",
            "Exit code 1 when rows were rejected; the others are recorded all the same."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers event import 2017-05 delegations.xlsx --dry-run",
            "  tworivers event import 2017-05 wishes.csv --sheet wishes --format json"
        })
final class EventImportCommand implements Callable<Integer> {
    private static final int NOT_CLEAN = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EventOption event = new EventOption();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Parameters(index = "1", paramLabel = "FILE", description = "CSV or XLSX.")
    private Path file = Path.of("");

    @Option(
            names = "--sheet",
            paramLabel = "SHEET",
            defaultValue = "delegations",
            description = "What it holds: delegations or wishes (default: ${DEFAULT-VALUE}).")
    private String sheet = "";

    @Option(names = "--dry-run", description = "Judge every row, record nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        try (Ledger ledger = store.openExisting()) {
            EventBook book = event.book(ledger);
            EventHands hands = EventHands.of(ledger, origin);
            EventRegister register = hands.register();
            EventImports imports = hands.imports();
            Waiting waiting = read();
            Judged judged = imports.judge(hands.organiser(), book, register, waiting);
            boolean anything = judged.count(Verdict.NEW) + judged.count(Verdict.CHANGED) > 0;
            if (anything
                    && !dryRun
                    && imports.accept(hands.organiser(), book, register, waiting, "")
                            instanceof Appended.Refused(List<Rejection> why)) {
                throw new Refusal(why);
            }
            answer.print(spec, table(judged), json(judged));
            return judged.count(Verdict.REJECTED) == 0 ? 0 : NOT_CLEAN;
        }
    }

    private Waiting read() {
        EventSheet holds = List.of(EventSheet.values()).stream()
                .filter(each -> each.word().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "sheet (" + sheet + ") must be delegations or wishes. Maybe delegations."));
        return EventImports.read(holds, file);
    }

    private String table(Judged judged) {
        Messages messages = answer.messages();
        RejectionText reasons = RejectionText.in(messages.language());
        StringBuilder out = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            out.append(messages.text("import." + verdict.word()))
                    .append(": ")
                    .append(judged.count(verdict))
                    .append('\n');
        }
        for (JudgedRow row : judged.rows()) {
            row.faults()
                    .forEach(fault -> out.append(row.line())
                            .append(": ")
                            .append(reasons.line(fault))
                            .append('\n'));
        }
        return out.append(dryRun ? messages.text("import.dry-run") + "\n" : "").toString();
    }

    private Tree json(Judged judged) {
        RejectionText reasons = RejectionText.in(answer.messages().language());
        Tree.FieldsBuilder out = Tree.fields().with("event", event.id()).with("sheet", sheet);
        for (Verdict verdict : Verdict.values()) {
            out.with(verdict.word(), judged.count(verdict));
        }
        return out.with(
                        "rejections",
                        judged.rows().stream()
                                .flatMap(row -> row.faults().stream().map(fault -> reasons.tree(row.line(), fault)))
                                .toList())
                .withFlag("recorded", !dryRun)
                .build();
    }
}
