package org.tworivers.app.work.imports;

import java.util.Iterator;
import java.util.List;
import org.tworivers.app.exchange.map.DataRows;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.RowReader;
import org.tworivers.app.exchange.map.RowReading;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.core.register.CodeBook;

/// Every row of a file, read by a map. The same file, map and codes give the same readings.
final class Readings implements Iterator<RowReading>, AutoCloseable {
    private final Table table;
    private final DataRows rows;
    private final RowReader reader;

    Readings(TableFile file, ImportMap map, CodeBook codes) {
        table = file.open(map.lay().layout());
        rows = new DataRows(table, map);
        reader = new RowReader(map, table.columns(), codes, file.name());
    }

    List<String> columns() {
        return table.columns();
    }

    /// Rows passed over so far.
    long ignored() {
        return rows.ignored();
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public RowReading next() {
        return reader.read(rows.next());
    }

    @Override
    public void close() {
        table.close();
    }
}
