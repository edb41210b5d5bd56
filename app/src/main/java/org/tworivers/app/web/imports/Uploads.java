package org.tworivers.app.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.imports.ImportFolder;
import org.tworivers.app.work.imports.KeptRows;

/// The files that are being imported, one of each account at most. They lie in a folder that only the program's own
/// account on the machine may enter, and go when the import is over or dropped, when nobody has looked at them for two
/// hours, and when the program starts or stops.
@Component
class Uploads implements AutoCloseable {
    /// The largest file taken.
    static final int MOST_MEGABYTES = 32;

    private static final long MOST_BYTES = MOST_MEGABYTES * 1_000_000L;
    private static final int MOST_AT_ONCE = 16;
    private static final int LONGEST_NAME = 180;
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final long SWEEP_MINUTES = 10;

    private final Logger log = LoggerFactory.getLogger(Uploads.class);
    private final ImportFolder folder;
    private final InstantSource clock;
    private final Map<String, Upload> byAccount = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sweeping-uploads").daemon().factory());
    private final Future<?> sweeping;

    Uploads(ImportFolder folder, KeptRows keptRows, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        folder.emptyUploads();
        sweeping =
                sweeper.scheduleWithFixedDelay(() -> sweep(keptRows), SWEEP_MINUTES, SWEEP_MINUTES, TimeUnit.MINUTES);
    }

    /// The file that somebody is importing.
    Optional<Upload> find(Viewer viewer) {
        Optional<Upload> found = Optional.ofNullable(byAccount.get(viewer.id()));
        found.ifPresent(upload -> upload.touch(clock.instant()));
        return found;
    }

    /// Takes a file in, in the place of one taken before.
    ///
    /// @return why it is not taken: `empty`, `large`, `under-way` or `many`; empty when it is
    /// @throws BrokenFileException when it cannot be read; it is not kept
    synchronized String take(Viewer viewer, MultipartFile sent) {
        if (sent.isEmpty() || sent.getSize() > MOST_BYTES) {
            return sent.isEmpty() ? "empty" : "large";
        }
        dropLeft();
        if (find(viewer).flatMap(Upload::findRun).isPresent()) {
            return "under-way";
        }
        drop(viewer);
        if (byAccount.size() >= MOST_AT_ONCE) {
            return "many";
        }
        Path own = folder.newUpload();
        boolean taken = false;
        try {
            Path file = write(own, sent);
            Upload upload = new Upload(viewer, own, TableFile.survey(file, ""), sent.getSize(), clock.instant());
            byAccount.put(viewer.id(), upload);
            taken = true;
            return "";
        } finally {
            if (!taken) {
                ImportFolder.remove(own);
            }
        }
    }

    private static Path write(Path own, MultipartFile sent) {
        Path file = own.resolve(name(String.valueOf(sent.getOriginalFilename())));
        try (InputStream in = sent.getInputStream()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot keep the file " + file, broken);
        }
    }

    /// The name of a file without its folders, whatever a browser sent.
    static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String plain = last.replaceAll("^\\.+", "");
        String name = cut(plain);
        try {
            return name.isEmpty() ? "register" : Path.of(name).toString();
        } catch (InvalidPathException unwritable) {
            return name.replaceAll("[^A-Za-z0-9.-]", "_");
        }
    }

    /// The end of a name, so short that file systems take it, with what is added to it, in whatever script.
    private static String cut(String name) {
        String cut = name;
        while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            cut = cut.substring(cut.offsetByCodePoints(0, 1));
        }
        return cut;
    }

    /// Stops and removes what somebody is importing.
    ///
    /// @return what it was
    Optional<Upload> drop(Viewer viewer) {
        Optional<Upload> dropped = Optional.ofNullable(byAccount.get(viewer.id()));
        dropped.ifPresent(Upload::drop);
        byAccount.remove(viewer.id());
        return dropped;
    }

    /// One that fails is made up for by the next: a task that throws would be the last.
    private void sweep(KeptRows keptRows) {
        try {
            dropLeft();
            keptRows.removeOld();
        } catch (UncheckedIOException racing) {
            log.warn("cannot sweep uploads: {}", racing.getMessage());
        }
    }

    private void dropLeft() {
        Instant since = clock.instant().minus(PATIENCE);
        byAccount.values().stream()
                .filter(upload -> upload.isLeftSince(since))
                .map(Upload::owner)
                .toList()
                .forEach(this::drop);
    }

    @Override
    public void close() {
        sweeping.cancel(false);
        sweeper.shutdown();
        folder.emptyUploads();
    }
}
