package org.tworivers.bench.mutations;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.reference.ReferenceFile;
import org.tworivers.app.store.JournalVerifier;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.imports.ImportJob;
import org.tworivers.app.work.imports.ImportReport;
import org.tworivers.app.work.imports.ImportRequest;
import org.tworivers.app.work.imports.ImportWatch;
import org.tworivers.app.work.reference.ReferenceJob;
import org.tworivers.app.work.reference.Snapshot;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.JournalEntry.Counts;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Day;

/// What must hold whatever file is imported: it ends; it is refused with a reason and leaves no trace, or it is
/// imported whole, each row with a verdict; the same file again then says nothing new.
final class ImportLaw implements AutoCloseable {
    private static final Origin OFFICE = new Origin("mutations", Channel.COMMAND, "CN-HA", "");
    private static final long LONGEST_SECONDS = 120;

    private final Path folder;
    private final Ledger ledger;
    private final ExecutorService runner = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("import-", 0).factory());
    private final List<Head> heads = new ArrayList<>();
    private int imports;

    /// @param folder an empty folder for the store and for files of rows to mend
    ImportLaw(Path folder) {
        this.folder = folder;
        this.ledger =
                Ledger.open("sqlite:" + folder.resolve("mutations.db"), InstantSource.system(), new SecureRandom());
    }

    void load(Path codes, String scheme) {
        ReferenceFile rows = ReferenceFile.read(codes, new ReferenceFile.Reading(scheme, "", "", "zh"));
        new ReferenceJob(ledger.journal(), ledger.register())
                .run(OFFICE, new Snapshot(scheme, Day.UNDATED, false), rows);
    }

    /// Imports a file and holds the outcome against the law.
    ///
    /// @param dryRun only judge it
    /// @return what became of it; nothing when the file as a whole was refused
    /// @throws IllegalStateException when the law is broken
    @Nullable
    ImportReport check(Path file, ImportMap map, boolean dryRun) {
        Head before = ledger.journal().head();
        ImportReport report = ended(file, map, dryRun);
        Head after = ledger.journal().head();
        require(noRests(), "a half-written file is left");
        if (report == null || dryRun || report.importId().isEmpty()) {
            require(after.equals(before), "the journal moved on though nothing was imported");
            require(report == null || dryRun || fresh(report) == 0, "new rows were not recorded");
        } else {
            require(after.equals(report.head()), "the head is not the one reported");
            require(after.sequence() > before.sequence() + fresh(report), "an entry is missing");
            heads.add(after);
            ImportReport again = ended(file, map, false);
            require(again != null && fresh(again) == 0, "the same file again says something new");
            require(ledger.journal().head().equals(after), "the same file again made the journal move on");
        }
        if (report != null) {
            Counts counts = report.counts();
            long verdicts = counts.fresh() + counts.changed() + counts.same() + counts.rejected() + counts.toReview();
            require(verdicts == counts.rows(), "the verdicts do not add up to the rows");
            require(
                    report.rejected().stream().noneMatch(each -> each.reasons().isEmpty()),
                    "a row was rejected without a reason");
        }
        return report;
    }

    private static long fresh(ImportReport report) {
        return report.counts().fresh() + report.counts().changed();
    }

    /// Runs an import; one that takes minutes for a file of some kilobytes hangs.
    private @Nullable ImportReport ended(Path file, ImportMap map, boolean dryRun) {
        Future<@Nullable ImportReport> running = runner.submit(() -> run(file, map, dryRun));
        try {
            return running.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hanging) {
            throw new IllegalStateException("it hangs", hanging);
        } catch (ExecutionException crashed) {
            throw new IllegalStateException("it crashes: " + crashed.getCause(), crashed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private @Nullable ImportReport run(Path file, ImportMap map, boolean dryRun) {
        ImportJob job = new ImportJob(ledger, () -> "mutations-" + ++imports);
        try {
            return job.run(new ImportRequest(file, map, "", dryRun, folder), OFFICE, ImportWatch.NONE);
        } catch (BrokenFileException refused) {
            require(!refused.rejection().advice().isBlank(), "a file was refused without advice");
            return null;
        }
    }

    private boolean noRests() {
        try (DirectoryStream<Path> rests = Files.newDirectoryStream(folder, "*.part")) {
            return !rests.iterator().hasNext();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// Recomputes the chain, with every head there was.
    void checkChain() {
        require(JournalVerifier.verify(ledger.database(), heads).findings().isEmpty(), "the chain does not hold");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    @Override
    public void close() {
        runner.shutdownNow();
        ledger.close();
    }
}
