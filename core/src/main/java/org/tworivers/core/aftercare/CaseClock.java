package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.clocks.Countdown.Pause;
import org.tworivers.core.clocks.Due;

/// One step of a case against its clock.
///
/// @param done the day on which it was done; nothing while it is to be done
public record CaseClock(Kind kind, LocalDate begins, Due due, Optional<LocalDate> done) {

    /// The steps that have a clock. The order is that of the work.
    public enum Kind {
        /// From the day the case was raised until the firm is answered.
        ANSWER,
        /// From the day the case was raised, or reopened, until its owner says that it is solved.
        SOLVE,
        /// From the day the firm confirmed until it is called back.
        CALL_BACK;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }

        /// Reads the lower-case word.
        public static Kind parse(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("clock (" + word + ") must be answer, solve or call-back. Maybe solve.");
        }
    }

    /// How a clock stands.
    public enum State {
        /// Done in time.
        KEPT,
        /// Done, but late.
        LATE,
        /// To be done, in time.
        RUNNING,
        /// To be done, while the clock stands still.
        STOPPED,
        /// To be done, and late.
        OVERDUE,
        /// Nobody can say by when it is due.
        UNKNOWN;

        /// The lower-case word.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A clock before any rule: when it ran.
    ///
    /// @param pauses when it stood still, in order
    record Run(Kind kind, LocalDate begins, List<Pause> pauses, Optional<LocalDate> done) {
        Run {
            pauses = List.copyOf(pauses);
        }
    }

    /// How it stands on a day.
    public State state(LocalDate asOf) {
        return switch (due) {
            case Due.On(LocalDate last) when done.isPresent() -> done.get().isAfter(last) ? State.LATE : State.KEPT;
            case Due.On(LocalDate last) -> asOf.isAfter(last) ? State.OVERDUE : State.RUNNING;
            case Due.StandsStill still -> done.isPresent() ? State.KEPT : State.STOPPED;
            case Due.UnknownYear unknown -> State.UNKNOWN;
            case Due.NoRule none -> State.UNKNOWN;
        };
    }

    /// Whether it is still to be done.
    public boolean isOpen() {
        return done.isEmpty();
    }

    /// The last day on which it is in time, where that can be said.
    public Optional<LocalDate> findLast() {
        return due instanceof Due.On(LocalDate last) ? Optional.of(last) : Optional.empty();
    }
}
