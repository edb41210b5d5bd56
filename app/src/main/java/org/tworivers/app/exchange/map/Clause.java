package org.tworivers.app.exchange.map;

/// One thing a map lets a row say.
interface Clause {
    /// Adds what the row says of it, or why it cannot be read.
    void tell(Telling telling);
}
