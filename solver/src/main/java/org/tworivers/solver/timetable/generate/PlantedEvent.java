package org.tworivers.solver.timetable.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Timetable;

/// A random event around a timetable that was made first, so that it can be done: in each slot random pairs that have
/// not met yet, as many as meetings are spread evenly over slots; then participants are away in some of the slots in
/// which they have no meeting.
///
/// @param problem the event; its meetings are in random order
/// @param planted a timetable of it that keeps all constraints
public record PlantedEvent(MeetingProblem problem, Timetable planted) {
    /// How many pairings of a slot are tried before the numbers are taken to be impossible.
    private static final int TRIES = 1000;

    /// What to make.
    ///
    /// @param participants 2 or more
    /// @param meetings at most the slots times the tables, and times half the participants
    /// @param slots 1 or more, all adjacent
    /// @param tables in every slot
    /// @param awayPercent of the slots in which participants have no meeting, how many they are away in
    public record Size(int participants, int meetings, int slots, int tables, int awayPercent) {
        public Size {
            long room = (long) slots * Math.min(tables, participants / 2);
            long pairs = (long) participants * (participants - 1) / 2;
            if (participants < 2 || meetings < 0 || slots < 1 || meetings > Math.min(room, pairs)) {
                throw new IllegalArgumentException("meetings (" + meetings + ") must be 0 to " + Math.min(room, pairs)
                        + " for " + participants + " participants, " + slots + " slots and " + tables
                        + " tables. Maybe more slots or tables.");
            }
        }
    }

    /// An event with the given objectives; the same size and seed give the same event.
    public static PlantedEvent of(Size size, long seed, Objective... objectives) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> talks = talks(size, random);
        shuffle(talks, random);
        ProblemBuilder builder = new ProblemBuilder()
                .group(new SlotGroup(0, size.slots(), false), size.tables())
                .objectives(objectives);
        for (SlotSet available : availabilities(size, talks, random)) {
            builder.add(new Participant(1, false, available));
        }
        SlotSet anywhere = SlotSet.all(size.slots());
        int[] slots = new int[talks.size()];
        int[] tables = new int[talks.size()];
        int[] taken = new int[size.slots()];
        for (int m = 0; m < slots.length; m++) {
            int[] talk = talks.get(m);
            builder.add(Meeting.of(talk[0], talk[1], anywhere));
            slots[m] = talk[2];
            tables[m] = taken[talk[2]]++;
        }
        return new PlantedEvent(builder.build(), Timetable.of(slots, tables));
    }

    /// Rows of first, second, slot.
    private static List<int[]> talks(Size size, SplittableRandom random) {
        Set<Long> met = new HashSet<>();
        List<int[]> talks = new ArrayList<>(size.meetings());
        for (int slot = 0; slot < size.slots(); slot++) {
            int from = (int) ((long) size.meetings() * slot / size.slots());
            int to = (int) ((long) size.meetings() * (slot + 1) / size.slots());
            for (int[] pair : pairs(size, to - from, met, random)) {
                talks.add(new int[] {pair[0], pair[1], slot});
            }
        }
        return talks;
    }

    private static List<int[]> pairs(Size size, int wanted, Set<Long> met, SplittableRandom random) {
        for (int tried = 0; tried < TRIES; tried++) {
            List<Integer> waiting = new ArrayList<>();
            for (int p = 0; p < size.participants(); p++) {
                waiting.add(p);
            }
            shuffle(waiting, random);
            List<int[]> pairs = new ArrayList<>();
            while (pairs.size() < wanted && waiting.size() > 1) {
                int first = waiting.removeLast();
                int partner = waiting.size() - 1;
                while (partner >= 0 && met.contains(key(first, waiting.get(partner)))) {
                    partner--;
                }
                if (partner >= 0) {
                    pairs.add(new int[] {first, waiting.get(partner)});
                    waiting.set(partner, waiting.getLast());
                    waiting.removeLast();
                }
            }
            if (pairs.size() == wanted) {
                pairs.forEach(pair -> met.add(key(pair[0], pair[1])));
                return pairs;
            }
        }
        throw new IllegalArgumentException("meetings (" + size.meetings()
                + ") must leave room to pair participants who have not met. Maybe fewer meetings.");
    }

    private static long key(int first, int second) {
        return ((long) Math.min(first, second) << 32) | Math.max(first, second);
    }

    private static List<SlotSet> availabilities(Size size, List<int[]> talks, SplittableRandom random) {
        boolean[][] busy = new boolean[size.participants()][size.slots()];
        for (int[] talk : talks) {
            busy[talk[0]][talk[2]] = true;
            busy[talk[1]][talk[2]] = true;
        }
        List<int[]> idle = new ArrayList<>();
        for (int p = 0; p < busy.length; p++) {
            for (int slot = 0; slot < size.slots(); slot++) {
                if (!busy[p][slot]) {
                    idle.add(new int[] {p, slot});
                }
            }
        }
        shuffle(idle, random);
        int away = (int) ((long) idle.size() * size.awayPercent() / 100);
        SlotSet all = SlotSet.all(size.slots());
        List<SlotSet> available = new ArrayList<>();
        for (int p = 0; p < size.participants(); p++) {
            available.add(all);
        }
        for (int[] cell : idle.subList(0, away)) {
            available.set(cell[0], available.get(cell[0]).minus(SlotSet.of(size.slots(), cell[1])));
        }
        return available;
    }

    private static void shuffle(List<?> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
