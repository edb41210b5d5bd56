package org.tworivers.core.agreements;

import java.util.List;
import java.util.Locale;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// What is recorded of agreements, and of parks that two regions build together.
public sealed interface AgreementsEntry {

    /// Two regions signed a strategic agreement. Its base date is where counting from it starts.
    ///
    /// @param id stable id, such as `2015`
    /// @param names its names by language
    /// @param signed the day it was signed, as precisely as known
    /// @param baseDate the day counting starts; may be an assumption
    /// @param assumption why the base date is what it is when it is assumed, else empty
    /// @param regions the regions that signed, ISO 3166-2
    record AgreementSigned(String id, Names names, Day signed, Day baseDate, String assumption, List<String> regions)
            implements AgreementsEntry {
        public AgreementSigned {
            regions = List.copyOf(regions);
        }
    }

    /// Something about an agreement that was signed.
    sealed interface OfAgreement extends AgreementsEntry {
        /// The id of the agreement.
        String agreement();
    }

    /// A chapter of an agreement.
    ///
    /// @param key short and stable, such as `parks`
    record Chapter(String key, Names names) {}

    /// An agreement has these chapters, in this order, in place of those it had before.
    record ChaptersStated(String agreement, List<Chapter> chapters) implements OfAgreement {
        public ChaptersStated {
            chapters = List.copyOf(chapters);
        }
    }

    /// A commitment of an agreement is like this, in place of what was said of it before.
    record CommitmentStated(String agreement, AgreementCommitment commitment) implements OfAgreement {}

    /// How far somebody says that a commitment has come.
    enum Report {
        /// Something was done for it.
        PROGRESSED,
        /// It was kept.
        FULFILLED,
        /// It will not be kept.
        BROKEN_OFF;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }
    }

    /// Something happened to a commitment; what proves it is the entry's evidence.
    ///
    /// @param note in words, maybe empty
    /// @param day the day from which it holds
    record CommitmentReported(String agreement, String commitment, Report report, String note, Day day)
            implements OfAgreement {}

    /// Something about a park that two regions build together.
    sealed interface OfPairing extends AgreementsEntry {
        /// The id of the pairing.
        String pairing();
    }

    /// A pairing is like this, in place of what was said of it before.
    record PairingStated(Pairing stated) implements OfPairing {
        @Override
        public String pairing() {
            return stated.id();
        }
    }

    /// How benefits are shared. Terms stand in the place of earlier ones and hold once both sides have signed them off.
    record TermsStated(String pairing, ShareTerms terms) implements OfPairing {}

    /// A side signed terms off.
    ///
    /// @param terms id of the entry that stated them
    /// @param day when it did
    record TermsSignedOff(String pairing, String terms, RegionSide side, Day day) implements OfPairing {}

    /// The source region recommended a firm to the park.
    ///
    /// @param firm id of an organisation, or its name
    record FirmRecommended(String pairing, String firm, Day day) implements OfPairing {}

    /// The benefits of a year were settled. A later settlement of the same year takes the place of an earlier one.
    ///
    /// @param terms id of the entry that stated the terms
    /// @param reason why an earlier one is settled anew, else empty
    record SettlementStated(String pairing, String terms, Settlement settlement, String reason) implements OfPairing {}

    /// A side approved a settlement.
    ///
    /// @param settlement id of the entry that stated it
    /// @param day when it did
    record SettlementApproved(String pairing, String settlement, RegionSide side, Day day) implements OfPairing {}
}
