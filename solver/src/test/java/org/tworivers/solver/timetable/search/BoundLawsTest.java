package org.tworivers.solver.timetable.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.ProblemBuilder;
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

    @Test
    void otherNamesForParticipantsAndMeetingsChangeNoBound() {
        for (long seed = 1; seed <= 20; seed++) {
            MeetingProblem problem = PlantedEvent.of(
                            new PlantedEvent.Size(14, 60, 12, 7, 30), seed, Objective.BREAKS, Objective.IDLE)
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
