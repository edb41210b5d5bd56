package org.tworivers.app.store;

import java.sql.SQLException;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.OfAgreement;
import org.tworivers.core.agreements.AgreementsEntry.OfPairing;
import org.tworivers.core.journal.Entry;

/// Projects agreements into rows: the base dates, and which entry is about which agreement or pairing.
final class AgreementsProjection {
    static final String AGREEMENT = "agreement:";
    static final String PAIRING = "pairing:";

    private static final String KNOWN = "(entry, known_from, known_until, ";
    private static final String VALUES = ") VALUES (?, ?, " + Intervals.OPEN;
    private static final String ADD_AGREEMENT =
            "INSERT INTO agreement " + KNOWN + "id, names, signed, base_date, assumption" + VALUES + ", ?, ?, ?, ?, ?)";
    private static final String ADD_ENTRY = "INSERT INTO entry_of_agreement " + KNOWN + "book" + VALUES + ", ?)";

    private final Statements statements;

    AgreementsProjection(Statements statements) {
        this.statements = statements;
    }

    void project(Entry entry, AgreementsEntry stated) throws SQLException {
        statements.run(ADD_ENTRY, entry.sequence(), entry.sequence(), book(stated));
        if (stated instanceof AgreementSigned signed) {
            statements.run(
                    ADD_AGREEMENT,
                    entry.sequence(),
                    entry.sequence(),
                    signed.id(),
                    RegisterProjection.names(signed.names()),
                    signed.signed().toString(),
                    signed.baseDate().toString(),
                    signed.assumption());
        }
    }

    /// The agreement or pairing that an entry is about.
    static String book(AgreementsEntry stated) {
        return switch (stated) {
            case AgreementSigned signed -> AGREEMENT + signed.id();
            case OfAgreement of -> AGREEMENT + of.agreement();
            case OfPairing of -> PAIRING + of.pairing();
        };
    }
}
