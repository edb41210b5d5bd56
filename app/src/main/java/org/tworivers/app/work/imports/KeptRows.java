package org.tworivers.app.work.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of imports that were not taken, kept for a while to be mended: a folder for each import.
///
/// @param folder where they lie
public record KeptRows(Path folder, InstantSource clock) {
    /// How long they are kept: they are not part of the journal, and nobody needs them for ever.
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String IDS = "[0-9a-f]{1,64}";

    /// Which rows a file holds.
    public enum Kind {
        /// Those that could not be read.
        REJECTED("rejected"),
        /// Those that wait for a person to decide.
        REVIEW("review");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word in the file's name.
        public String word() {
            return word;
        }

        private boolean isOf(Path file) {
            return file.toString().endsWith("." + word + ".csv");
        }
    }

    /// Puts away the files of an import.
    ///
    /// @param importId the import, empty for none
    /// @return where they lie now
    public List<Path> keep(String importId, List<Path> files) {
        removeOld();
        if (importId.isEmpty() || files.isEmpty()) {
            return files;
        }
        Path target = folder.resolve(importId);
        try {
            Files.createDirectories(target);
            for (Path file : files) {
                Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot keep rows in " + target, broken);
        }
        return in(target);
    }

    /// The file of an import that holds such rows, while it is kept.
    public Optional<Path> find(String importId, Kind kind) {
        if (!importId.matches(IDS)) {
            return Optional.empty();
        }
        removeOld();
        return find(in(folder.resolve(importId)), kind);
    }

    /// The file among some that holds such rows.
    public static Optional<Path> find(List<Path> files, Kind kind) {
        return files.stream().filter(kind::isOf).findFirst();
    }

    /// Removes the files of an import.
    public void remove(String importId) {
        if (importId.matches(IDS)) {
            ImportFolder.remove(folder.resolve(importId));
        }
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot list " + folder, broken);
        }
    }

    /// Removes what was kept long enough.
    public void removeOld() {
        for (Path each : in(folder)) {
            try {
                if (Files.getLastModifiedTime(each)
                        .toInstant()
                        .isBefore(clock.instant().minus(KEPT))) {
                    ImportFolder.remove(each);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot look at " + each, broken);
            }
        }
    }
}
