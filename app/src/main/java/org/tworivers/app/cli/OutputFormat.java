package org.tworivers.app.cli;

/// The forms a command can answer in.
enum OutputFormat {
    /// Aligned columns for people.
    table,
    /// Canonical JSON for machines.
    json,
    /// Comma-separated values for spreadsheets.
    csv
}
