package org.tworivers.core.agreements;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.agreements.AgreementsEntry.FirmRecommended;
import org.tworivers.core.agreements.AgreementsEntry.OfPairing;
import org.tworivers.core.agreements.AgreementsEntry.PairingStated;
import org.tworivers.core.agreements.AgreementsEntry.SettlementApproved;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.agreements.AgreementsEntry.TermsSignedOff;
import org.tworivers.core.agreements.AgreementsEntry.TermsStated;
import org.tworivers.core.agreements.PairingBook.Settled;
import org.tworivers.core.agreements.PairingBook.Terms;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of a pairing, given what is known of it.
public final class PairingCheck {
    private static final int MOST_YEARS_BEYOND = 50;

    private final PairingBook book;
    private final String recorder;
    private final List<Evidence> evidence;
    private final Refusals found = new Refusals();

    private PairingCheck(PairingBook book, String recorder, List<Evidence> evidence) {
        this.book = book;
        this.recorder = recorder;
        this.evidence = evidence;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param book the pairing before it
    /// @param recorder opaque id of who records
    /// @param evidence what proves it
    public static List<Rejection> check(OfPairing entry, PairingBook book, String recorder, List<Evidence> evidence) {
        PairingCheck check = new PairingCheck(book, recorder, evidence);
        if (!(entry instanceof PairingStated) && book.findPairing().isEmpty()) {
            check.found.no("pairing-unknown", "pairing", entry.pairing(), "state the pairing first.");
            return check.found.all();
        }
        switch (entry) {
            case PairingStated(Pairing stated) -> check.check(stated);
            case TermsStated stated -> TermsCheck.check(stated.terms(), check.found);
            case TermsSignedOff signed -> check.check(signed);
            case FirmRecommended firm -> check.check(firm);
            case SettlementStated stated -> check.check(stated);
            case SettlementApproved approved -> check.check(approved);
        }
        return check.found.all();
    }

    private void check(Pairing stated) {
        found.checkKey(stated.id(), "id");
        if (stated.host().isNone()) {
            found.no("region-missing", "host", "", "name the place.");
        }
        if (stated.source().isNone()) {
            found.no("region-missing", "source", "", "name the place.");
        }
        if (!stated.host().isNone() && stated.host().equals(stated.source())) {
            found.no("regions-same", "source", stated.source().toString(), "two regions build it; name the other one.");
        }
        if (stated.parks().isEmpty()) {
            found.no("parks-missing", "parks", "", "name the park.");
        }
    }

    private void checkPaper() {
        if (evidence.isEmpty()) {
            found.no("signature-unproven", "paper", "", "name the paper that shows it.");
        }
    }

    private void check(TermsSignedOff signed) {
        Optional<Terms> terms =
                book.findTerms().filter(now -> now.stated().entryId().equals(signed.terms()));
        if (terms.isEmpty()) {
            found.no("terms-moved", "terms", "", "the terms were stated anew since; look at them as they now are.");
            return;
        }
        checkPaper();
        checkVoice(terms.get().signed(), signed.side());
    }

    private void checkVoice(Map<RegionSide, Recorded<AgreementsEntry>> said, RegionSide side) {
        if (said.containsKey(side)) {
            found.no("side-spoken", "side", side.word(), "this side has spoken already; there is nothing to do.");
        }
        Recorded<AgreementsEntry> other = said.get(side.other());
        if (other != null && other.recorder().equals(recorder)) {
            found.no(
                    "side-of-other",
                    "side",
                    side.word(),
                    "you spoke for the other side; somebody else speaks for this one.");
        }
    }

    private void check(FirmRecommended firm) {
        if (firm.firm().isBlank()) {
            found.no("field-missing", "firm", "", "fill it in.");
        }
        if (evidence.isEmpty()) {
            found.no("recommendation-unproven", "paper", "", "name the letter of recommendation.");
        }
    }

    private void check(SettlementStated stated) {
        Optional<Terms> terms =
                book.findTerms().filter(now -> now.stated().entryId().equals(stated.terms()));
        if (terms.isEmpty()) {
            found.no("terms-moved", "terms", "", "the terms were stated anew since; look at them as they now are.");
            return;
        }
        if (!terms.get().isInForce()) {
            found.no("terms-unsigned", "terms", "", "both sides must sign the terms off first.");
            return;
        }
        ShareTerms agreed = terms.get().terms();
        int year = stated.settlement().year();
        if (year < 1 || year > agreed.years() + MOST_YEARS_BEYOND) {
            found.no("year-unusable", "year", Integer.toString(year), "count the years of the terms from 1.");
            return;
        }
        boolean well = checkLines(stated.settlement().lines());
        if (well && !Settler.settle(agreed, year, stated.settlement().lines()).equals(stated.settlement())) {
            found.no("settlement-differs", "portions", "", "the terms come to other portions; settle the year anew.");
        }
        if (book.findSettlement(year).isPresent() && stated.reason().isBlank()) {
            found.no("settlement-unreasoned", "reason", "", "this year was settled before; say why it is anew.");
        }
    }

    private boolean checkLines(List<Line> lines) {
        if (lines.isEmpty()) {
            found.no("lines-missing", "lines", "", "name at least one firm with its revenue.");
        }
        Set<String> named = new HashSet<>();
        List<String> eligible = book.eligible();
        long sum = 0;
        for (Line line : lines) {
            if (!eligible.contains(line.firm())) {
                found.no(
                        "firm-not-eligible",
                        "firm",
                        line.firm(),
                        "by the terms its revenue is not shared; record first that it was recommended, or leave it"
                                + " out.");
            }
            if (!named.add(line.firm())) {
                found.no("line-twice", "firm", line.firm(), "it stands there twice; put both into one line.");
            }
            boolean readable = line.kept().minor() >= 0 && line.kept().minor() <= TermsCheck.MOST_FEN - sum;
            if (!readable) {
                found.no("line-unusable", "kept", line.kept().toString(), "write an amount of 0 or more.");
                return false;
            }
            sum += line.kept().minor();
        }
        return found.all().isEmpty();
    }

    private void check(SettlementApproved approved) {
        Optional<Settled> settled = book.settlements().stream()
                .filter(each -> each.stated().entryId().equals(approved.settlement()))
                .findFirst();
        if (settled.isEmpty()) {
            found.no("settlement-moved", "settlement", "", "the year was settled anew since; look at it as it now is.");
            return;
        }
        checkPaper();
        checkVoice(settled.get().approved(), approved.side());
    }
}
