package org.tworivers.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.BalanceResult;
import org.tworivers.core.figures.CheckedBalance;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.returns.Returns.Standing;
import org.tworivers.core.shared.Period;

/// The reporting tree, and the balances that follow it. The county `direct` lies in `city`, but reports straight to
/// `province`.
class ReportingTreeTest {
    private static final Period MAY = month(5);
    private static final Period JUNE = month(6);

    private static Period month(int number) {
        YearMonth month = YearMonth.of(2017, number);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /// `unit > above period name=value …`, such as `county > city 5 signed=3`.
    private static ReturnFiled filed(String line) {
        String[] words = line.split(" ", -1);
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        for (String value : Arrays.asList(words).subList(4, words.length)) {
            String[] parts = value.split("=", -1);
            values.put(parts[0], new BigDecimal(parts[1]));
        }
        return new ReturnFiled(
                words[0], words[2].equals("-") ? "" : words[2], month(Integer.parseInt(words[3])), values);
    }

    private static List<String> check(List<String> corrected, String... lines) {
        List<Standing> standing = new ArrayList<>();
        for (String line : lines) {
            standing.add(new Standing(filed(line), corrected.contains(line)));
        }
        return new ReturnBalances(standing, new ReportingUnits(List.of()))
                .check().stream().map(ReportingTreeTest::text).toList();
    }

    private static String text(CheckedBalance checked) {
        String about = checked.balance().name() + " " + checked.subject().scope() + " "
                + checked.subject().period() + " " + checked.subject().figure();
        return about.strip() + ": "
                + switch (checked.result()) {
                    case BalanceResult.Holds holds -> "holds";
                    case BalanceResult.DoesNotHold off -> "off by " + off.difference();
                    case BalanceResult.NotCheckable not -> "missing " + not.missing();
                };
    }

    @Test
    void a_county_that_reports_straight_to_the_province_is_no_part_of_its_city() {
        assertThat(check(
                        List.of(),
                        "province > - 5 signed=12",
                        "city > province 5 signed=9",
                        "county-1 > city 5 signed=4",
                        "county-2 > city 5 signed=5",
                        "direct > province 5 signed=3"))
                .containsExactly(
                        "units-to-above city 2017-05 signed: holds", "units-to-above province 2017-05 signed: holds");
    }

    @Test
    void a_wrong_sum_is_told_with_its_difference() {
        assertThat(check(List.of(), "city > - 5 new=9", "county-1 > city 5 new=4", "county-2 > city 5 new=6"))
                .contains("units-to-above city 2017-05 new: off by -1");
        assertThat(check(List.of(), "county > - 5 opening=10 new=3 closed=1 closing=13"))
                .containsExactly("opening-to-closing county 2017-05: off by 1");
        assertThat(check(List.of(), "county > - 5 not-started=1 building=2 operating=3 stalled=1 ended=1 signed=7"))
                .containsExactly("stages-to-signed county 2017-05: off by -1");
        assertThat(check(List.of(), "county > - 5 opening=10 closing=13"))
                .containsExactly("opening-to-closing county 2017-05: missing [new, closed]");
    }

    @Test
    void a_unit_that_has_not_reported_yet_is_missing_and_makes_no_wrong_sum() {
        String[] lines = {
            "city > - 5 new=9",
            "county-1 > city 5 new=4",
            "county-2 > city 5 new=5",
            "city > - 6 new=7",
            "county-1 > city 6 new=3"
        };
        assertThat(check(List.of(), lines)).contains("units-to-above city 2017-06 new: missing [county-2]");
        ReportingTree tree = new ReportingTree(
                Arrays.stream(lines).map(ReportingTreeTest::filed).toList());
        assertThat(tree.below("city", MAY)).containsExactly("county-1", "county-2");
        assertThat(tree.below("city", JUNE)).containsExactly("county-1", "county-2");
        assertThat(tree.below("county-1", JUNE)).isEmpty();
    }

    @Test
    void a_unit_may_report_elsewhere_from_one_period_to_the_next() {
        ReportingTree tree = new ReportingTree(List.of(
                filed("county > city 5 new=1"), filed("county > province 6 new=1"), filed("city > province 6 new=1")));
        assertThat(tree.below("city", MAY)).containsExactly("county");
        assertThat(tree.below("city", JUNE)).isEmpty();
        assertThat(tree.below("province", JUNE)).containsExactly("city", "county");
    }

    @Test
    void what_is_cumulative_never_falls_without_a_correction() {
        String june = "county > - 6 cumulative-capital=90";
        assertThat(check(List.of(), "county > - 5 cumulative-capital=100", june))
                .containsExactly("never-falls county 2017-06 cumulative-capital: off by -10");
        assertThat(check(List.of(june), "county > - 5 cumulative-capital=100", june))
                .containsExactly("never-falls county 2017-06 cumulative-capital: holds");
        assertThat(check(List.of(), "county > - 5 new=5", "county > - 6 new=3"))
                .as("a flow may fall")
                .isEmpty();
    }
}
