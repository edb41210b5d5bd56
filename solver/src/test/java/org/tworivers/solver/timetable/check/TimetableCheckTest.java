package org.tworivers.solver.timetable.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Participant;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotGroup;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.Violation;

/// One event, one timetable that holds, and for each constraint one change that breaks it and nothing else.
class TimetableCheckTest {
    private static final SlotSet ALL = SlotSet.all(6);
    private static final int[] SLOTS = {0, 1, 3, 5};
    private static final int[] TABLES = {0, 0, 1, 0};

    /// Four slots, a night, two slots; participant 0 meets 1, 2, 3, and 1 meets 2.
    private static ProblemBuilder event() {
        ProblemBuilder builder = new ProblemBuilder()
                .group(new SlotGroup(0, 4, false), 2)
                .group(new SlotGroup(1, 2, false), 2)
                .objectives(Objective.BREAKS);
        for (int p = 0; p < 4; p++) {
            builder.add(Participant.of(6));
        }
        builder.add(Meeting.of(0, 1, ALL));
        builder.add(Meeting.of(1, 2, ALL));
        builder.add(Meeting.of(0, 2, ALL));
        builder.add(Meeting.of(0, 3, ALL).optional(7));
        return builder;
    }

    private static TimetableCheck.Report check(ProblemBuilder builder, int[] slots, int[] tables) {
        return TimetableCheck.of(builder.build(), Timetable.of(slots, tables));
    }

    private static void assertBroken(TimetableCheck.Report report, Constraint constraint) {
        assertThat(report.violations()).extracting(Violation::constraint).containsOnly(constraint);
        assertThat(report.isFeasible()).isFalse();
    }

    @Test
    void objectivesAreCountedWithinADay() {
        TimetableCheck.Report report = check(event(), SLOTS, TABLES);
        assertThat(report.isFeasible()).isTrue();
        assertThat(report.values())
                .containsEntry(Objective.BREAKS, 2L)
                .containsEntry(Objective.IDLE, 3L)
                .containsEntry(Objective.IDLE_RANGE, 2L)
                .containsEntry(Objective.TABLE_CHANGES, 2L)
                .containsEntry(Objective.UNSCHEDULED, 0L)
                .containsEntry(Objective.MOVED, 0L);
    }

    @Test
    void anOptionalMeetingMayBeLeftOutAtItsPriceARequiredOneNot() {
        TimetableCheck.Report report = check(event(), new int[] {0, 1, 3, -1}, new int[] {0, 0, 1, -1});
        assertThat(report.isFeasible()).isTrue();
        assertThat(report.values()).containsEntry(Objective.UNSCHEDULED, 7L);
        assertBroken(check(event(), new int[] {0, 1, -1, 5}, new int[] {0, 0, -1, 0}), Constraint.REQUIRED);
    }

    @Test
    void twoMeetingsAtOnceNeedTwoRepresentatives() {
        int[] slots = {0, 1, 5, 5};
        assertBroken(check(event(), slots, TABLES), Constraint.REPRESENTATIVES);
        ProblemBuilder two = event().changeParticipant(0, new Participant(2, false, ALL));
        assertThat(check(two, slots, TABLES).isFeasible()).isTrue();
    }

    @Test
    void aMeetingMustBeWhereItMayBe() {
        ProblemBuilder mornings = event().change(2, Meeting.of(0, 2, SlotSet.of(6, 0, 1)));
        assertBroken(check(mornings, SLOTS, TABLES), Constraint.ALLOWED);
        ProblemBuilder away = event().changeParticipant(3, new Participant(1, false, SlotSet.range(6, 0, 4)));
        assertBroken(check(away, SLOTS, TABLES), Constraint.AVAILABILITY);
        ProblemBuilder fixed = event().change(1, Meeting.of(1, 2, ALL).fixedTo(1, 1));
        assertBroken(check(fixed, SLOTS, TABLES), Constraint.FIXED);
    }

    @Test
    void tablesAreOpenAndNotShared() {
        assertBroken(check(event(), SLOTS, new int[] {0, 0, 2, 0}), Constraint.TABLES);
        assertBroken(check(event().closeTable(1, 3), SLOTS, TABLES), Constraint.TABLES);
        ProblemBuilder four = event();
        four.add(Meeting.of(2, 3, ALL));
        assertBroken(check(four, new int[] {0, 1, 3, 5, 0}, new int[] {0, 0, 1, 0, 0}), Constraint.TABLES);
        ProblemBuilder own = event().changeParticipant(3, new Participant(1, true, ALL));
        assertBroken(check(own, SLOTS, TABLES), Constraint.TABLES);
        assertThat(check(own, SLOTS, new int[] {0, 0, 1, 5}).isFeasible()).isTrue();
    }

    @Test
    void orderInterpretersAndFairnessHold() {
        assertBroken(check(event().precedence(2, 1), SLOTS, TABLES), Constraint.PRECEDENCE);
        assertBroken(check(event().fairness(0), SLOTS, TABLES), Constraint.FAIRNESS);
        ProblemBuilder interpreted = event();
        int pool = interpreted.addPool(0);
        interpreted.change(3, interpreted.meeting(3).interpretedBy(pool));
        assertBroken(check(interpreted, SLOTS, TABLES), Constraint.INTERPRETERS);
    }

    @Test
    void movedMeetingsAreThoseInAnotherSlotOrAtAnotherTable() {
        Timetable before = Timetable.of(new int[] {0, 2, 3, 5}, new int[] {0, 0, 0, 0});
        assertThat(check(event().before(before), SLOTS, TABLES).values()).containsEntry(Objective.MOVED, 2L);
    }

    @Test
    void aTimetableOfAnotherEventIsRefused() {
        MeetingProblem problem = event().build();
        assertThatThrownBy(() -> TimetableCheck.of(problem, Timetable.empty(3)))
                .hasMessageContaining("Maybe it is of another event");
        assertThatThrownBy(() -> TimetableCheck.of(problem, Timetable.of(new int[] {0, 1, 3, 6}, TABLES)))
                .hasMessageContaining("counted from 1");
    }
}
