package org.tworivers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;

/// Reads the published real events (JAIR 74, 2022) from their MiniZinc data files, as far as measuring needs it: sound
/// files only.
final class PublishedEvents {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SET = Pattern.compile("\\{([^}]*)\\}");

    private final String text;

    private PublishedEvents(String text) {
        this.text = text;
    }

    /// The event of a file, with breaks to be made few.
    static MeetingProblem read(Path file, int fairness) throws IOException {
        return new PublishedEvents(Files.readString(file)).event(fairness);
    }

    private MeetingProblem event(int fairness) {
        int slots = number("nTotalSlots");
        int morning = number("nMorningSlots");
        int tables = number("nTables");
        ProblemBuilder builder = new ProblemBuilder().group(new SlotGroup(0, morning, false), tables);
        if (slots > morning) {
            builder.group(new SlotGroup(0, slots - morning, true), tables);
        }
        SlotSet all = SlotSet.all(slots);
        for (List<Integer> away : sets("forbidden")) {
            int[] members = away.stream()
                    .filter(slot -> slot > 0)
                    .mapToInt(slot -> slot - 1)
                    .toArray();
            builder.add(new Participant(1, false, all.minus(SlotSet.of(slots, members))));
        }
        List<SlotSet> sessions = List.of(SlotSet.range(slots, 0, morning), SlotSet.range(slots, morning, slots), all);
        List<Integer> requested = numbers(array("requested"));
        List<Integer> fixed = numbers(array("fixed"));
        for (int m = 0; m < number("nMeetings"); m++) {
            Meeting meeting = Meeting.of(
                    requested.get(3 * m) - 1, requested.get(3 * m + 1) - 1, sessions.get(requested.get(3 * m + 2) - 1));
            int slot = fixed.get(m);
            builder.add(slot == 0 ? meeting : meeting.fixedTo(slot - 1, Meeting.OPEN));
        }
        List<List<Integer>> earlier = sets("precedences");
        for (int m = 0; m < earlier.size(); m++) {
            for (int before : earlier.get(m)) {
                builder.precedence(before - 1, m);
            }
        }
        return builder.fairness(fairness).objectives(Objective.BREAKS).build();
    }

    private int number(String name) {
        Matcher matcher = Pattern.compile(name + "\\s*=\\s*(\\d+)").matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("the file must have a number " + name + ". Maybe it was cut off.");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private String array(String name) {
        int from = text.indexOf(name + " = [");
        int to = text.indexOf("];", from);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("the file must have an array " + name + ". Maybe it was cut off.");
        }
        return text.substring(from, to);
    }

    private List<List<Integer>> sets(String name) {
        List<List<Integer>> sets = new ArrayList<>();
        SET.matcher(array(name)).results().forEach(set -> sets.add(numbers(set.group(1))));
        return sets;
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .toList();
    }
}
