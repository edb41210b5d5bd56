package org.tworivers.app.cli.options;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.work.FigureQuestion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The two days of the ledger's own figures, for commands that can do without them.
public final class OptionalDays {
    @Option(names = "--base", paramLabel = "DATE", description = "First day of counting, YYYY-MM-DD.")
    private @Nullable LocalDate base;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Last day, YYYY-MM-DD.")
    private @Nullable LocalDate asOf;

    @Mixin
    private CutOptions cut = new CutOptions();

    /// The question for the two days; empty when neither is given.
    public Optional<FigureQuestion> findQuestion() {
        LocalDate first = base;
        LocalDate last = asOf;
        if (first != null && last != null) {
            return Optional.of(cut.question(first, last, ""));
        }
        if (first != null || last != null) {
            throw new IllegalArgumentException("base (" + (first == null ? "" : first) + ") and as-of ("
                    + (last == null ? "" : last) + ") must be given together. Maybe give both, or neither.");
        }
        return Optional.empty();
    }

    /// How figures are read.
    public CutOptions cut() {
        return cut;
    }
}
