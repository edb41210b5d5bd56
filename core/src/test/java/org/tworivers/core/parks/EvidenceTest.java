package org.tworivers.core.parks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.parks.evidence.Concentration;
import org.tworivers.core.parks.evidence.Relatedness;
import org.tworivers.core.parks.evidence.SupplyTable;
import org.tworivers.core.parks.evidence.SupplyTable.Flow;
import org.tworivers.core.parks.weights.PairwiseComparison;
import org.tworivers.core.shared.Code;

/// What statistics show, against published tables and against sums done in another way.
class EvidenceTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());

    private static final long[][] FIVE = {
        {100, 0, 0, 0, 0}, {0, 15, 5, 70, 10}, {0, 20, 10, 20, 50}, {0, 25, 30, 5, 40}, {0, 40, 55, 5, 0}
    };

    private static String text(Optional<Ratio> ratio) {
        return ratio.map(each -> new Rounding(Rounding.Mode.HALF_UP, 6)
                        .round(each)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("no evidence");
    }

    private static List<List<String>> quotients(long[][] values) {
        Concentration concentration = new Concentration(values);
        List<List<String>> rows = new ArrayList<>();
        for (int region = 0; region < values.length; region++) {
            List<String> row = new ArrayList<>();
            for (int sector = 0; sector < values[region].length; sector++) {
                row.add(text(concentration.findQuotient(region, sector)));
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void location_quotients_are_those_of_the_reference_table() {
        assertThat(quotients(FIVE))
                .containsExactly(
                        List.of("5", "0", "0", "0", "0"),
                        List.of("0", "0.75", "0.25", "3.5", "0.5"),
                        List.of("0", "1", "0.5", "1", "2.5"),
                        List.of("0", "1.25", "1.5", "0.25", "2"),
                        List.of("0", "2", "2.75", "0.25", "0"));
    }

    @Test
    void density_of_the_second_row_is_that_of_the_reference_without_the_diagonal() {
        Relatedness relatedness = new Relatedness(new Concentration(FIVE));
        List<String> row = new ArrayList<>();
        for (int sector = 0; sector < 5; sector++) {
            row.add(text(relatedness.findDensity(1, sector)));
        }
        assertThat(row).containsExactly("no evidence", "0.2", "0", "0", "0.3");
    }

    @Test
    void what_is_not_stated_is_no_evidence_and_what_is_stated_as_nothing_is_zero() {
        long[][] values = {{40, Concentration.UNSTATED}, {10, 50}};
        assertThat(quotients(values)).containsExactly(List.of("2", "no evidence"), List.of("0.333333", "1.666667"));
        assertThat(quotients(new long[][] {{40, 0}, {10, 50}}).getFirst()).containsExactly("2", "0");
        assertThat(quotients(new long[][] {{0, 0}, {0, 5}}).getFirst()).containsExactly("no evidence", "no evidence");
    }

    /// The same by the plain formula with doubles, on tables drawn at random.
    @Test
    void density_is_the_same_as_by_the_plain_formula() {
        Random random = new Random(SEED);
        for (int round = 0; round < 60; round++) {
            int regions = 2 + random.nextInt(9);
            int sectors = 2 + random.nextInt(8);
            long[][] values = new long[regions][sectors];
            for (long[] row : values) {
                for (int sector = 0; sector < sectors; sector++) {
                    row[sector] = Math.max(0, random.nextInt(60) - 20);
                }
            }
            Relatedness relatedness = new Relatedness(new Concentration(values));
            int region = random.nextInt(regions);
            int sector = random.nextInt(sectors);
            double plain = plainDensity(values, region, sector);
            String found = relatedness
                    .findDensity(region, sector)
                    .map(ratio -> Double.toString(ratio.numerator().doubleValue()
                            / ratio.denominator().doubleValue()))
                    .orElse("NaN");
            assertThat(Double.parseDouble(found))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(plain, within(1e-9));
        }
    }

    private static double plainDensity(long[][] values, int region, int sector) {
        int sectors = values[0].length;
        boolean[][] present = new boolean[values.length][sectors];
        double whole = 0;
        double[] rows = new double[values.length];
        double[] columns = new double[sectors];
        for (int r = 0; r < values.length; r++) {
            for (int s = 0; s < sectors; s++) {
                whole += values[r][s];
                rows[r] += values[r][s];
                columns[s] += values[r][s];
            }
        }
        for (int r = 0; r < values.length; r++) {
            for (int s = 0; s < sectors; s++) {
                present[r][s] = values[r][s] > 0 && values[r][s] * whole >= rows[r] * columns[s];
            }
        }
        double near = 0;
        double all = 0;
        for (int other = 0; other < sectors; other++) {
            if (other != sector) {
                double both = 0;
                double one = 0;
                double two = 0;
                for (boolean[] row : present) {
                    both += row[sector] && row[other] ? 1 : 0;
                    one += row[sector] ? 1 : 0;
                    two += row[other] ? 1 : 0;
                }
                double proximity = both == 0 ? 0 : both / Math.max(one, two);
                all += proximity;
                near += present[region][other] ? proximity : 0;
            }
        }
        return all == 0 ? Double.NaN : near / all;
    }

    @Test
    void a_supply_link_leaves_what_a_sector_buys_of_itself_out() {
        Code fibre = Code.parse("s:fibre");
        Code resin = Code.parse("s:resin");
        Code cars = Code.parse("s:cars");
        SupplyTable table = new SupplyTable(
                "t",
                2012,
                "",
                List.of(
                        new Flow(resin, fibre, 30),
                        new Flow(fibre, fibre, 900),
                        new Flow(fibre, cars, 60),
                        new Flow(resin, cars, 5)));
        assertThat(text(table.tradeOf(fibre).findLink(resin::equals))).isEqualTo("0.333333");
        assertThat(table.tradeOf(Code.parse("s:tea")).findLink(resin::equals)).isEmpty();
    }

    private static PairwiseComparison compared(String... rows) {
        List<List<Ratio>> table = new ArrayList<>();
        for (String row : rows) {
            List<Ratio> ratios = new ArrayList<>();
            for (String each : row.split(" ", -1)) {
                String[] parts = each.split("/", -1);
                ratios.add(Ratio.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1])));
            }
            table.add(ratios);
        }
        return new PairwiseComparison(table);
    }

    @Test
    void pairwise_comparison_gives_the_weights_of_the_reference() {
        PairwiseComparison three = compared("1 3 5", "1/3 1 3", "1/5 1/3 1");
        assertThat(three.millionths()).containsExactly(636_986L, 258_285L, 104_729L);
        assertThat(three.lambda(6)).hasToString("3.038511");
        assertThat(three.consistencyRatio(4)).hasToString("0.0332");
        assertThat(three.isConsistent()).isTrue();
    }

    @Test
    void comparisons_that_contradict_each_other_are_told() {
        PairwiseComparison circle = compared("1 5 1/5", "1/5 1 5", "5 1/5 1");
        assertThat(circle.isConsistent()).isFalse();
        assertThat(circle.millionths()).containsExactly(333_333L, 333_333L, 333_333L);
        assertThatThrownBy(() -> compared("1 3", "3 1")).isInstanceOf(IllegalArgumentException.class);
    }

    /// Weights that comparisons were made from come out again, and nothing contradicts anything.
    @Test
    void comparisons_made_from_weights_give_these_weights() {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            int size = 2 + random.nextInt(7);
            long[] weights = random.longs(size, 1, 50).toArray();
            long whole = LongStream.of(weights).sum();
            List<List<Ratio>> table = new ArrayList<>();
            for (long one : weights) {
                table.add(LongStream.of(weights)
                        .mapToObj(other -> Ratio.of(one, other))
                        .toList());
            }
            PairwiseComparison found = new PairwiseComparison(table);
            assertThat(found.consistencyRatio(6)).as("seed %d", SEED).isEqualByComparingTo("0");
            for (int i = 0; i < size; i++) {
                assertThat(found.millionths().get(i))
                        .as("seed %d, round %d", SEED, round)
                        .isCloseTo(Math.round(weights[i] * 1e6 / whole), within(1L));
            }
        }
    }

    @Test
    void the_usual_weights_are_consistent() {
        assertThat(PartWeights.USUAL.table().isConsistent()).isTrue();
        assertThat(PartWeights.USUAL.millionths().get(Part.CONCENTRATION))
                .isGreaterThan(PartWeights.USUAL.millionths().get(Part.TEXT));
    }
}
