package org.tworivers.core.attraction.clocks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.attraction.clocks.ClockRule.Kind;
import org.tworivers.core.clocks.Due;

/// One step of a lead against its clock.
///
/// @param begins the day from which to count
/// @param done the day on which it was done; nothing while it is to be done
/// @param dropped whether the lead ended before it was done
public record LeadClock(Kind kind, LocalDate begins, Due due, Optional<LocalDate> done, boolean dropped) {

    /// How a clock stands.
    public enum State {
        /// Done in time.
        KEPT,
        /// Done, but late.
        LATE,
        /// To be done, in time.
        RUNNING,
        /// To be done, and late.
        OVERDUE,
        /// Nobody can say by when it is due.
        UNKNOWN,
        /// The lead ended first.
        DROPPED;

        /// The lower-case word.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How it stands on a day.
    public State state(LocalDate asOf) {
        if (dropped) {
            return State.DROPPED;
        }
        if (!(due instanceof Due.On(LocalDate last))) {
            return State.UNKNOWN;
        }
        if (done.isPresent()) {
            return done.get().isAfter(last) ? State.LATE : State.KEPT;
        }
        return asOf.isAfter(last) ? State.OVERDUE : State.RUNNING;
    }

    /// Whether it is still to be done.
    public boolean isOpen() {
        return done.isEmpty() && !dropped;
    }

    /// The last day on which it is in time, where that can be said.
    public Optional<LocalDate> findLast() {
        return due instanceof Due.On(LocalDate last) ? Optional.of(last) : Optional.empty();
    }
}
