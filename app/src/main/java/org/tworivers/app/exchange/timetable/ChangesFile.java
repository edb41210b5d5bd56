package org.tworivers.app.exchange.timetable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;

/// What changed on the day, as a JSON file: `changes`, a list, and maybe `now`, the slot that comes next.
///
/// @param now the first slot that is not over, from 0; what is before it stays
/// @param changes in the order of the file
public record ChangesFile(int now, List<DayChange> changes) {
    public ChangesFile {
        changes = List.copyOf(changes);
    }

    /// Reads changes of an event.
    public static Reading<ChangesFile> read(Path file, NamedEvent event) {
        try {
            Reader reader = new Reader(event);
            return reader.read(CanonicalText.parse(EventFile.text(file)));
        } catch (MalformedTextException malformed) {
            return new Reading.Faulty<>(List.of(EventReader.malformed(malformed)));
        }
    }

    /// Reads one file.
    private static final class Reader {
        private static final List<String> WORDS =
                List.of("cancel-meeting", "cancel-participant", "no-show", "late-arrival", "new-request", "lost-table");

        private final Faults faults = new Faults();
        private final MeetingProblem problem;
        private final Map<String, Integer> participants;
        private final SlotWords words;
        private final MeetingReader meetings;
        private final List<DayChange> changes = new ArrayList<>();
        private int now;

        Reader(NamedEvent event) {
            problem = event.problem();
            participants = event.names().indexById();
            words = SlotWords.of(event);
            meetings = new MeetingReader(faults, participants, event.names().pools(), words);
        }

        Reading<ChangesFile> read(Tree tree) {
            faults.read("", tree, in -> {
                now = words.one(in, "now", "file", faults, 0);
                List<Tree> items = in.items("changes");
                if (items.isEmpty()) {
                    faults.add("missing", "changes", "", "must list at least one change. Maybe it is another file.");
                }
                for (int i = 0; i < items.size(); i++) {
                    String where = "changes[" + (i + 1) + "]";
                    faults.read(where, items.get(i), item -> change(item, where));
                }
            });
            return faults.isEmpty()
                    ? new Reading.Sound<>(new ChangesFile(now, changes))
                    : new Reading.Faulty<>(faults.all());
        }

        private void change(TreeReader in, String where) {
            String word = in.text("change");
            DayChange change = switch (word) {
                case "cancel-meeting" -> new DayChange.MeetingCancelled(meeting(in, where));
                case "cancel-participant" -> new DayChange.ParticipantCancelled(participant(in, where));
                case "no-show" ->
                    new DayChange.NoShow(participant(in, where), words.listed(in, "slots", where, faults));
                case "late-arrival" -> new DayChange.LateArrival(participant(in, where), arrival(in, where));
                case "new-request" -> new DayChange.NewRequest(request(in, where));
                case "lost-table" ->
                    new DayChange.LostTable(table(in, where), words.listed(in, "slots", where, faults));
                default ->
                    throw new MalformedTextException(
                            "change (" + word + ") must be one of " + WORDS + ". Maybe a typing slip.");
            };
            changes.add(change);
        }

        private Meeting request(TreeReader in, String where) {
            Meeting meeting = meetings.read(in, where);
            if (meeting.first() == meeting.second() && meeting.first() != EventDraft.UNKNOWN) {
                faults.add(
                        "self-meeting",
                        where + ".with",
                        Integer.toString(meeting.first() + 1),
                        "must be two participants. Maybe a typing slip.");
            }
            return meeting;
        }

        private int arrival(TreeReader in, String where) {
            if (!in.has("arrives")) {
                throw new MalformedTextException("arrives () must be the first slot in which it is there. Maybe 3.");
            }
            return words.one(in, "arrives", where, faults, 0);
        }

        private int table(TreeReader in, String where) {
            int most = Math.max(1, problem.tables());
            return faults.within(where + ".table", in.whole("table", 0), 1, most, "Maybe it is counted from 0.") - 1;
        }

        private int meeting(TreeReader in, String where) {
            int most = Math.max(1, problem.meetings());
            return faults.within(where + ".meeting", in.whole("meeting", 0), 1, most, "Maybe a typing slip.") - 1;
        }

        private int participant(TreeReader in, String where) {
            String id = in.text("participant");
            Integer index = participants.get(id);
            if (index == null) {
                faults.add(
                        "participant-unknown",
                        where + ".participant",
                        id,
                        "must be the id of one of the " + participants.size() + " participants. Maybe a typing slip.");
                return 0;
            }
            return index;
        }
    }
}
