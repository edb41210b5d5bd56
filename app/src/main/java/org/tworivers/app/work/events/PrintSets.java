package org.tworivers.app.work.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.agendas.AgendaBook;
import org.tworivers.app.render.agendas.AgendaPdf;

/// Makes everything there is to print of an event, aside, one after the other; the last few are kept.
public final class PrintSets implements AutoCloseable {
    private static final int MOST = 4;

    private final ExecutorService printer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("print").factory());
    private final Map<String, Run> runs = new LinkedHashMap<>();

    /// Where one stands.
    ///
    /// @param parts done so far, of all there are
    /// @param state the word of where it stands
    public record Standing(State state, int parts, int of) {}

    /// Where one stands.
    public enum State {
        /// Nobody asked for it.
        NONE,
        /// It is being made, or waits for its turn.
        RUNNING,
        /// It can be fetched.
        DONE,
        /// Somebody stopped it.
        CANCELLED,
        /// It could not be made.
        BROKEN
    }

    private static final class Run implements AgendaPdf.Watch {
        private volatile State state = State.RUNNING;
        private volatile int parts;
        private volatile int of;
        private volatile boolean stopped;
        private volatile byte @Nullable [] bytes;

        @Override
        public boolean cancelled() {
            return stopped;
        }

        @Override
        public void printed(int done, int all) {
            parts = done;
            of = all;
        }
    }

    private static String key(String event, int version, Messages messages) {
        return event + " " + version + " " + messages.language();
    }

    /// Begins to make the set of a book, unless it is being made or was made.
    public void begin(String event, AgendaBook book, Messages messages) {
        String key = key(event, book.version(), messages);
        Run run = new Run();
        synchronized (this) {
            Run before = runs.get(key);
            if (before != null && (before.state == State.RUNNING || before.state == State.DONE)) {
                return;
            }
            runs.remove(key);
            runs.put(key, run);
            if (runs.size() > MOST) {
                runs.remove(runs.keySet().iterator().next());
            }
        }
        printer.execute(() -> print(run, book, messages));
    }

    private static void print(Run run, AgendaBook book, Messages messages) {
        State ended = State.BROKEN;
        try {
            Optional<byte[]> made = AgendaPdf.printSet(book, messages, run);
            made.ifPresent(bytes -> run.bytes = bytes);
            ended = made.isPresent() ? State.DONE : State.CANCELLED;
        } finally {
            run.state = ended;
        }
    }

    private synchronized @Nullable Run run(String event, int version, Messages messages) {
        return runs.get(key(event, version, messages));
    }

    /// Where the set of a version stands.
    public Standing standing(String event, int version, Messages messages) {
        Run run = run(event, version, messages);
        return run == null ? new Standing(State.NONE, 0, 0) : new Standing(run.state, run.parts, run.of);
    }

    /// Stops making it.
    public void stop(String event, int version, Messages messages) {
        Run run = run(event, version, messages);
        if (run != null) {
            run.stopped = true;
        }
    }

    /// The set; nothing when it is not made.
    public Optional<byte[]> find(String event, int version, Messages messages) {
        Run run = run(event, version, messages);
        return run == null ? Optional.empty() : Optional.ofNullable(run.bytes);
    }

    @Override
    public void close() {
        printer.shutdownNow();
    }
}
