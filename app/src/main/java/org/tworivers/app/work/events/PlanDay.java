package org.tworivers.app.work.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A day as people write it in plans and files: `2017-05-24`.
final class PlanDay {
    private PlanDay() {}

    static Optional<LocalDate> find(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
