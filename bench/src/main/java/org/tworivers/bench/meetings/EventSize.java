package org.tworivers.bench.meetings;

import java.util.Arrays;
import org.tworivers.solver.timetable.generate.PlantedEvent;

/// The size of a generated event, written as participants/meetings/slots/tables; without tables, as many as the
/// meetings need at least.
final class EventSize {
    /// How much of the time without meetings participants are away.
    private static final int AWAY_PERCENT = 10;

    private EventSize() {}

    static boolean isOne(String text) {
        return text.matches("\\d+/\\d+/\\d+(/\\d+)?");
    }

    static PlantedEvent.Size parse(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException(
                    "size (" + text + ") must be participants/meetings/slots/tables. Maybe 200/2000/24/100.");
        }
        int[] sizes =
                Arrays.stream(text.split("/", -1)).mapToInt(Integer::parseInt).toArray();
        int tables = sizes.length > 3 ? sizes[3] : (sizes[1] + sizes[2] - 1) / sizes[2];
        return new PlantedEvent.Size(sizes[0], sizes[1], sizes[2], tables, AWAY_PERCENT);
    }

    static String text(PlantedEvent.Size size) {
        return "%d/%d/%d/%d".formatted(size.participants(), size.meetings(), size.slots(), size.tables());
    }
}
