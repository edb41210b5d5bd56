package org.tworivers.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.solver.timetable.Constraint;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.TimetableProver;
import org.tworivers.solver.timetable.TimetableProver.Optimum;
import org.tworivers.solver.timetable.TimetableProver.Verdict;
import org.tworivers.solver.timetable.Violation;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// Published optima (Bofill and others, JAIR 74, 2022), those that take seconds; the bench proves all.
class PublishedEventsTest {
    private final TimetableProver prover = new ClausalProver();

    private static MeetingProblem event(String path, int fairness) {
        String given = System.getProperty("tworivers.data", "");
        Path root = Path.of(System.getProperty("tworivers.root", ".."));
        Path data = given.isEmpty() ? root.resolve("../shared/data") : Path.of(given);
        Path file = data.resolve("meetings").resolve(path).normalize();
        assumeTrue(Files.exists(file), "skipped: the real data are not there: " + file);
        return PublishedEvents.read(file, fairness);
    }

    private Optimum optimum(MeetingProblem problem) {
        Timetable none = Timetable.empty(problem.meetings());
        return prover.optimise(problem, Objective.BREAKS, none, 0, raised -> {}, Control.none());
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(TimetableProver.class)).hasSize(1).first().isInstanceOf(ClausalProver.class);
    }

    @ParameterizedTest
    @CsvSource({
        "original/tic-12.original.dzn, 2, 0",
        "original/tic-13crafb.original.dzn, 1, 0",
        "original/tic-13crafc.original.dzn, 2, 4",
        "original/forumt-14.original.dzn, 1, 5",
        "original/forumt-14crafd.original.dzn, 2, 4",
        "fixed/forum-13.fixed020-Forb.dzn, 2, 20",
        "fixed/forum-13crafb.fixed020-Forb.dzn, 2, 30",
        "fixed/ticf-13crafb.fixed020-Forb.dzn, 2, 27",
        "precedence/tic-13crafc.prec15.dzn, 2, 4"
    })
    void thePublishedOptimumIsProven(String file, int fairness, long breaks) {
        MeetingProblem problem = event(file, fairness);
        Optimum optimum = optimum(problem);
        assertThat(optimum.bound()).isEqualTo(breaks);
        assertThat(optimum.best()).isInstanceOf(Verdict.Possible.class);
        TimetableCheck.Report report = TimetableCheck.of(problem, ((Verdict.Possible) optimum.best()).timetable());
        assertThat(report.violations()).isEmpty();
        assertThat(report.values()).containsEntry(Objective.BREAKS, breaks);
    }

    @ParameterizedTest
    @CsvSource({
        "forbidden/tic-12.forb0003.dzn, 2",
        "forbidden/forumt-14crafd.forb0003.dzn, 2",
        "forbidden/tic-14crafd.forb0003.dzn, 2",
        "precedence/ticf-13crafb.prec15.dzn, 2",
        "original/forumt-14crafe.original.dzn, 0"
    })
    void whatWasProvenImpossibleIsImpossibleAndSaysWhy(String file, int fairness) {
        assertThat(optimum(event(file, fairness)).best())
                .isInstanceOfSatisfying(
                        Verdict.Impossible.class,
                        no -> assertThat(no.conflict()).isNotEmpty());
    }

    @Test
    void twoMeetingsOfTheMorningInTheWrongOrderAreNamed() {
        MeetingProblem problem = event("precedence/forum-13crafb.prec15.dzn", 2);
        Verdict.Impossible no = (Verdict.Impossible) optimum(problem).best();
        assertThat(no.conflict().stream().map(Violation::constraint))
                .contains(Constraint.PRECEDENCE)
                .doesNotContain(Constraint.TABLES);
        assertThat(no.conflict()).hasSizeLessThan(12);
    }

    @Test
    void forumFourteenHasNoTimetableWithOneBreak() {
        MeetingProblem problem = event("original/forum-14.original.dzn", 2);
        Timetable none = Timetable.empty(problem.meetings());
        assertThat(prover.atMost(problem, Objective.BREAKS, 1, none, Control.none()))
                .isInstanceOf(Verdict.Impossible.class);
    }

    @Test
    void stopsAtOnceWhenTold() {
        MeetingProblem problem = event("original/forum-13crafb.original.dzn", 2);
        Control stopped = new Control(() -> 0, () -> true, progress -> {});
        Timetable none = Timetable.empty(problem.meetings());
        assertThat(prover.atMost(problem, Objective.BREAKS, 5, none, stopped)).isEqualTo(new Verdict.Undecided());
        assertThat(prover.optimise(problem, Objective.BREAKS, none, 3, raised -> {}, stopped))
                .isEqualTo(new Optimum(new Verdict.Undecided(), 3));
        assertThat(List.of(Objective.IDLE_RANGE, Objective.TABLE_CHANGES))
                .noneMatch(objective -> prover.accepts(problem, objective));
    }
}
