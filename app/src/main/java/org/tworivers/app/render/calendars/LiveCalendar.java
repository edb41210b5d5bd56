package org.tworivers.app.render.calendars;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
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

/// A calendar to subscribe to (iCalendar, RFC 5545 and 7986), in UTF-8. What stands in it keeps its UID; its SEQUENCE
/// says to a calendar that has it already that something changed; what was cancelled stays and says so. Times are
/// instants, so that no calendar must know the rules of the zone.
public final class LiveCalendar {
    /// How often a subscribed calendar is to look: a change should be there before the next thing but one.
    private static final Duration REFRESH = Duration.ofMinutes(15);

    private final Calendar calendar = new Calendar();
    private final ZoneId zone;

    /// @param product what it is of, in one word: part of its PRODID
    /// @param changed when it was last made anew
    public LiveCalendar(String product, String name, ZoneId zone, Instant changed) {
        this.zone = zone;
        calendar.add(new ProdId("-//Two Rivers//" + product + "//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(new LastModified(changed));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    }

    /// Whether what stands in a calendar is sure.
    public enum Standing {
        CONFIRMED,
        /// Asked for, or waited for.
        TENTATIVE,
        CANCELLED
    }

    /// Something that stands in it.
    ///
    /// @param changed when it was last changed
    /// @param more may be empty
    /// @param link address of a page about it; may be empty
    public record Item(
            String uid,
            int sequence,
            Instant changed,
            LocalDateTime begins,
            LocalDateTime ends,
            Standing standing,
            String summary,
            String place,
            String more,
            String link) {}

    /// Adds it.
    public void add(Item item) {
        VEvent event = new VEvent(false);
        event.add(new Uid(item.uid()));
        event.add(new Sequence(item.sequence()));
        event.add(new DtStamp(item.changed()));
        event.add(new LastModified(item.changed()));
        event.add(new DtStart<>(instant(item.begins())));
        event.add(new DtEnd<>(instant(item.ends())));
        event.add(new Location(item.place()));
        if (!item.more().isEmpty()) {
            event.add(new Description(item.more()));
        }
        if (!item.link().isEmpty()) {
            event.add(new Url(URI.create(item.link())));
        }
        event.add(new Summary(item.summary()));
        event.add(
                switch (item.standing()) {
                    case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
                    case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                });
        event.add(item.standing() == Standing.CONFIRMED ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        calendar.add(event);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    /// The calendar as a file.
    public byte[] bytes() {
        return FoldedText.fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
