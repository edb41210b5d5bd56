package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.imports.ImportWatch;

/// Shows an import's progress on one line, and stops the import when the program is told to end (Ctrl-C): the end waits
/// until what was written is taken back.
final class InterruptWatch implements ImportWatch, AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final PrintWriter shown;
    private final Messages messages;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread ending = new Thread(this::stop, "import-interrupted");
    private volatile boolean cancelled;
    private boolean begun;

    /// @param shown where progress is shown
    InterruptWatch(PrintWriter shown, Messages messages) {
        this.shown = shown;
        this.messages = messages;
        Runtime.getRuntime().addShutdownHook(ending);
    }

    private void stop() {
        cancelled = true;
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                shown.println();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void rows(Phase phase, long rows) {
        begun = true;
        String key = phase == Phase.JUDGING ? "import.progress.judging" : "import.progress.recording";
        shown.print("\r" + messages.text(key, Long.toString(rows)));
        shown.flush();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /// Ends the line of progress.
    void finish() {
        if (begun) {
            begun = false;
            shown.println();
        }
    }

    @Override
    public void close() {
        finish();
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException alreadyEnding) {
            cancelled = true;
        }
    }
}
