package org.tworivers.app.exchange.table;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;

/// The rows below a header, read once, front to back, one at a time.
///
/// Reading throws [org.tworivers.app.exchange.BrokenFileException] when the file turns out to be cut or
/// malformed.
public interface Table extends Iterator<Row>, Closeable {
    /// The column names, as joined from all header rows; a column without a name is empty.
    List<String> columns();

    @Override
    void close();
}
