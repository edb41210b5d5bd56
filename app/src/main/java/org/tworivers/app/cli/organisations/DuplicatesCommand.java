package org.tworivers.app.cli.organisations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.organisations.PossibleDoubles;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.register.likeness.Likeness;
import org.tworivers.core.register.likeness.PossibleDouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists organisations that may be recorded twice.
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        description = {
            "Organisations that may be recorded twice, the likest first, with what speaks for it and against.",
            "Only proposes: merge or keep apart what you have looked at."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers organisations duplicates",
            "  tworivers organisations duplicates --threshold 950 --lang zh",
            "  tworivers organisations duplicates --format json"
        })
final class DuplicatesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--threshold",
            paramLabel = "N",
            defaultValue = "" + Likeness.WORTH_A_LOOK,
            description = "The least likeness, " + Likeness.WORTH_A_LOOK + " to 1000 (default: ${DEFAULT-VALUE}).")
    private int threshold = Likeness.WORTH_A_LOOK;

    @Override
    public Integer call() {
        if (threshold < Likeness.WORTH_A_LOOK || threshold > 1000) {
            throw new IllegalArgumentException("threshold (" + threshold + ") must be " + Likeness.WORTH_A_LOOK
                    + " to 1000. Maybe " + Likeness.CERTAIN + ".");
        }
        DuplicatesText text = new DuplicatesText(answer.messages());
        try (Ledger ledger = store.openExisting()) {
            LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ProjectDays.ZONE);
            List<PossibleDouble> found = new PossibleDoubles(ledger, () -> today).find(threshold);
            answer.print(spec, text.table(found, threshold, ledger, today), text.json(found, threshold, ledger));
        }
        return 0;
    }
}
