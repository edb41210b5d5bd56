package org.tworivers.app.work.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tworivers.app.work.Ledger;

/// Serves a ledger to browsers. Found as a service, so that a command which serves nothing loads nothing of it.
public interface Serving {

    /// What is served, and where.
    ///
    /// @param ledger the ledger; it stays open until the service is closed
    /// @param bind the address that is listened on
    /// @param port the port; 0 for any that is free
    /// @param base the base day that pages begin with
    /// @param lastDay tells the as-of day that pages begin with: a day, or whatever day it is
    /// @param demonstration whether it is made up, and accounts for trying it are to be opened
    record Settings(
            Ledger ledger, String bind, int port, LocalDate base, Supplier<LocalDate> lastDay, boolean demonstration) {
        /// The as-of day that pages begin with.
        public LocalDate asOf() {
            return lastDay.get();
        }
    }

    /// Starts, and returns when requests are answered.
    Service serve(Settings settings);

    /// What serves.
    interface Service extends AutoCloseable {
        /// The port that is listened on.
        int port();

        /// A password to tell on the console: of the first administrator, or of a demonstration's accounts; empty
        /// when none was made.
        String password();

        /// The names to sign in with by that password.
        List<String> names();

        /// Every route, such as `GET /accounts`, with the right it needs; empty for one that is open to all.
        Map<String, String> routes();

        /// Lets running requests end, and stops.
        @Override
        void close();
    }
}
