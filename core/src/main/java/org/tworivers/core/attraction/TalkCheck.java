package org.tworivers.core.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.attraction.AttractionEntry.OfTalk;
import org.tworivers.core.attraction.AttractionEntry.TalkClaimed;
import org.tworivers.core.attraction.AttractionEntry.TalkDecided;
import org.tworivers.core.attraction.AttractionEntry.TalkDisputed;
import org.tworivers.core.attraction.AttractionEntry.TalkRenewed;
import org.tworivers.core.attraction.AttractionEntry.TalkTransferred;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.attraction.FirstTalk.State;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of a first talk. Who holds it is never asked of the order of recording, so a
/// claim of an earlier day may be recorded after a later one.
final class TalkCheck {
    private final FirstTalk talk;
    private final List<Evidence> evidence;
    private final List<Rejection> found = new ArrayList<>();

    private TalkCheck(FirstTalk talk, List<Evidence> evidence) {
        this.talk = talk;
        this.evidence = evidence;
    }

    static List<Rejection> check(OfTalk entry, FirstTalk talk, List<Evidence> evidence) {
        TalkCheck check = new TalkCheck(talk, evidence);
        switch (entry) {
            case TalkClaimed(String lead, Claim claim) -> check.check(claim);
            case TalkRenewed renewed -> check.check(renewed);
            case TalkTransferred transferred -> check.check(transferred);
            case TalkDisputed disputed -> check.check(disputed);
            case TalkDecided decided -> check.check(decided);
        }
        return List.copyOf(check.found);
    }

    private void check(Claim claim) {
        proven();
        if (claim.county().isNone()) {
            no("county-missing", "county", "", "name the place that claims it.");
        }
        if (claim.until().isBefore(claim.day())) {
            no("claim-over", "until", claim.until().toString(), "it ends before it begins; check both days.");
        }
        boolean runs = talk.reading(claim.day()).claims().stream()
                .anyMatch(each -> each.claim().county().equals(claim.county())
                        && !each.until().isBefore(claim.day()));
        if (runs || talk.knows(claim.key())) {
            no("claim-runs", "county", claim.county().toString(), "it has a claim on that day; renew that one.");
        }
    }

    private void check(TalkRenewed renewed) {
        proven();
        Optional<Standing> standing = find(renewed.claim(), renewed.day());
        if (standing.isEmpty()) {
            return;
        }
        LocalDate until = standing.get().until();
        if (until.isBefore(renewed.day())) {
            no("claim-expired", "day", renewed.day().toString(), "it ran out before; claim it anew.");
        }
        if (!renewed.until().isAfter(until)) {
            found.add(new Rejection(
                            "renewal-shorter",
                            "until",
                            renewed.until().toString(),
                            "it holds until " + until + " already; choose a later day.")
                    .naming(until.toString()));
        }
    }

    private void check(TalkTransferred transferred) {
        reasoned(transferred.reason());
        Optional<Standing> standing = find(transferred.claim(), transferred.day());
        if (standing.isEmpty()) {
            return;
        }
        if (standing.get().state() != State.HOLDS) {
            no("claim-holds-not", "claim", transferred.claim(), "only who holds the first talk can hand it on.");
        }
        if (transferred.to().isNone() || standing.get().holder().equals(transferred.to())) {
            no("transfer-nowhere", "to", transferred.to().toString(), "name another place.");
        }
    }

    private void check(TalkDisputed disputed) {
        proven();
        reasoned(disputed.reason());
        Optional<Standing> standing = find(disputed.claim(), disputed.day());
        if (standing.isPresent() && standing.get().claim().county().equals(disputed.by())) {
            no("dispute-own", "claim", disputed.claim(), "nobody disputes the own claim.");
        }
    }

    private void check(TalkDecided decided) {
        reasoned(decided.reason());
        find(decided.claim(), decided.day())
                .filter(each -> each.state() == State.UNPROVEN || each.state() == State.EXPIRED)
                .ifPresent(each -> no(
                        "claim-not-valid",
                        "claim",
                        decided.claim(),
                        "it holds no longer, or was never proven; decide for a valid one."));
        boolean decidedThen = talk.reading(decided.day())
                .decision()
                .filter(each -> each.day().equals(decided.day()))
                .isPresent();
        if (decidedThen) {
            no("decided-twice", "day", decided.day().toString(), "it was decided that day; take that back first.");
        }
    }

    private Optional<Standing> find(String claim, LocalDate day) {
        Optional<Standing> standing = talk.reading(day).claims().stream()
                .filter(each -> each.claim().key().equals(claim))
                .findFirst();
        if (standing.isEmpty()) {
            no("claim-unknown", "claim", claim, "choose a claim that had been made by that day.");
        }
        return standing;
    }

    private void proven() {
        if (evidence.isEmpty()) {
            no("talk-unproven", "paper", "", "name the paper that proves the contact.");
        }
    }

    private void reasoned(String reason) {
        if (reason.isBlank()) {
            no("talk-unreasoned", "reason", "", "say why.");
        }
    }

    private void no(String code, String field, String value, String advice) {
        found.add(new Rejection(code, field, value, advice));
    }
}
