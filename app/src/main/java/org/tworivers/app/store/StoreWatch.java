package org.tworivers.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether what is written to a store would be kept.
///
/// A file that was removed or replaced while it is open still takes writes, and they are gone once it is closed: so the
/// file is looked at by its name before each write. That only asks for its attributes; opening it here would drop
/// SQLite's locks.
final class StoreWatch {
    private static final long MEBIBYTE = 1L << 20;

    private final Path file;

    /// What the file system calls the file that was opened; nothing where it has no such names.
    private final @Nullable Object key;

    private volatile long reserve;

    StoreWatch(Path file) throws IOException {
        this.file = file;
        key = key();
    }

    private @Nullable Object key() throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /// Refuses writes from now on while the disk has less room than this.
    void keepFree(long bytes) {
        reserve = bytes;
    }

    /// What keeps the store from being written, while it does.
    Optional<StoreException> trouble() {
        try {
            if (!Objects.equals(key, key())) {
                return Optional.of(StoreException.of(
                        "replaced",
                        "another file lies in place of the store " + file
                                + " that was opened. Put the store back, or start this program again to use the other.",
                        file));
            }
            long free = reserve == 0 ? Long.MAX_VALUE : Files.getFileStore(file).getUsableSpace();
            return free < reserve
                    ? Optional.of(StoreException.of(
                            "nearly-full",
                            "the disk of the store " + file + " has " + free / MEBIBYTE + " MiB left, less than the "
                                    + reserve / MEBIBYTE + " to be kept free. Make room.",
                            file,
                            free / MEBIBYTE,
                            reserve / MEBIBYTE))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.of(StoreException.of(
                    "gone",
                    "the store " + file + " is not where it was opened; nothing is recorded until it is put back.",
                    file));
        }
    }

    /// Refuses to write what would not be kept.
    void refuseLoss() {
        trouble().ifPresent(trouble -> {
            throw trouble;
        });
    }
}
