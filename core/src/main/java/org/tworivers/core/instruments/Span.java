package org.tworivers.core.instruments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// A stretch of time on the wall clock of the house, in whole minutes.
///
/// @param from its first minute
/// @param until the minute that it ends before; after `from`
public record Span(LocalDateTime from, LocalDateTime until) {
    /// How many minutes a day has.
    public static final int DAY = 24 * 60;

    private static final long HOUR = 60;

    public Span {
        if (minute(from) >= minute(until)) {
            throw new IllegalArgumentException(
                    "until (" + until + ") must be after " + from + ". Maybe the two are exchanged.");
        }
        if (!at(minute(from)).equals(from) || !at(minute(until)).equals(until)) {
            throw new IllegalArgumentException(
                    "span (" + from + " to " + until + ") must begin and end on a minute. Maybe leave seconds out.");
        }
    }

    /// Of two minutes, counted as [#minute] does.
    public static Span of(long from, long until) {
        return new Span(at(from), at(until));
    }

    /// A whole day.
    public static Span of(LocalDate day) {
        return new Span(day.atTime(LocalTime.MIDNIGHT), day.plusDays(1).atTime(LocalTime.MIDNIGHT));
    }

    /// Minutes since the beginning of 1970 on the same clock.
    public static long minute(LocalDateTime at) {
        return at.toLocalDate().toEpochDay() * DAY + at.getHour() * HOUR + at.getMinute();
    }

    /// The inverse of [#minute].
    public static LocalDateTime at(long minute) {
        return LocalDate.ofEpochDay(Math.floorDiv(minute, DAY))
                .atTime(LocalTime.MIDNIGHT)
                .plusMinutes(Math.floorMod(minute, (long) DAY));
    }

    /// Its first minute, counted as [#minute] does.
    public long begins() {
        return minute(from);
    }

    /// The minute that it ends before.
    public long ends() {
        return minute(until);
    }

    /// How long it is.
    public long minutes() {
        return ends() - begins();
    }

    /// Whether some minute is in both.
    public boolean overlaps(Span other) {
        return begins() < other.ends() && other.begins() < ends();
    }

    /// How many minutes are in both.
    public long shared(Span other) {
        return Math.max(0, Math.min(ends(), other.ends()) - Math.max(begins(), other.begins()));
    }

    /// Whether all of another is in this.
    public boolean covers(Span other) {
        return begins() <= other.begins() && other.ends() <= ends();
    }

    /// The last day of which some minute is in it.
    public LocalDate lastDay() {
        return until.minusMinutes(1).toLocalDate();
    }

    /// Such as `2017-05-23 09:00 – 12:00`; the day of its end when that is another.
    @Override
    public String toString() {
        boolean midnight = until.toLocalTime().equals(LocalTime.MIDNIGHT);
        return from.toLocalDate() + " " + from.toLocalTime() + " – "
                + (lastDay().equals(from.toLocalDate()) ? "" : lastDay() + " ")
                + (midnight ? "24:00" : until.toLocalTime());
    }
}
