package org.tworivers.app.work.events;

import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.PairStanding;

/// Reads events as they now are.
public final class EventReader {
    private final Ledger ledger;
    private final EventOffice office;

    public EventReader(Ledger ledger, EventOffice office) {
        this.ledger = ledger;
        this.office = office;
    }

    /// All events that were planned, the last planned first.
    public List<EventBook> all() {
        long head = ledger.journal().head().sequence();
        return ledger.events().ids(head).reversed().stream()
                .map(event -> ledger.events().book(event, head))
                .toList();
    }

    /// An event; nothing when none of that id was planned.
    public Optional<EventBook> find(String event) {
        return Optional.of(ledger.events().book(event, ledger.journal().head().sequence()))
                .filter(book -> book.findPlan().isPresent());
    }

    /// Whether an answer of a delegation is still awaited: it is asked, has not answered, and may yet.
    public boolean isAwaited(EventBook book, PairStanding standing, String delegation) {
        return standing.awaits(delegation) && !areAnswersOver(book);
    }

    /// Whether a question to a delegation was left unanswered until it was too late.
    public boolean isExpired(EventBook book, PairStanding standing, String delegation) {
        return standing.awaits(delegation) && areAnswersOver(book);
    }

    /// Where a pair stands.
    public PairState state(EventBook book, PairStanding standing) {
        boolean both = takesPart(book, standing.pair().first())
                && takesPart(book, standing.pair().second());
        if (!both) {
            return PairState.NOTHING;
        }
        if (standing.isRefused()) {
            return PairState.DECLINED;
        }
        if (book.isAgreed(standing)) {
            return PairState.AGREED;
        }
        boolean awaited = standing.awaits(standing.pair().first())
                || standing.awaits(standing.pair().second());
        if (!awaited) {
            return PairState.NOTHING;
        }
        return areAnswersOver(book) ? PairState.EXPIRED : PairState.AWAITED;
    }

    private static boolean takesPart(EventBook book, String delegation) {
        return book.findDelegation(delegation).filter(Delegation::isAdmitted).isPresent();
    }

    /// Whether the last day to answer is over.
    public boolean areAnswersOver(EventBook book) {
        return office.today().isAfter(book.plan().rules().answersUntil());
    }

    /// Whether the last day to ask is over.
    public boolean areWishesOver(EventBook book) {
        return office.today().isAfter(book.plan().rules().wishesUntil());
    }
}
