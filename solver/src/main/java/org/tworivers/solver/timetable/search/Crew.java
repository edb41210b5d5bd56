package org.tworivers.solver.timetable.search;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// The threads that run islands. They share nothing while they run: whoever calls waits for all.
final class Crew implements AutoCloseable {
    private final ExecutorService threads;
    private boolean interrupted;

    private Crew(ExecutorService threads) {
        this.threads = threads;
    }

    static Crew of(int threads) {
        return new Crew(Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory()));
    }

    /// Does the work for each item and waits until all is done, also when the caller is interrupted.
    <T> void forEach(List<T> items, Consumer<T> work) {
        List<? extends Future<?>> running = items.stream()
                .map(item -> threads.submit(() -> work.accept(item)))
                .toList();
        for (Future<?> each : running) {
            await(each);
        }
    }

    private void await(Future<?> work) {
        while (true) {
            try {
                work.get();
                return;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("an island failed", e.getCause());
            }
        }
    }

    /// Whether the caller was interrupted while it waited.
    boolean isInterrupted() {
        return interrupted;
    }

    @Override
    public void close() {
        threads.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
