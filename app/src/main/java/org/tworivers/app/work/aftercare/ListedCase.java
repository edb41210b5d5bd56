package org.tworivers.app.work.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
