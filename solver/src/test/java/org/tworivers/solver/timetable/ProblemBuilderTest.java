package org.tworivers.solver.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Fault.Code;

class ProblemBuilderTest {
    private static final SlotSet ALL = SlotSet.all(4);

    private static ProblemBuilder event() {
        ProblemBuilder builder = new ProblemBuilder()
                .group(new SlotGroup(0, 2, false), 2)
                .group(new SlotGroup(1, 2, false), 2)
                .objectives(Objective.BREAKS);
        for (int p = 0; p < 4; p++) {
            builder.add(Participant.of(4));
        }
        return builder;
    }

    @Test
    void anEventWithoutAnythingSaysWhatItLacks() {
        assertThat(new ProblemBuilder().faults())
                .extracting(Fault::code)
                .containsExactly(Code.NO_SLOTS, Code.OBJECTIVES);
    }

    @Test
    void allFaultsAreFoundAtOnce() {
        ProblemBuilder builder = event().fairness(-1);
        builder.add(Meeting.of(0, 9, ALL));
        builder.add(Meeting.of(1, 1, ALL));
        builder.add(Meeting.of(0, 1, ALL).fixedTo(7, Meeting.OPEN));
        builder.add(Meeting.of(0, 1, SlotSet.none(4)));
        builder.add(Meeting.of(0, 1, ALL).interpretedBy(3));
        builder.add(Meeting.of(0, 1, ALL).lockedTo(Meeting.OPEN, Meeting.OPEN));
        builder.add(Meeting.of(0, 1, ALL).fixedTo(1, 5));
        builder.precedence(4, 5).precedence(5, 4);
        assertThat(builder.faults())
                .extracting(Fault::code, Fault::subject)
                .extracting(Object::toString)
                .containsExactly(
                        "(UNKNOWN_PARTICIPANT, 0)",
                        "(SELF_MEETING, 1)",
                        "(FIXED_SLOT, 2)",
                        "(NO_SLOT_LEFT, 3)",
                        "(UNKNOWN_POOL, 4)",
                        "(LOCKED_NOWHERE, 5)",
                        "(FIXED_TABLE, 6)",
                        "(PRECEDENCE_CIRCLE, 4)",
                        "(PRECEDENCE_CIRCLE, 5)",
                        "(FAIRNESS, 0)");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10 faults");
    }

    @Test
    void anAbsentParticipantLeavesAMeetingNoSlot() {
        ProblemBuilder builder = event();
        builder.changeParticipant(0, Participant.of(4).withAvailable(SlotSet.of(4, 0, 1)));
        builder.add(Meeting.of(0, 1, SlotSet.of(4, 2, 3)));
        assertThat(builder.faults()).extracting(Fault::code).containsExactly(Code.NO_SLOT_LEFT);
        builder.change(0, builder.meeting(0).optional(5));
        assertThat(builder.build().domain(0).isEmpty()).isTrue();
    }

    @Test
    void daysThatRunBackAreAFault() {
        ProblemBuilder builder = event().group(new SlotGroup(0, 1, false), 1);
        assertThat(builder.faults()).extracting(Fault::code).contains(Code.DAYS);
    }

    @Test
    void aProblemTurnedIntoABuilderGivesTheSameProblem() {
        ProblemBuilder builder = event().fairness(2).closeTable(1, 3);
        builder.add(Meeting.of(0, 1, ALL).interpretedBy(builder.addPool(1)));
        builder.add(Meeting.of(2, 3, ALL).fixedTo(1, 0));
        MeetingProblem problem = builder.precedence(1, 0).build();
        MeetingProblem again = problem.toBuilder().build();
        assertThat(again).usingRecursiveComparison().isEqualTo(problem);
    }

    @Test
    void slotsOfANightAreOfTwoSegmentsAndThoseOverLunchOfOne() {
        ProblemBuilder builder = event().group(new SlotGroup(1, 3, true), 2);
        builder.participants.clear();
        MeetingProblem problem = builder.build();
        assertThat(problem.segmentStarts()).isEqualTo(SlotSet.of(7, 0, 2));
        assertThat(problem.slotsOf(2)).isEqualTo(SlotSet.range(7, 4, 7));
    }
}
