package org.tworivers.app.work.events;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.tworivers.core.meetings.EventPlan;

/// What events depend on beside the ledger.
///
/// @param clock tells when something was done
/// @param lastDay tells which day it is for deadlines; in a demonstration another than the clock's
/// @param region ISO 3166-2 code of the region that owns what is recorded
public record EventOffice(InstantSource clock, Supplier<LocalDate> lastDay, String region) {
    /// The day that deadlines are held against.
    public LocalDate today() {
        return lastDay.get();
    }

    /// What the clocks at an event's venue say, on the day that deadlines are held against.
    public LocalDateTime now(EventPlan plan) {
        return today().atTime(
                        LocalDateTime.ofInstant(clock.instant(), plan.zone()).toLocalTime());
    }

    /// This moment.
    public Instant instant() {
        return clock.instant();
    }
}
