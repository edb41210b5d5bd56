package org.tworivers.core.meetings;

import java.util.List;
import org.tworivers.core.meetings.EventBook.Signing;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.meetings.MeetingsEntry.MeetingProposed;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.MeetingsEntry.PresenceStated;
import org.tworivers.core.meetings.MeetingsEntry.Result;
import org.tworivers.core.meetings.MeetingsEntry.SigningDecided;
import org.tworivers.core.meetings.MeetingsEntry.SigningListed;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.meetings.MeetingsEntry.WishWithdrawn;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of an event, given what is known of it.
public final class EventCheck {
    private final EventBook book;
    private final String recorder;

    private EventCheck(EventBook book, String recorder) {
        this.book = book;
        this.recorder = recorder;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param book the event before it
    /// @param recorder opaque id of who records
    public static List<Rejection> check(OfEvent entry, EventBook book, String recorder) {
        if (!(entry instanceof EventPlanned) && book.findPlan().isEmpty()) {
            return new Findings()
                    .no("event-unplanned", "event", entry.event(), "plan the event first.")
                    .all();
        }
        return new EventCheck(book, recorder).check(entry);
    }

    private List<Rejection> check(OfEvent entry) {
        return switch (entry) {
            case EventPlanned(EventPlan plan) -> PlanCheck.check(plan, book);
            case DelegationStated(String event, Delegation delegation) -> DelegationCheck.check(delegation, book);
            case WishStated wish -> WishCheck.check(wish, book);
            case WishWithdrawn(String event, String from, String to) -> WishCheck.checkWithdrawal(from, to, book);
            case MeetingProposed(String event, Pair pair, String why) -> WishCheck.checkProposal(pair, book);
            case WishAnswered answer -> WishCheck.check(answer, book);
            case TimetablePublished timetable -> PublicationCheck.check(timetable, book);
            case PresenceStated stated -> check(stated);
            case OutcomeStated stated -> check(stated);
            case SigningListed(String event, SigningItem item) -> check(item);
            case SigningDecided decided -> check(decided);
        };
    }

    private List<Rejection> check(PresenceStated stated) {
        Findings found = new Findings();
        if (book.findDelegation(stated.delegation())
                .filter(Delegation::isAdmitted)
                .isEmpty()) {
            found.no(
                    "delegation-not-admitted",
                    "delegation",
                    stated.delegation(),
                    "it does not take part; admit it first.");
        }
        return found.all();
    }

    private List<Rejection> check(OutcomeStated stated) {
        Findings found = new Findings();
        boolean known = book.versions().stream()
                .flatMap(version -> version.timetable().placements().stream())
                .anyMatch(placement -> placement.pair().equals(stated.pair()));
        if (!known) {
            found.no(
                    "meeting-not-on-agenda",
                    "pair",
                    stated.pair().toString(),
                    "no published timetable has it; publish it first.");
        }
        if (!stated.by().isEmpty() && !stated.pair().has(stated.by())) {
            found.no("meeting-of-others", "by", stated.by(), "only the two who met say what came of it, or the desk.");
        }
        if (!stated.held() && stated.result() != Result.NONE) {
            found.no(
                    "result-without-meeting",
                    "result",
                    stated.result().word(),
                    "say that it was held, or that nothing came of it.");
        }
        if (stated.amount().isPresent() && stated.result() != Result.SIGNING) {
            found.no(
                    "amount-without-signing",
                    "amount",
                    stated.amount().get().toString(),
                    "only a signing has an amount; leave it empty.");
        }
        stated.amount()
                .filter(amount -> amount.minor() <= 0)
                .ifPresent(amount -> found.no(
                        "amount-not-positive",
                        "amount",
                        amount.toString(),
                        "give an amount above 0, or leave it empty."));
        return found.all();
    }

    private List<Rejection> check(SigningItem item) {
        Findings found = new Findings();
        if (!PlanCheck.KEY.matcher(item.key()).matches()) {
            found.no(
                    "delegation-key-unusable",
                    "key",
                    item.key(),
                    "write small letters, digits and hyphens, at most 40.");
        }
        if (item.order() < 1) {
            found.no("order-unusable", "order", Integer.toString(item.order()), "count from 1.");
        }
        if (item.parties().size() < 2) {
            found.no("signing-one-sided", "parties", String.join(", ", item.parties()), "name two parties or more.");
        }
        item.total().ifPresent(total -> checkPart(found, total, item));
        boolean taken = book.signings().values().stream()
                .anyMatch(other -> !other.item().key().equals(item.key())
                        && !other.item().struck()
                        && !item.struck()
                        && other.item().order() == item.order());
        if (taken) {
            found.no(
                    "order-taken",
                    "order",
                    Integer.toString(item.order()),
                    "another signing has that turn; choose another.");
        }
        return found.all();
    }

    private static void checkPart(Findings found, Money total, SigningItem item) {
        item.outside().ifPresent(outside -> {
            boolean fits = outside.denomination().equals(total.denomination()) && outside.minor() <= total.minor();
            if (!fits) {
                found.no(
                        "outside-above-total",
                        "outside",
                        outside.toString(),
                        "it is a part of the total, in the same currency.");
            }
        });
        if (total.minor() <= 0) {
            found.no("amount-not-positive", "total", total.toString(), "give an amount above 0, or leave it empty.");
        }
    }

    private List<Rejection> check(SigningDecided decided) {
        Findings found = new Findings();
        Signing signing = book.signings().get(decided.key());
        if (signing == null || !signing.listed().entryId().equals(decided.listed())) {
            return found.no("signing-changed", "key", decided.key(), "it was changed since; look at it as it is now.")
                    .all();
        }
        if (signing.listed().recorder().equals(recorder)) {
            found.no(
                    "signing-own",
                    "key",
                    decided.key(),
                    "you put it on the programme yourself; somebody else decides.");
        }
        if (!decided.approved() && decided.reason().isBlank()) {
            found.no("reason-missing", "reason", "", "say what to mend.");
        }
        return found.all();
    }
}
