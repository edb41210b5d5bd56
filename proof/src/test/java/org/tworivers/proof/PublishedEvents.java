package org.tworivers.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/// Reads the published events (MiniZinc data, indices from 1).
final class PublishedEvents {
    private PublishedEvents() {}

    static MeetingProblem read(Path file, int fairness) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int slots = number(text, "nTotalSlots");
        int morning = number(text, "nMorningSlots");
        int tables = number(text, "nTables");
        ProblemBuilder builder = new ProblemBuilder().fairness(fairness).objectives(Objective.BREAKS);
        builder.group(new SlotGroup(0, morning, false), tables);
        if (slots > morning) {
            builder.group(new SlotGroup(0, slots - morning, true), tables);
        }
        List<List<Integer>> forbidden = sets(text, "forbidden");
        for (int p = 0; p < number(text, "nBusiness"); p++) {
            List<Integer> not = forbidden.get(p);
            int[] there = java.util.stream.IntStream.range(0, slots)
                    .filter(t -> !not.contains(t + 1))
                    .toArray();
            builder.add(Participant.of(slots).withAvailable(SlotSet.of(slots, there)));
        }
        List<Integer> fixed = numbers(body(text, "fixed"));
        List<Integer> requested = numbers(body(text, "requested"));
        for (int m = 0; m < requested.size() / 3; m++) {
            SlotSet session = switch (requested.get(3 * m + 2)) {
                case 1 -> SlotSet.range(slots, 0, morning);
                case 2 -> SlotSet.range(slots, morning, slots);
                default -> SlotSet.all(slots);
            };
            Meeting meeting = Meeting.of(requested.get(3 * m) - 1, requested.get(3 * m + 1) - 1, session);
            int slot = fixed.get(m);
            builder.add(slot == 0 ? meeting : meeting.fixedTo(slot - 1, Meeting.OPEN));
        }
        List<List<Integer>> precedences = sets(text, "precedences");
        for (int m = 0; m < precedences.size(); m++) {
            for (int before : precedences.get(m)) {
                if (before > 0) {
                    builder.precedence(before - 1, m);
                }
            }
        }
        return builder.build();
    }

    private static String body(String text, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "\\s*=\\s*\\[(.*?)\\]\\s*;", Pattern.DOTALL)
                .matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static int number(String text, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "\\s*=\\s*(\\d+)").matcher(text);
        matcher.find();
        return Integer.parseInt(matcher.group(1));
    }

    private static List<Integer> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(r -> Integer.valueOf(r.group()))
                .toList();
    }

    private static List<List<Integer>> sets(String text, String name) {
        List<List<Integer>> sets = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\{(.*?)\\}").matcher(body(text, name));
        while (matcher.find()) {
            sets.add(numbers(matcher.group(1)));
        }
        return sets;
    }
}
