package org.tworivers.app.web.schemes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.reference.ReferenceFile;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.imports.ImportFolder;
import org.tworivers.app.work.reference.ReferenceJob;
import org.tworivers.app.work.reference.ReferenceReport;
import org.tworivers.app.work.reference.Snapshot;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;

/// Files of schemes that wait to be loaded, one of each account at most. A file is read when it comes in and removed;
/// its codes are kept in memory until they are loaded, dropped, or two hours have passed.
@Component
class SchemeDesk {
    /// The largest file taken.
    static final int MOST_MEGABYTES = 4;

    private static final long MOST_BYTES = MOST_MEGABYTES * 1_000_000L;
    private static final int MOST_CODES = 100_000;
    private static final int MOST_AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final Ledger ledger;
    private final ImportFolder folder;
    private final InstantSource clock;
    private final String region;
    private final Map<String, WaitingScheme> byAccount = new LinkedHashMap<>();

    /// The region stands where that of the commands stands: `TWORIVERS_REGION`.
    SchemeDesk(
            Ledger ledger,
            ImportFolder folder,
            InstantSource clock,
            @Value("${tworivers.region:CN-HA}") String region) {
        this.ledger = ledger;
        this.folder = folder;
        this.clock = clock;
        this.region = region;
    }

    private ReferenceJob job() {
        return new ReferenceJob(ledger.journal(), ledger.register());
    }

    /// What somebody sent and has not loaded yet.
    synchronized Optional<WaitingScheme> find(Viewer viewer) {
        dropLeft();
        return Optional.ofNullable(byAccount.get(viewer.id()));
    }

    private void dropLeft() {
        Instant since = clock.instant().minus(PATIENCE);
        byAccount.values().removeIf(waiting -> waiting.since().isBefore(since));
    }

    synchronized void drop(Viewer viewer) {
        byAccount.remove(viewer.id());
    }

    /// Reads and compares a file, in the place of one that waited; nothing is recorded. What is wrong with it is told
    /// to the faults, and then it is not kept.
    synchronized void take(Viewer viewer, SchemeForm form, MultipartFile sent, LoadFaults faults) {
        Snapshot snapshot = form.snapshot(faults);
        if (sent.isEmpty() || sent.getSize() > MOST_BYTES) {
            faults.say("file", sent.isEmpty() ? "empty" : "large", Integer.toString(MOST_MEGABYTES));
        }
        drop(viewer);
        dropLeft();
        if (byAccount.size() >= MOST_AT_ONCE) {
            faults.say("file", "many");
        }
        if (!faults.areNone()) {
            return;
        }
        read(form, sent, faults).ifPresent(rows -> compare(viewer, new Sent(name(sent), form, snapshot, rows), faults));
    }

    /// A file that was read.
    private record Sent(String file, SchemeForm form, Snapshot snapshot, ReferenceFile rows) {}

    private Optional<ReferenceFile> read(SchemeForm form, MultipartFile sent, LoadFaults faults) {
        Path own = folder.newUpload();
        try (InputStream in = sent.getInputStream()) {
            Path file = own.resolve("scheme");
            Files.copy(in, file);
            ReferenceFile read = ReferenceFile.read(file, form.reading());
            faults.addAll(read.rejections());
            if (read.rows().isEmpty() && faults.areNone()) {
                faults.say("file", "no-codes");
            }
            if (read.rows().size() > MOST_CODES) {
                faults.say("file", "many-codes", Integer.toString(MOST_CODES));
            }
            return faults.areNone() ? Optional.of(read) : Optional.empty();
        } catch (BrokenFileException broken) {
            faults.addAll(List.of(broken.rejection()));
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot keep a file that was sent", broken);
        } finally {
            ImportFolder.remove(own);
        }
    }

    private static String name(MultipartFile sent) {
        String name = String.valueOf(sent.getOriginalFilename());
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private void compare(Viewer viewer, Sent sent, LoadFaults faults) {
        switch (job().rehearse(sent.snapshot(), sent.rows())) {
            case ReferenceJob.Outcome.Refused(var rejections) -> faults.addAll(rejections);
            case ReferenceJob.Outcome.Loaded(ReferenceReport report) ->
                byAccount.put(
                        viewer.id(),
                        new WaitingScheme(
                                sent.file(), sent.form(), sent.snapshot(), sent.rows(), report, clock.instant()));
        }
    }

    /// Loads what somebody sent, if that still brings what they were shown. When it would bring something else by now,
    /// that waits to be looked at; when it can no longer be loaded, the faults are told and it waits no longer.
    ///
    /// @return whether it is loaded
    synchronized boolean load(Viewer viewer, WaitingScheme waiting, LoadFaults faults) {
        ReferenceJob.Outcome now = job().rehearse(waiting.snapshot(), waiting.rows());
        if (now.equals(new ReferenceJob.Outcome.Loaded(waiting.report()))) {
            Origin origin = new Origin(viewer.id(), Channel.WEB, region, "");
            now = job().run(origin, waiting.snapshot(), waiting.rows());
            drop(viewer);
        }
        switch (now) {
            case ReferenceJob.Outcome.Refused(var rejections) -> {
                faults.addAll(rejections);
                drop(viewer);
            }
            case ReferenceJob.Outcome.Loaded(ReferenceReport report) ->
                byAccount.computeIfPresent(viewer.id(), (id, stale) -> stale.with(report));
        }
        return faults.areNone() && !byAccount.containsKey(viewer.id());
    }
}
