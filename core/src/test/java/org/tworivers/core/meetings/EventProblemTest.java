package org.tworivers.core.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.core.meetings.EventProblem.Goal;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.Outcome;
import org.tworivers.solver.timetable.Timetable;
import org.tworivers.solver.timetable.check.TimetableCheck;
import org.tworivers.solver.timetable.search.SearchSettings;
import org.tworivers.solver.timetable.search.TimetableSearch;

/// An event goes to the engine and comes back, and what comes back may be published.
class EventProblemTest {
    private static final Goal GOAL = new Goal(Objective.IDLE, false, true);

    private static List<Rejection> refused(EventBook book, List<Placement> placements) {
        int next = book.versions().size() + 1;
        return PublicationCheck.check(new TimetablePublished(EventStory.EVENT, next, placements, ""), book);
    }

    private static Timetable solved(EventProblem problem) {
        Outcome outcome =
                TimetableSearch.run(problem.problem(), SearchSettings.ofIterations(3, 20_000), Control.none());
        return outcome.timetable();
    }

    private static EventProblem problem(EventBook book, List<Placement> confirmed) {
        return EventProblem.of(book, ChosenPairs.of(book, confirmed).chosen(), confirmed, GOAL);
    }

    @Test
    void what_the_engine_answers_may_be_published_and_leaves_confirmed_meetings_alone() {
        for (long seed = 0; seed < 60; seed++) {
            EventBook book = MadeUpEvent.small(seed);
            EventProblem problem = problem(book, List.of());
            Timetable timetable = solved(problem);
            List<Placement> placements = problem.placements(book, timetable);
            assertThat(refused(book, placements)).as("seed %d", seed).isEmpty();
            assertThat(problem.timetable(placements)).as("seed %d", seed).isEqualTo(timetable);

            SplittableRandom random = new SplittableRandom(seed);
            List<Placement> confirmed = placements.stream()
                    .filter(each -> random.nextBoolean())
                    .map(each -> new Placement(each.pair(), each.begins(), each.table(), each.interpreters(), true))
                    .toList();
            EventProblem again = problem(book, confirmed);
            List<Placement> kept = again.placements(book, solved(again));
            assertThat(again.released()).as("seed %d", seed).isEmpty();
            assertThat(kept).as("seed %d", seed).containsAll(confirmed);
            assertThat(refused(book, kept)).as("seed %d", seed).isEmpty();
        }
    }

    /// Whatever stands where, the three that judge it agree.
    @Test
    void the_board_the_engines_check_and_the_write_path_agree() {
        int refusals = 0;
        for (long seed = 0; seed < 300; seed++) {
            EventBook book = MadeUpEvent.small(seed);
            EventProblem problem = problem(book, List.of());
            List<Placement> placements = scattered(book, problem, seed);
            Placements board = Placements.of(book, placements);
            boolean refused = !refused(book, placements).isEmpty();
            boolean feasible = TimetableCheck.of(problem.problem(), problem.timetable(placements))
                    .isFeasible();
            assertThat(board.broken().isEmpty())
                    .as("seed %d %s", seed, placements)
                    .isEqualTo(!refused);
            assertThat(feasible).as("seed %d %s", seed, placements).isEqualTo(!refused);
            refusals += refused ? 1 : 0;
        }
        assertThat(refusals).isBetween(50, 250);
    }

    private static List<Placement> scattered(EventBook book, EventProblem problem, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Placements board = Placements.of(book, List.of());
        List<Placement> placements = new ArrayList<>();
        int most = random.nextInt(0, 7);
        for (int m = 0; m < Math.min(most, problem.problem().meetings()); m++) {
            Pair pair = problem.pair(m);
            EventSlots slots = board.slots();
            int slot = random.nextInt(slots.slots().size());
            int table = random.nextInt(slots.tables().size());
            int own = problem.problem().ownTableOf(m);
            String name = own < 0
                    ? slots.tables().get(table).name()
                    : problem.participants()
                            .get(own - problem.problem().tables())
                            .ownTable();
            Placement placed = board.place(pair, slots.slots().get(slot).begins(), name);
            int pool = problem.problem().meeting(m).interpreters();
            String interpreters =
                    pool < 0 ? "" : book.plan().interpreters().get(pool).toString();
            placements.add(new Placement(pair, placed.begins(), name, interpreters, false));
        }
        return placements;
    }

    @Test
    void what_stands_in_no_ones_way_can_be_put_there_and_published() {
        for (long seed = 0; seed < 60; seed++) {
            EventBook book = MadeUpEvent.small(seed);
            Placements board = Placements.of(book, List.of());
            for (PairStanding standing : book.agreed()) {
                for (EventSlots.Slot slot : board.slots().slots()) {
                    if (board.find(standing.pair()).isEmpty()
                            && board.obstacles(standing.pair(), slot.begins()).isEmpty()) {
                        String table =
                                board.findTable(standing.pair(), slot.begins()).orElseThrow();
                        board = board.with(board.place(standing.pair(), slot.begins(), table));
                    }
                }
            }
            assertThat(refused(book, board.all())).as("seed %d", seed).isEmpty();
            ChosenPairs chosen = ChosenPairs.of(book, board.all());
            for (PairStanding standing : Unscheduled.standings(book, board)) {
                Unscheduled each = Unscheduled.of(book, chosen, board, standing);
                assertThat(each.free()).as("seed %d %s", seed, each).isZero();
                int slots = each.reasons().stream()
                        .mapToInt(Unscheduled.Reason::slots)
                        .sum();
                assertThat(slots).isEqualTo(board.slots().slots().size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_price_of_a_pair_that_was_left_out_is_what_the_choice_loses_with_it(long seed) {
        EventBook book = MadeUpEvent.of(new MadeUpEvent.Size(20, 60, List.of(4, 4, 4, 4), 10, 5, 0), seed);
        ChosenPairs chosen = ChosenPairs.of(book, List.of());
        Set<Pair> all = new HashSet<>();
        chosen.chosen().forEach(each -> all.add(each.pair()));
        int priced = 0;
        for (ChosenPairs.LeftOut left : chosen.leftOut()) {
            Pair wanted = left.standing().pair();
            Optional<ChosenPairs.Price> price = ChosenPairs.price(book, List.of(), wanted);
            if (price.isEmpty()) {
                continue;
            }
            priced++;
            Set<Pair> then = new HashSet<>(all);
            price.get().out().forEach(out -> assertThat(then.remove(out)).isTrue());
            price.get().in().forEach(in -> assertThat(then.add(in)).isTrue());
            assertThat(then.add(wanted)).isTrue();
            assertThat(worth(book, all) - worth(book, then))
                    .isEqualTo(price.get().priority());
            for (Delegation each : book.delegations().values()) {
                assertThat(then.stream().filter(pair -> pair.has(each.key())))
                        .hasSizeLessThanOrEqualTo(each.limit(book.plan()));
            }
        }
        assertThat(priced).isPositive();
    }

    private static long worth(EventBook book, Set<Pair> pairs) {
        return pairs.stream()
                .mapToLong(pair -> ChosenPairs.priority(book.standing(pair)))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_must_is_required_and_nobody_meets_more_than_the_limit(long seed) {
        EventBook book = MadeUpEvent.of(new MadeUpEvent.Size(20, 60, List.of(4, 4, 4, 4), 10, 5, 0), seed);
        ChosenPairs chosen = ChosenPairs.of(book, List.of());
        assertThat(chosen.chosen().size() + chosen.leftOut().size())
                .isEqualTo(book.agreed().size());
        assertThat(chosen.leftOut())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.full()).isNotEmpty());
        List<Placement> stay = chosen.leftOut().stream()
                .limit(2)
                .map(each -> new Placement(each.standing().pair(), EventStory.NINE, "A1", "", true))
                .toList();
        assertThat(ChosenPairs.of(book, stay).chosen())
                .contains(
                        chosen.leftOut().get(0).standing(),
                        chosen.leftOut().get(1).standing());
        EventProblem problem =
                EventProblem.of(book, chosen.chosen(), List.of(), new Goal(Objective.BREAKS, true, true));
        for (int m = 0; m < problem.problem().meetings(); m++) {
            assertThat(problem.problem().meeting(m).required())
                    .isEqualTo(book.standing(problem.pair(m)).isMust());
        }
        assertThat(refused(book, problem.placements(book, solved(problem)))).isEmpty();
    }

    @Test
    void a_confirmed_meeting_that_cannot_stay_is_released() {
        EventBook book = MadeUpEvent.of(new MadeUpEvent.Size(6, 5, List.of(3, 3, 3, 3), 2, 4, 0), 5);
        Pair pair = book.agreed().getFirst().pair();
        EventSlots slots = EventSlots.of(book.plan());
        Placement gone = new Placement(pair, slots.slots().getFirst().begins(), "Z9", "", true);
        EventProblem problem = problem(book, List.of(gone));
        assertThat(problem.released()).containsExactly(gone);
        assertThat(problem.placements(book, solved(problem)))
                .hasSize(book.agreed().size());
    }
}
