package org.tworivers.app.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets a long command end well when it is interrupted (Ctrl-C) or told to end: the process waits until the
/// command has said what it has so far, or taken back what it wrote, then ends as one that was interrupted does
/// (130, or 143).
public final class Interruption implements AutoCloseable {
    /// To finish a round, write a file and print.
    private static final long PATIENCE_SECONDS = 60;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().unstarted(this::stop);

    private Interruption() {}

    /// From now on, until it is closed.
    public static Interruption watched() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop() {
        asked.set(true);
        told.countDown();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                asked.set(true);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the command is to come to its end.
    public boolean isAsked() {
        return asked.get();
    }

    /// Waits until the command is to come to its end.
    public void await() throws InterruptedException {
        told.await();
    }

    @Override
    public void close() {
        done.countDown();
        if (!asked.get()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
