package org.tworivers.app.work.agreements;

import java.util.List;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.ChaptersStated;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentReported;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentStated;
import org.tworivers.core.agreements.AgreementsEntry.FirmRecommended;
import org.tworivers.core.agreements.AgreementsEntry.PairingStated;
import org.tworivers.core.agreements.AgreementsEntry.SettlementApproved;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.agreements.AgreementsEntry.TermsSignedOff;
import org.tworivers.core.agreements.AgreementsEntry.TermsStated;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Evidence;

/// Records what is said of agreements and pairings.
public final class AgreementDesk {
    private final Ledger ledger;

    public AgreementDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Records an entry. What takes the place of something that changed since somebody looked is refused; the
    /// same form sent twice is recorded once.
    ///
    /// @param seen the last entry of the journal when they looked
    public Appended record(Origin origin, long seen, AgreementsEntry entry, List<Evidence> evidence) {
        Draft draft = new AgreementsCodec().encode(entry).withEvidence(evidence);
        Draft shared = entry instanceof AgreementSigned ? draft.withAudience(Audience.PARTNER) : draft;
        return ledger.journal()
                .append(new Act(
                        origin, key(origin, shared, seen), takesAPlace(entry) ? seen : Act.ANY, List.of(shared)));
    }

    private static boolean takesAPlace(AgreementsEntry entry) {
        return switch (entry) {
            case AgreementSigned each -> true;
            case ChaptersStated each -> true;
            case CommitmentStated each -> true;
            case PairingStated each -> true;
            case TermsStated each -> true;
            case SettlementStated each -> true;
            case CommitmentReported each -> false;
            case TermsSignedOff each -> false;
            case FirmRecommended each -> false;
            case SettlementApproved each -> false;
        };
    }

    private static String key(Origin origin, Draft draft, long seen) {
        return "agreement:"
                + ContentHash.of(String.join(
                        "\n",
                        origin.recorder(),
                        Long.toString(seen),
                        draft.subject(),
                        draft.type(),
                        draft.day().toString(),
                        draft.evidence().toString(),
                        CanonicalText.write(draft.payload())));
    }
}
