package org.tworivers.app.work.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.aftercare.CaseClock;
import org.tworivers.core.aftercare.CaseStanding;
import org.tworivers.core.aftercare.CaseState;
import org.tworivers.core.aftercare.ServiceCase;

/// A case as it stands on a day.
///
/// @param clocks those that ran until then
/// @param asOf the day
public record ListedCase(CaseStanding standing, List<CaseClock> clocks, LocalDate asOf) {
    public ListedCase {
        clocks = List.copyOf(clocks);
    }

    /// What cases are found by.
    sealed interface Key {}

    /// The cases that an account owns or helps with.
    ///
    /// @param id opaque id of the account
    record OfAccount(String id) implements Key {}

    /// What is so of a case.
    public enum Mark implements Key {
        /// Something is still to be done.
        OPEN,
        CLOSED,
        OVERDUE,
        OWNERLESS,
        ESCALATED,
        WAITING,
        CALL_BACK,
        REOPENED
    }

    /// What it is found by.
    List<Key> keys() {
        List<Key> keys = new ArrayList<>(marks());
        if (!standing.owner().isEmpty()) {
            keys.add(new OfAccount(standing.owner()));
        }
        standing.helpers().forEach(each -> keys.add(new OfAccount(each)));
        return keys;
    }

    private Set<Mark> marks() {
        Set<Mark> marks = EnumSet.of(isOpen() ? Mark.OPEN : Mark.CLOSED);
        if (isOverdue()) {
            marks.add(Mark.OVERDUE);
        }
        if (isOwnerless()) {
            marks.add(Mark.OWNERLESS);
        }
        if (isOpen() && standing.escalations() > 0) {
            marks.add(Mark.ESCALATED);
        }
        if (standing.state() == CaseState.SOLVED) {
            marks.add(Mark.WAITING);
        }
        if (standing.state() == CaseState.CONFIRMED) {
            marks.add(Mark.CALL_BACK);
        }
        if (standing.reopenings() > 0) {
            marks.add(Mark.REOPENED);
        }
        return marks;
    }

    /// What the firm asks.
    public ServiceCase raised() {
        return standing.raised();
    }

    /// The clock that is due first of those that run; nothing when none does.
    public Optional<CaseClock> findNext() {
        CaseClock next = null;
        for (CaseClock clock : clocks) {
            if (clock.isOpen() && (next == null || last(clock).isBefore(last(next)))) {
                next = clock;
            }
        }
        return Optional.ofNullable(next);
    }

    private static LocalDate last(CaseClock clock) {
        return clock.findLast().orElse(LocalDate.MAX);
    }

    /// Whether a step is late.
    public boolean isOverdue() {
        return findNext()
                .filter(clock -> clock.state(asOf) == CaseClock.State.OVERDUE)
                .isPresent();
    }

    /// Whether anything is still to be done.
    public boolean isOpen() {
        return !standing.isClosed();
    }

    /// Whether it has no owner.
    public boolean isOwnerless() {
        return standing.state() == CaseState.RAISED;
    }

    /// Whether somebody owns it or helps with it.
    public boolean isOf(String account) {
        return standing.owner().equals(account) || standing.helpers().contains(account);
    }
}
