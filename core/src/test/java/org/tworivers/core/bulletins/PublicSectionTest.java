package org.tworivers.core.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.core.bulletins.BulletinSection.Row;
import org.tworivers.core.bulletins.BulletinSection.Table;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;

class PublicSectionTest {
    /// How many there are, and how many of them came so far.
    private record Group(long all, long reached) {}

    private static List<Cell> cells(Group group) {
        return List.of(
                new Cell.Shown(new Figure("leads-found", new Value.Count(group.all()))),
                new Cell.Shown(new Figure(
                        "leads-visited",
                        group.all() == 0
                                ? new Value.NotAvailable("nothing-to-divide-by")
                                : new Value.CountRate(group.reached(), group.all()))));
    }

    private static BulletinSection publicOf(List<Group> groups) {
        List<Row> rows = new ArrayList<>();
        groups.forEach(
                group -> rows.add(new Row(Integer.toString(rows.size()), new TreeMap<>(), group.all(), cells(group))));
        Group whole = new Group(
                groups.stream().mapToLong(Group::all).sum(),
                groups.stream().mapToLong(Group::reached).sum());
        return PublicSection.of(
                new BulletinSection("attraction", 0, whole.all(), cells(whole), List.of(Table.of("team", rows))));
    }

    /// What stands in a column: its numbers, a dash where one is withheld.
    private static String column(BulletinSection section, int column) {
        return String.join(
                " ",
                section.tables().getFirst().rows().stream()
                        .map(row -> text(row.cells().get(column)))
                        .toList());
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Shown shown
                ? switch (shown.value().value()) {
                    case Value.Count(long number) -> Long.toString(number);
                    case Value.CountRate(long above, long below) -> above + "/" + below;
                    default -> "none";
                }
                : "-";
    }

    @Test
    void aTeamOfTwoLeadsIsWithheldTogetherWithTheNextSmallest() {
        BulletinSection shown = publicOf(List.of(new Group(2, 0), new Group(9, 5), new Group(4, 4)));
        assertThat(column(shown, 0)).isEqualTo("- 9 -");
        assertThat(column(shown, 1)).isEqualTo("- 5/9 -");
    }

    @Test
    void aSingleContractIsWithheldInTheWholeAndInItsRow() {
        BulletinSection shown = publicOf(List.of(new Group(42, 0), new Group(25, 1)));
        assertThat(shown.figures()).last().isInstanceOf(Cell.Suppressed.class);
        assertThat(column(shown, 0)).isEqualTo("42 25");
        assertThat(column(shown, 1)).isEqualTo("0/42 -");
    }

    @Test
    void aNumberThatFollowsFromTheWholeIsWithheldToo() {
        assertThat(column(publicOf(List.of(new Group(42, 2), new Group(25, 7), new Group(30, 5))), 1))
                .isEqualTo("- 7/25 -");
    }

    @Test
    void aWholeOfTwoShowsNothing() {
        BulletinSection shown = publicOf(List.of(new Group(1, 1), new Group(1, 0)));
        assertThat(shown.figures()).allMatch(Cell.Suppressed.class::isInstance);
        assertThat(shown.tables().getFirst().isLeftOut()).isTrue();
        assertThat(shown.tables().getFirst().rows()).isEmpty();
    }

    @Test
    void noOneOrTwoIsShownOrFollowsFromAnyTable() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int table = 0; table < 2_000; table++) {
            List<Group> groups = new ArrayList<>();
            int rows = 1 + random.nextInt(6);
            for (int row = 0; row < rows; row++) {
                long all = random.nextInt(7);
                groups.add(new Group(all, all == 0 ? 0 : random.nextInt((int) all + 1)));
            }
            BulletinSection shown = publicOf(groups);
            for (int column = 0; column < 2; column++) {
                assertIsSafe(groups, shown, column, "seed " + seed + ", " + groups);
            }
        }
    }

    private static long number(Group group, int column) {
        return column == 0 ? group.all() : group.reached();
    }

    private static void assertIsSafe(List<Group> groups, BulletinSection shown, int column, String what) {
        long hidden = 0;
        long sum = 0;
        List<Row> rows = shown.tables().getFirst().rows();
        for (int row = 0; row < rows.size(); row++) {
            boolean isShown = rows.get(row).cells().get(column) instanceof Cell.Shown;
            long number = number(groups.get(row), column);
            assertThat(isShown && Exposure.isFew(number)).as(what).isFalse();
            hidden += isShown ? 0 : 1;
            sum += isShown ? 0 : number;
        }
        boolean isTotalShown = shown.figures().get(column) instanceof Cell.Shown;
        if (isTotalShown && hidden > 0 && sum > 0) {
            assertThat(hidden).as(what).isGreaterThan(1);
            assertThat(sum).as(what).isGreaterThan(2);
        }
    }
}
