package org.tworivers.core.bulletins;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.projects.Counts;
import org.tworivers.core.projects.MonthSeries;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Tally;
import org.tworivers.core.shared.Money;

/// Makes a bulletin of figures that were computed before. Adds nothing of its own: every number is a figure of
/// its sources.
public final class BulletinMaker {
    /// The figures of each row of a table, those of them that the whole has.
    static final List<String> ROW_FIGURES = List.of(
            "undertaken",
            "contracted-capital",
            "fulfilment-rate",
            "start-rate",
            "production-rate",
            "in-place-rate",
            "announced",
            "announced-capital",
            "observed",
            "observed-operating");

    /// The states that undertaken projects are parted into.
    static final List<String> STATES = List.of("not-started", "building", "producing", "stalled", "ended");

    private static final List<Stage> FUNNEL = List.of(
            Stage.REGISTERED, Stage.PERMITTED, Stage.STARTED, Stage.COMPLETED, Stage.OPERATING, Stage.FULL_CAPACITY);

    private BulletinMaker() {}

    /// The bulletin in the region's own form.
    public static Bulletin make(BulletinSources sources) {
        FigureSheet sheet = sources.byPlace();
        boolean hasSignings = sources.whole().count(Counts.WITH_SIGNING) > 0
                || sources.whole().count(Counts.KNOWN) == 0;
        return new Bulletin(
                sheet.basis(),
                sources.scope(),
                false,
                sheet.illustrative(),
                new Exposure(
                        sources.whole().count(Counts.UNDERTAKEN),
                        sources.whole().count(Counts.UNDERTAKEN_UNPUBLISHED),
                        sources.whole().count(Counts.FUNDED)),
                sheet.whole().stream()
                        .filter(figure -> !STATES.contains(figure.name()))
                        .map(BulletinMaker::shown)
                        .toList(),
                rows(sources.byPlace(), hasSignings),
                rows(sources.bySector(), hasSignings),
                hasSignings ? funnel(sources.whole()) : List.of(),
                hasSignings
                        ? STATES.stream()
                                .flatMap(state -> find(sheet.whole(), state))
                                .toList()
                        : List.of(),
                hasSignings ? months(sources) : List.of(),
                NoteMaker.notes(sources, hasSignings),
                sources.sections());
    }

    static Cell shown(Figure figure) {
        return new Cell.Shown(figure);
    }

    static Cell count(String name, long number) {
        return shown(new Figure(name, new Value.Count(number)));
    }

    static Stream<Cell> find(List<Figure> figures, String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).map(BulletinMaker::shown);
    }

    private static List<BulletinRow> rows(FigureSheet sheet, boolean hasSignings) {
        return sheet.groups().stream()
                .map(group -> new BulletinRow(
                        group.code(),
                        group.names(),
                        new Exposure(
                                number(group.figures(), "undertaken"),
                                group.unpublished(),
                                number(group.figures(), "funded")),
                        ROW_FIGURES.stream()
                                .flatMap(name -> find(group.figures(), name))
                                .filter(cell -> hasSignings || isAvailable(cell))
                                .toList()))
                .toList();
    }

    private static boolean isAvailable(Cell cell) {
        return !(cell instanceof Cell.Shown(Figure figure) && figure.value() instanceof Value.NotAvailable);
    }

    private static long number(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .mapToLong(figure -> figure.value() instanceof Value.Count(long number) ? number : 0)
                .sum();
    }

    private static List<Cell> funnel(Tally whole) {
        List<Cell> cells = new ArrayList<>();
        cells.add(count("undertaken", whole.count(Counts.UNDERTAKEN)));
        for (Stage stage : FUNNEL) {
            cells.add(count("reached-" + stage.word(), whole.count(Counts.reached(stage))));
        }
        return cells;
    }

    private static List<BulletinMonth> months(BulletinSources sources) {
        MonthSeries series = sources.months();
        List<BulletinMonth> months = new ArrayList<>();
        for (int month = 0; month < series.months().size(); month++) {
            List<Cell> cells = new ArrayList<>(List.of(
                    count("undertaken", series.count(MonthSeries.UNDERTAKEN, month)),
                    count("started", series.count(MonthSeries.STARTED, month)),
                    count("into-production", series.count(MonthSeries.PRODUCING, month))));
            sums(sources, MonthSeries.CONTRACTED, "contracted-capital", month, cells);
            sums(sources, MonthSeries.IN_PLACE, "in-place", month, cells);
            months.add(new BulletinMonth(series.months().get(month), cells));
        }
        return months;
    }

    /// Only denominations in which anything happened: others may have come to the ledger later.
    private static void sums(BulletinSources sources, int what, String name, int month, List<Cell> cells) {
        MonthSeries series = sources.months();
        for (int unit = 0; unit < sources.units().size(); unit++) {
            int index = unit;
            if (IntStream.range(0, series.months().size()).anyMatch(each -> series.sum(what, index, each) != 0)) {
                cells.add(shown(new Figure(
                        name,
                        new Value.Sum(new Money(
                                series.sum(what, unit, month), sources.units().get(unit))))));
            }
        }
    }
}
