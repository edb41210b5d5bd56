package org.tworivers.solver.timetable.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.bounds.BoundCount;
import org.tworivers.solver.timetable.bounds.Bounds;
import org.tworivers.solver.timetable.generate.PlantedEvent;

class BoundLawsTest {
    private static final Objective[] ALL = {
        Objective.UNSCHEDULED, Objective.BREAKS, Objective.IDLE, Objective.IDLE_RANGE, Objective.TABLE_CHANGES
    };

    @Test
    void noTimetableIsBelowABound() {
        int possible = 0;
        int tight = 0;
        for (long seed = 1; seed <= 3000; seed++) {
            MeetingProblem problem = new RandomEvents(seed, 4, 5).next(ALL);
            Bounds bounds = BoundCount.of(problem);
            Map<Objective, Long> least = new EnumMap<>(Objective.class);
            BruteForce.forEachFeasible(
                    problem, (timetable, report) -> report.values().forEach((o, v) -> least.merge(o, v, Math::min)));
            if (least.isEmpty()) {
                continue;
            }
            possible++;
            assertThat(bounds.conflicts()).as("seed %d", seed).isEmpty();
            for (Objective objective : ALL) {
                assertThat(bounds.least(objective))
                        .as("%s, seed %d", objective, seed)
                        .isLessThanOrEqualTo(least.get(objective));
            }
            tight += Long.valueOf(bounds.least(Objective.BREAKS)).equals(least.get(Objective.BREAKS)) ? 1 : 0;
        }
        assertThat(possible).isGreaterThan(1000);
        assertThat(tight).isGreaterThan(possible * 9 / 10);
    }

    /// Whoever has one meeting never waits, so the least of such an event is that of the one who meets them all.
    @Test
    void theBoundOfOneWhoMeetsAllOthersIsWhatTryingEverythingGives() {
        int possible = 0;
        for (long seed = 1; seed <= 600; seed++) {
            Objective objective = seed % 2 == 0 ? Objective.IDLE : Objective.BREAKS;
            MeetingProblem problem = star(new SplittableRandom(seed), objective);
            List<Long> best = BruteForce.best(problem);
            Bounds bounds = BoundCount.of(problem);
            assertThat(bounds.isImpossible()).as("seed %d", seed).isEqualTo(best.isEmpty());
            if (!best.isEmpty()) {
                possible++;
                assertThat(bounds.least(objective)).as("seed %d", seed).isEqualTo(best.getFirst());
            }
        }
        assertThat(possible).isGreaterThan(300);
    }

    private static MeetingProblem star(SplittableRandom random, Objective objective) {
        int slots = 4 + random.nextInt(5);
        ProblemBuilder builder = new ProblemBuilder().objectives(objective);
        int morning = random.nextBoolean() ? slots : 2 + random.nextInt(slots - 3);
        builder.group(new SlotGroup(0, morning, false), 1);
        if (morning < slots) {
            builder.group(new SlotGroup(1, slots - morning, false), 1);
        }
        builder.add(new Participant(1, false, SlotSet.all(slots)));
        int others = 2 + random.nextInt(3);
        for (int i = 1; i <= others; i++) {
            int[] there = random.ints(1 + random.nextInt(4), 0, slots).toArray();
            builder.add(new Participant(1, false, SlotSet.of(slots, there)));
            builder.add(Meeting.of(0, i, SlotSet.all(slots)));
        }
        return builder.build();
    }

    @Test
    void noTimetableOfAnEventWithScarceTablesHasFewerIdleSlotsThanTheBound() {
        int raised = 0;
        for (long seed = 1; seed <= 60; seed++) {
            MeetingProblem scarce = withTwoTables(seed);
            long least = BoundCount.of(scarce).least(Objective.IDLE);
            assertThat(least)
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(BruteForce.best(scarce).getFirst());
            raised += least > BoundCount.of(withRepresentatives(scarce)).least(Objective.IDLE) ? 1 : 0;
        }
        assertThat(raised).isPositive();
    }

    private static MeetingProblem withTwoTables(long seed) {
        return PlantedEvent.of(new PlantedEvent.Size(8, 8, 4, 2, 20), seed, Objective.IDLE)
                .problem();
    }

    /// Three who all meet need three slots and nobody can be away from the middle one, where only two of them meet.
    @Test
    void ofAnOddNumberWhoMustBeThereOneIsIdle() {
        ProblemBuilder builder = new ProblemBuilder().objectives(Objective.IDLE);
        builder.group(new SlotGroup(0, 3, false), 3);
        for (int p = 0; p < 3; p++) {
            builder.add(new Participant(1, false, SlotSet.all(3)));
        }
        for (int p = 0; p < 3; p++) {
            builder.add(Meeting.of(p, (p + 1) % 3, SlotSet.all(3)));
        }
        assertThat(BoundCount.of(builder.build()).least(Objective.IDLE)).isEqualTo(1);
    }

    @Test
    void noTimetableWithAnOddNumberInASlotHasFewerIdleSlotsThanTheBound() {
        int raised = 0;
        int tight = 0;
        for (long seed = 1; seed <= 300; seed++) {
            PlantedEvent.Size size = new PlantedEvent.Size(5 + (int) (seed % 3), 6, 4, 3, 40);
            MeetingProblem problem = PlantedEvent.of(size, seed, Objective.IDLE).problem();
            long alone = BoundCount.of(withRepresentatives(problem)).least(Objective.IDLE);
            long least = BoundCount.of(problem).least(Objective.IDLE);
            long best = BruteForce.best(problem).getFirst();
            assertThat(least).as("seed %d", seed).isBetween(alone, best);
            raised += least > alone ? 1 : 0;
            tight += least == best ? 1 : 0;
        }
        assertThat(raised).isGreaterThan(10);
        assertThat(tight).isGreaterThan(150);
    }

    /// The same event beside somebody who never meets but could be in two places: slots are not counted then.
    private static MeetingProblem withRepresentatives(MeetingProblem problem) {
        ProblemBuilder builder = problem.toBuilder();
        builder.add(new Participant(2, false, SlotSet.all(problem.slots())));
        return builder.build();
    }

    /// Whoever has k meetings in n slots spans all from n - k to k, and in each of them two sit at a table.
    @Test
    void whoMustOverlapWaitsWhereTablesAreScarce() {
        int slots = 30;
        int tables = 20;
        MeetingProblem problem = PlantedEvent.of(new PlantedEvent.Size(60, 600, slots, tables, 0), 1, Objective.IDLE)
                .problem();
        long waiting = 0;
        for (int slot = 0; slot < slots; slot++) {
            int needed = Math.max(slot + 1, slots - slot);
            long spanning = IntStream.range(0, 60)
                    .filter(p -> problem.meetingsOf(p).length >= needed)
                    .count();
            waiting += Math.max(0, spanning - 2L * tables);
        }
        assertThat(waiting).isPositive();
        assertThat(BoundCount.of(problem).least(Objective.IDLE)).isGreaterThanOrEqualTo(waiting * 9 / 10);
    }

    @Test
    void otherNamesForParticipantsAndMeetingsChangeNoBound() {
        for (long seed = 1; seed <= 20; seed++) {
            int tables = seed % 2 == 0 ? 7 : 5;
            MeetingProblem problem = PlantedEvent.of(
                            new PlantedEvent.Size(14, 60, 12, tables, 30), seed, Objective.BREAKS, Objective.IDLE)
                    .problem();
            MeetingProblem renamed = renamed(problem, new Random(seed));
            assertThat(BoundCount.of(renamed).least())
                    .as("seed %d", seed)
                    .isEqualTo(BoundCount.of(problem).least());
        }
    }

    private static MeetingProblem renamed(MeetingProblem problem, Random random) {
        List<Integer> participants = shuffled(problem.participants(), random);
        ProblemBuilder builder =
                new ProblemBuilder().objectives(problem.objectives().toArray(Objective[]::new));
        builder.group(problem.groups().getFirst(), problem.tables());
        participants.forEach(p -> builder.add(problem.participant(p)));
        for (int m : shuffled(problem.meetings(), random)) {
            Meeting meeting = problem.meeting(m);
            int first = participants.indexOf(meeting.first());
            int second = participants.indexOf(meeting.second());
            builder.add(
                    random.nextBoolean()
                            ? Meeting.of(first, second, meeting.allowed())
                            : Meeting.of(second, first, meeting.allowed()));
        }
        return builder.build();
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}
