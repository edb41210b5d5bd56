package org.tworivers.app.web.events.timetable;

import org.tworivers.app.work.events.TimetableRun;

/// A run as pages show it.
///
/// @param at when it was started
/// @param stale whether the event was changed since
public record ShownRun(TimetableRun run, String at, boolean stale) {
    static ShownRun of(TimetableRun run, TimetableWords words, long now) {
        return new ShownRun(run, words.at(run.startedAt()), run.known() < now);
    }

    /// The word of its state.
    public String state() {
        return run.state().word();
    }
}
