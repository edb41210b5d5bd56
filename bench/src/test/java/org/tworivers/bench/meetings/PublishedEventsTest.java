package org.tworivers.bench.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.bounds.BoundCount;
import org.tworivers.solver.timetable.bounds.Bounds;
import org.tworivers.solver.timetable.search.SearchSettings;
import org.tworivers.solver.timetable.search.TimetableSearch;

/// On the published real events, which are not part of this project: they are looked for beside it.
class PublishedEventsTest {
    /// Published least breaks (JAIR 74, 2022) of events that are no work.
    private static final Map<String, Long> EASY =
            Map.of("tic-12", 0L, "tic-13", 0L, "forumt-14", 5L, "forumt-14crafd", 4L, "ticf-13crafa", 0L);

    static Path folder(String kind) {
        String given = System.getProperty("tworivers.data", "");
        Path data = given.isEmpty()
                ? Path.of(System.getProperty("tworivers.root")).resolve("../shared/data")
                : Path.of(given);
        Path folder = data.resolve("meetings").resolve(kind);
        assumeThat(folder)
                .as("the published events stand beside the project, or where tworivers.data says")
                .isDirectory();
        return folder;
    }

    @Test
    void theLeastBreaksOfEasyEventsAreFoundAgain() {
        Path folder = folder("original");
        for (Map.Entry<String, Long> event : EASY.entrySet()) {
            MeetingProblem problem = PublishedEvents.read(folder.resolve(event.getKey() + ".original.dzn"), 2);
            Outcome outcome = TimetableSearch.run(problem, SearchSettings.ofIterations(1, 1_500_000), Control.none());
            assertThat(outcome.status()).as(event.getKey()).isEqualTo(Outcome.Status.OPTIMAL);
            assertThat(outcome.values().getFirst().value()).as(event.getKey()).isEqualTo(event.getValue());
        }
    }

    @Test
    void matchingAloneProvesTwoBreaksForForum14() {
        MeetingProblem problem = PublishedEvents.read(folder("original").resolve("forum-14.original.dzn"), 2);
        assertThat(BoundCount.of(problem).least(Objective.BREAKS)).isEqualTo(2);
    }

    @Test
    void exactlyThePublishedImpossibleEventsWithForbiddenSlotsAreFoundImpossible() throws IOException {
        List<String> impossible = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder("forbidden"))) {
            for (Path file : files.sorted().toList()) {
                Bounds bounds = BoundCount.of(PublishedEvents.read(file, 2));
                if (bounds.isImpossible()) {
                    impossible.add(file.getFileName().toString().replace(".forb0003.dzn", ""));
                }
            }
        }
        assertThat(impossible)
                .containsExactlyInAnyOrder(
                        "forumt-14crafd",
                        "forumt-14crafe",
                        "tic-12",
                        "tic-12crafc",
                        "tic-13",
                        "tic-13crafc",
                        "tic-14crafd");
    }
}
