package org.tworivers.app.work.imports;

import org.tworivers.app.exchange.map.RowReading.Stated;

/// Says what rows that can be read are to the ledger. It remembers the rows it saw, so each file needs
/// a new one, and every row must come in the order of the file.
interface Judge {
    /// Judges one row.
    Verdict judge(Stated reading);
}
