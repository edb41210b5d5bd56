package org.tworivers.app.web.instruments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.instruments.BookingState;

/// What can be done about a booking, each by a form of its own. The order is that of the buttons.
enum BookingAct {
    GRANT(true, BookingState.ASKED),
    USE(true, BookingState.BOOKED),
    GIVE(true, BookingState.WAITING),
    HAND(true, BookingState.BOOKED, BookingState.USED),
    RESULTS(true, BookingState.BOOKED, BookingState.USED),
    REJECT(true, BookingState.ASKED, BookingState.WAITING),
    CANCEL(false, BookingState.ASKED, BookingState.BOOKED, BookingState.WAITING);

    private final boolean keepers;
    private final List<BookingState> states;
    private final String word = name().toLowerCase(Locale.ROOT);

    BookingAct(boolean keepers, BookingState... states) {
        this.keepers = keepers;
        this.states = List.of(states);
    }

    String word() {
        return word;
    }

    /// The part of the address that names by which right it is done.
    String way() {
        return keepers ? "keep" : "own";
    }

    /// Whether only the keeper does it.
    boolean isKeepers() {
        return keepers;
    }

    boolean suits(BookingState state) {
        return states.contains(state);
    }

    static Optional<BookingAct> find(boolean keepers, String word) {
        return Arrays.stream(values())
                .filter(each -> each.keepers == keepers && each.word.equals(word))
                .findFirst();
    }
}
