package org.tworivers.core.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tworivers.core.meetings.EventProblem.Goal;
import org.tworivers.core.meetings.EventSlots.Slot;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.SlotSet;
import org.tworivers.solver.timetable.repair.Change;
import org.tworivers.solver.timetable.repair.Mended;
import org.tworivers.solver.timetable.repair.Repair;

/// The smallest change of a published timetable after something happened. What has begun, and what is confirmed and not
/// touched by it, stays.
///
/// @param placements the timetable afterwards, by time and table
/// @param difference what changes
/// @param leftOut meetings that would be held and have no place any more
/// @param fewest whether it is proven that no fewer meetings could have changed their slots
/// @param filled meetings of the standby list that take a place that became free
public record DayRepair(
        List<Placement> placements,
        TimetableDifference difference,
        List<Pair> leftOut,
        boolean fewest,
        List<Placement> filled) {
    public DayRepair {
        placements = List.copyOf(placements);
        leftOut = List.copyOf(leftOut);
        filled = List.copyOf(filled);
    }

    /// Proposes a change.
    ///
    /// @param now what has begun by then is over
    /// @param fill whether agreed meetings without a place take what becomes free
    public static DayRepair of(EventBook book, DayNews news, LocalDateTime now, boolean fill) {
        Mending mending = new Mending(book, news, now);
        List<Placement> mended = mending.mended();
        List<Placement> filled = fill ? mending.filling(mended) : List.of();
        List<Placement> all = Placements.of(
                        book, Stream.concat(mended.stream(), filled.stream()).toList())
                .all();
        return new DayRepair(
                all, TimetableDifference.between(book.placements(), all), mending.leftOut(), mending.fewest, filled);
    }

    /// The delegations whose agenda changes.
    public SortedSet<String> affected() {
        SortedSet<String> affected = new TreeSet<>();
        for (TimetableDifference.Change change : difference.changes()) {
            affected.add(change.pair().first());
            affected.add(change.pair().second());
        }
        return affected;
    }

    private static final class Mending {
        private final EventBook book;
        private final DayNews news;
        private final LocalDateTime now;
        private final EventSlots slots;
        private final EventProblem problem;
        private boolean fewest;
        private List<Pair> homeless = List.of();

        Mending(EventBook book, DayNews news, LocalDateTime now) {
            this.book = book;
            this.news = news;
            this.now = now;
            slots = EventSlots.of(book.plan());
            problem = EventProblem.of(book, chosen(), staying(), new Goal(Objective.IDLE, false, true), this::isAhead);
        }

        /// What has not begun can only be held from now on.
        private boolean isAhead(Slot slot) {
            return !isOver(slot.begins());
        }

        private List<PairStanding> chosen() {
            Set<Pair> pairs = new HashSet<>();
            book.placements().forEach(placement -> pairs.add(placement.pair()));
            if (news instanceof DayNews.Requested(Pair pair)) {
                pairs.add(pair);
            }
            return book.agreed().stream()
                    .filter(standing -> pairs.contains(standing.pair()))
                    .toList();
        }

        private boolean isOver(LocalDateTime begins) {
            return !begins.isAfter(now);
        }

        private List<Placement> staying() {
            return book.placements().stream()
                    .filter(placement -> isOver(placement.begins()) || (placement.confirmed() && !isTouched(placement)))
                    .toList();
        }

        private boolean isTouched(Placement placement) {
            return switch (news) {
                case DayNews.Cancelled(Pair pair) -> placement.pair().equals(pair);
                case DayNews.Absent(String delegation) -> placement.pair().has(delegation);
                case DayNews.Late(String delegation, LocalDateTime until) ->
                    placement.pair().has(delegation) && placement.begins().isBefore(until);
                case DayNews.TableLost(String table, LocalDateTime until) ->
                    placement.table().equals(table) && placement.begins().isBefore(until);
                case DayNews.Requested requested -> false;
            };
        }

        List<Placement> mended() {
            Mended mended = Repair.mend(problem.problem(), problem.timetable(book.placements()), changes());
            fewest = mended.fewest();
            homeless = mended.leftOut().stream().map(problem::pair).toList();
            return problem.placements(book, mended.timetable());
        }

        private SlotSet ahead(LocalDateTime until) {
            return slots.those(slot -> isAhead(slot) && slot.begins().isBefore(until));
        }

        private List<Change> changes() {
            return switch (news) {
                case DayNews.Cancelled(Pair pair) ->
                    cancelled(placement -> placement.pair().equals(pair));
                case DayNews.Absent(String delegation) ->
                    cancelled(placement -> placement.pair().has(delegation));
                case DayNews.Late(String delegation, LocalDateTime until) -> {
                    int index = participant(delegation);
                    yield index < 0 ? List.of() : List.of(new Change.Away(index, ahead(until)));
                }
                case DayNews.TableLost(String table, LocalDateTime until) ->
                    slots.table(table).stream()
                            .mapToObj(index -> (Change) new Change.TableLost(index, ahead(until)))
                            .toList();
                case DayNews.Requested requested -> List.of();
            };
        }

        /// Meetings that are called off and have not begun.
        private List<Change> cancelled(Predicate<Placement> called) {
            Set<Pair> pairs = new HashSet<>();
            book.placements().stream()
                    .filter(placement -> called.test(placement) && !isOver(placement.begins()))
                    .forEach(placement -> pairs.add(placement.pair()));
            return IntStream.range(0, problem.problem().meetings())
                    .filter(m -> pairs.contains(problem.pair(m)))
                    .mapToObj(m -> (Change) new Change.Cancelled(m))
                    .toList();
        }

        private int participant(String delegation) {
            return IntStream.range(0, problem.participants().size())
                    .filter(index -> problem.participants().get(index).key().equals(delegation))
                    .findFirst()
                    .orElse(-1);
        }

        /// Agreed meetings without a place, those that must be first, where nothing stands in their way.
        List<Placement> filling(List<Placement> mended) {
            Placements placements = Placements.of(book, mended);
            List<Placement> filling = new ArrayList<>();
            for (PairStanding standing : standby(placements)) {
                Optional<Placement> place = place(placements, standing.pair());
                if (place.isPresent()) {
                    placements = placements.with(place.get());
                    filling.add(place.get());
                }
            }
            return filling;
        }

        private List<PairStanding> standby(Placements placements) {
            return book.agreed().stream()
                    .filter(standing -> placements.find(standing.pair()).isEmpty())
                    .filter(standing -> !isCalledOff(standing.pair()))
                    .sorted(Comparator.comparingInt(ChosenPairs::priority).reversed())
                    .toList();
        }

        private boolean isCalledOff(Pair pair) {
            return switch (news) {
                case DayNews.Cancelled(Pair called) -> called.equals(pair);
                case DayNews.Absent(String delegation) -> pair.has(delegation);
                case DayNews.Late late -> false;
                case DayNews.TableLost lost -> false;
                case DayNews.Requested requested -> false;
            };
        }

        private Optional<Placement> place(Placements placements, Pair pair) {
            for (Slot slot : slots.slots()) {
                if (isAhead(slot)
                        && !isMissed(pair, slot)
                        && placements.obstacles(pair, slot.begins()).isEmpty()) {
                    return placements
                            .findTable(pair, slot.begins())
                            .filter(table -> !isLost(table, slot))
                            .map(table -> placements.place(pair, slot.begins(), table));
                }
            }
            return Optional.empty();
        }

        private boolean isMissed(Pair pair, Slot slot) {
            return news instanceof DayNews.Late(String delegation, LocalDateTime until)
                    && pair.has(delegation)
                    && slot.begins().isBefore(until);
        }

        private boolean isLost(String table, Slot slot) {
            return news instanceof DayNews.TableLost(String lost, LocalDateTime until)
                    && lost.equals(table)
                    && slot.begins().isBefore(until);
        }

        List<Pair> leftOut() {
            return homeless;
        }
    }
}
