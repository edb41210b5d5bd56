package org.tworivers.app.web.imports;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.web.imports.Upload.Done;
import org.tworivers.app.web.imports.Upload.Judged;
import org.tworivers.app.web.imports.Upload.Running;
import org.tworivers.app.web.imports.Upload.Waiting;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.imports.ImportIds;
import org.tworivers.app.work.imports.ImportJob;
import org.tworivers.app.work.imports.ImportReport;
import org.tworivers.app.work.imports.ImportRequest;
import org.tworivers.app.work.imports.JudgedRows;
import org.tworivers.app.work.imports.KeptRows;
import org.tworivers.app.work.imports.Verdict;
import org.tworivers.app.work.imports.WrittenMap;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;

/// Judges and imports uploaded files, one at a time: whoever comes meanwhile is told who is at it.
@Component
@DependsOn("uploads")
class ImportDesk implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Logger log = LoggerFactory.getLogger(ImportDesk.class);
    private final String region;
    private final Serving.Settings settings;
    private final KeptRows keptRows;
    private final ImportJob job;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("importing").factory());
    private final AtomicReference<@Nullable ImportRun> running = new AtomicReference<>();

    /// The region stands where that of the commands stands: `TWORIVERS_REGION`.
    ImportDesk(
            Ledger ledger,
            KeptRows keptRows,
            InstantSource clock,
            Serving.Settings settings,
            @Value("${tworivers.region:CN-HA}") String region) {
        this.settings = settings;
        this.region = region;
        this.keptRows = keptRows;
        this.job = new ImportJob(ledger, new ImportIds(clock, new SecureRandom()));
    }

    /// What runs now, whoever began it.
    Optional<ImportRun> findRunning() {
        return Optional.ofNullable(running.get());
    }

    /// Gives every row of a file its verdict, beside the request that asks.
    ///
    /// @param map how it is read, which is what its upload says
    /// @param language in which the files for mending say why
    /// @return whether it began; not while another runs
    /// @throws BrokenFileException when the map does not fit
    boolean judge(Upload upload, WrittenMap map, String language) {
        ImportMap read = map.read();
        JudgedRows rows = new JudgedRows(upload.folder(), read, columns(upload, read));
        ImportRun run = new ImportRun(upload.owner().name(), true, 0, rows::add);
        Work work = new Work(
                request(upload, map, read, language, true),
                report -> {
                    rows.complete();
                    upload.become(new Judged(report, rows));
                },
                rows::close);
        return start(upload, run, work);
    }

    private static List<String> columns(Upload upload, ImportMap map) {
        try (Table table = upload.file().open(map.lay().layout())) {
            return table.columns();
        }
    }

    /// Records what was judged, beside the request that asks.
    ///
    /// @return whether it began; not while another runs
    boolean importJudged(Upload upload, Judged judged, WrittenMap map, String language) {
        Consumer<Verdict> unheard = verdict -> {};
        long rows = judged.report().counts().rows();
        ImportRun run = new ImportRun(upload.owner().name(), false, rows, unheard);
        Work work = new Work(
                request(upload, map, map.read(), language, false),
                report -> upload.become(new Done(report, keptRows.keep(report.importId(), report.written()))),
                () -> {});
        return start(upload, run, work);
    }

    /// What is to be run.
    ///
    /// @param success takes the report
    /// @param failure tidies up when it did not begin or broke off
    private record Work(ImportRequest request, Consumer<ImportReport> success, Runnable failure) {}

    private ImportRequest request(Upload upload, WrittenMap written, ImportMap map, String language, boolean dryRun) {
        return new ImportRequest(
                upload.file().path(),
                map,
                written.hash(),
                dryRun,
                upload.folder(),
                language,
                upload.owner().place(),
                settings.asOf());
    }

    private boolean start(Upload upload, ImportRun run, Work work) {
        if (!running.compareAndSet(null, run)) {
            work.failure().run();
            return false;
        }
        upload.become(new Running(run));
        CompletableFuture<Boolean> done = CompletableFuture.supplyAsync(
                        () -> job.run(work.request(), new Origin(upload.owner().id(), Channel.IMPORT, region, ""), run),
                        thread)
                .thenAccept(work.success())
                .handle((nothing, broken) -> {
                    running.set(null);
                    if (broken != null) {
                        work.failure().run();
                        broken(upload, broken);
                    }
                    run.end();
                    return broken == null;
                });
        return !done.isCancelled();
    }

    /// What is recorded stays recorded, whatever broke off after that.
    private void broken(Upload upload, Throwable thrown) {
        Waiting why = broken(thrown);
        if (!(upload.state() instanceof Done)) {
            upload.become(why);
        }
    }

    private Waiting broken(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        return switch (cause) {
            case BrokenFileException broken -> new Waiting(List.of(broken.rejection()), "");
            case CancellationException stopped -> new Waiting(List.of(), "stopped");
            default -> {
                log.error("an import broke off", cause);
                yield new Waiting(List.of(), "broken");
            }
        };
    }

    /// Stops what runs, which leaves nothing behind, and waits until it has stopped.
    @Override
    public void close() {
        findRunning().ifPresent(ImportRun::cancel);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("an import does not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
