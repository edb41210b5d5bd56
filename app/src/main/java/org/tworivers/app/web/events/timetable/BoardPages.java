package org.tworivers.app.web.events.timetable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tworivers.app.store.EventBoards.Kept;
import org.tworivers.app.web.events.timetable.BoardView.Broken;
import org.tworivers.app.web.events.timetable.BoardView.Cell;
import org.tworivers.app.web.events.timetable.BoardView.Choice;
import org.tworivers.app.web.events.timetable.BoardView.Column;
import org.tworivers.app.web.events.timetable.BoardView.Loose;
import org.tworivers.app.web.events.timetable.BoardView.Picked;
import org.tworivers.app.web.events.timetable.BoardView.Row;
import org.tworivers.app.web.events.timetable.BoardView.SlotChoice;
import org.tworivers.app.web.events.timetable.BoardView.Talk;
import org.tworivers.app.web.events.timetable.TimetableController.BoardNow;
import org.tworivers.core.meetings.ChosenPairs;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventSlots;
import org.tworivers.core.meetings.EventSlots.Slot;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Obstacle;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.PairStanding;
import org.tworivers.core.meetings.Placements;
import org.tworivers.core.meetings.Unscheduled;

/// Makes what the pages of a board show.
final class BoardPages {
    /// The word of the hall of own tables.
    static final String OWN = "-";

    private static final int MOST_LOOSE = 30;

    private final EventBook book;
    private final Kept kept;
    private final Placements board;
    private final TimetableWords words;

    BoardPages(EventBook book, Kept kept, TimetableWords words) {
        this.book = book;
        this.kept = kept;
        this.words = words;
        board = Placements.of(book, kept.placements());
    }

    Placements board() {
        return board;
    }

    static BoardNow shown(EventBook book, Kept kept, TimetableWords words) {
        Placements board = Placements.of(book, kept.placements());
        return new BoardNow(
                kept.step().version(),
                words.at(kept.step().changedAt()),
                kept.placements().size(),
                Unscheduled.standings(book, board).size(),
                board.broken().size());
    }

    /// A day and a hall; the first of each when none such is asked for.
    BoardView view(String day, String hall) {
        EventSlots slots = board.slots();
        Set<LocalDate> days = new TreeSet<>();
        slots.slots().forEach(slot -> days.add(slot.begins().toLocalDate()));
        LocalDate shown = days.stream()
                .filter(each -> each.toString().equals(day))
                .findFirst()
                .orElseGet(() -> days.iterator().next());
        List<String> halls = halls();
        String hallShown = halls.contains(hall) || halls.isEmpty() ? hall : halls.getFirst();
        List<Slot> columns = slots.slots().stream()
                .filter(slot -> slot.begins().toLocalDate().equals(shown))
                .toList();
        return new BoardView(
                kept.step().version(),
                days.stream()
                        .map(each -> new Choice(each.toString(), words.day(each), ofDay(each), each.equals(shown)))
                        .toList(),
                halls.stream()
                        .map(each -> new Choice(each, hallName(each), ofHall(each, shown), each.equals(hallShown)))
                        .toList(),
                columns(columns),
                rows(hallShown, columns),
                shown.toString(),
                hallShown);
    }

    private String hallName(String hall) {
        return hall.equals(OWN) ? words.text("web.event.board.own") : words.text("web.event.board.hall", hall);
    }

    private List<String> halls() {
        List<String> halls = new ArrayList<>();
        book.plan().halls().forEach(hall -> halls.add(hall.name()));
        if (!ownTables().isEmpty()) {
            halls.add(OWN);
        }
        return halls;
    }

    private List<String> ownTables() {
        return book.delegations().values().stream()
                .filter(each -> each.isAdmitted() && !each.ownTable().isEmpty())
                .map(each -> each.ownTable())
                .sorted()
                .toList();
    }

    private List<String> tables(String hall) {
        return hall.equals(OWN)
                ? ownTables()
                : board.slots().tables().stream()
                        .filter(table -> table.hall().equals(hall))
                        .map(EventSlots.Table::name)
                        .toList();
    }

    private int ofDay(LocalDate day) {
        return (int) kept.placements().stream()
                .filter(each -> each.begins().toLocalDate().equals(day))
                .count();
    }

    private int ofHall(String hall, LocalDate day) {
        Set<String> tables = Set.copyOf(tables(hall));
        return (int) kept.placements().stream()
                .filter(each -> each.begins().toLocalDate().equals(day) && tables.contains(each.table()))
                .count();
    }

    private static List<Column> columns(List<Slot> slots) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            columns.add(new Column(
                    slot.begins().toString(),
                    slot.begins().toLocalTime().toString(),
                    i > 0 && slots.get(i - 1).session() != slot.session()));
        }
        return columns;
    }

    private List<Row> rows(String hall, List<Slot> columns) {
        Map<String, List<Placement>> byPlace = new HashMap<>();
        kept.placements()
                .forEach(each -> byPlace.computeIfAbsent(each.table() + " " + each.begins(), fresh -> new ArrayList<>())
                        .add(each));
        Set<Pair> broken = board.broken().keySet();
        List<Row> rows = new ArrayList<>();
        for (String table : tables(hall)) {
            List<Cell> cells = new ArrayList<>();
            for (Slot slot : columns) {
                List<Placement> there = byPlace.getOrDefault(table + " " + slot.begins(), List.of());
                boolean single = !hall.equals(OWN) && !there.isEmpty();
                cells.add(new Cell(
                        slot.begins().toString(),
                        single ? there.getFirst().pair().toString() : "",
                        there.stream().map(each -> talk(each, broken, hall)).toList()));
            }
            rows.add(new Row(table, cells));
        }
        return rows;
    }

    private Talk talk(Placement placement, Set<Pair> broken, String hall) {
        Pair pair = placement.pair();
        String look = "talk" + (placement.confirmed() ? " kept" : "") + (broken.contains(pair) ? " cannot" : "");
        String path = "/events/" + book.plan().id() + "/timetable/board?day="
                + placement.begins().toLocalDate() + "&hall=" + URLEncoder.encode(hall, StandardCharsets.UTF_8)
                + "&meeting=" + URLEncoder.encode(pair.toString(), StandardCharsets.UTF_8) + "#picked";
        return new Talk(
                pair.toString(),
                words.name(pair.first()),
                words.name(pair.second()),
                placement.confirmed(),
                look,
                path);
    }

    /// The first of the agreed pairs without a place, musts before others.
    List<Loose> loose() {
        ChosenPairs chosen = ChosenPairs.of(book, kept.placements());
        return Unscheduled.standings(book, board).stream()
                .sorted(Comparator.comparing(PairStanding::isMust).reversed())
                .limit(MOST_LOOSE)
                .map(each -> new Loose(
                        each.pair().toString(),
                        words.pair(each.pair()),
                        each.isMust(),
                        words.reasons(Unscheduled.of(book, chosen, board, each))))
                .toList();
    }

    int looseInAll() {
        return Unscheduled.standings(book, board).size();
    }

    List<Broken> broken() {
        return board.broken().entrySet().stream()
                .map(each -> new Broken(
                        each.getKey().toString(),
                        words.pair(each.getKey()),
                        board.find(each.getKey()).map(words::place).orElse(""),
                        words.obstacles(each.getValue())))
                .toList();
    }

    /// A meeting that is about to be moved.
    Picked picked(Pair pair) {
        String begins = board.find(pair).map(each -> each.begins().toString()).orElse("");
        List<SlotChoice> slots =
                board.slots().slots().stream().map(slot -> choice(pair, slot)).toList();
        List<String> tables = new ArrayList<>();
        for (String own : List.of(
                book.delegation(pair.first()).ownTable(),
                book.delegation(pair.second()).ownTable())) {
            if (!own.isEmpty()) {
                tables.add(own);
            }
        }
        board.slots().tables().forEach(table -> tables.add(table.name()));
        PairStanding standing = book.standing(pair);
        List<String> why = board.find(pair).isPresent() || !book.isAgreed(standing)
                ? List.of()
                : words.reasons(Unscheduled.of(book, ChosenPairs.of(book, kept.placements()), board, standing));
        return new Picked(
                pair.toString(),
                words.pair(pair),
                board.find(pair).map(words::place).orElse(""),
                begins,
                board.find(pair).map(Placement::table).orElse(""),
                board.find(pair).filter(Placement::confirmed).isPresent(),
                slots,
                tables,
                others(pair),
                why);
    }

    private SlotChoice choice(Pair pair, Slot slot) {
        List<Obstacle> obstacles = board.obstacles(pair, slot.begins());
        return new SlotChoice(
                slot.begins().toString(),
                words.when(slot.begins()),
                obstacles.isEmpty() ? "" : words.obstacle(obstacles.getFirst()));
    }

    /// Meetings of one of the two, with which it may change places.
    private List<Map.Entry<String, String>> others(Pair pair) {
        List<Map.Entry<String, String>> others = new ArrayList<>();
        if (board.find(pair).isEmpty()) {
            return others;
        }
        for (String key : List.of(pair.first(), pair.second())) {
            for (Placement placement : board.of(key)) {
                if (!placement.pair().equals(pair) && !placement.confirmed()) {
                    others.add(Map.entry(
                            placement.pair().toString(),
                            words.text("web.event.board.other", words.pair(placement.pair()), words.place(placement))));
                }
            }
        }
        return others;
    }
}
