package org.tworivers.core.projects;

/// The reading of a table.
final class TableReading extends ProjectReading<Tally> {
    private final int groups;
    private final int units;

    TableReading(FactColumns facts, Grouping grouping, Opening opening) {
        super(facts, grouping, opening);
        groups = grouping.labels().size();
        units = facts.units().size();
    }

    @Override
    Tally empty() {
        return new Tally(groups, units);
    }

    @Override
    Adding into(Tally tally) {
        Standing standing = new Standing();
        return (project, group) -> {
            standing.take(project);
            tally.add(standing, group);
        };
    }

    @Override
    public Tally merge(Tally left, Tally right) {
        left.merge(right);
        return left;
    }

    @Override
    public Tally minus(Tally whole, Tally part) {
        Tally left = merge(empty(), whole);
        left.takeOut(part);
        return left;
    }
}
