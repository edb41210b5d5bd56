package org.tworivers.core.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.agreements.Settlement.Outcome;
import org.tworivers.core.agreements.Settlement.Portion;
import org.tworivers.core.agreements.ShareTerms.Eligible;
import org.tworivers.core.agreements.ShareTerms.Share;
import org.tworivers.core.agreements.SharedStatistics.Item;
import org.tworivers.core.agreements.SharedStatistics.Shown;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Whatever is shared: nothing is lost, nothing is gained.
class SharingLawsTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    static ShareTerms terms(List<Share> shares, Optional<Money> cap) {
        return new ShareTerms(
                Eligible.RECOMMENDED,
                List.of(),
                LocalDate.of(2018, 1, 1),
                5,
                shares,
                cap,
                MonthDay.of(3, 31),
                List.of(),
                "example",
                true);
    }

    static Money fen(long fen) {
        return new Money(fen, Denomination.CNY);
    }

    static Share share(String party, long numerator, long denominator) {
        return new Share(party, Ratio.of(numerator, denominator));
    }

    /// Shares that add up to one: how many of so many equal parts each party gets.
    private List<Share> shares() {
        int parties = 2 + random.nextInt(4);
        long parts = random.nextLong(1, 1001);
        List<Share> shares = new ArrayList<>();
        long left = parts;
        for (int i = 0; i < parties; i++) {
            long mine = i == parties - 1 ? left : random.nextLong(left + 1);
            String party = i == 0 ? "host" : i == 1 ? "source" : "party " + i;
            shares.add(share(party, mine, parts));
            left -= mine;
        }
        return shares;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            lines.add(new Line("firm " + i, fen(random.nextLong(1L << random.nextInt(1, 50)))));
        }
        return lines;
    }

    @Test
    void portionsAddUpToTheBaseAndAreLessThanAFenFromTheirExactShare() {
        for (int round = 0; round < 2000; round++) {
            List<Share> shares = shares();
            Settlement settled = Settler.settle(terms(shares, Optional.empty()), 1 + random.nextInt(5), lines());
            BigInteger base = BigInteger.valueOf(settled.base().minor());
            assertThat(sum(settled)).as("seed %d, round %d", SEED, round).isEqualTo(base.longValueExact());
            for (int i = 0; i < shares.size(); i++) {
                Ratio ratio = shares.get(i).ratio();
                BigInteger away = base.multiply(ratio.numerator())
                        .subtract(BigInteger.valueOf(
                                        settled.portions().get(i).amount().minor())
                                .multiply(ratio.denominator()));
                assertThat(away.abs()).as("seed %d, round %d", SEED, round).isLessThan(ratio.denominator());
            }
        }
    }

    @Test
    void aCapOrTheEndOfTheTermsTakesFromTheSourceRegionAndGivesToTheHostAlone() {
        for (int round = 0; round < 2000; round++) {
            List<Share> shares = shares();
            Money cap = fen(random.nextLong(1L << random.nextInt(1, 50)));
            List<Line> lines = lines();
            int year = 1 + random.nextInt(7);
            Settlement free = Settler.settle(terms(shares, Optional.empty()), year, lines);
            Settlement capped = Settler.settle(terms(shares, Optional.of(cap)), year, lines);
            assertThat(sum(capped))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(capped.base().minor());
            if (year > 5) {
                assertThat(capped.outcome()).isEqualTo(Outcome.TERM_OVER);
                assertThat(capped.portion("host")).isEqualTo(capped.base());
            } else {
                assertThat(capped.portion("source").minor())
                        .as("seed %d, round %d", SEED, round)
                        .isEqualTo(Math.min(free.portion("source").minor(), cap.minor()));
                assertThat(capped.portions().subList(2, shares.size()))
                        .isEqualTo(free.portions().subList(2, shares.size()));
            }
        }
    }

    @Test
    void fortyPercentOfOneHundredAndOneFen() {
        ShareTerms terms = terms(List.of(share("host", 3, 5), share("source", 2, 5)), Optional.empty());
        Settlement settled = Settler.settle(terms, 1, List.of(new Line("a", fen(100)), new Line("b", fen(1))));
        assertThat(settled.portions()).containsExactly(new Portion("host", fen(61)), new Portion("source", fen(40)));
        assertThat(Settler.divide(2, List.of(Ratio.of(1, 4), Ratio.of(1, 2), Ratio.of(1, 4))))
                .as("of equal fractions the first named gets the fen")
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void yearsBeginOnTheDayOfTheTermsAndAreSettledInTheNext() {
        ShareTerms terms = terms(List.of(share("host", 1, 1), share("source", 0, 1)), Optional.empty());
        assertThat(terms.year(5).stated()).isEqualTo("2022");
        assertThat(terms.due(5)).isEqualTo(LocalDate.of(2023, 3, 31));
    }

    @Test
    void regionsNeverAddUpToMoreThanTheWhole() {
        for (int round = 0; round < 2000; round++) {
            List<Item> items = new ArrayList<>();
            long whole = 0;
            for (int i = 0; i <= random.nextInt(8); i++) {
                long value = random.nextLong(1_000_000_000L);
                SortedMap<String, Long> shared = new TreeMap<>();
                for (int region = 0; region < 4; region++) {
                    if (random.nextBoolean()) {
                        shared.put("region " + region, random.nextLong(value + 1));
                    }
                }
                items.add(new Item("region " + random.nextInt(4), value, shared));
                whole += value;
            }
            SortedMap<String, Shown> shown = SharedStatistics.of(items);
            assertThat(SharedStatistics.whole(shown))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(whole);
            for (Shown each : shown.values()) {
                assertThat(each.counted() + each.memo())
                        .as("seed %d, round %d: nobody shows more than there is", SEED, round)
                        .isLessThanOrEqualTo(whole);
            }
        }
    }

    private static long sum(Settlement settled) {
        return settled.portions().stream()
                .mapToLong(each -> each.amount().minor())
                .sum();
    }
}
