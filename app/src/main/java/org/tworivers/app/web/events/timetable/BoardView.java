package org.tworivers.app.web.events.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One day and hall of a board as its page shows it.
///
/// @param version of the board
/// @param days all days, and which is shown
/// @param halls all halls, and which is shown; the last may be that of own tables, with an empty word
/// @param slots the columns
/// @param rows the tables
public record BoardView(
        long version,
        List<Choice> days,
        List<Choice> halls,
        List<Column> slots,
        List<Row> rows,
        String day,
        String hall) {
    public BoardView {
        days = List.copyOf(days);
        halls = List.copyOf(halls);
        slots = List.copyOf(slots);
        rows = List.copyOf(rows);
    }

    /// A day or a hall.
    ///
    /// @param word in addresses
    public record Choice(String word, String name, int meetings, boolean chosen) {}

    /// A slot.
    ///
    /// @param begins as addresses have it
    /// @param first whether a session begins with it
    public record Column(String begins, String time, boolean first) {}

    /// A table.
    public record Row(String table, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A table in a slot, with who meets there: at an own table maybe several at once.
    ///
    /// @param taken the meeting that has a free table for itself; empty when none has
    public record Cell(String begins, String taken, List<Talk> talks) {
        public Cell {
            talks = List.copyOf(talks);
        }
    }

    /// A meeting on the board. A board has a thousand of them, so what its page needs is made here.
    ///
    /// @param look the words by which it is styled
    /// @param path where it is opened
    public record Talk(String pair, String first, String second, boolean confirmed, String look, String path) {}

    /// A meeting that has no place, and why.
    public record Loose(String pair, String names, boolean must, List<String> why) {
        public Loose {
            why = List.copyOf(why);
        }
    }

    /// A meeting that somebody is about to move.
    ///
    /// @param place where it is now; empty when it has none
    /// @param slots in which it may be, with why not in the others
    /// @param tables at which it may be, in the order of halls
    /// @param others meetings with which it may change places
    public record Picked(
            String pair,
            String names,
            String place,
            String begins,
            String table,
            boolean confirmed,
            List<SlotChoice> slots,
            List<String> tables,
            List<Map.Entry<String, String>> others,
            List<String> why) {
        public Picked {
            slots = List.copyOf(slots);
            tables = List.copyOf(tables);
            others = List.copyOf(others);
            why = List.copyOf(why);
        }
    }

    /// A slot in which a meeting may be, or why it may not.
    public record SlotChoice(String begins, String when, String why) {}

    /// A meeting that cannot stay where it is.
    public record Broken(String pair, String names, String place, String why) {}

    /// A step of the work on the board.
    public record Done(long version, String at, String by, String what) {}

    /// What a delegation does when.
    public record Person(String key, String name, int meetings, int limit, int idle, List<Line> lines) {
        public Person {
            lines = List.copyOf(lines);
        }
    }

    /// A meeting of a delegation.
    public record Line(String pair, LocalDate day, String when, String table, String other, boolean confirmed) {}
}
