package org.tworivers.app.render.agendas;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.tworivers.app.render.Messages;

/// One participant's agenda as a calendar to subscribe to (iCalendar, RFC 5545 and 7986), in UTF-8. A meeting keeps
/// its UID; its SEQUENCE says to a calendar that has it already that something changed; one that was cancelled stays
/// and says so. Times are instants, so that no calendar must know the rules of the venue's zone.
public final class AgendaCalendar {
    /// How often a subscribed calendar is to look: a change of the day should be there before the next meeting but one.
    private static final Duration REFRESH = Duration.ofMinutes(15);

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
        Calendar calendar = new AgendaCalendar(book, agenda, new AgendaWords(messages)).calendar();
        return FoldedText.fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private Calendar calendar() {
        String name = words.text("calendar.name", book.event(), agenda.name());
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Two Rivers//Agendas//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", book.zone().getId()));
        calendar.add(new LastModified(book.published()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        agenda.talks().forEach(talk -> calendar.add(standing(talk)));
        agenda.cancelled().forEach(talk -> calendar.add(cancelled(talk)));
        return calendar;
    }

    private VEvent standing(Talk talk) {
        VEvent event = event(talk);
        event.add(new Summary(words.text("calendar.summary", talk.partner())));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        return event;
    }

    private VEvent cancelled(Talk talk) {
        VEvent event = event(talk);
        event.add(new Summary(words.text("calendar.cancelled", talk.partner())));
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private VEvent event(Talk talk) {
        VEvent event = new VEvent(false);
        event.add(new Uid(talk.uid()));
        event.add(new Sequence(talk.sequence()));
        event.add(new DtStamp(talk.changed()));
        event.add(new LastModified(talk.changed()));
        event.add(new DtStart<>(instant(talk.begins())));
        event.add(new DtEnd<>(instant(talk.ends())));
        event.add(new Location(place(talk)));
        String more = joined("\n", talk.note(), book.illustrative() ? words.text("illustrative") : "");
        if (!more.isEmpty()) {
            event.add(new Description(more));
        }
        if (!agenda.link().isEmpty()) {
            event.add(new Url(URI.create(agenda.link())));
        }
        return event;
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(book.zone()).toInstant();
    }

    private String place(Talk talk) {
        return joined(
                words.text("calendar.comma"), words.text("calendar.place", talk.table()), talk.hall(), book.venue());
    }

    private static String joined(String between, String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
