package org.tworivers.bench.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.bench.meetings.peers.Attempt;
import org.tworivers.bench.meetings.peers.CpSat;
import org.tworivers.bench.meetings.peers.FirstFree;
import org.tworivers.bench.meetings.peers.Judged;
import org.tworivers.bench.meetings.peers.Peer;
import org.tworivers.bench.meetings.peers.TwoRivers;
import org.tworivers.bench.meetings.timefold.Timefold;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.generate.PlantedEvent;

/// That the peers answer the same question: on events so small that each can settle them.
class PeersTest {
    /// A limit that no answer here depends on.
    private static final double PLENTY = 60;

    /// Two segments, precedence, fairness, a fixed meeting; the planted timetable keeps all but maybe fairness.
    private static MeetingProblem event(long seed, Objective objective, int fairness) {
        PlantedEvent event = PlantedEvent.of(new PlantedEvent.Size(8, 18, 6, 3, 10), seed, objective);
        Timetable planted = event.planted();
        MeetingProblem one = event.problem();
        ProblemBuilder builder = new ProblemBuilder()
                .group(new SlotGroup(0, 4, false), 3)
                .group(new SlotGroup(1, 2, false), 3)
                .objectives(objective)
                .fairness(fairness);
        for (int p = 0; p < one.participants(); p++) {
            builder.add(one.participant(p));
        }
        for (int m = 0; m < one.meetings(); m++) {
            builder.add(m == 0 ? one.meeting(m).fixedTo(planted.slot(m), -1) : one.meeting(m));
        }
        for (int m = 2; m < one.meetings(); m += 5) {
            if (planted.slot(m - 1) < planted.slot(m)) {
                builder.precedence(m - 1, m);
            }
        }
        return builder.build();
    }

    static Stream<MeetingProblem> events() {
        return Stream.of(1L, 2L, 3L, 4L)
                .flatMap(seed -> Stream.of(
                        event(seed, Objective.BREAKS, 1),
                        event(seed, Objective.BREAKS, MeetingProblem.UNLIMITED),
                        event(seed, Objective.IDLE, MeetingProblem.UNLIMITED),
                        event(seed, Objective.IDLE, 1)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void cpSatProvesWhatWeProve(MeetingProblem problem) {
        Attempt ours = TwoRivers.proving().attempt(problem, PLENTY, 1);
        Attempt theirs = new CpSat().attempt(problem, PLENTY, 1);
        assertThat(theirs.impossible()).isEqualTo(ours.impossible());
        assertThat(theirs.bound()).isEqualTo(ours.bound());
        if (!ours.impossible()) {
            assertThat(Judged.of(problem, ours.timetable())).isEqualTo(new Judged(true, ours.bound(), 0, 0));
            assertThat(Judged.of(problem, theirs.timetable())).isEqualTo(new Judged(true, ours.bound(), 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Objective.class,
            names = {"BREAKS", "IDLE"})
    void anEasyEventIsSettledByEverybodyWhoSearches(Objective objective) {
        PlantedEvent.Size roomy = new PlantedEvent.Size(12, 12, 8, 6, 0);
        MeetingProblem problem = PlantedEvent.of(roomy, 1, objective).problem();
        for (Peer peer : List.of(TwoRivers.searching(), new CpSat(), new Timefold())) {
            Attempt attempt = peer.attempt(problem, PLENTY, 1);
            assertThat(Judged.of(problem, attempt.timetable())).as(peer.name()).isEqualTo(new Judged(true, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void theFirstFreeSlotBreaksNothingButLeavesOut(MeetingProblem problem) {
        MeetingProblem withoutFairness =
                problem.toBuilder().fairness(MeetingProblem.UNLIMITED).build();
        Attempt attempt = new FirstFree().attempt(withoutFairness, PLENTY, 1);
        assertThat(Judged.of(withoutFairness, attempt.timetable()).broken()).isZero();
    }
}
