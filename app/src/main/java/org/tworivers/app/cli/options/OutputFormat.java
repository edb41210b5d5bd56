package org.tworivers.app.cli.options;

/// The forms a command can answer in.
public enum OutputFormat {
    /// Aligned columns for people.
    table,
    /// Canonical JSON for machines.
    json,
    /// Comma-separated values for spreadsheets.
    csv;

    /// For answers that are no plain rows.
    public void refuseCsv() {
        if (this == csv) {
            throw new IllegalArgumentException("format (csv) must be table or json here. Maybe json.");
        }
    }
}
