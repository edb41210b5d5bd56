package org.tworivers.core.agreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.agreements.AgreementsEntry.FirmRecommended;
import org.tworivers.core.agreements.AgreementsEntry.PairingStated;
import org.tworivers.core.agreements.AgreementsEntry.SettlementApproved;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.agreements.AgreementsEntry.TermsSignedOff;
import org.tworivers.core.agreements.AgreementsEntry.TermsStated;
import org.tworivers.core.journal.Recorded;

/// All that is known of one pairing: what was recorded of it and still stands, read in order. Unchanging.
///
/// What a side signed off or approved holds for the very entry it names: what takes its place needs both again.
/// One person speaks for one side alone.
public final class PairingBook {
    private final Map<String, Recommended> recommended = new LinkedHashMap<>();
    private final SortedMap<Integer, List<Settled>> settled = new TreeMap<>();
    private Optional<Pairing> pairing = Optional.empty();
    private Optional<Terms> terms = Optional.empty();

    private PairingBook() {}

    /// The terms as they now stand.
    ///
    /// @param signed which sides have signed them off
    public record Terms(
            Recorded<AgreementsEntry> stated, ShareTerms terms, Map<RegionSide, Recorded<AgreementsEntry>> signed) {
        /// Whether both sides have signed them off.
        public boolean isInForce() {
            return signed.size() == RegionSide.values().length;
        }
    }

    /// A firm that the source region recommended.
    public record Recommended(Recorded<AgreementsEntry> recorded, FirmRecommended firm) {}

    /// A settlement of a year.
    ///
    /// @param version from 1; settling a year anew makes the next
    /// @param approved which sides have approved it
    public record Settled(
            Recorded<AgreementsEntry> stated,
            SettlementStated entry,
            int version,
            Map<RegionSide, Recorded<AgreementsEntry>> approved) {
        /// What it came to.
        public Settlement settlement() {
            return entry.settlement();
        }

        /// Whether both sides have approved it.
        public boolean isAgreed() {
            return approved.size() == RegionSide.values().length;
        }
    }

    /// Reads what was recorded of a pairing; what is about others is left out.
    public static PairingBook of(List<Recorded<AgreementsEntry>> entries) {
        PairingBook book = new PairingBook();
        entries.forEach(book::read);
        return book;
    }

    private void read(Recorded<AgreementsEntry> recorded) {
        switch (recorded.entry()) {
            case PairingStated(Pairing stated) -> pairing = Optional.of(stated);
            case TermsStated stated -> terms = Optional.of(new Terms(recorded, stated.terms(), Map.of()));
            case TermsSignedOff signed ->
                terms = terms.map(now -> now.stated().entryId().equals(signed.terms())
                        ? new Terms(now.stated(), now.terms(), with(now.signed(), signed.side(), recorded))
                        : now);
            case FirmRecommended firm -> recommended.put(firm.firm(), new Recommended(recorded, firm));
            case SettlementStated stated -> {
                List<Settled> versions =
                        settled.computeIfAbsent(stated.settlement().year(), fresh -> new ArrayList<>());
                versions.add(new Settled(recorded, stated, versions.size() + 1, Map.of()));
            }
            case SettlementApproved approved -> approve(recorded, approved);
            case AgreementsEntry.AgreementSigned other -> {}
            case AgreementsEntry.OfAgreement other -> {}
        }
    }

    private void approve(Recorded<AgreementsEntry> recorded, SettlementApproved approved) {
        for (List<Settled> versions : settled.values()) {
            versions.replaceAll(each -> each.stated().entryId().equals(approved.settlement())
                    ? new Settled(
                            each.stated(),
                            each.entry(),
                            each.version(),
                            with(each.approved(), approved.side(), recorded))
                    : each);
        }
    }

    /// A side with who spoke for it; who already spoke for the other side does not count.
    private static Map<RegionSide, Recorded<AgreementsEntry>> with(
            Map<RegionSide, Recorded<AgreementsEntry>> said, RegionSide side, Recorded<AgreementsEntry> recorded) {
        Recorded<AgreementsEntry> other = said.get(side.other());
        if (other != null && other.recorder().equals(recorded.recorder())) {
            return said;
        }
        Map<RegionSide, Recorded<AgreementsEntry>> both = new EnumMap<>(RegionSide.class);
        both.putAll(said);
        both.putIfAbsent(side, recorded);
        return Collections.unmodifiableMap(both);
    }

    /// The pairing; nothing when none is known any more.
    public Optional<Pairing> findPairing() {
        return pairing;
    }

    /// The pairing, which must be known.
    public Pairing pairing() {
        return pairing.orElseThrow(
                () -> new IllegalStateException("the pairing must be known. Maybe ask findPairing first."));
    }

    /// The terms that were stated last; they hold once both sides have signed them off.
    public Optional<Terms> findTerms() {
        return terms;
    }

    /// The firms that the source region recommended, in that order.
    public Collection<Recommended> recommended() {
        return Collections.unmodifiableCollection(recommended.values());
    }

    /// The firms whose revenue is shared, as the terms that stand say.
    public List<String> eligible() {
        return terms.map(Terms::terms)
                .map(now -> switch (now.eligible()) {
                    case RECOMMENDED -> List.copyOf(recommended.keySet());
                    case LISTED -> now.firms();
                })
                .orElse(List.of());
    }

    /// The settlement of each year that stands, by year.
    public List<Settled> settlements() {
        return settled.values().stream().map(List::getLast).toList();
    }

    /// The settlement of a year that stands.
    public Optional<Settled> findSettlement(int year) {
        return settlements().stream()
                .filter(each -> each.settlement().year() == year)
                .findFirst();
    }

    /// All settlements of a year, also those that were settled anew.
    public List<Settled> versions(int year) {
        return List.copyOf(settled.getOrDefault(year, List.of()));
    }
}
