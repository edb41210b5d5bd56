package org.tworivers.app.cli.options;

import java.time.LocalDate;
import org.tworivers.app.work.FigureQuestion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say which figures are meant.
public final class QuestionOptions {
    @Option(names = "--base", required = true, paramLabel = "DATE", description = "First day of counting, YYYY-MM-DD.")
    private LocalDate base = LocalDate.EPOCH;

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "Last day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Mixin
    private CutOptions cut = new CutOptions();

    /// The question, grouped as said.
    public FigureQuestion question(String by) {
        return cut.question(base, asOf, by);
    }
}
