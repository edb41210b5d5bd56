package org.tworivers.app.work.returns;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What the returns of an office depend on beside its ledger.
///
/// @param clock tells when something was done
/// @param base the first day of counting
/// @param lastDay tells the day on which it is asked what is due
/// @param region ISO 3166-2 code of the region that owns what is recorded
/// @param illustrative whether projects that are begun are made up, as in a demonstration
public record ReturnOffice(
        InstantSource clock, LocalDate base, Supplier<LocalDate> lastDay, String region, boolean illustrative) {
    /// The day on which it is asked what is due.
    LocalDate today() {
        return lastDay.get();
    }
}
