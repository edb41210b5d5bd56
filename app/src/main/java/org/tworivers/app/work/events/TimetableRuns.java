package org.tworivers.app.work.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.tworivers.app.store.EventRuns;
import org.tworivers.app.store.EventRuns.Kept;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.TimetableRun.Asked;
import org.tworivers.app.work.events.TimetableRun.Figures;
import org.tworivers.app.work.events.TimetableRun.GivenUp;
import org.tworivers.app.work.events.TimetableRun.State;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Placement;

/// Runs of the engine for events, one after the other beside the requests that ask for them; what they come to is kept.
///
/// A search takes all processors but one, which is left to those who look at pages.
public final class TimetableRuns implements AutoCloseable {
    /// So many runs of an event are kept.
    public static final int MOST_KEPT = 12;

    private static final int MOST_WAITING = 4;
    private static final int ID_BYTES = 6;
    private static final long PATIENCE_SECONDS = 20;

    private final EventRuns runs;
    private final EventOffice office;
    private final RandomGenerator random;
    private final LongSupplier nanoTime;
    private final Map<String, LiveRun> live = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("timetabling").daemon().factory());
    private volatile boolean closing;

    /// @param random makes ids
    /// @param nanoTime a clock in nanoseconds from anywhere
    public TimetableRuns(EventRuns runs, EventOffice office, RandomGenerator random, LongSupplier nanoTime) {
        this.runs = runs;
        this.office = office;
        this.random = random;
        this.nanoTime = nanoTime;
    }

    /// Starts a run, or lets it wait for those before it.
    ///
    /// @param confirmed meetings that stay where they are
    /// @return its id; nothing when too many wait already
    public Optional<String> start(Viewer viewer, EventBook book, Collection<Placement> confirmed, Asked asked) {
        Instant now = office.instant();
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        TimetableRun begun = new TimetableRun(
                HexFormat.of().formatHex(id),
                now,
                viewer.id(),
                book.sequence(),
                State.WAITING,
                asked,
                new Figures(0, 0, 0, 0, 0, -1, 0, false, GivenUp.NOTHING, 0),
                List.of(),
                List.of());
        LiveRun run = new LiveRun(book, List.copyOf(confirmed), begun);
        if (thread.getQueue().remainingCapacity() == 0) {
            return Optional.empty();
        }
        runs.begin(book.plan().id(), RunTree.write(begun), MOST_KEPT);
        live.put(begun.id(), run);
        return hand(run) ? Optional.of(begun.id()) : Optional.empty();
    }

    private boolean hand(LiveRun run) {
        String id = run.told().id();
        try {
            CompletableFuture<Boolean> done = CompletableFuture.supplyAsync(() -> search(run), thread)
                    .handle((kept, broken) -> {
                        if (broken != null) {
                            keep(failed(run.told()));
                        }
                        live.remove(id);
                        return broken == null;
                    });
            return !done.isCancelled();
        } catch (RejectedExecutionException tooMany) {
            live.remove(id);
            keep(failed(run.told()));
            return false;
        }
    }

    private boolean search(LiveRun run) {
        if (closing) {
            return false;
        }
        TimetableRun ended = run.search(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), nanoTime);
        return !closing && keep(ended);
    }

    private boolean keep(TimetableRun ended) {
        Kept kept = RunTree.write(ended);
        runs.end(kept.id(), kept.state(), kept.content());
        return true;
    }

    private static TimetableRun failed(TimetableRun run) {
        return new TimetableRun(
                run.id(),
                run.startedAt(),
                run.startedBy(),
                run.known(),
                State.FAILED,
                run.asked(),
                run.figures(),
                run.curve(),
                List.of());
    }

    /// The runs for an event, the last first.
    public List<TimetableRun> all(String event) {
        Map<String, LiveRun> before = Map.copyOf(live);
        List<TimetableRun> all = new ArrayList<>();
        runs.all(event).forEach(kept -> all.add(read(kept, before)));
        return all;
    }

    /// A run that ends meanwhile is kept before it is live no more, so who looks for live ones first never takes it for
    /// broken off.
    private TimetableRun read(Kept kept, Map<String, LiveRun> before) {
        return Optional.ofNullable(before.get(kept.id()))
                .or(() -> Optional.ofNullable(live.get(kept.id())))
                .map(LiveRun::told)
                .orElseGet(() -> RunTree.read(kept));
    }

    /// A run for an event.
    public Optional<TimetableRun> find(String event, String id) {
        Map<String, LiveRun> before = Map.copyOf(live);
        return runs.find(event, id).map(kept -> read(kept, before));
    }

    /// Whether a run goes on, or is being kept.
    public boolean isUnderWay(String id) {
        return live.containsKey(id);
    }

    /// Stops a run that goes on; what it has found is kept.
    public void stop(String id) {
        Optional.ofNullable(live.get(id)).ifPresent(LiveRun::stop);
    }

    /// Stops all. What they had found is lost: they are shown as broken off.
    @Override
    public void close() {
        closing = true;
        live.values().forEach(LiveRun::stop);
        thread.shutdownNow();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
