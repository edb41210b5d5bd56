package org.tworivers.app.store;

import java.nio.file.Path;

/// The kinds of store that a contract is held to.
public enum StoreKind {
    SQLITE,
    POSTGRESQL;

    /// The address of the one store of a test's folder.
    public String address(Path folder) {
        return switch (this) {
            case SQLITE -> "sqlite:" + folder.resolve("ledger.db");
            case POSTGRESQL -> DatabaseServer.addressFor(folder);
        };
    }

    SmallStore in(Path folder) {
        return new SmallStore(address(folder));
    }
}
