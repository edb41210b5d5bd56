package org.tworivers.core.parks.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.solver.matching.Assigner;
import org.tworivers.solver.matching.AssignmentOutcome;
import org.tworivers.solver.matching.AssignmentProblem;
import org.tworivers.solver.matching.AssignmentReasons;
import org.tworivers.solver.matching.Matchmaker;
import org.tworivers.solver.matching.StableOutcome;
import org.tworivers.solver.matching.StableProblem;
import org.tworivers.solver.matching.StableReasons;

/// Who gets which park, when many look for one and each park takes so many. A pair can be only when no gate shuts
/// and there is evidence for at least half of the weight.
///
/// @param way how it was chosen
/// @param seats by id of the park: how many it takes
/// @param lines one for each that looks for a park, in their order
public record Allocation(Way way, Map<String, Integer> seats, List<Line> lines) {
    public Allocation {
        seats = Map.copyOf(seats);
        lines = List.copyOf(lines);
    }

    /// How parks are given.
    public enum Way {
        /// No firm and park would both rather have each other than what they get; of all such the best for every firm.
        STABLE,
        /// As many as possible get a park, and of all such ways the one with the greatest sum of points.
        GREATEST_SUM;

        /// The lower-case word.
        public String word() {
            return this == STABLE ? "stable" : "sum";
        }
    }

    /// What somebody gets, and why.
    ///
    /// @param place the park they get; nothing when they are left over
    /// @param runnerUp the next they would get
    /// @param taken parks that would suit them better, or all open to them when they are left over: each is full
    ///     with firms it suits better, or whose loss would be greater
    /// @param blocked how many parks a gate shuts, or too little is known of
    public record Line(
            SiteWish wish, Optional<ParkFit> place, Optional<ParkFit> runnerUp, List<ParkFit> taken, int blocked) {
        public Line {
            taken = List.copyOf(taken);
        }
    }

    /// Gives parks to those who look for one.
    ///
    /// @param seats by id of the park: how many it takes; a park that is not among them takes one
    public static Allocation of(ParkFinder finder, List<SiteWish> wishes, Map<String, Integer> seats, Way way) {
        Map<String, Integer> all = new LinkedHashMap<>();
        finder.sites()
                .forEach(site ->
                        all.put(site.park().id(), seats.getOrDefault(site.park().id(), 1)));
        Table table = new Table(finder, wishes, all);
        return new Allocation(way, all, way == Way.STABLE ? table.stable() : table.greatestSum());
    }

    /// How many get a park.
    public long placed() {
        return lines.stream().filter(line -> line.place().isPresent()).count();
    }

    /// Every pair that can be.
    private static final class Table {
        private final List<SiteWish> wishes;
        private final List<String> parks;
        private final int[] capacities;
        private final List<List<ParkFit>> rankings;

        Table(ParkFinder finder, List<SiteWish> wishes, Map<String, Integer> seats) {
            this.wishes = wishes;
            parks = List.copyOf(seats.keySet());
            capacities = seats.values().stream().mapToInt(Integer::intValue).toArray();
            rankings = wishes.stream()
                    .map(wish -> finder.parksFor(wish).open().stream()
                            .filter(fit -> fit.score().isWellFounded())
                            .toList())
                    .toList();
        }

        private int park(ParkFit fit) {
            return parks.indexOf(fit.site().park().id());
        }

        private Optional<ParkFit> find(int wish, int park) {
            return rankings.get(wish).stream().filter(fit -> park(fit) == park).findFirst();
        }

        private Line line(int wish, int place, IntStream runnerUp, List<Integer> taken) {
            return new Line(
                    wishes.get(wish),
                    find(wish, place),
                    runnerUp.boxed().flatMap(park -> find(wish, park).stream()).findFirst(),
                    taken.stream().flatMap(park -> find(wish, park).stream()).toList(),
                    parks.size() - rankings.get(wish).size());
        }

        List<Line> stable() {
            int[][] ofWishes = rankings.stream()
                    .map(ranking -> ranking.stream().mapToInt(this::park).toArray())
                    .toArray(int[][]::new);
            int[][] ofParks =
                    IntStream.range(0, parks.size()).mapToObj(this::bestFor).toArray(int[][]::new);
            StableProblem problem = StableProblem.of(ofWishes, ofParks, capacities);
            StableOutcome outcome = Matchmaker.match(problem);
            StableReasons reasons = new StableReasons(problem, outcome);
            return IntStream.range(0, wishes.size())
                    .mapToObj(wish -> {
                        StableReasons.Reason reason = reasons.of(wish);
                        return line(
                                wish,
                                outcome.places().get(wish),
                                reason.runnerUp().stream(),
                                reason.refusals().stream()
                                        .map(StableReasons.Refusal::place)
                                        .toList());
                    })
                    .toList();
        }

        /// Those who can be at a park, whom it suits best first; equals in the order in which they look.
        private int[] bestFor(int park) {
            return IntStream.range(0, wishes.size())
                    .filter(wish -> find(wish, park).isPresent())
                    .boxed()
                    .sorted(Comparator.comparing(
                            wish -> find(wish, park).orElseThrow().score()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        List<Line> greatestSum() {
            AssignmentProblem problem = AssignmentProblem.of(costs(), capacities);
            AssignmentOutcome outcome = Assigner.assign(problem);
            AssignmentReasons reasons = new AssignmentReasons(problem, outcome);
            return IntStream.range(0, wishes.size())
                    .mapToObj(wish -> switch (reasons.of(wish)) {
                        case AssignmentReasons.Placed(int place, List<Integer> cheaper, var runnerUp, long dearer) ->
                            line(wish, place, runnerUp.stream(), cheaper);
                        case AssignmentReasons.NothingAllowed() ->
                            line(wish, AssignmentOutcome.LEFT_OVER, IntStream.empty(), List.of());
                        case AssignmentReasons.AllFull(List<Integer> full, int nearest, long dearer) ->
                            line(wish, AssignmentOutcome.LEFT_OVER, IntStream.empty(), full);
                    })
                    .toList();
        }

        private int[][] costs() {
            int[][] costs = Stream.generate(() -> new int[parks.size()])
                    .limit(wishes.size())
                    .toArray(int[][]::new);
            for (int wish = 0; wish < wishes.size(); wish++) {
                Arrays.fill(costs[wish], AssignmentProblem.FORBIDDEN);
                for (ParkFit fit : rankings.get(wish)) {
                    costs[wish][park(fit)] = fit.score().missing();
                }
            }
            return costs;
        }
    }
}
