package org.tworivers.app.work.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.agendas.Agenda;
import org.tworivers.app.render.agendas.AgendaBook;
import org.tworivers.app.render.agendas.Sitting;
import org.tworivers.app.render.agendas.TableSheet;
import org.tworivers.app.render.agendas.Talk;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventBook.Version;
import org.tworivers.core.meetings.EventSlots;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.TimetableDifference;

/// Makes agendas of what was published of an event.
public final class AgendaBooks {
    private final EventBook book;
    private final Messages messages;
    private final EventSlots slots;
    private final Map<Pair, Placement> standing = new HashMap<>();
    private final SortedMap<Pair, Placement> cancelled = new TreeMap<>();
    private final Map<Pair, Instant> changed = new HashMap<>();
    private final SortedMap<Pair, Integer> sequences;

    private AgendaBooks(EventBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
        slots = EventSlots.of(book.plan());
        sequences = TimetableDifference.sequences(book.versions());
        List<Placement> before = List.of();
        for (Version version : book.versions()) {
            List<Placement> now = version.timetable().placements();
            for (TimetableDifference.Change change :
                    TimetableDifference.between(before, now).changes()) {
                changed.put(change.pair(), version.recorded().at());
                note(change);
            }
            before = now;
        }
    }

    private void note(TimetableDifference.Change change) {
        switch (change) {
            case TimetableDifference.Change.Added(Placement to) -> stand(to);
            case TimetableDifference.Change.Moved(Placement from, Placement to) -> stand(to);
            case TimetableDifference.Change.Cancelled(Placement from) -> {
                standing.remove(from.pair());
                cancelled.put(from.pair(), from);
            }
        }
    }

    private void stand(Placement placement) {
        standing.put(placement.pair(), placement);
        cancelled.remove(placement.pair());
    }

    /// The agendas of all who take part, by name, and the sheets of all tables.
    ///
    /// @param links the address of the own agenda by delegation; those without one get no code to scan
    public static AgendaBook of(EventBook book, Map<String, String> links, Messages messages) {
        AgendaBooks books = new AgendaBooks(book, messages);
        List<Agenda> agendas = new ArrayList<>();
        for (Delegation delegation : book.delegations().values()) {
            if (delegation.isAdmitted()) {
                agendas.add(books.agenda(delegation, links.getOrDefault(delegation.key(), "")));
            }
        }
        agendas.sort(Comparator.comparing(Agenda::name));
        int version = book.versions().size();
        return new AgendaBook(
                book.plan().names().in(messages.language()),
                book.plan().venue(),
                book.plan().zone(),
                version,
                version == 0
                        ? Instant.EPOCH
                        : book.versions().getLast().recorded().at(),
                book.plan().illustrative(),
                agendas,
                books.tables());
    }

    private Agenda agenda(Delegation delegation, String link) {
        return new Agenda(
                delegation.key(),
                delegation.names().in(messages.language()),
                messages.text("web.event.region." + delegation.side().word()),
                link,
                talks(standing, delegation.key()),
                talks(cancelled, delegation.key()));
    }

    private List<Talk> talks(Map<Pair, Placement> placements, String delegation) {
        return placements.values().stream()
                .filter(placement -> placement.pair().has(delegation))
                .map(placement -> talk(placement, delegation))
                .sorted(Comparator.comparing(Talk::begins).thenComparing(Talk::uid))
                .toList();
    }

    private Talk talk(Placement placement, String delegation) {
        Pair pair = placement.pair();
        return new Talk(
                book.plan().id() + "-" + pair.toString().replace('~', '.') + "@two-rivers",
                sequences.getOrDefault(pair, 0),
                placement.begins(),
                ends(placement.begins()),
                placement.table(),
                hall(placement.table()),
                name(pair.other(delegation)),
                interpreters(placement),
                changed.getOrDefault(pair, Instant.EPOCH));
    }

    private LocalDateTime ends(LocalDateTime begins) {
        return slots.slot(begins).isPresent()
                ? slots.slots().get(slots.slot(begins).getAsInt()).ends()
                : begins;
    }

    private String hall(String table) {
        return slots.table(table).isPresent()
                ? slots.tables().get(slots.table(table).getAsInt()).hall()
                : "";
    }

    private String name(String delegation) {
        return book.findDelegation(delegation)
                .map(each -> each.names().in(messages.language()))
                .orElse(delegation);
    }

    private String interpreters(Placement placement) {
        return placement.interpreters().isEmpty()
                ? ""
                : messages.text("web.event.agenda.interpreters", placement.interpreters());
    }

    private List<TableSheet> tables() {
        Map<String, List<Sitting>> byTable = new TreeMap<>();
        for (Placement placement : book.placements()) {
            byTable.computeIfAbsent(placement.table(), fresh -> new ArrayList<>())
                    .add(new Sitting(
                            placement.begins(),
                            ends(placement.begins()),
                            name(placement.pair().first()),
                            name(placement.pair().second()),
                            interpreters(placement)));
        }
        List<String> order = new ArrayList<>(slots.tables().stream()
                .map(EventSlots.Table::name)
                .filter(byTable::containsKey)
                .toList());
        byTable.keySet().stream().filter(table -> !order.contains(table)).forEach(order::add);
        return order.stream()
                .map(table -> new TableSheet(table, hall(table), byTable.getOrDefault(table, List.of())))
                .toList();
    }
}
