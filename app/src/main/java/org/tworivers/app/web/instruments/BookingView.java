package org.tworivers.app.web.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.instruments.BookingDesk;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.InstrumentsEntry.BookingCancelled;
import org.tworivers.core.instruments.InstrumentsEntry.BookingGranted;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMoved;
import org.tworivers.core.instruments.InstrumentsEntry.BookingRejected;
import org.tworivers.core.instruments.InstrumentsEntry.OfBooking;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.InstrumentsEntry.ResultsFiled;
import org.tworivers.core.instruments.InstrumentsEntry.SamplesHanded;
import org.tworivers.core.instruments.InstrumentsEntry.UseRecorded;
import org.tworivers.core.instruments.Method;

/// All that a page says of one booking.
///
/// @param holder who works the instrument or answers for it
/// @param method its name; empty when none was chosen
/// @param settings name and value with unit
/// @param place how many wait before it, counted from 1; 0 when it does not wait
/// @param used when it was used; empty until that is recorded
/// @param charge what that costs, in yuan
record BookingView(
        Line line,
        String holder,
        boolean attended,
        String method,
        List<Map.Entry<String, String>> settings,
        String samples,
        String asked,
        int place,
        String used,
        String charge,
        List<Result> results,
        List<Happened> course) {

    /// A booking as a list shows it.
    record Line(
            String id,
            boolean illustrative,
            String instrument,
            String name,
            String organisation,
            boolean outside,
            String time,
            String state,
            String charge) {
        static Line of(BookingLine line, InstrumentPages pages, Locale locale) {
            return all(List.of(line), pages, locale).getFirst();
        }

        static List<Line> all(List<BookingLine> lines, InstrumentPages pages, Locale locale) {
            UnaryOperator<String> instruments = pages.instruments(locale);
            UnaryOperator<String> organisations = pages.organisations(locale);
            return lines.stream()
                    .map(line -> new Line(
                            line.id(),
                            line.illustrative(),
                            line.instrument(),
                            instruments.apply(line.instrument()),
                            organisations.apply(line.organisation()),
                            line.outside(),
                            line.span().toString(),
                            line.state().word(),
                            line.state() == BookingState.USED ? InstrumentView.money(line.charge()) : ""))
                    .toList();
        }
    }

    /// A file of results.
    record Result(String title, String hash, String at) {}

    /// Something that happened.
    ///
    /// @param kind the word of what
    /// @param text what was said of it
    /// @param entry its sequence
    record Happened(String at, String kind, String text, long entry) {}

    static BookingView of(BookingStanding standing, InstrumentPages pages, Locale locale) {
        Booking booking = standing.booking();
        Messages messages = pages.messages(locale);
        Optional<Method> method = pages.reader()
                .find(booking.instrument())
                .map(InstrumentCourse::latest)
                .flatMap(each -> each.findMethod(booking.work().method()));
        return new BookingView(
                Line.of(standing.line(), pages, locale),
                pages.holder(booking.holder()),
                booking.work().attended(),
                method.map(each -> each.names().in(messages.language()))
                        .orElse(booking.work().method()),
                settings(booking, method, messages.language()),
                booking.work().samples(),
                clock(booking.asked().toString()),
                place(standing, pages.desk()),
                standing.use().map(each -> each.used().toString()).orElse(""),
                standing.use().map(each -> InstrumentView.money(each.charge())).orElse(""),
                standing.results().stream()
                        .map(each -> new Result(
                                each.title(), each.hash(), clock(each.at().toString())))
                        .toList(),
                standing.course().stream()
                        .map(each -> new Happened(
                                clock(each.entry().at().toString()),
                                kind(each.entry()),
                                text(each.entry(), messages),
                                each.sequence()))
                        .toList());
    }

    private static String clock(String at) {
        return at.replace('T', ' ').substring(0, Math.min(at.length(), 16));
    }

    private static int place(BookingStanding standing, BookingDesk desk) {
        if (standing.state() != BookingState.WAITING) {
            return 0;
        }
        List<BookingLine> waiting =
                desk.waiting(standing.booking().instrument(), standing.booking().span());
        int place = 1;
        for (BookingLine each : waiting) {
            if (each.id().equals(standing.booking().id())) {
                return place;
            }
            place++;
        }
        return place;
    }

    private static List<Map.Entry<String, String>> settings(Booking booking, Optional<Method> method, String language) {
        List<Map.Entry<String, String>> settings = new ArrayList<>();
        booking.work().settings().forEach((key, value) -> {
            Optional<Method.Setting> setting = method.flatMap(each -> each.findSetting(key));
            String unit = setting.map(Method.Setting::unit).orElse("");
            settings.add(Map.entry(
                    setting.map(each -> each.names().in(language)).orElse(key),
                    InstrumentView.grouped(value) + (unit.isEmpty() ? "" : " " + unit)));
        });
        return settings;
    }

    private static String kind(OfBooking entry) {
        return switch (entry) {
            case BookingMade made -> "made-" + made.state().word();
            case PlaceGiven given -> "given";
            case BookingGranted granted -> "granted";
            case BookingRejected rejected -> "rejected";
            case BookingCancelled cancelled -> "cancelled";
            case BookingMoved moved -> "moved-" + moved.state().word();
            case SamplesHanded handed -> handed.returned() ? "returned" : "received";
            case UseRecorded used -> "used";
            case ResultsFiled filed -> "filed";
        };
    }

    private static String text(OfBooking entry, Messages messages) {
        return switch (entry) {
            case BookingMade made -> "";
            case PlaceGiven given -> "";
            case BookingGranted granted -> granted.note();
            case BookingRejected rejected -> rejected.reason();
            case BookingCancelled cancelled -> cancelled.reason();
            case BookingMoved moved -> moved.span() + (moved.reason().isEmpty() ? "" : " · " + moved.reason());
            case SamplesHanded handed -> handed.what();
            case UseRecorded used ->
                messages.text("booking.used", used.used().toString(), InstrumentView.money(used.charge()));
            case ResultsFiled filed -> filed.title();
        };
    }
}
