package org.tworivers.app.web.instruments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tworivers.app.work.instruments.WeekPlan;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.OpeningHours;
import org.tworivers.core.instruments.Span;

/// A day of a week as its page shows it: a bar of 24 hours, and the same in words.
///
/// @param word of the day of the week
/// @param today whether pages are read for it
/// @param bars what stands in the bar, each over the ones before
/// @param items in the order of the clock
record WeekDay(LocalDate day, String word, boolean today, List<Bar> bars, List<Item> items) {

    /// A stretch of the bar.
    ///
    /// @param kind `open`, `over` for what of the day is over, `maintenance`, or the state of a booking
    /// @param from minutes since midnight
    record Bar(String kind, long from, long width) {}

    /// What stands in a day.
    ///
    /// @param kind `free`, `over` for what was free, `maintenance`, or the state of a booking
    /// @param time as the clock shows it, within the day
    /// @param booking its id, when the viewer may open it; else empty
    /// @param who whose it is; empty where the viewer is not told
    /// @param from when it begins, as a form takes it
    /// @param until when it ends
    record Item(String kind, String time, String booking, String who, String from, String until) {}

    static List<WeekDay> of(
            WeekPlan week, LocalDateTime now, InstrumentPages pages, Predicate<BookingLine> own, Locale locale) {
        UnaryOperator<String> names = pages.organisations(locale);
        LocalDate today = now.toLocalDate();
        List<WeekDay> days = new ArrayList<>();
        for (LocalDate day : week.days()) {
            List<Bar> bars = new ArrayList<>();
            List<Item> items = new ArrayList<>();
            Span whole = Span.of(day);
            week.course().available(day).forEach(each -> bars.add(bar("open", each, whole)));
            for (MaintenanceSet each : week.maintenance(day)) {
                bars.add(bar("maintenance", each.span(), whole));
                items.add(item("maintenance", each.span(), whole, "", each.reason()));
            }
            WeekPlan.Free free = week.free(day, now);
            free.over().forEach(each -> {
                bars.add(bar("over", each, whole));
                items.add(item("over", each, whole, "", ""));
            });
            free.ahead().forEach(each -> items.add(item("free", each, whole, "", "")));
            for (BookingLine each : week.on(day)) {
                boolean told = own.test(each);
                String kind = told || each.state().word().equals("waiting")
                        ? each.state().word()
                        : "taken";
                if (each.state().holds()) {
                    bars.add(bar(kind, each.span(), whole));
                }
                String who = told ? names.apply(each.organisation()) : "";
                items.add(item(kind, each.span(), whole, told ? each.id() : "", who));
            }
            items.sort(Comparator.comparing(Item::from));
            days.add(new WeekDay(day, OpeningHours.word(day.getDayOfWeek()), day.equals(today), bars, items));
        }
        return days;
    }

    private static Bar bar(String kind, Span span, Span day) {
        return new Bar(kind, Math.max(span.begins(), day.begins()) - day.begins(), span.shared(day));
    }

    private static Item item(String kind, Span span, Span day, String booking, String who) {
        Span within = Span.of(Math.max(span.begins(), day.begins()), Math.min(span.ends(), day.ends()));
        String text = within.toString();
        return new Item(
                kind,
                text.substring(text.indexOf(' ') + 1),
                booking,
                who,
                within.from().toString(),
                within.until().toString());
    }
}
