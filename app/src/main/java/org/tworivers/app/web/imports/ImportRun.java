package org.tworivers.app.web.imports;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tworivers.app.work.imports.ImportWatch;
import org.tworivers.app.work.imports.Verdict;

/// A dry run or an import under way: how far it is, and whether it is to stop.
public final class ImportRun implements ImportWatch {
    private static final int WHOLE = 100;

    private final String by;
    private final boolean dryRun;
    private final long total;
    private final Consumer<Verdict> judged;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Phase phase = Phase.JUDGING;
    private volatile long rows;
    private volatile boolean cancelled;

    /// @param by the name of who runs it
    /// @param total how many rows there are, 0 when that is not known
    /// @param judged takes the verdicts of a dry run
    ImportRun(String by, boolean dryRun, long total, Consumer<Verdict> judged) {
        this.by = by;
        this.dryRun = dryRun;
        this.total = total;
        this.judged = judged;
    }

    @Override
    public void rows(Phase doing, long done) {
        phase = doing;
        rows = done;
    }

    @Override
    public void judged(Verdict verdict) {
        judged.accept(verdict);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    void end() {
        ended.countDown();
    }

    /// Waits a while for its end.
    ///
    /// @return whether it has ended
    boolean isEndedWithin(long seconds) {
        try {
            return ended.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The name of who runs it.
    public String by() {
        return by;
    }

    /// Whether nothing is to be recorded.
    public boolean isDryRun() {
        return dryRun;
    }

    /// Whether entries are being recorded.
    public boolean isRecording() {
        return phase == Phase.RECORDING;
    }

    /// Rows done in this phase.
    public long rows() {
        return rows;
    }

    /// How many rows there are, 0 when that is not known.
    public long total() {
        return total;
    }

    /// How much of both phases is done, from 0 to 100; 0 when that is not known.
    public long percent() {
        long done = isRecording() ? total + rows : rows;
        return total == 0 ? 0 : Math.min(WHOLE, done * WHOLE / (2 * total));
    }
}
