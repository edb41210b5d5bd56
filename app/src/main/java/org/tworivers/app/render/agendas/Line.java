package org.tworivers.app.render.agendas;

import java.time.LocalDateTime;
import java.util.List;

/// A line of a printed sheet.
///
/// @param table empty on the sheet of a table, as is `hall`
/// @param whom the partner, or the two who sit at the table
record Line(
        LocalDateTime begins,
        LocalDateTime ends,
        String table,
        String hall,
        List<String> whom,
        String note,
        boolean cancelled) {
    /// Letters that fit beside time and table.
    private static final int ROOM = 42;
    /// Letters that fit where two names share what is beside the time.
    private static final int ROOM_OF_TWO = 30;
    /// Where Chinese, Japanese and Korean letters begin, with their radicals.
    private static final int FIRST_WIDE = 0x2E80;

    static Line of(Talk talk, boolean cancelled) {
        return new Line(
                talk.begins(), talk.ends(), talk.table(), talk.hall(), List.of(talk.partner()), talk.note(), cancelled);
    }

    static Line of(Sitting sitting) {
        List<String> both = List.of(sitting.first(), sitting.second());
        return new Line(sitting.begins(), sitting.ends(), "", "", both, sitting.note(), false);
    }

    /// How many rows of print it takes, about: so many as its longest cell.
    int rows() {
        int room = whom.size() == 1 ? ROOM : ROOM_OF_TWO;
        return whom.stream()
                .mapToInt(name -> 1 + (width(name) + width(note) / 2) / room)
                .max()
                .orElse(1);
    }

    /// In letters of the Latin alphabet; a Chinese one is as wide as two of them.
    private static int width(String text) {
        return text.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
    }
}
