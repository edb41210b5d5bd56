package org.tworivers.core.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Head;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

class PublicFormTest {
    /// A group: projects undertaken, unpublished and funded, and its capital.
    private record Group(long undertaken, long unpublished, long funded, long capital) {}

    private static Cell count(String name, long number) {
        return BulletinMaker.count(name, number);
    }

    private static Cell sum(String name, long minor) {
        return BulletinMaker.shown(new Figure(name, new Value.Sum(new Money(minor, Denomination.CNY))));
    }

    private static Cell inPlace(Group group) {
        return BulletinMaker.shown(new Figure(
                "in-place-rate",
                group.capital() == 0
                        ? new Value.NotAvailable("nothing-to-divide-by")
                        : new Value.MoneyRate(
                                new Money(group.funded() * 10, Denomination.CNY),
                                new Money(group.capital(), Denomination.CNY))));
    }

    private static List<Cell> cells(Group group) {
        return List.of(
                count("undertaken", group.undertaken()), sum("contracted-capital", group.capital()), inPlace(group));
    }

    private static Bulletin bulletin(List<Group> groups, List<Note> notes) {
        Group whole = new Group(
                total(groups, Group::undertaken),
                total(groups, Group::unpublished),
                total(groups, Group::funded),
                total(groups, Group::capital));
        List<BulletinRow> rows = new ArrayList<>();
        List<BulletinMonth> months = new ArrayList<>();
        for (Group group : groups) {
            rows.add(new BulletinRow(
                    new Code("place", Integer.toString(rows.size())),
                    new TreeMap<>(Map.of("en", "Place")),
                    new Exposure(group.undertaken(), group.unpublished(), group.funded()),
                    cells(group)));
            months.add(new BulletinMonth(
                    YearMonth.of(2016, 1).plusMonths(months.size()),
                    List.of(
                            count("undertaken", group.undertaken()),
                            sum("contracted-capital", group.capital()),
                            sum("in-place", group.funded()))));
        }
        return new Bulletin(
                new Basis(
                        LocalDate.parse("2016-01-01"),
                        LocalDate.parse("2016-12-31"),
                        new Head(9, "0".repeat(64), Instant.EPOCH),
                        "sanming-2006",
                        1,
                        new Rounding(Rounding.Mode.HALF_UP, 1)),
                new Scope(Code.NONE, Code.NONE, "city", "division", List.of()),
                false,
                0,
                new Exposure(whole.undertaken(), whole.unpublished(), whole.funded()),
                cells(whole),
                rows,
                List.of(),
                List.of(count("undertaken", whole.undertaken())),
                List.of(count("not-started", whole.undertaken())),
                months,
                notes,
                List.of());
    }

    private static long total(List<Group> groups, ToLongFunction<Group> what) {
        return groups.stream().mapToLong(what).sum();
    }

    private static List<Integer> hidden(List<List<Cell>> rows, String figure) {
        List<Integer> hidden = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean isHidden = rows.get(row).stream()
                    .anyMatch(cell -> cell.figure().equals(figure) && cell instanceof Cell.Suppressed);
            if (isHidden) {
                hidden.add(row);
            }
        }
        return hidden;
    }

    private static List<List<Cell>> rows(Bulletin bulletin) {
        return bulletin.byPlace().stream().map(BulletinRow::cells).toList();
    }

    @Test
    void aCityOfTwoProjectsNotPublicIsHiddenTogetherWithTheNextSmallest() {
        Bulletin shown = PublicForm.of(
                bulletin(List.of(new Group(2, 1, 0, 90), new Group(9, 9, 4, 500), new Group(4, 0, 3, 100)), List.of()));
        assertThat(hidden(rows(shown), "undertaken")).containsExactly(0, 2);
        assertThat(hidden(rows(shown), "contracted-capital")).containsExactly(0, 2);
        assertThat(shown.notes())
                .filteredOn(note -> note.argument("table").equals("by-place"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.code()).isEqualTo("suppressed");
                    assertThat(note.argument("rows")).isEqualTo("2");
                    assertThat(note.argument("figures")).isEqualTo("6");
                });
    }

    @Test
    void aCityOfTwoPublicProjectsIsShown() {
        Bulletin shown = PublicForm.of(bulletin(List.of(new Group(2, 0, 0, 90), new Group(9, 9, 4, 500)), List.of()));
        assertThat(hidden(rows(shown), "undertaken")).isEmpty();
    }

    @Test
    void moneyOfTwoProjectsIsHiddenInALargeCity() {
        Bulletin shown = PublicForm.of(
                bulletin(List.of(new Group(9, 9, 2, 90), new Group(9, 9, 4, 500), new Group(8, 8, 0, 70)), List.of()));
        assertThat(hidden(rows(shown), "undertaken")).isEmpty();
        assertThat(hidden(rows(shown), "in-place-rate")).containsExactly(0, 1);
    }

    @Test
    void increasesOfProjectsContractedBeforeAreHiddenWhereNoProjectIsUndertaken() {
        Bulletin shown = PublicForm.of(
                bulletin(List.of(new Group(0, 0, 0, 90), new Group(9, 9, 4, 500), new Group(8, 8, 3, 70)), List.of()));
        assertThat(hidden(rows(shown), "undertaken")).isEmpty();
        assertThat(hidden(rows(shown), "contracted-capital")).containsExactly(0, 2);
    }

    @Test
    void aWholeOfTwoProjectsShowsNothing() {
        Bulletin shown = PublicForm.of(bulletin(List.of(new Group(2, 1, 2, 90)), List.of()));
        assertThat(shown.figures()).allMatch(Cell.Suppressed.class::isInstance);
        assertThat(shown.byPlace()).isEmpty();
        assertThat(shown.funnel()).isEmpty();
        assertThat(shown.states()).isEmpty();
        assertThat(shown.months()).isEmpty();
    }

    @Test
    void figuresFromAnotherBaseDayAreHiddenWhereTheDifferenceIsASmallGroup() {
        List<Group> months = List.of(new Group(9, 9, 4, 500), new Group(5, 5, 3, 70));
        Bulletin shown = PublicForm.of(bulletin(
                months,
                List.of(
                        otherBase("2015-12-01", 16),
                        otherBase("2015-11-01", 19),
                        otherBase("2016-01-20", 10),
                        otherBase("2016-02-01", 5))));
        assertThat(shown.notes())
                .filteredOn(note -> note.code().equals(NoteMaker.OTHER_BASE))
                .extracting(note -> note.cells().getFirst() instanceof Cell.Shown)
                .containsExactly(false, true, true, true);
    }

    private static Note otherBase(String base, long undertaken) {
        return Note.of(
                NoteMaker.OTHER_BASE,
                Map.of("base", base, "why", "agreement"),
                List.of(count("undertaken", undertaken), sum("contracted-capital", 7)));
    }

    @Test
    void projectsWithoutASigningAreNamedOnlyWhenTheirNamesArePublic() {
        Bulletin shown = PublicForm.of(bulletin(
                List.of(new Group(9, 9, 4, 500)), List.of(unsigned("Zhongwei", "public"), unsigned("Secret", "own"))));
        assertThat(shown.notes()).extracting(note -> note.names().get("en")).contains("Zhongwei");
        assertThat(shown.notes().toString()).doesNotContain("Secret");
    }

    private static Note unsigned(String name, String audience) {
        return new Note(
                NoteMaker.UNSIGNED_PROJECT,
                new TreeMap<>(Map.of("project", "office/" + name, "audience", audience)),
                new TreeMap<>(Map.of("en", name)),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void noHiddenFigureIsAloneInItsColumnAndNoSmallGroupIsShown(long seed) {
        Random random = new Random(seed);
        for (int table = 0; table < 500; table++) {
            List<Group> groups = new ArrayList<>();
            for (int row = random.nextInt(7); row >= 0; row--) {
                long undertaken = random.nextInt(6);
                long capital = undertaken * 100 + (random.nextInt(8) == 0 ? 30 : 0);
                groups.add(new Group(
                        undertaken,
                        random.nextInt((int) undertaken + 1),
                        random.nextInt((int) undertaken + 1),
                        capital));
            }
            Bulletin own = bulletin(groups, List.of());
            Bulletin shown = PublicForm.of(own);
            if (own.exposure().undertaken() < Exposure.FEWEST) {
                continue;
            }
            checkColumns("seed " + seed + ": " + groups, groups, own, shown);
        }
    }

    private static void checkColumns(String about, List<Group> groups, Bulletin own, Bulletin shown) {
        boolean moneyShown = own.exposure().funded() == 0
                || own.exposure().funded() >= Exposure.FEWEST
                || own.exposure().unpublished() == 0;
        for (List<List<Cell>> rows : List.of(
                rows(shown), shown.months().stream().map(BulletinMonth::cells).toList())) {
            if (rows.isEmpty()) {
                continue;
            }
            for (String figure : List.of("undertaken", "contracted-capital")) {
                assertThat(hidden(rows, figure).size()).as(about + " " + figure).isNotEqualTo(1);
                long behind = hidden(rows, figure).stream()
                        .mapToLong(row -> Math.max(
                                groups.get(row).undertaken(), groups.get(row).capital() > 0 ? 1 : 0))
                        .sum();
                assertThat(behind).as(about + " " + figure).isNotIn(1L, 2L);
            }
        }
        if (!shown.byPlace().isEmpty()) {
            List<Integer> hiddenMoney = hidden(rows(shown), "in-place-rate");
            if (moneyShown) {
                assertThat(hiddenMoney.size()).as(about).isNotEqualTo(1);
            }
            assertThat(hiddenMoney).as(about).containsAll(hidden(rows(shown), "contracted-capital"));
            for (int row = 0; row < groups.size(); row++) {
                Group group = groups.get(row);
                if (group.unpublished() > 0 && Exposure.isFew(group.undertaken())) {
                    assertThat(hidden(rows(shown), "undertaken")).as(about).contains(row);
                }
                if (group.unpublished() > 0 && Exposure.isFew(group.funded())) {
                    assertThat(hiddenMoney).as(about).contains(row);
                }
            }
        }
    }
}
