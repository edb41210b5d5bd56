package org.tworivers.app.work.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/// The folder beside a store for what imports from pages need: `uploads` for files as long as they are worked on,
/// `maps` for maps that are kept, `mending` for rows to be mended. Only its owner gets in.
public final class ImportFolder {
    private final Path folder;

    private ImportFolder(Path folder) {
        this.folder = folder;
    }

    /// The folder of a store, made when it is not there: the name of its file with `.imports` behind it.
    public static ImportFolder beside(Path store) {
        Path whole = store.toAbsolutePath();
        ImportFolder folder = new ImportFolder(whole.resolveSibling(whole.getFileName() + ".imports"));
        folder.make(folder.folder);
        folder.make(folder.uploads());
        folder.make(folder.maps());
        folder.make(folder.mending());
        return folder;
    }

    private void make(Path wanted) {
        try {
            if (!Files.isDirectory(wanted)) {
                Files.createDirectory(wanted, ownerAlone());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot make the folder " + wanted, broken);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> ownerAlone() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    }

    /// Where uploaded files lie, and passing pieces of them.
    public Path uploads() {
        return folder.resolve("uploads");
    }

    /// Where kept maps lie.
    public Path maps() {
        return folder.resolve("maps");
    }

    /// Where rows to be mended lie.
    public Path mending() {
        return folder.resolve("mending");
    }

    /// A new folder for one upload.
    public Path newUpload() {
        try {
            return Files.createTempDirectory(uploads(), "upload-", ownerAlone());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot make a folder in " + uploads(), broken);
        }
    }

    /// Removes what earlier uploads left, as when the program was killed.
    public void emptyUploads() {
        try (Stream<Path> left = Files.list(uploads())) {
            left.forEach(ImportFolder::remove);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot empty " + uploads(), broken);
        }
    }

    /// Removes a file or a folder with all in it; nothing when it is not there.
    public static void remove(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot remove " + path, broken);
        }
    }
}
