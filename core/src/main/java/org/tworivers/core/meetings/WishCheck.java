package org.tworivers.core.meetings;

import java.util.List;
import java.util.Optional;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.meetings.PairStanding.Stance;
import org.tworivers.core.shared.Rejection;

/// Holds wishes, answers and proposals against what was said before. Deadlines are the desk's matter: nothing here
/// knows the time.
final class WishCheck {
    private final EventBook book;
    private final Findings found = new Findings();

    private WishCheck(EventBook book) {
        this.book = book;
    }

    static List<Rejection> check(WishStated wish, EventBook book) {
        WishCheck check = new WishCheck(book);
        if (check.mayMeet(wish.from(), wish.to()) && wish.wish() != Wish.NOT) {
            check.checkLimit(wish);
        }
        return check.found.all();
    }

    static List<Rejection> checkWithdrawal(String from, String to, EventBook book) {
        WishCheck check = new WishCheck(book);
        boolean said = check.isPair(from, to)
                && book.standing(Pair.of(from, to)).said(from).stance() != Stance.SILENT;
        if (!said) {
            check.found.no("nothing-said", "to", to, "nothing is said of it that could be taken back.");
        }
        return check.found.all();
    }

    static List<Rejection> checkProposal(Pair pair, EventBook book) {
        WishCheck check = new WishCheck(book);
        if (check.mayMeet(pair.first(), pair.second()) && book.standing(pair).isRefused()) {
            check.found.no(
                    "pair-refused", "pair", pair.toString(), "one of the two does not want to; leave them apart.");
        }
        return check.found.all();
    }

    static List<Rejection> check(WishAnswered answer, EventBook book) {
        WishCheck check = new WishCheck(book);
        if (!check.mayMeet(answer.by(), answer.other())) {
            return check.found.all();
        }
        PairStanding standing = book.standing(Pair.of(answer.by(), answer.other()));
        boolean asked = standing.said(answer.other()).stance().wants()
                || standing.proposed().isPresent();
        if (!asked) {
            check.found.no("nothing-asked", "other", answer.other(), "it asked for no meeting; state a wish instead.");
        }
        return check.found.all();
    }

    private boolean isPair(String one, String other) {
        if (one.equals(other)) {
            found.no("meets-itself", "to", other, "choose another delegation.");
            return false;
        }
        return true;
    }

    private boolean mayMeet(String one, String other) {
        if (!isPair(one, other)) {
            return false;
        }
        Optional<Delegation> first = admitted(one);
        Optional<Delegation> second = admitted(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (!book.plan().mayMeet(first.get(), second.get())) {
            found.no("may-not-meet", "to", other, "the event's rules let these two kinds not meet; choose another.");
            return false;
        }
        return true;
    }

    private Optional<Delegation> admitted(String key) {
        Optional<Delegation> delegation = book.findDelegation(key).filter(Delegation::isAdmitted);
        if (delegation.isEmpty()) {
            found.no("delegation-not-admitted", "delegation", key, "it does not take part; admit it first.");
        }
        return delegation;
    }

    private void checkLimit(WishStated wish) {
        long waiting = book.waiting(wish.from()).stream()
                .filter(standing -> !standing.pair().has(wish.to()))
                .count();
        int most = book.plan().rules().openWishes();
        if (waiting >= most) {
            found.no(
                    "too-many-open-wishes",
                    "to",
                    wish.to(),
                    "so many of its wishes may wait for an answer: " + most + "; take one back, or wait.",
                    Integer.toString(most));
        }
    }
}
