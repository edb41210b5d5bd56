package org.tworivers.bench.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Labelled pairs of names of companies and organisations.
record NamePairs(List<Pair> pairs) {
    private static final Set<String> WANTED = Set.of("Company", "Organization");

    /// @param same whether the label says that the two are one
    record Pair(String one, String other, boolean same) {}

    NamePairs {
        pairs = List.copyOf(pairs);
    }

    /// Reads `name-pairs.csv`: rows of companies and organisations; persons, ships and what is neither are left out.
    static NamePairs read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (WANTED.contains(row.getField("schema"))) {
                    pairs.add(new Pair(
                            row.getField("name1"),
                            row.getField("name2"),
                            row.getField("is_match").equals("true")));
                }
            }
        }
        return new NamePairs(pairs);
    }
}
