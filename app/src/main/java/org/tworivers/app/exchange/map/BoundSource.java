package org.tworivers.app.exchange.map;

import java.util.List;

/// A source bound to the columns of a table.
final class BoundSource {
    private final Source source;
    private final int[] columns;
    private final List<BoundSource> alternatives;

    private BoundSource(Source source, int[] columns, List<BoundSource> alternatives) {
        this.source = source;
        this.columns = columns;
        this.alternatives = alternatives;
    }

    static BoundSource bind(Source source, Columns columns) {
        int[] indices = source instanceof Source.FirstOf
                ? new int[0]
                : source.columns().stream().mapToInt(columns::index).toArray();
        List<BoundSource> alternatives = source instanceof Source.FirstOf(List<Source> all)
                ? all.stream().map(each -> bind(each, columns)).toList()
                : List.of();
        return new BoundSource(source, indices, alternatives);
    }

    boolean isGiven() {
        return source.isGiven();
    }

    String label() {
        return source.label();
    }

    /// The text in a row, maybe empty.
    String text(RowText row) {
        return switch (source) {
            case Source.Column column -> row.cell(columns[0]);
            case Source.Constant(String text) -> text;
            case Source.Template(List<String> parts) -> filled(parts, row);
            case Source.FirstOf all -> {
                String found = "";
                for (int i = 0; i < alternatives.size() && found.isEmpty(); i++) {
                    found = alternatives.get(i).text(row);
                }
                yield found;
            }
        };
    }

    private String filled(List<String> parts, RowText row) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i % 2 == 0) {
                out.append(parts.get(i));
                continue;
            }
            String cell = row.cell(columns[i / 2]);
            if (cell.isEmpty()) {
                return "";
            }
            out.append(cell);
        }
        return out.toString();
    }
}
