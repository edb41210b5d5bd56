package org.tworivers.core.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tworivers.core.meetings.EventPlan.Interpreters;
import org.tworivers.core.meetings.EventSlots.Table;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Obstacle.Kind;

/// A timetable that is being worked on: where meetings stand, and what stands in the way of another. What finds no
/// obstacle here is not refused when it is published.
public final class Placements {
    private final EventBook book;
    private final EventSlots slots;
    private final Map<Pair, Placement> byPair = new LinkedHashMap<>();
    private final Map<String, List<Placement>> ofDelegation = new HashMap<>();
    private final Map<LocalDateTime, List<Placement>> bySlot = new HashMap<>();

    private Placements(EventBook book) {
        this.book = book;
        slots = EventSlots.of(book.plan());
    }

    /// What stands there; of a pair that stands there twice the last place.
    public static Placements of(EventBook book, Collection<Placement> all) {
        Placements placements = new Placements(book);
        all.forEach(placements::put);
        return placements;
    }

    /// Those of many that can stand together, taken one after the other.
    static Placements thoseThatFit(EventBook book, Collection<Placement> all) {
        Placements placements = new Placements(book);
        all.forEach(placements::putIfItFits);
        return placements;
    }

    private void putIfItFits(Placement placement) {
        if (!byPair.containsKey(placement.pair()) && obstacles(placement).isEmpty()) {
            put(placement);
        }
    }

    private void put(Placement placement) {
        remove(placement.pair());
        byPair.put(placement.pair(), placement);
        at(ofDelegation, placement.pair().first()).add(placement);
        at(ofDelegation, placement.pair().second()).add(placement);
        at(bySlot, placement.begins()).add(placement);
    }

    private static <K> List<Placement> at(Map<K, List<Placement>> map, K key) {
        return map.computeIfAbsent(key, fresh -> new ArrayList<>());
    }

    private void remove(Pair pair) {
        Placement earlier = byPair.remove(pair);
        if (earlier != null) {
            at(ofDelegation, pair.first()).remove(earlier);
            at(ofDelegation, pair.second()).remove(earlier);
            at(bySlot, earlier.begins()).remove(earlier);
        }
    }

    /// All, by time and table.
    public List<Placement> all() {
        return byPair.values().stream().sorted(order()).toList();
    }

    /// By time, then by table as halls have them, own tables last.
    private Comparator<Placement> order() {
        return Comparator.comparing(Placement::begins)
                .thenComparingInt(each -> slots.table(each.table()).orElse(Integer.MAX_VALUE))
                .thenComparing(Placement::table)
                .thenComparing(Placement::pair);
    }

    /// The slots and tables that there are.
    public EventSlots slots() {
        return slots;
    }

    /// Where a pair stands.
    public Optional<Placement> find(Pair pair) {
        return Optional.ofNullable(byPair.get(pair));
    }

    /// The meetings of a delegation by time.
    public List<Placement> of(String delegation) {
        return ofDelegation.getOrDefault(delegation, List.of()).stream()
                .sorted(order())
                .toList();
    }

    /// The meetings in a slot.
    public List<Placement> at(LocalDateTime begins) {
        return Collections.unmodifiableList(bySlot.getOrDefault(begins, List.of()));
    }

    /// The same, and a meeting there, wherever it stood before.
    public Placements with(Placement placement) {
        Placements changed = of(book, byPair.values());
        changed.put(placement);
        return changed;
    }

    /// The same without a meeting.
    public Placements without(Pair pair) {
        Placements changed = of(book, byPair.values());
        changed.remove(pair);
        return changed;
    }

    /// A meeting of a pair at a place, confirmed as it was, with interpreters when the two need them: of a pool that
    /// has one left, if there is one.
    public Placement place(Pair pair, LocalDateTime begins, String table) {
        boolean confirmed = find(pair).filter(Placement::confirmed).isPresent();
        return new Placement(pair, begins, table, pool(pair, begins), confirmed);
    }

    private String pool(Pair pair, LocalDateTime begins) {
        List<Interpreters> helping = helping(book, pair);
        return helping.stream()
                .filter(pool -> needed(pool.toString(), begins, pair) < pool.count())
                .findFirst()
                .or(() -> helping.stream().findFirst())
                .map(Interpreters::toString)
                .orElse("");
    }

    /// The interpreters that would help a pair; none when it needs none.
    static List<Interpreters> helping(EventBook book, Pair pair) {
        Delegation first = book.delegation(pair.first());
        Delegation second = book.delegation(pair.second());
        if (first.shareLanguage(second)) {
            return List.of();
        }
        return book.plan().interpreters().stream()
                .filter(pool -> pool.help(first.languages(), second.languages()))
                .toList();
    }

    /// Whether two share no language, and no interpreters help them.
    static boolean areWithoutWords(EventBook book, Pair pair) {
        Delegation first = book.delegation(pair.first());
        return !first.shareLanguage(book.delegation(pair.second()))
                && helping(book, pair).isEmpty();
    }

    private long needed(String pool, LocalDateTime begins, Pair apart) {
        return at(begins).stream()
                .filter(each -> each.interpreters().equals(pool) && !each.pair().equals(apart))
                .count();
    }

    /// What stands in the way of a meeting at a place, wherever it stands now; nothing when it can be there.
    public List<Obstacle> obstacles(Placement wanted) {
        List<Obstacle> found = new ArrayList<>();
        addOfSlot(found, wanted);
        if (found.stream().noneMatch(each -> each.kind() == Kind.NOT_AGREED || each.kind() == Kind.SLOT)) {
            addOfTable(found, wanted);
        }
        return found;
    }

    private void addOfSlot(List<Obstacle> found, Placement wanted) {
        Pair pair = wanted.pair();
        if (!book.isAgreed(book.standing(pair))) {
            found.add(Obstacle.of(Kind.NOT_AGREED, ""));
            return;
        }
        if (slots.slot(wanted.begins()).isEmpty()) {
            found.add(Obstacle.of(Kind.SLOT, wanted.begins().toString()));
            return;
        }
        addOfDelegation(found, pair.first(), wanted);
        addOfDelegation(found, pair.second(), wanted);
        String pool = wanted.interpreters();
        if (!pool.isEmpty() && needed(pool, wanted.begins(), pair) >= count(pool)) {
            found.add(Obstacle.of(Kind.INTERPRETERS, pool));
        }
    }

    private int count(String pool) {
        return book.plan().interpreters().stream()
                .filter(each -> each.toString().equals(pool))
                .mapToInt(Interpreters::count)
                .sum();
    }

    private void addOfDelegation(List<Obstacle> found, String key, Placement wanted) {
        Delegation delegation = book.delegation(key);
        EventSlots.Slot slot = slots.slots().get(slots.slot(wanted.begins()).orElseThrow());
        int others = 0;
        List<Placement> then = new ArrayList<>();
        for (Placement each : ofDelegation.getOrDefault(key, List.of())) {
            if (!each.pair().equals(wanted.pair())) {
                others++;
                if (each.begins().equals(wanted.begins())) {
                    then.add(each);
                }
            }
        }
        if (others >= delegation.limit(book.plan())) {
            found.add(Obstacle.of(Kind.LIMIT, key));
        }
        if (!delegation.isThere(slot.begins(), slot.ends())) {
            found.add(Obstacle.of(Kind.AWAY, key));
        }
        if (then.size() >= delegation.representatives()) {
            found.add(Obstacle.by(Kind.BUSY, key, then.getFirst().pair()));
        }
    }

    private boolean isOwn(Pair pair, String table) {
        return book.delegation(pair.first()).ownTable().equals(table)
                || book.delegation(pair.second()).ownTable().equals(table);
    }

    private void addOfTable(List<Obstacle> found, Placement wanted) {
        if (isOwn(wanted.pair(), wanted.table())) {
            return;
        }
        if (slots.table(wanted.table()).isEmpty()) {
            found.add(Obstacle.of(Kind.TABLE, wanted.table()));
            return;
        }
        for (Placement each : at(wanted.begins())) {
            if (each.table().equals(wanted.table()) && !each.pair().equals(wanted.pair())) {
                found.add(Obstacle.by(Kind.TAKEN, wanted.table(), each.pair()));
                return;
            }
        }
    }

    /// What stands in the way of a pair in a slot, whatever table it is at.
    public List<Obstacle> obstacles(Pair pair, LocalDateTime begins) {
        List<Obstacle> found = new ArrayList<>();
        addOfSlot(found, place(pair, begins, ""));
        if (found.isEmpty() && findTable(pair, begins).isEmpty()) {
            found.add(Obstacle.of(Kind.TABLES, ""));
        }
        return found;
    }

    /// A table for a pair in a slot: an own one of the two, else where it is now, else the first that is free.
    public Optional<String> findTable(Pair pair, LocalDateTime begins) {
        String own = book.delegation(pair.first()).ownTable();
        String other = book.delegation(pair.second()).ownTable();
        if (!own.isEmpty() || !other.isEmpty()) {
            return Optional.of(own.isEmpty() ? other : own);
        }
        Set<String> taken = at(begins).stream()
                .filter(each -> !each.pair().equals(pair))
                .map(Placement::table)
                .collect(Collectors.toSet());
        return find(pair)
                .map(Placement::table)
                .filter(table -> !taken.contains(table))
                .or(() -> slots.tables().stream()
                        .map(Table::name)
                        .filter(table -> !taken.contains(table))
                        .findFirst());
    }

    /// The meetings that cannot stay where they are, with why: the event was changed, or they stand in each other's
    /// way.
    public SortedMap<Pair, List<Obstacle>> broken() {
        SortedMap<Pair, List<Obstacle>> broken = new TreeMap<>();
        byPair.values().forEach(each -> {
            List<Obstacle> found = obstacles(each);
            if (!found.isEmpty()) {
                broken.put(each.pair(), found);
            }
        });
        return broken;
    }
}
