package org.tworivers.app.work.imports;

/// Says what rows that can be read are to the ledger. It remembers the rows it saw, so each file needs
/// a new one, and every row must come in the order of the file.
///
/// @param <R> how such rows are read
interface Judge<R> {
    /// Judges one row.
    Verdict judge(R reading);
}
