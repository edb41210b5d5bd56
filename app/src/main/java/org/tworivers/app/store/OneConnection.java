package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/// One connection for all; whoever has it may take it again.
final class OneConnection implements Lender {
    private final ReentrantLock lock = new ReentrantLock();
    private final Statements statements;

    OneConnection(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Lent take() {
        lock.lock();
        return new Lent() {
            @Override
            public Statements statements() {
                return statements;
            }

            @Override
            public void close() {
                lock.unlock();
            }
        };
    }

    @Override
    public void close() throws SQLException {
        lock.lock();
        try {
            statements.close();
        } finally {
            lock.unlock();
        }
    }
}
