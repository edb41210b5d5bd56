package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The reading of the projects behind a figure, each with what it adds, in the order of their numbers.
///
/// The figure of each project alone is read by the same definition as that of the whole, so that the contributions
/// sum to it.
final class ContributionReading extends ProjectReading<List<Contribution>> {
    private static final Comparator<Contribution> IN_ORDER =
            Comparator.comparingInt(Contribution::projectNumber).thenComparingInt(Contribution::unit);

    private final FactColumns facts;
    private final FigureDefinition definition;

    ContributionReading(FactColumns facts, Grouping grouping, Opening opening, FigureDefinition definition) {
        super(facts, grouping, opening);
        this.facts = facts;
        this.definition = definition;
    }

    @Override
    List<Contribution> empty() {
        return new ArrayList<>();
    }

    @Override
    Adding into(List<Contribution> contributions) {
        Tally alone = new Tally(1, facts.units().size());
        Standing standing = new Standing();
        return (project, group) -> {
            standing.take(project);
            alone.add(standing, 0);
            contribute(alone, facts.projectNumber(project.project()), contributions);
            alone.remove(standing, 0);
        };
    }

    private void contribute(Tally alone, int projectNumber, List<Contribution> contributions) {
        for (int unit = 0; unit < (definition.money() ? alone.units() : 1); unit++) {
            long numerator = column(alone, unit, definition.numerator());
            long denominator = definition.denominator() == FigureDefinition.NONE
                    ? 0
                    : column(alone, unit, definition.denominator());
            if (numerator != 0 || denominator != 0) {
                contributions.add(new Contribution(projectNumber, unit, numerator, denominator));
            }
        }
    }

    private long column(Tally alone, int unit, int column) {
        return definition.money() ? alone.sum(0, unit, column) : alone.count(0, column);
    }

    /// Parts follow each other.
    @Override
    public List<Contribution> merge(List<Contribution> left, List<Contribution> right) {
        left.addAll(right);
        return left;
    }

    /// A part may lie anywhere among the whole.
    @Override
    public List<Contribution> plus(List<Contribution> whole, List<Contribution> part) {
        List<Contribution> all = new ArrayList<>(whole.size() + part.size());
        int next = 0;
        for (Contribution each : whole) {
            while (next < part.size() && IN_ORDER.compare(part.get(next), each) < 0) {
                all.add(part.get(next++));
            }
            all.add(each);
        }
        all.addAll(part.subList(next, part.size()));
        return all;
    }

    @Override
    public List<Contribution> minus(List<Contribution> whole, List<Contribution> part) {
        Set<Integer> numbers = new HashSet<>();
        part.forEach(each -> numbers.add(each.projectNumber()));
        List<Contribution> left = new ArrayList<>(whole.size());
        for (Contribution each : whole) {
            if (!numbers.contains(each.projectNumber())) {
                left.add(each);
            }
        }
        return left;
    }
}
