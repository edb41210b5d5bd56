package org.tworivers.core.returns;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;

/// The monthly returns of the ledger: who reports, and the steps that were taken.
public interface MonthlyReturns {

    /// What is known of who reports, in the order it was recorded.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    List<UnitStated> units(long sequence);

    /// The steps of all returns, in the order they were taken.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    List<Taken> steps(long sequence);

    /// A step that was taken.
    ///
    /// @param sequence its entry
    /// @param entryId the id of its entry
    /// @param at when
    /// @param recorder opaque id of who took it
    /// @param submission id of the entry by which the return was handed in; that of the step itself for handing in
    /// @param reason why it was sent back; else empty
    /// @param facts how many entries before it are the facts approved; else 0
    record Taken(
            long sequence,
            String entryId,
            Instant at,
            String recorder,
            String unit,
            YearMonth month,
            Kind kind,
            String submission,
            String reason,
            int facts) {}

    /// What a step does to a return.
    enum Kind {
        SUBMITTED,
        SENT_BACK,
        APPROVED,
        LOCKED;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }
    }
}
