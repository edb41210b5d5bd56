package org.tworivers.core.projects;

/// The reading of a series of months.
final class SeriesReading extends ProjectReading<MonthSeries> {
    private final Cut cut;
    private final int units;

    SeriesReading(FactColumns facts, Grouping grouping, Opening opening, Cut cut) {
        super(facts, grouping, opening);
        this.cut = cut;
        units = facts.units().size();
    }

    @Override
    MonthSeries empty() {
        return new MonthSeries(cut, units);
    }

    @Override
    Adding into(MonthSeries series) {
        return (project, group) -> series.add(project);
    }

    @Override
    public MonthSeries merge(MonthSeries left, MonthSeries right) {
        left.merge(right);
        return left;
    }

    @Override
    public MonthSeries minus(MonthSeries whole, MonthSeries part) {
        MonthSeries left = merge(empty(), whole);
        left.takeOut(part);
        return left;
    }
}
