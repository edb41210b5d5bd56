package org.tworivers.app.work.events;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.solver.timetable.Objective;

/// A run of the engine for an event, as it now stands.
///
/// @param startedBy opaque id of the account that started it
/// @param known the sequence of the last entry of the event that it knew of
/// @param curve how it went, by time
/// @param placements what it came to, by time and table; empty before it has ended
public record TimetableRun(
        String id,
        Instant startedAt,
        String startedBy,
        long known,
        State state,
        Asked asked,
        Figures figures,
        List<Point> curve,
        List<Placement> placements) {
    public TimetableRun {
        curve = List.copyOf(curve);
        placements = List.copyOf(placements);
    }

    /// Where a run is.
    public enum State {
        /// It waits for the one before it.
        WAITING,
        /// It searches.
        RUNNING,
        /// It has ended, because its time was up or nothing better exists.
        DONE,
        /// Somebody stopped it; what it had found is kept.
        STOPPED,
        /// The server stopped while it ran.
        BROKEN_OFF,
        /// It failed.
        FAILED;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }

        /// Whether it goes on.
        public boolean isUnderWay() {
            return this == WAITING || this == RUNNING;
        }
    }

    /// What is asked of a run.
    ///
    /// @param seed of all randomness
    /// @param objective what is made small once as much as possible is placed
    public record Asked(int seconds, long seed, Objective objective) {
        /// The word of the objective.
        public String word() {
            return objective.name().toLowerCase(Locale.ROOT);
        }
    }

    /// What had to be given up before the search, since the bounds show that not all can hold.
    public enum GivenUp {
        /// Nothing.
        NOTHING,
        /// That every meeting that somebody must have is placed.
        MUSTS,
        /// That, and fairness.
        FAIRNESS;

        /// The lower-case word.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a run comes to.
    ///
    /// @param meetings that were to be placed
    /// @param musts of them those that somebody must have
    /// @param placed of all; 0 before the run has ended
    /// @param mustsPlaced of those
    /// @param unplaced the sum of the priorities of what is left out
    /// @param value of the objective; -1 before there is one
    /// @param bound no timetable is below it
    /// @param whole whether all constraints are kept
    public record Figures(
            int meetings,
            int musts,
            int placed,
            int mustsPlaced,
            long unplaced,
            long value,
            long bound,
            boolean whole,
            GivenUp givenUp,
            long millis) {
        /// Value less bound.
        public long gap() {
            return Math.max(0, value - bound);
        }

        /// Whether there is a timetable to speak of.
        public boolean isKnown() {
            return value >= 0;
        }
    }

    /// A better timetable on the way.
    public record Point(long millis, long unplaced, long value) {}

    /// Whether its timetable can be chosen.
    public boolean isChoosable() {
        return state == State.DONE || state == State.STOPPED;
    }
}
