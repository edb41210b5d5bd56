package org.tworivers.app.work.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.core.shared.ContentHash;

/// An import map as it is written: the same text gives the same map and the same hash, from a file or from a page.
public record WrittenMap(String text) {
    /// The text of a file.
    ///
    /// @throws BrokenFileException when it cannot be read
    public static WrittenMap of(Path file) {
        try {
            return new WrittenMap(Files.readString(file));
        } catch (IOException broken) {
            throw new BrokenFileException(
                    String.valueOf(file.getFileName()),
                    "file-unreadable",
                    broken.toString(),
                    "check that it exists and is UTF-8.");
        }
    }

    /// What it says.
    ///
    /// @throws org.tworivers.core.journal.MalformedTextException when it is no map, with the key at fault
    /// @throws IllegalArgumentException when a value is none of those allowed
    public ImportMap read() {
        return ImportMapReader.parse(YamlTree.parse(text));
    }

    /// SHA-256 of its bytes in UTF-8, in hex.
    public String hash() {
        return ContentHash.of(text);
    }
}
