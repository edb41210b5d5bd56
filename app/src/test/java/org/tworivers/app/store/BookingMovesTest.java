package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.app.store.BookingStory.ASKED;
import static org.tworivers.app.store.BookingStory.DAY;
import static org.tworivers.app.store.BookingStory.account;
import static org.tworivers.app.store.BookingStory.append;
import static org.tworivers.app.store.BookingStory.codes;
import static org.tworivers.app.store.BookingStory.hours;
import static org.tworivers.app.store.BookingStory.instrument;
import static org.tworivers.app.store.BookingStory.lines;
import static org.tworivers.app.store.BookingStory.made;
import static org.tworivers.app.store.BookingStory.moved;
import static org.tworivers.app.store.BookingStory.state;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.InstrumentsEntry.BookingCancelled;
import org.tworivers.core.instruments.InstrumentsEntry.BookingGranted;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.Span;

/// A booking that is moved, in the one write path: as if it were called off and booked anew, in one act.
class BookingMovesTest {
    @TempDir
    private Path folder = Path.of("");

    /// As if it were called off and booked anew: who waits and could have the new time comes first.
    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void aBookingIsMovedToFreeTimeInOneActAndKeepsItsName(StoreKind kind) {
        try (SmallStore store = kind.in(folder)) {
            append(store, "r-1", instrument(), made("a", hours(9, 11), "luoyang", BookingState.BOOKED));
            append(store, "r-1", made("other", hours(14, 16), "mill", BookingState.ASKED));
            LocalDateTime now = ASKED.plusHours(1);
            assertThat(codes(store, made("waits", hours(10, 12), "mill", BookingState.WAITING, now)))
                    .isEmpty();
            assertThat(codes(store, moved("none", hours(12, 14), BookingState.BOOKED, now)))
                    .containsExactly("booking-unknown");
            assertThat(codes(store, moved("a", hours(9, 11), BookingState.BOOKED, now)))
                    .containsExactly("booking-unmoved");
            assertThat(codes(store, moved("a", hours(15, 17), BookingState.BOOKED, now)))
                    .containsExactly("time-taken");
            assertThat(codes(store, moved("a", hours(17, 19), BookingState.BOOKED, now)))
                    .containsExactly("booking-closed");
            assertThat(codes(store, moved("a", hours(12, 14), BookingState.BOOKED, DAY.atTime(12, 30))))
                    .containsExactly("booking-past");
            assertThat(codes(store, moved("a", hours(11, 13), BookingState.BOOKED, now)))
                    .as("who waits could have 10 to 12 when this is moved")
                    .containsExactly("others-wait");
            assertThat(codes(store, moved("a", hours(12, 14), BookingState.BOOKED, now), new PlaceGiven("waits", now)))
                    .isEmpty();
            assertThat(state(store, "waits")).isEqualTo(BookingState.ASKED);
            assertThat(lines(store)).extracting(BookingLine::id).containsExactly("waits", "a", "other");
            JdbcInstruments instruments = new JdbcInstruments(store.database());
            assertThat(instruments.changed(new JdbcInstruments.Subject(true, "fatigue"), Span.of(DAY)))
                    .filteredOn(each -> each.line().id().equals("a"))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.line().changes()).isEqualTo(1);
                        assertThat(each.line().span()).isEqualTo(hours(12, 14));
                    });
            assertThat(instruments.during("fatigue", Span.of(DAY), 3).getFirst().span())
                    .as("what was known before stays")
                    .isEqualTo(hours(9, 11));
            append(store, "r-1", new BookingCancelled("a", "", now));
            assertThat(codes(store, moved("a", hours(8, 9), BookingState.BOOKED, now)))
                    .containsExactly("booking-state");
            assertThat(codes(store, moved("other", hours(15, 17), BookingState.ASKED, now)))
                    .as("into its own time")
                    .isEmpty();
        }
    }

    @Test
    void anOutsideUserWhoMovesABookingAsksAnewAndOthersMoveNothing() {
        String keeper = "r-0000000000000001";
        String mill = "r-0000000000000002";
        String other = "r-0000000000000003";
        try (SmallStore store = StoreKind.SQLITE.in(folder)) {
            account(store, keeper, "luoyang");
            account(store, mill, "mill");
            account(store, other, "other");
            append(store, keeper, instrument());
            append(store, mill, made("a", hours(9, 10), "mill", BookingState.ASKED));
            append(store, keeper, new BookingGranted("a", "", ASKED));
            assertThat(codes(store, other, moved("a", hours(10, 11), BookingState.ASKED, ASKED)))
                    .containsExactly("booking-of-another");
            assertThat(codes(store, mill, moved("a", hours(10, 11), BookingState.BOOKED, ASKED)))
                    .containsExactly("booking-undecided");
            assertThat(codes(store, mill, moved("a", hours(10, 11), BookingState.ASKED, ASKED)))
                    .isEmpty();
            assertThat(state(store, "a")).isEqualTo(BookingState.ASKED);
            assertThat(codes(store, keeper, moved("a", hours(11, 12), BookingState.BOOKED, ASKED)))
                    .isEmpty();
            assertThat(state(store, "a")).isEqualTo(BookingState.BOOKED);
        }
    }
}
