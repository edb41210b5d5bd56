package org.tworivers.app.web.instruments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.instruments.BookingState;

/// What can be done about a booking, each by a form of its own. The order is that of the buttons.
enum BookingAct {
    GRANT,
    USE,
    GIVE,
    HAND,
    RESULTS,
    REJECT,
    MOVE,
    CANCEL;

    private final String word = name().toLowerCase(Locale.ROOT);

    String word() {
        return word;
    }

    /// The part of the address that names by which right it is done.
    String way() {
        return isKeepers() ? "keep" : "own";
    }

    /// Whether only the keeper does it.
    boolean isKeepers() {
        return this != CANCEL && this != MOVE;
    }

    /// Whether a booking stands so that it can be done.
    boolean suits(BookingState state) {
        return switch (this) {
            case GRANT -> state == BookingState.ASKED;
            case USE -> state == BookingState.BOOKED;
            case GIVE -> state == BookingState.WAITING;
            case HAND, RESULTS -> state == BookingState.BOOKED || state == BookingState.USED;
            case REJECT -> state == BookingState.ASKED || state == BookingState.WAITING;
            case MOVE, CANCEL -> state.isOpen();
        };
    }

    static Optional<BookingAct> find(boolean keepers, String word) {
        return Arrays.stream(values())
                .filter(each -> each.isKeepers() == keepers && each.word.equals(word))
                .findFirst();
    }
}
