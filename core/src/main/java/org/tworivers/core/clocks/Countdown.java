package org.tworivers.core.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// By when so many working days have passed that are counted only while a clock runs. The day on which it begins does
/// not count, nor does the day on which it goes on again; the day on which it is stopped still does.
public final class Countdown {
    private Countdown() {}

    /// When a clock stood still.
    ///
    /// @param from the last day that counts before it
    /// @param until the day on which it goes on, which does not count; nothing while it stands still
    public record Pause(LocalDate from, Optional<LocalDate> until) {
        public Pause {
            if (until.isPresent() && until.get().isBefore(from)) {
                throw new IllegalArgumentException(
                        "until (" + until.get() + ") must not be before " + from + ". Maybe they are swapped.");
            }
        }
    }

    /// Reads it.
    ///
    /// @param number how many working days, at least 1
    /// @param pauses in order, none before another has ended; the last may be open
    public static Due due(WorkingCalendar calendar, LocalDate begins, int number, List<Pause> pauses) {
        LocalDate at = begins;
        int left = number;
        for (Pause pause : pauses) {
            Due due = calendar.after(at, left);
            if (!isAfter(due, pause.from())
                    || calendar.findCount(at, pause.from()).isEmpty()) {
                return due;
            }
            left -= calendar.findCount(at, pause.from()).getAsInt();
            if (pause.until().isEmpty()) {
                return new Due.StandsStill(left);
            }
            at = pause.until().get();
        }
        return calendar.after(at, left);
    }

    private static boolean isAfter(Due due, LocalDate day) {
        return !(due instanceof Due.On(LocalDate last)) || last.isAfter(day);
    }
}
