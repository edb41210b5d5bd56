package org.tworivers.solver.timetable.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.ProblemBuilder;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.board.TableAssignment;
import org.tworivers.solver.timetable.check.TimetableCheck;
import org.tworivers.solver.timetable.generate.PlantedEvent;

class RepairTest {
    private static final PlantedEvent.Size TINY = new PlantedEvent.Size(6, 6, 4, 2, 20);
    private static final PlantedEvent.Size SMALL = new PlantedEvent.Size(30, 160, 14, 13, 10);

    @Test
    void aCancelledMeetingMovesNobody() {
        PlantedEvent event = PlantedEvent.of(SMALL, 1, Objective.IDLE);
        Mended mended = Repair.mend(event.problem(), event.planted(), List.of(new Change.Cancelled(17)));
        assertThat(mended.moves()).isEmpty();
        assertThat(mended.fewest()).isTrue();
        assertThat(mended.timetable().isPlaced(17)).isFalse();
        assertThat(mended.leftOut()).isEmpty();
    }

    @Test
    void aLostParticipantTakesItsMeetingsAndNobodyElseMoves() {
        PlantedEvent event = PlantedEvent.of(SMALL, 2, Objective.IDLE);
        Mended mended = Repair.mend(event.problem(), event.planted(), List.of(new Change.Away(4, SlotSet.all(14))));
        assertThat(mended.moves()).isEmpty();
        for (int m = 0; m < event.problem().meetings(); m++) {
            assertThat(mended.timetable().isPlaced(m))
                    .isEqualTo(!event.problem().meeting(m).has(4));
        }
    }

    @Test
    void whateverHappensTheRestKeepsAllConstraintsAndLockedMeetingsStay() {
        for (long seed = 1; seed <= 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            PlantedEvent event = PlantedEvent.of(SMALL, seed, Objective.IDLE);
            MeetingProblem problem = locked(event, random);
            Mended mended =
                    Repair.mend(problem, event.planted(), List.of(change(problem, random), change(problem, random)));
            List<Integer> broken = new ArrayList<>();
            TimetableCheck.of(mended.problem(), mended.timetable())
                    .violations()
                    .forEach(violation -> broken.addAll(violation.meetings()));
            assertThat(broken).as("seed %d", seed).isSubsetOf(mended.leftOut());
            assertThat(mended.moves())
                    .as("seed %d", seed)
                    .noneMatch(move -> problem.meeting(move.meeting()).locked());
        }
    }

    private static MeetingProblem locked(PlantedEvent event, SplittableRandom random) {
        ProblemBuilder builder = event.problem().toBuilder();
        for (int m = 0; m < event.problem().meetings(); m++) {
            if (random.nextInt(3) == 0) {
                builder.change(
                        m,
                        event.problem()
                                .meeting(m)
                                .lockedTo(
                                        event.planted().slot(m), event.planted().table(m)));
            }
        }
        return builder.build();
    }

    private static Change change(MeetingProblem problem, SplittableRandom random) {
        int slots = problem.slots();
        int slot = random.nextInt(slots);
        return switch (random.nextInt(4)) {
            case 0 -> new Change.Cancelled(random.nextInt(problem.meetings()));
            case 1 -> new Change.Away(random.nextInt(problem.participants()), SlotSet.range(slots, 0, 1 + slot / 4));
            case 2 -> new Change.TableLost(random.nextInt(problem.tables()), SlotSet.of(slots, slot));
            default -> request(problem, random);
        };
    }

    private static Change request(MeetingProblem problem, SplittableRandom random) {
        int first = random.nextInt(problem.participants());
        int second = (first + 1 + random.nextInt(problem.participants() - 1)) % problem.participants();
        return new Change.Requested(
                Meeting.of(first, second, SlotSet.all(problem.slots())).optional(1));
    }

    @Test
    void onSmallEventsNoOtherTimetableMovesFewer() {
        int moved = 0;
        for (long seed = 1; seed <= 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            PlantedEvent event = PlantedEvent.of(TINY, seed, Objective.BREAKS);
            Change change = random.nextBoolean()
                    ? new Change.Away(random.nextInt(6), SlotSet.of(4, random.nextInt(4)))
                    : request(event.problem(), random);
            Mended mended = Repair.mend(event.problem(), event.planted(), List.of(change));
            if (!mended.leftOut().isEmpty()) {
                continue;
            }
            assertThat(mended.fewest()).as("seed %d", seed).isTrue();
            int slotsMoved = changedSlots(event.planted(), mended.timetable());
            moved += slotsMoved;
            assertThat(slotsMoved).as("seed %d", seed).isEqualTo(fewestByTryingAll(mended, event.planted()));
        }
        assertThat(moved).isGreaterThan(15);
    }

    private static int changedSlots(Timetable before, Timetable after) {
        return (int) IntStream.range(0, before.meetings())
                .filter(m -> after.isPlaced(m) && before.slot(m) != after.slot(m))
                .count();
    }

    private static int fewestByTryingAll(Mended mended, Timetable before) {
        int[] slots = new int[mended.problem().meetings()];
        int[] fewest = {Integer.MAX_VALUE};
        tryAll(
                mended.problem(),
                slots,
                0,
                timetable -> fewest[0] = Math.min(fewest[0], changedSlots(before, timetable)));
        return fewest[0];
    }

    private static void tryAll(MeetingProblem problem, int[] slots, int m, Consumer<Timetable> onFeasible) {
        if (m == slots.length) {
            Timetable timetable = TableAssignment.of(problem, slots);
            if (TimetableCheck.of(problem, timetable).isFeasible()) {
                onFeasible.accept(timetable);
            }
        } else if (problem.domain(m).isEmpty()) {
            slots[m] = Meeting.OPEN;
            tryAll(problem, slots, m + 1, onFeasible);
        } else {
            problem.domain(m).stream().forEach(slot -> {
                slots[m] = slot;
                tryAll(problem, slots, m + 1, onFeasible);
            });
        }
    }
}
