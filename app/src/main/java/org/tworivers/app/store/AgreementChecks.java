package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.agreements.AgreementBook;
import org.tworivers.core.agreements.AgreementCheck;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.OfAgreement;
import org.tworivers.core.agreements.AgreementsEntry.OfPairing;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.PairingCheck;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of agreements and pairings against what stands, and against what the same act
/// records before.
final class AgreementChecks {
    private final Statements statements;
    private final Map<String, List<Recorded<AgreementsEntry>>> read = new HashMap<>();

    AgreementChecks(Statements statements) {
        this.statements = statements;
    }

    /// @param sequence the place it would get
    List<Rejection> check(AgreementsEntry entry, Draft draft, String recorder, long sequence) throws SQLException {
        if (!draft.corrects().isEmpty()) {
            return List.of(new Rejection(
                    "agreement-entry-not-correctable",
                    "corrects",
                    draft.corrects(),
                    "it takes no entry's place; state it anew, or take the entry back."));
        }
        List<Recorded<AgreementsEntry>> before = before(entry);
        List<Rejection> found = check(entry, before, draft, recorder);
        if (found.isEmpty()) {
            before.add(Recorded.ahead(sequence, recorder, draft.evidence(), entry));
        }
        return found;
    }

    /// Takes note that an agreement is signed by the same act.
    ///
    /// @param sequence the place it would get
    void follow(AgreementSigned signed, long sequence) throws SQLException {
        before(signed).add(Recorded.ahead(sequence, "", List.of(), signed));
    }

    private List<Recorded<AgreementsEntry>> before(AgreementsEntry entry) throws SQLException {
        String book = AgreementsProjection.book(entry);
        List<Recorded<AgreementsEntry>> before = read.get(book);
        if (before == null) {
            before = new ArrayList<>(AgreementRows.read(statements, book, Intervals.OPEN - 1L, Audience.OWN));
            read.put(book, before);
        }
        return before;
    }

    private static List<Rejection> check(
            AgreementsEntry entry, List<Recorded<AgreementsEntry>> before, Draft draft, String recorder) {
        return switch (entry) {
            case OfAgreement stated -> AgreementCheck.check(stated, AgreementBook.of(before), draft.evidence());
            case OfPairing stated -> PairingCheck.check(stated, PairingBook.of(before), recorder, draft.evidence());
            case AgreementSigned signed -> List.of();
        };
    }
}
