package org.tworivers.core.projects;

/// The reading of how many projects have something due.
final class DueReading extends ProjectReading<DueCounts> {
    private final int units;

    DueReading(FactColumns facts, Grouping grouping, Opening opening) {
        super(facts, grouping, opening);
        units = facts.units().size();
    }

    @Override
    DueCounts empty() {
        return new DueCounts();
    }

    @Override
    Adding into(DueCounts counts) {
        Tally alone = new Tally(1, units);
        Standing standing = new Standing();
        return (project, group) -> {
            standing.take(project);
            alone.add(standing, 0);
            counts.add(DueReader.read(project, alone), 1);
            alone.remove(standing, 0);
        };
    }

    @Override
    public DueCounts merge(DueCounts left, DueCounts right) {
        left.add(right, 1);
        return left;
    }

    @Override
    public DueCounts minus(DueCounts whole, DueCounts part) {
        DueCounts left = merge(empty(), whole);
        left.add(part, -1);
        return left;
    }
}
