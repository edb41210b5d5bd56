package org.tworivers.app.work.imports;

/// Watches an import, and may stop it.
public interface ImportWatch {
    /// What an import is doing.
    enum Phase {
        /// Rows are read and judged; nothing is locked.
        JUDGING,
        /// Entries are recorded; the journal is locked until all of them are.
        RECORDING
    }

    /// Watches nothing.
    ImportWatch NONE = new ImportWatch() {
        @Override
        public void rows(Phase phase, long rows) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Rows done so far; called every few hundred rows from the thread that runs the import.
    void rows(Phase phase, long rows);

    /// What a dry run says of a row; called for each, in the order of the file.
    default void judged(Verdict verdict) {}

    /// Whether to stop. Asked every few hundred rows; a stopped import leaves nothing behind.
    boolean isCancelled();
}
