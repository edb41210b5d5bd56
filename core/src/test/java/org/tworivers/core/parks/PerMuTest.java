package org.tworivers.core.parks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.parks.ParksEntry.YearStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Output per mu is a sum over a sum, and what is not stated is no evidence.
class PerMuTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 31);

    /// `park year output tax land`, a dash for what is not stated.
    private static ParkYear year(String line) {
        String[] words = line.split(" ", -1);
        SortedMap<YearMeasure, Quantity> values = new TreeMap<>();
        int at = 2;
        for (YearMeasure measure : YearMeasure.values()) {
            if (!words[at].equals("-")) {
                values.put(measure, Quantity.parse(words[at]));
            }
            at++;
        }
        return new ParkYear(words[0], Integer.parseInt(words[1]), values);
    }

    private static ParkBook book(String... years) {
        List<Recorded<ParksEntry>> entries = new ArrayList<>();
        for (String id : List.of("alloys", "fibre", "textiles")) {
            entries.add(recorded(new ParkStated(new Park(
                    id,
                    true,
                    Names.of("en", id),
                    Code.NONE,
                    new TreeMap<>(),
                    false,
                    Admission.ANY,
                    List.of(),
                    new TreeMap<>(),
                    "",
                    Day.parse("2014")))));
        }
        for (String line : years) {
            entries.add(recorded(new YearStated(year(line))));
        }
        return ParkBook.of(entries);
    }

    private static Recorded<ParksEntry> recorded(ParksEntry entry) {
        return Recorded.ahead(1, "", List.of(), entry);
    }

    private static OutputTable table(ParkBook book, int year) {
        return OutputTable.of(book, book.parks(DAY), year, DAY);
    }

    @Test
    void parksTogetherAreTheSumOfOutputsOverTheSumOfLandNeverTheMeanOfRatios() {
        OutputTable table = table(book("alloys 2016 300 9 100", "textiles 2016 100 1 900"), 2016);
        assertThat(table.perMu(YearMeasure.OUTPUT).find()).contains(Ratio.of(40_000, 100_000));
        assertThat(table.perMu(YearMeasure.TAX).find()).contains(Ratio.of(1_000, 100_000));
        assertThat(table.lines().getFirst().perMu(YearMeasure.OUTPUT).find()).contains(Ratio.of(30_000, 10_000));
        assertThat(new Rounding(Rounding.Mode.HALF_UP, 2).round(Ratio.of(100, 300)))
                .isEqualTo(new BigDecimal("0.33"));
    }

    @Test
    void aParkOfWhichOneOfTheTwoIsNotStatedCountsInNeitherSum() {
        OutputTable table = table(book("alloys 2016 300 - 100", "fibre 2016 500 20 -", "textiles 2016 0 0 50"), 2016);
        assertThat(table.perMu(YearMeasure.OUTPUT).parks()).containsExactly("alloys", "textiles");
        assertThat(table.perMu(YearMeasure.OUTPUT).find()).contains(Ratio.of(30_000, 15_000));
        assertThat(table.perMu(YearMeasure.TAX).find()).contains(Ratio.of(0, 5_000));
        assertThat(table.lines().get(1).perMu(YearMeasure.OUTPUT).find()).isEmpty();
        assertThat(table(book("fibre 2016 500 20 -"), 2016)
                        .perMu(YearMeasure.TAX)
                        .find())
                .isEmpty();
    }

    @Test
    void theLatestStatementOfAYearCountsAndNoYearBeforeItIsOver() {
        ParkBook book = book("alloys 2016 300 9 100", "alloys 2016 330 - 110", "alloys 2017 1 1 1");
        assertThat(book.years("alloys", DAY)).hasSize(1);
        assertThat(book.years("alloys", LocalDate.of(2017, 12, 31))).hasSize(2);
        assertThat(table(book, 2016).perMu(YearMeasure.OUTPUT).find()).contains(Ratio.of(33_000, 11_000));
        assertThat(table(book, 2016).perMu(YearMeasure.TAX).find()).isEmpty();
        assertThat(OutputTable.years(book, book.parks(DAY), DAY)).containsExactly(2016);
    }

    @Test
    void whatSaysNothingOrDividesByNothingIsRefused() {
        assertThat(refused("alloys 2016 - - -")).containsExactly("park-year-empty");
        assertThat(refused("alloys 2016 1 1 0")).containsExactly("park-year-no-land");
        assertThat(refused("alloys 1216 1 - 1")).containsExactly("park-year-unusual");
        assertThat(refused("nowhere 2016 1 - 1")).containsExactly("park-unknown");
        assertThat(refused("alloys 2016 0 0 1")).isEmpty();
    }

    private static List<String> refused(String line) {
        return ParkCheck.check(new YearStated(year(line)), book()).stream()
                .map(Rejection::code)
                .toList();
    }
}
