package org.tworivers.core.journal;

/// The journal's own entries: what happens to other entries.
public sealed interface JournalEntry {

    /// An entry that should not have been recorded is taken back. Its facts stop counting from here on; what
    /// was known before stays known before.
    ///
    /// @param entryId the entry taken back
    /// @param reason why
    record Withdrawn(String entryId, String reason) implements JournalEntry {}

    /// Closes an import. The entries from `firstSequence` to just before this one belong to it.
    ///
    /// @param importId the import
    /// @param register name of the register the rows are from
    /// @param file file name without its folder
    /// @param fileHash SHA-256 of the file
    /// @param mapHash SHA-256 of the import map
    /// @param firstSequence sequence of its first entry
    /// @param counts rows read, new, changed, same, rejected, to review
    record Imported(
            String importId,
            String register,
            String file,
            String fileHash,
            String mapHash,
            long firstSequence,
            Counts counts)
            implements JournalEntry {}

    /// Takes back a whole import: every fact of it stops counting, and what it had taken the place of counts
    /// again.
    ///
    /// @param importId the import
    /// @param reason why
    record ImportUndone(String importId, String reason) implements JournalEntry {}

    /// The personal data behind a commitment were emptied.
    ///
    /// @param commitment the hash that stood for them
    /// @param reason why
    record Erased(String commitment, String reason) implements JournalEntry {}

    /// How the rows of an import were judged. They sum to `rows`.
    ///
    /// @param rows data rows read, subtotals and blank rows not counted
    /// @param fresh rows about a project not known before
    /// @param changed rows that differ from what was recorded
    /// @param same rows that say what is recorded
    /// @param rejected rows that cannot be read
    /// @param toReview rows whose project is uncertain
    record Counts(long rows, long fresh, long changed, long same, long rejected, long toReview) {}
}
