package org.tworivers.app.exchange.timetable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Timetable;

/// A timetable as a file: JSON with the list `assignment`, whose rows have `meeting`, `slot` and `table`, all
/// from 1, or `ownTable` with its owner's id in place of a table. What else the file says, such as how it was
/// found, is not read.
///
/// @param timetable of the event; a meeting without a row is not placed
/// @param confirmed meetings whose row says `"confirmed": true`: both sides know it, so it stays
public record ScheduleFile(Timetable timetable, List<Integer> confirmed) {
    public ScheduleFile {
        confirmed = List.copyOf(confirmed);
    }

    /// Reads a timetable of an event. A slot or table that cannot be for other reasons than its number is for
    /// a check to tell.
    public static Reading<ScheduleFile> read(Path file, NamedEvent event) {
        try {
            return new Reader(event).read(CanonicalText.parse(EventFile.text(file)));
        } catch (MalformedTextException malformed) {
            return new Reading.Faulty<>(List.of(EventReader.malformed(malformed)));
        }
    }

    /// The rows of a timetable, by meeting.
    public static List<Tree> assignment(NamedEvent event, Timetable timetable) {
        List<Tree> rows = new ArrayList<>();
        for (int m = 0; m < timetable.meetings(); m++) {
            if (timetable.isPlaced(m)) {
                rows.add(place(event, timetable, m).with("meeting", m + 1L).build());
            }
        }
        return rows;
    }

    /// Where a meeting is: `slot`, and `table` or `ownTable`; nothing when it is nowhere.
    public static Tree.FieldsBuilder place(NamedEvent event, Timetable timetable, int meeting) {
        Tree.FieldsBuilder out = Tree.fields();
        if (timetable.isPlaced(meeting)) {
            int table = timetable.table(meeting);
            int owner = table - event.problem().tables();
            out.with("slot", timetable.slot(meeting) + 1L);
            if (owner >= 0) {
                out.with("ownTable", event.names().participants().get(owner).id());
            } else if (table != Meeting.OPEN) {
                out.with("table", table + 1L);
            }
        }
        return out;
    }

    /// Reads one file.
    private static final class Reader {
        private final Faults faults = new Faults();
        private final MeetingProblem problem;
        private final Map<String, Integer> participants;
        private final SlotWords words;
        private final int[] slots;
        private final int[] tables;
        private final List<Integer> confirmed = new ArrayList<>();

        Reader(NamedEvent event) {
            problem = event.problem();
            participants = event.names().indexById();
            words = SlotWords.of(event);
            slots = new int[problem.meetings()];
            tables = new int[problem.meetings()];
            Arrays.fill(slots, Meeting.OPEN);
            Arrays.fill(tables, Meeting.OPEN);
        }

        Reading<ScheduleFile> read(Tree tree) {
            if (!(tree instanceof Tree.Fields(Map<String, Tree> byName))
                    || !(byName.get("assignment") instanceof Tree.Items(List<Tree> rows))) {
                faults.add("missing", "assignment", Faults.brief(tree), "must be a list. Maybe it is another file.");
                return new Reading.Faulty<>(faults.all());
            }
            boolean[] seen = new boolean[problem.meetings()];
            for (int i = 0; i < rows.size(); i++) {
                String where = "assignment[" + (i + 1) + "]";
                faults.read(where, rows.get(i), in -> row(in, where, seen));
            }
            return faults.isEmpty()
                    ? new Reading.Sound<>(new ScheduleFile(Timetable.of(slots, tables), confirmed))
                    : new Reading.Faulty<>(faults.all());
        }

        private void row(TreeReader in, String where, boolean[] seen) {
            int slot = words.one(in, "slot", where, faults, Meeting.OPEN);
            int table = table(in, where);
            boolean stays = in.flag("confirmed");
            long number = in.whole("meeting", 0);
            if (number < 1 || number > seen.length) {
                faults.add(
                        "meeting-unknown",
                        where + ".meeting",
                        Long.toString(number),
                        "must be 1 to " + seen.length + ". Maybe the timetable is of another event.");
                return;
            }
            int meeting = (int) number - 1;
            if (seen[meeting]) {
                faults.add(
                        "meeting-twice",
                        where + ".meeting",
                        Long.toString(number),
                        "must have one place. Maybe delete one of its rows.");
            }
            seen[meeting] = true;
            slots[meeting] = slot;
            tables[meeting] = table;
            if (stays) {
                confirmed.add(meeting);
            }
        }

        private int table(TreeReader in, String where) {
            if (in.has("ownTable")) {
                String owner = in.text("ownTable");
                Integer index = participants.get(owner);
                if (index == null) {
                    faults.add("participant-unknown", where + ".ownTable", owner, "must be the id of a participant.");
                    return Meeting.OPEN;
                }
                return problem.ownTable(index);
            }
            if (!in.has("table")) {
                return Meeting.OPEN;
            }
            int most = Math.max(1, problem.tables());
            return faults.within(where + ".table", in.whole("table", 0), 1, most, "Maybe it is counted from 0.") - 1;
        }
    }
}
