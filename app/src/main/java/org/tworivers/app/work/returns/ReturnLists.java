package org.tworivers.app.work.returns;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Head;
import org.tworivers.core.returns.ReportingUnits;

/// The periodic returns of a ledger as known at a moment, read once for each moment and day; the last few are kept.
public final class ReturnLists {
    private static final int MOST = 4;

    private final Ledger ledger;
    private final Cache<Cut, FiledReturns> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /// What decides a list.
    ///
    /// @param head the journal's end: a later entry can end what was known, and a backup take its place
    private record Cut(Head head, long sequence, LocalDate asOf) {}

    /// The returns of a ledger.
    public ReturnLists(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The returns of periods that ended by a day.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    public FiledReturns find(long sequence, LocalDate asOf) {
        return kept.get(
                new Cut(ledger.journal().head(), sequence, asOf),
                cut -> FiledReturns.of(
                        ledger.returns().all(cut.sequence()),
                        new ReportingUnits(ledger.monthlyReturns().units(cut.sequence())),
                        cut.asOf()));
    }
}
