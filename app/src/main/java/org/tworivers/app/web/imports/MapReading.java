package org.tworivers.app.web.imports;

import java.util.List;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.work.imports.TemplateColumns;

/// What a map reads a column as.
///
/// @param column the column, as the map writes it
/// @param use the word of what it states
record MapReading(String column, String use) {
    static List<MapReading> of(ImportMap map) {
        return TemplateColumns.of(map).stream()
                .map(column -> new MapReading(column.name(), column.use()))
                .toList();
    }
}
