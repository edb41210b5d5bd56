package org.tworivers.core.parks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.parks.Condition.QuotaLeft;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.ParksEntry.StatisticsStated;
import org.tworivers.core.parks.evidence.RegionRow;
import org.tworivers.core.parks.fit.Allocation;
import org.tworivers.core.parks.fit.Allocation.Line;
import org.tworivers.core.parks.fit.Allocation.Way;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.parks.fit.TextLikeness;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Parks that take only so many are given as both sides would have it, or with the greatest sum of points.
class AllocationTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final int ROUNDS = 60;
    private static final Code CHEMICALS = Code.parse("s:C26");
    private static final Code TEXTILES = Code.parse("s:C17");
    private static final Code SHANGHAI = Code.parse("p:31");
    private static final Names NAMES = new Names(new TreeMap<>(Map.of("zh", "名", "en", "name")));
    private static final CodeBook CODES =
            new CodeBook(List.of(code(CHEMICALS), code(TEXTILES), code(SHANGHAI)), List.of());

    private final Random random = new Random(SEED);

    private static CodeStated code(Code code) {
        return new CodeStated(code, Names.of("en", code.code()), Code.NONE, "", Day.UNDATED);
    }

    private ParkFinder parks(int parks) {
        List<ParksEntry> said = new ArrayList<>();
        for (int i = 0; i < parks; i++) {
            Code place = Code.parse("p:p" + i);
            said.add(new ParkStated(new Park(
                    "p" + i,
                    true,
                    NAMES,
                    place,
                    new TreeMap<>(),
                    random.nextBoolean(),
                    Admission.ANY,
                    random.nextBoolean() ? List.of(SHANGHAI) : List.of(),
                    new TreeMap<>(Map.of(SHANGHAI, (long) random.nextInt(1_600))),
                    "",
                    Day.parse("2016"))));
            said.add(new QuotaMoved(new QuotaMove(
                    "p" + i,
                    Resource.LAND,
                    QuotaMove.Kind.GRANT,
                    Quantity.of(10 + random.nextInt(20)),
                    "",
                    LocalDate.of(2017, 1, 1),
                    Optional.empty(),
                    "")));
            said.add(new StatisticsStated(new RegionRow(
                    "set",
                    place,
                    2016,
                    "",
                    "",
                    new TreeMap<>(Map.of(CHEMICALS, (long) random.nextInt(40), TEXTILES, 1L + random.nextInt(40))))));
        }
        List<Recorded<ParksEntry>> entries = new ArrayList<>();
        said.forEach(entry -> entries.add(Recorded.ahead(entries.size() + 1L, "", List.of(), entry)));
        Gate land = new Gate("land", NAMES, "", Day.UNDATED, Day.UNDATED, new QuotaLeft(Resource.LAND));
        return new ParkFinder(ParkBook.of(entries), CODES, LocalDate.of(2017, 5, 31), List.of(land), TextLikeness.NONE);
    }

    private List<SiteWish> wishes(int firms) {
        List<SiteWish> wishes = new ArrayList<>();
        for (int i = 0; i < firms; i++) {
            wishes.add(new SiteWish(
                    "f" + i,
                    true,
                    NAMES,
                    random.nextBoolean() ? CHEMICALS : TEXTILES,
                    List.of(),
                    SHANGHAI,
                    new TreeMap<>(Map.of(Resource.LAND, Quantity.of(5 + random.nextInt(25)))),
                    "",
                    true));
        }
        return wishes;
    }

    private Map<String, Integer> seats(int parks) {
        Map<String, Integer> seats = new TreeMap<>();
        for (int i = 0; i < parks; i++) {
            seats.put("p" + i, random.nextInt(3));
        }
        return seats;
    }

    private static List<ParkFit> open(ParkFinder finder, SiteWish wish) {
        return finder.parksFor(wish).open().stream()
                .filter(fit -> fit.score().isWellFounded())
                .toList();
    }

    private static double points(ParkFit fit) {
        return (double) fit.score().sum() / fit.score().weight() / 10;
    }

    /// The most that can be placed, and of those ways the greatest sum, by trying all.
    private static double[] best(ParkFinder finder, List<SiteWish> wishes, int from, Map<String, Integer> seats) {
        if (from == wishes.size()) {
            return new double[] {0, 0};
        }
        double[] best = best(finder, wishes, from + 1, seats);
        for (ParkFit fit : open(finder, wishes.get(from))) {
            String park = fit.site().park().id();
            int left = seats.getOrDefault(park, 0);
            if (left > 0) {
                Map<String, Integer> fewer = new TreeMap<>(seats);
                fewer.put(park, left - 1);
                double[] rest = best(finder, wishes, from + 1, fewer);
                double sum = rest[1] + points(fit);
                if (rest[0] + 1 > best[0] || (rest[0] + 1 == best[0] && sum > best[1])) {
                    best = new double[] {rest[0] + 1, sum};
                }
            }
        }
        return best;
    }

    @Test
    void the_greatest_sum_is_that_of_trying_all_ways() {
        for (int round = 0; round < ROUNDS; round++) {
            int parks = 1 + random.nextInt(3);
            ParkFinder finder = parks(parks);
            List<SiteWish> wishes = wishes(1 + random.nextInt(5));
            Map<String, Integer> seats = seats(parks);
            Allocation allocation = Allocation.of(finder, wishes, seats, Way.GREATEST_SUM);
            double[] best = best(finder, wishes, 0, seats);
            String where = "seed " + SEED + ", round " + round;
            assertThat(allocation.placed()).as(where).isEqualTo((long) best[0]);
            assertThat(allocation.lines().stream()
                            .flatMap(line -> line.place().stream())
                            .mapToDouble(AllocationTest::points)
                            .sum())
                    .as(where)
                    .isCloseTo(best[1], within(1e-4));
            checkSeats(allocation, where);
        }
    }

    @Test
    void no_firm_and_park_would_both_rather_have_each_other() {
        for (int round = 0; round < ROUNDS; round++) {
            int parks = 1 + random.nextInt(4);
            ParkFinder finder = parks(parks);
            List<SiteWish> wishes = wishes(1 + random.nextInt(6));
            Allocation allocation = Allocation.of(finder, wishes, seats(parks), Way.STABLE);
            String where = "seed " + SEED + ", round " + round;
            checkSeats(allocation, where);
            for (Line line : allocation.lines()) {
                for (ParkFit fit : open(finder, line.wish())) {
                    if (line.place().isPresent() && line.place().get().equals(fit)) {
                        break;
                    }
                    assertThat(line.taken()).as(where).contains(fit);
                    assertThat(wouldTake(allocation, fit)).as(where).isFalse();
                }
                assertThat(line.place().isPresent()
                                || line.taken().size()
                                        == open(finder, line.wish()).size())
                        .as(where)
                        .isTrue();
            }
        }
    }

    /// Whether a park has room, or one whom it suits worse.
    private static boolean wouldTake(Allocation allocation, ParkFit wanted) {
        String park = wanted.site().park().id();
        List<ParkFit> there = allocation.lines().stream()
                .flatMap(line -> line.place().stream())
                .filter(fit -> fit.site().park().id().equals(park))
                .toList();
        int seats = allocation.seats().getOrDefault(park, 0);
        return there.size() < seats
                || (seats > 0 && there.stream().anyMatch(fit -> fit.score().compareTo(wanted.score()) > 0));
    }

    private static void checkSeats(Allocation allocation, String where) {
        allocation
                .seats()
                .forEach((park, seats) -> assertThat(allocation.lines().stream()
                                .flatMap(line -> line.place().stream())
                                .filter(fit -> fit.site().park().id().equals(park))
                                .count())
                        .as(where)
                        .isLessThanOrEqualTo(seats));
    }
}
