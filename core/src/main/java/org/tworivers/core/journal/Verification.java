package org.tworivers.core.journal;

import java.util.List;

/// What came of holding a journal against itself and against heads kept outside.
///
/// @param head the last entry that was read and held
/// @param findings what does not hold, the earliest first; none when all holds
public record Verification(Head head, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /// Whether everything holds.
    public boolean holds() {
        return findings.isEmpty();
    }

    /// One thing that does not hold.
    ///
    /// @param kind what sort of thing
    /// @param sequence the entry it was found at
    /// @param entryId the id of that entry, empty when there is no such entry
    /// @param subject what that entry is about, empty when there is no such entry
    /// @param detail what was expected and what was found; never personal data
    public record Finding(Kind kind, long sequence, String entryId, String subject, String detail) {}

    /// The sorts of finding.
    public enum Kind {
        /// An entry is not what it was when it was recorded.
        CHANGED,
        /// An entry cannot be read at all.
        UNREADABLE,
        /// An entry is not there, though later ones are.
        MISSING,
        /// An entry is recorded before the one that precedes it.
        OUT_OF_ORDER,
        /// The stored head is not the last entry.
        HEAD_DIFFERS,
        /// The journal is shorter than a head kept outside says: its tail was cut.
        CUT,
        /// The journal has another entry where a head kept outside has its own: it was rewritten.
        REWRITTEN,
        /// Personal data are not those that were recorded, or are there although they were erased.
        PERSONAL_CHANGED
    }
}
