package org.tworivers.bench.meetings.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tworivers.solver.timetable.MeetingProblem;

/// An event and its timetable in Timefold's terms. Tables are counted, not chosen: they are all alike, and a
/// second variable would only make the search larger. Fields are public because Timefold asks for it.
@PlanningSolution
public class DockingEvent {
    @PlanningEntityCollectionProperty
    public List<Talk> talks = List.of();

    @ProblemFactCollectionProperty
    public List<Party> parties = List.of();

    @ProblemFactCollectionProperty
    public List<Order> orders = List.of();

    @ProblemFactCollectionProperty
    public List<Fairness> fairness = List.of();

    @PlanningScore
    public @Nullable HardSoftScore score;

    /// Only for Timefold, which copies events.
    public DockingEvent() {}

    DockingEvent(MeetingProblem problem) {
        parties = Stream.generate(() -> new Party(problem))
                .limit(problem.participants())
                .toList();
        List<Place> places = IntStream.range(0, problem.slots())
                .mapToObj(slot -> new Place(slot, problem.openTables(slot)))
                .toList();
        talks = IntStream.range(0, problem.meetings())
                .mapToObj(m -> new Talk(
                        m,
                        List.of(
                                parties.get(problem.meeting(m).first()),
                                parties.get(problem.meeting(m).second())),
                        problem.domain(m).stream().mapToObj(places::get).toList()))
                .toList();
        orders = problem.precedences().stream()
                .map(order -> new Order(order.before(), order.after()))
                .toList();
        fairness = List.of(new Fairness(problem.fairness()));
    }

    /// The slots chosen, -1 where none is.
    int[] slots() {
        return talks.stream().mapToInt(Talk::slot).toArray();
    }
}
