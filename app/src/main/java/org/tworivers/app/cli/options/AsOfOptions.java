package org.tworivers.app.cli.options;

import java.time.LocalDate;
import org.tworivers.app.work.AsKnown;
import picocli.CommandLine.Option;

/// The day that is asked for, and what was known of it when.
public final class AsOfOptions {
    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "On which day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--known-at",
            paramLabel = "WHEN",
            defaultValue = "",
            description = "With what was recorded until then: a date, an instant, or seq:N (default: now).")
    private String knownAt = "";

    /// On which day.
    public LocalDate asOf() {
        return asOf;
    }

    /// What was known, as written; empty for now.
    public String knownAt() {
        return knownAt;
    }

    /// Both.
    public AsKnown asked() {
        return new AsKnown(asOf, knownAt);
    }
}
