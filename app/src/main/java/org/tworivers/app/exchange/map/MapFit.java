package org.tworivers.app.exchange.map;

import java.util.List;
import java.util.Optional;

/// Whether a map fits a table.
public final class MapFit {
    private MapFit() {}

    /// The columns that a map names and a header lacks; a map without any reads the table.
    public static List<String> missing(ImportMap map, List<String> header) {
        Columns columns = new Columns(header);
        return map.columns().stream().filter(name -> columns.index(name) < 0).toList();
    }

    /// The place of the column that names what a row is about; -1 when the header has none such.
    public static int naming(ImportMap map, List<String> header) {
        Columns columns = new Columns(header);
        Optional<Source> source = naming(map);
        return source.map(Source::columns).orElse(List.of()).stream()
                .mapToInt(columns::index)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static Optional<Source> naming(ImportMap map) {
        if (map.register().rows().isForm() && map.names().isEmpty()) {
            return FormFields.of(map.register().rows())
                    .findNaming()
                    .flatMap(field -> Optional.ofNullable(map.fields().get(field)))
                    .map(ImportMap.Choice::from)
                    .or(() -> map.key().stream().findFirst().map(Source.Column::new));
        }
        return Optional.of(
                map.register().rows() == ImportMap.RowKind.RETURN
                        ? map.returned().unit()
                        : map.names()
                                .getOrDefault(
                                        map.register().language(),
                                        map.names().values().iterator().next()));
    }
}
