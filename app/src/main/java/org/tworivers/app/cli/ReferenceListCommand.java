package org.tworivers.app.cli;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.reference.LoadedScheme;
import org.tworivers.core.journal.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says which schemes are loaded.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "The schemes that are loaded: codes that hold on a day by level, codes that ended, days of change.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers reference list",
            "  tworivers reference list --as-of 2018-12-31 --lang zh",
            "  tworivers reference list --format json"
        })
final class ReferenceListCommand implements Callable<Integer> {
    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day, YYYY-MM-DD (default: today).")
    private LocalDate asOf = LocalDate.ofInstant(InstantSource.system().instant(), HOME);

    @Override
    public Integer call() {
        ReferenceText text = new ReferenceText(answer.messages());
        try (Ledger ledger = store.openExisting()) {
            Head head = ledger.journal().head();
            List<LoadedScheme> schemes = LoadedScheme.all(ledger.register().codes(head.sequence()), asOf);
            answer.print(spec, text.table(schemes, asOf), text.json(schemes, asOf, head));
        }
        return 0;
    }
}
