package org.tworivers.app.work.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tworivers.app.store.Backups;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Verification;

/// The backups that were made from the browser: they lie in the folder `backups` beside the store, and stay on the
/// server. Nobody takes a whole ledger away through a page.
public final class BackupFolder {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String ENDING = ".db";
    private static final long KIBIBYTE = 1024;

    private final Ledger ledger;
    private final InstantSource clock;

    /// The backups of a ledger.
    public BackupFolder(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// A backup that is there.
    ///
    /// @param madeAt in UTC, such as `2017-05-23 08:30`
    public record Kept(String name, String madeAt, long kibibytes) {}

    private Path folder() {
        return ledger.database().file().toAbsolutePath().resolveSibling("backups");
    }

    /// Makes one, whose journal is verified before it counts as made.
    public synchronized Verification make() {
        try {
            Files.createDirectories(folder());
        } catch (IOException closed) {
            throw new UncheckedIOException("cannot make " + folder(), closed);
        }
        String name = ledger.database().file().getFileName().toString().replaceFirst("\\.db$", "");
        return new Backups(ledger.database())
                .write(folder().resolve(name + "-" + STAMP.format(clock.instant()) + ENDING));
    }

    /// Those that are there, the latest first.
    public List<Kept> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(BackupFolder::kept)
                    .sorted(Comparator.comparing(Kept::madeAt)
                            .thenComparing(Kept::name)
                            .reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder(), unreadable);
        }
    }

    private static Kept kept(Path file) {
        try {
            Instant made = Files.getLastModifiedTime(file).toInstant();
            String at =
                    made.toString().substring(0, "2017-05-23T08:30".length()).replace('T', ' ');
            return new Kept(file.getFileName().toString(), at, (Files.size(file) + KIBIBYTE - 1) / KIBIBYTE);
        } catch (IOException gone) {
            throw new UncheckedIOException("cannot read " + file, gone);
        }
    }
}
