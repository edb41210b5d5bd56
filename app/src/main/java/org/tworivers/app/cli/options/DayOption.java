package org.tworivers.app.cli.options;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/// The day on which something is looked at.
public final class DayOption {
    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "On which day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    /// The day.
    public LocalDate asOf() {
        return asOf;
    }
}
