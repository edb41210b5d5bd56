package org.tworivers.app.render.agendas;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.calendars.LiveCalendar;
import org.tworivers.app.render.calendars.LiveCalendar.Item;
import org.tworivers.app.render.calendars.LiveCalendar.Standing;

/// One participant's agenda as a calendar to subscribe to.
public final class AgendaCalendar {
    private final AgendaBook book;
    private final Agenda agenda;
    private final AgendaWords words;

    private AgendaCalendar(AgendaBook book, Agenda agenda, AgendaWords words) {
        this.book = book;
        this.agenda = agenda;
        this.words = words;
    }

    /// The calendar in the language of the messages.
    public static byte[] bytes(AgendaBook book, Agenda agenda, Messages messages) {
        return new AgendaCalendar(book, agenda, new AgendaWords(messages))
                .calendar()
                .bytes();
    }

    private LiveCalendar calendar() {
        String name = words.text("calendar.name", book.event(), agenda.name());
        LiveCalendar calendar = new LiveCalendar("Agendas", name, book.zone(), book.published());
        agenda.talks().forEach(talk -> calendar.add(item(talk, Standing.CONFIRMED, "calendar.summary")));
        agenda.cancelled().forEach(talk -> calendar.add(item(talk, Standing.CANCELLED, "calendar.cancelled")));
        return calendar;
    }

    private Item item(Talk talk, Standing standing, String summary) {
        return new Item(
                talk.uid(),
                talk.sequence(),
                talk.changed(),
                talk.begins(),
                talk.ends(),
                standing,
                words.text(summary, talk.partner()),
                place(talk),
                joined("\n", talk.note(), book.illustrative() ? words.text("illustrative") : ""),
                agenda.link());
    }

    private String place(Talk talk) {
        return joined(
                words.text("calendar.comma"), words.text("calendar.place", talk.table()), talk.hall(), book.venue());
    }

    private static String joined(String between, String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
