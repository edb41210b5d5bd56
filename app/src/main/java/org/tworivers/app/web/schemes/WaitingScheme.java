package org.tworivers.app.web.schemes;

import java.time.Instant;
import org.tworivers.app.exchange.reference.ReferenceFile;
import org.tworivers.app.work.reference.ReferenceReport;
import org.tworivers.app.work.reference.Snapshot;

/// A file of a scheme that was compared and waits for its word to be loaded.
///
/// @param file its name
/// @param form what was typed about it
/// @param report what loading it would bring
/// @param since when it was sent
record WaitingScheme(
        String file, SchemeForm form, Snapshot snapshot, ReferenceFile rows, ReferenceReport report, Instant since) {

    /// The same after the ledger moved on.
    WaitingScheme with(ReferenceReport other) {
        return new WaitingScheme(file, form, snapshot, rows, other, since);
    }
}
