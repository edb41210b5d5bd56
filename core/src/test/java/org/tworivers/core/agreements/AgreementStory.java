package org.tworivers.core.agreements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.agreements.AgreementsEntry.OfAgreement;
import org.tworivers.core.agreements.AgreementsEntry.OfPairing;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Entries about agreements and pairings, recorded one after the other as the write path would.
final class AgreementStory {
    static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.REPORT, "paper 1"));

    private final List<Recorded<AgreementsEntry>> entries = new ArrayList<>();

    AgreementBook agreement() {
        return AgreementBook.of(entries);
    }

    PairingBook pairing() {
        return PairingBook.of(entries);
    }

    /// Records without asking the rules.
    String put(String recorder, AgreementsEntry entry) {
        int sequence = entries.size() + 1;
        entries.add(new Recorded<>(sequence, "e-" + sequence, Instant.EPOCH, recorder, PAPER, entry));
        return "e-" + sequence;
    }

    /// Takes an entry back.
    void takeBack(String entryId) {
        entries.removeIf(each -> each.entryId().equals(entryId));
    }

    /// The codes of why something is refused; it is recorded when there is none.
    List<String> tell(String recorder, List<Evidence> evidence, AgreementsEntry entry) {
        List<String> codes =
                check(recorder, evidence, entry).stream().map(Rejection::code).toList();
        if (codes.isEmpty()) {
            put(recorder, entry);
        }
        return codes;
    }

    private List<Rejection> check(String recorder, List<Evidence> evidence, AgreementsEntry entry) {
        return switch (entry) {
            case OfAgreement stated -> AgreementCheck.check(stated, agreement(), evidence);
            case OfPairing stated -> PairingCheck.check(stated, pairing(), recorder, evidence);
            case AgreementsEntry.AgreementSigned signed -> List.of();
        };
    }
}
