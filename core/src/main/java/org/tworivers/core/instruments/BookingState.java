package org.tworivers.core.instruments;

import java.util.Locale;

/// How far a booking has come.
public enum BookingState {
    /// An organisation from outside asks; its time is held until the keeper decides.
    ASKED(0),
    /// The time is theirs.
    BOOKED(1),
    /// Somebody else has the time; it is theirs when it becomes free and nobody was before them.
    WAITING(2),
    /// The keeper said no.
    REJECTED(3),
    /// It was called off.
    CANCELLED(4),
    /// The instrument was used.
    USED(5);

    private final int number;
    private final String word = name().toLowerCase(Locale.ROOT);

    BookingState(int number) {
        this.number = number;
    }

    /// The number under which it is stored; never changed.
    public int number() {
        return number;
    }

    /// The state of a number.
    public static BookingState ofNumber(int number) {
        for (BookingState each : values()) {
            if (each.number == number) {
                return each;
            }
        }
        throw new IllegalArgumentException("number (" + number + ") must be that of a state. Maybe 1.");
    }

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
