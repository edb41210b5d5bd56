package org.tworivers.app.work.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Runs an iterator on a thread of its own, a bounded way ahead of who takes from it. What it throws is
/// thrown here.
///
/// @param <T> what is handed over
final class Ahead<T> implements Iterator<T>, AutoCloseable {
    private static final int BATCH = 64;
    private static final int MOST_BATCHES = 8;
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(MOST_BATCHES);
    private final ExecutorService thread;
    private final Future<?> running;
    private Iterator<T> batch = List.<T>of().iterator();
    private boolean ended;

    /// Starts at once.
    Ahead(Iterator<T> source) {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("reading-ahead").daemon().factory());
        running = thread.submit(() -> {
            try {
                hurry(source);
            } finally {
                end();
            }
            return source;
        });
    }

    private void hurry(Iterator<T> source) throws InterruptedException {
        List<T> filling = new ArrayList<>(BATCH);
        while (source.hasNext() && !Thread.currentThread().isInterrupted()) {
            filling.add(source.next());
            if (filling.size() == BATCH) {
                queue.put(filling);
                filling = new ArrayList<>(BATCH);
            }
        }
        if (!filling.isEmpty()) {
            queue.put(filling);
        }
    }

    /// An empty batch is the end. When nobody takes any more there is no room for it, and no need.
    private void end() throws InterruptedException {
        if (!Thread.currentThread().isInterrupted()) {
            queue.put(List.of());
        }
    }

    @Override
    public boolean hasNext() {
        if (!batch.hasNext() && !ended) {
            try {
                List<T> taken = queue.take();
                ended = taken.isEmpty();
                batch = taken.iterator();
                if (ended) {
                    running.get();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("reading was interrupted", interrupted);
            } catch (ExecutionException failed) {
                throw rethrown(failed);
            }
        }
        return batch.hasNext();
    }

    private static RuntimeException rethrown(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            case null, default -> new IllegalStateException("reading failed", failed);
        };
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("nothing is left");
        }
        return batch.next();
    }

    /// Stops, and waits until the thread has let go of its source.
    @Override
    public void close() {
        running.cancel(true);
        thread.shutdownNow();
        queue.clear();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the reading thread does not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
