package org.tworivers.bench.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tworivers.bench.meetings.peers.Attempt;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.generate.PlantedEvent;

/// Each measurement of meetings once, so small that it says nothing of speed.
class MeetingSmokeTest {
    private static final String SMALL = "20/40/8/8";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final MeetingBench bench = new MeetingBench(new PrintStream(said, true, StandardCharsets.UTF_8));

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void peersAreHeldBesideEachOther() throws IOException {
        assertThat(bench.run("peers", "1", SMALL)).isZero();
        assertThat(said())
                .contains(SMALL + "              ours", "CP-SAT", "Timefold", "first free slot", "contradictions: 0");
    }

    @Test
    void idleSlotsOfGeneratedEventsAreCounted() throws IOException {
        assertThat(bench.run("generated", SMALL, "0.2", "2")).isZero();
        assertThat(said()).contains(SMALL, "median: bound + ");
    }

    @Test
    void tablesAreAsFewAsTheyCanBe() throws IOException {
        assertThat(bench.run("tables", "20/40/8", "5", "2")).isZero();
        assertThat(said()).contains("20/40/8/5: a timetable on 2 of 2 seeds");
    }

    @Test
    void repairsBreakNothing() throws IOException {
        assertThat(bench.run("repair", SMALL, "5")).isZero();
        assertThat(said()).contains("cancellation", "lost participant", "late request", "lost table");
    }

    @Test
    void pairsAreChosenAndProven() throws IOException {
        assertThat(bench.run("pairs", "20/150/3", "2")).isZero();
        assertThat(said()).contains("all objectives", "OR-Tools, two objectives", "contradictions: 0");
    }

    @Test
    void publishedEventsAreFoundAndProven() throws IOException {
        String folder = PublishedEventsTest.folder("original").resolve("..").toString();
        assertThat(bench.run("published", folder, "20", "1", "original:0", "tic-13"))
                .isZero();
        assertThat(said()).contains("original, fairness 0", "tic-13crafc", "contradictions: 0");
    }

    @Test
    void whatContradictsThePublishedIsCounted() {
        PlantedEvent event = PlantedEvent.of(EventSize.parse(SMALL), 1, Objective.BREAKS);
        MeetingProblem problem = event.problem();
        Attempt found = new Attempt(event.planted(), 0, false, 0, 0);
        Attempt higher = new Attempt(Timetable.empty(problem.meetings()), 1001, false, 0, 0);
        Attempt impossible = new Attempt(Timetable.empty(problem.meetings()), 0, true, 0, 0);
        List<Attempt> all = List.of(found, higher, impossible);
        assertThat(new PublishedRuns("one", new PublishedOptimum(1000, 1), problem, all).contradictions())
                .hasSize(3);
        PublishedOptimum none = new PublishedOptimum(PublishedOptimum.IMPOSSIBLE, 1);
        assertThat(new PublishedRuns("none", none, problem, all).contradictions())
                .hasSize(1);
    }

    @Test
    void anUnknownMeasurementIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bench.run("pears"))
                .withMessageContaining("Maybe");
    }
}
