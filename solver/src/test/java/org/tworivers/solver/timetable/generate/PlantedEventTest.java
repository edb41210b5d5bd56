package org.tworivers.solver.timetable.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.check.TimetableCheck;

class PlantedEventTest {
    private static final PlantedEvent.Size SIZE = new PlantedEvent.Size(40, 300, 20, 15, 10);

    @Test
    void thePlantedTimetableKeepsAllConstraints() {
        for (long seed = 1; seed <= 20; seed++) {
            PlantedEvent event = PlantedEvent.of(SIZE, seed, Objective.IDLE);
            assertThat(TimetableCheck.of(event.problem(), event.planted()).violations())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void theSameSeedGivesTheSameEvent() {
        MeetingProblem problem = PlantedEvent.of(SIZE, 5, Objective.IDLE).problem();
        assertThat(PlantedEvent.of(SIZE, 5, Objective.IDLE).problem())
                .usingRecursiveComparison()
                .isEqualTo(problem);
        assertThat(PlantedEvent.of(SIZE, 6, Objective.IDLE).problem().meeting(0))
                .isNotEqualTo(problem.meeting(0));
    }

    @Test
    void moreMeetingsThanPlacesAreRefused() {
        assertThatThrownBy(() -> new PlantedEvent.Size(40, 301, 20, 15, 10)).hasMessageContaining("Maybe more slots");
    }
}
