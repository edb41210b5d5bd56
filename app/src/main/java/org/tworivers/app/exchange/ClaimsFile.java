package org.tworivers.app.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tworivers.core.figures.claims.Claim;
import org.tworivers.core.figures.claims.KnownFigure;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Rejection;

/// A file of claims, and of figures that are known: YAML with the lists `claims` and `known`, CSV with one
/// claim a row (RFC 4180, a header, commas), or a text to be searched for figures.
///
/// @param claims the claims, in the order of the file
/// @param known figures the file itself gives to check against
/// @param text the text to be searched; empty for a list of claims
/// @param rejections what could not be read; all of it
public record ClaimsFile(List<Claim> claims, List<KnownFigure> known, String text, List<Rejection> rejections) {
    public ClaimsFile {
        claims = List.copyOf(claims);
        known = List.copyOf(known);
        rejections = List.copyOf(rejections);
    }

    /// Reads a file by the ending of its name: .yaml, .yml, .csv, .txt or .md.
    ///
    /// @throws BrokenFileException when it cannot be read as a whole
    public static ClaimsFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "yaml", "yml" -> yaml(file, name);
            case "csv" -> csv(WholeText.read(file), name);
            case "txt", "md" -> new ClaimsFile(List.of(), List.of(), WholeText.read(file), List.of());
            default ->
                throw new IllegalArgumentException(
                        "file (" + name + ") must end in .yaml, .csv, .txt or .md. Maybe rename it.");
        };
    }

    private static ClaimsFile yaml(Path file, String name) {
        List<Rejection> rejections = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<KnownFigure> known = new ArrayList<>();
        try {
            TreeReader reader = TreeReader.of(YamlTree.parse(WholeText.read(file)), "");
            readEach(reader.items("claims"), "claims", rejections, row -> claims.add(ClaimRow.claim(row)));
            readEach(reader.items("known"), "known", rejections, row -> known.add(ClaimRow.known(row)));
            reader.finish();
        } catch (MalformedTextException malformed) {
            rejections.add(unreadable(name, malformed));
        }
        return new ClaimsFile(claims, known, "", rejections);
    }

    private static Rejection unreadable(String name, Exception why) {
        String message = String.valueOf(why.getMessage());
        return new Rejection("claims-unreadable", "file", name, message).naming(message);
    }

    private static void readEach(List<Tree> items, String list, List<Rejection> rejections, Consumer<ClaimRow> read) {
        for (int i = 0; i < items.size(); i++) {
            String where = list + "[" + (i + 1) + "]";
            try {
                read.accept(ClaimRow.of(items.get(i)));
            } catch (IllegalArgumentException unreadable) {
                rejections.add(ClaimRow.rejection(where, CanonicalText.write(items.get(i)), unreadable));
            }
        }
    }

    private static ClaimsFile csv(String text, String name) {
        List<Rejection> rejections = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                try {
                    claims.add(ClaimRow.claim(ClaimRow.of(filled(row))));
                } catch (IllegalArgumentException unreadable) {
                    String where = "line " + row.getStartingLineNumber();
                    rejections.add(ClaimRow.rejection(where, String.join(",", row.getFields()), unreadable));
                }
            }
        } catch (IOException | CsvParseException broken) {
            rejections.add(unreadable(name, broken));
        }
        return new ClaimsFile(claims, List.of(), "", rejections);
    }

    private static Map<String, String> filled(NamedCsvRecord row) {
        Map<String, String> fields = new TreeMap<>(row.getFieldsAsMap());
        fields.values().removeIf(String::isBlank);
        return fields;
    }
}
