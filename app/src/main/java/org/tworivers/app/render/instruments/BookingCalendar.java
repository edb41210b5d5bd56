package org.tworivers.app.render.instruments;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.calendars.LiveCalendar;
import org.tworivers.app.render.calendars.LiveCalendar.Item;
import org.tworivers.app.render.calendars.LiveCalendar.Standing;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;

/// Bookings as a calendar to subscribe to. One that was cancelled or refused stays, and says so.
public final class BookingCalendar {
    private BookingCalendar() {}

    /// A booking as a calendar shows it.
    ///
    /// @param changed when something was last recorded of it
    /// @param instrument what its instrument is called
    /// @param who what its organisation is called; empty where that is not shown
    /// @param place where the instrument stands
    public record Shown(BookingLine line, Instant changed, String instrument, String who, String place) {}

    /// The calendar.
    ///
    /// @param name of the instrument or the account
    public static byte[] bytes(String name, List<Shown> bookings, ZoneId zone, Messages messages) {
        Instant last =
                bookings.stream().map(Shown::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
        LiveCalendar calendar = new LiveCalendar("Bookings", messages.text("booking.calendar", name), zone, last);
        bookings.forEach(each -> calendar.add(item(each, messages)));
        return calendar.bytes();
    }

    private static Item item(Shown shown, Messages messages) {
        BookingLine line = shown.line();
        String state = messages.text("booking.state." + line.state().word());
        String what = shown.who().isEmpty() ? shown.instrument() : shown.instrument() + " · " + shown.who();
        return new Item(
                "booking-" + line.id() + "@tworivers",
                line.changes(),
                shown.changed(),
                line.span().from(),
                line.span().until(),
                standing(line.state()),
                what + " · " + state,
                shown.place(),
                line.illustrative() ? messages.text("booking.illustrative") : "",
                "");
    }

    private static Standing standing(BookingState state) {
        return switch (state) {
            case BOOKED, USED -> Standing.CONFIRMED;
            case ASKED, WAITING -> Standing.TENTATIVE;
            case REJECTED, CANCELLED -> Standing.CANCELLED;
        };
    }
}
