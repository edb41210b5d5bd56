package org.tworivers.core.instruments;

import java.util.Locale;

/// How far a booking has come. The order is that of the stored numbers.
public enum BookingState {
    /// An organisation from outside asks; its time is held until the keeper decides.
    ASKED,
    /// The time is theirs.
    BOOKED,
    /// Somebody else has the time; it is theirs when it becomes free and nobody was before them.
    WAITING,
    /// The keeper said no.
    REJECTED,
    /// It was called off.
    CANCELLED,
    /// The instrument was used.
    USED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The stable word.
    public String word() {
        return word;
    }

    /// Whether nobody else can have its time.
    public boolean holds() {
        return this == ASKED || this == BOOKED || this == USED;
    }

    /// Whether it can still be called off.
    public boolean isOpen() {
        return this == ASKED || this == BOOKED || this == WAITING;
    }

    /// Reads a word.
    public static BookingState parse(String word) {
        for (BookingState each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("state (" + word + ") must be a state of a booking. Maybe booked.");
    }
}
