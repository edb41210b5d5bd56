package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/// A few connections that read, each lent to one thread at a time; whoever has one may take it again.
final class FewConnections implements Lender {
    private final BlockingQueue<Statements> free;
    private final int all;
    private final Map<Thread, Held> held = new ConcurrentHashMap<>();

    /// What a thread has, and how often it took it.
    private static final class Held {
        private final Statements statements;
        private int times = 1;

        Held(Statements statements) {
            this.statements = statements;
        }
    }

    FewConnections(List<Statements> connections) {
        all = connections.size();
        free = new ArrayBlockingQueue<>(all, true, connections);
    }

    @Override
    public Lent take() {
        Held own = held.get(Thread.currentThread());
        if (own == null) {
            own = new Held(waitForOne());
            held.put(Thread.currentThread(), own);
        } else {
            own.times++;
        }
        return lend(own);
    }

    private Lent lend(Held own) {
        return new Lent() {
            @Override
            public Statements statements() {
                return own.statements;
            }

            @Override
            public void close() {
                own.times--;
                if (own.times == 0) {
                    held.remove(Thread.currentThread());
                    free.add(own.statements);
                }
            }
        };
    }

    private Statements waitForOne() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return free.take();
                } catch (InterruptedException waiting) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        List<Statements> closed = new ArrayList<>();
        while (closed.size() < all) {
            Statements each = waitForOne();
            closed.add(each);
            each.close();
        }
    }
}
