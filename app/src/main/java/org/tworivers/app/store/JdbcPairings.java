package org.tworivers.app.store;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.Pairings;
import org.tworivers.core.journal.Audience;

/// The paired parks on a database.
public final class JdbcPairings implements Pairings {
    private final Database database;

    /// The paired parks of a store.
    public JdbcPairings(Database database) {
        this.database = database;
    }

    @Override
    public List<PairingBook> all(long sequence, Audience reader) {
        return database.read("read pairings", statements -> {
            List<PairingBook> books = new ArrayList<>();
            for (String book : AgreementRows.pairings(statements, sequence)) {
                PairingBook read = PairingBook.of(AgreementRows.read(statements, book, sequence, reader));
                if (read.findPairing().isPresent()) {
                    books.add(read);
                }
            }
            return books;
        });
    }

    @Override
    public PairingBook book(String pairing, long sequence, Audience reader) {
        return database.read(
                "read a pairing",
                statements -> PairingBook.of(
                        AgreementRows.read(statements, AgreementsProjection.PAIRING + pairing, sequence, reader)));
    }
}
