package org.tworivers.app.work.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.store.Database;
import org.tworivers.app.store.JournalVerifier;
import org.tworivers.core.journal.Verification;

/// Verifies the chain of a running office beside its other work, one verification at a time, and remembers the last.
public final class ChainWatch implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 700;

    private final Database database;
    private final InstantSource clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("verifying").daemon().factory());
    private final AtomicLong checked = new AtomicLong();
    private volatile boolean closed;
    private @Nullable Future<?> running;
    private @Nullable Outcome last;

    /// A verification that came to its end.
    public record Outcome(Verification verification, Instant at) {}

    /// How the chain stands.
    ///
    /// @param running whether it is being verified now
    /// @param failed whether the newest verification broke off
    /// @param checked up to which entry that has come
    /// @param last the last verification since the office was started
    public record State(boolean running, boolean failed, long checked, Optional<Outcome> last) {}

    /// Watches a store.
    public ChainWatch(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// How the chain stands now.
    public synchronized State state() {
        boolean isRunning = running != null && !running.isDone();
        boolean hasFailed = running != null && running.state() == Future.State.FAILED;
        return new State(isRunning, hasFailed, checked.get(), Optional.ofNullable(last));
    }

    /// Starts to verify, unless it is being done, and waits for a moment whether it is soon over.
    public void verify() {
        Future<?> started = start();
        try {
            started.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException takesLonger) {
            // It goes on; whoever asked looks again.
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the journal could not be verified", broken.getCause());
        }
    }

    private synchronized Future<?> start() {
        Future<?> now = running;
        if (now == null || now.isDone()) {
            checked.set(0);
            now = thread.submit(this::run);
            running = now;
        }
        return now;
    }

    private void run() {
        Verification verification = JournalVerifier.verify(database, sequence -> {
            if (closed) {
                throw new CancellationException("the office closes");
            }
            checked.set(sequence);
        });
        synchronized (this) {
            last = new Outcome(verification, clock.instant());
        }
    }

    /// Breaks a verification off.
    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }
}
