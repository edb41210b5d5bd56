package org.tworivers.app.cli.options;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.tworivers.app.work.Ledger;
import picocli.CommandLine.Option;

/// Where the ledger lies.
public final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "STORE",
            defaultValue = "${env:TWORIVERS_STORE:-sqlite:./tworivers.db}",
            description = {
                "Where the ledger lies: sqlite:FILE, or postgresql://[USER@]HOST[:PORT]/DATABASE with the password"
                        + " in TWORIVERS_STORE_PASSWORD, PGPASSWORD or ~/.pgpass",
                "(default: what TWORIVERS_STORE says, else sqlite:./tworivers.db)."
            })
    private String store = "sqlite:./tworivers.db";

    /// The address as given.
    public String store() {
        return store;
    }

    /// Opens the ledger to write, and makes it when it is not there.
    public Ledger open() {
        return Ledger.open(store, InstantSource.system(), new SecureRandom());
    }

    /// Opens the ledger to look only; one that is empty, and gone afterwards, when it is not there.
    public Ledger openToLook() {
        return Ledger.openToLook(store, InstantSource.system(), new SecureRandom());
    }

    /// Opens a ledger that must be there.
    public Ledger openExisting() {
        return Ledger.openExisting(store, InstantSource.system(), new SecureRandom());
    }
}
