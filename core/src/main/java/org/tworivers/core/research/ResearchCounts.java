package org.tworivers.core.research;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// How much there is of a research network: institutes, joint projects, parts taken in these and contracts, each
/// counted apart. A contract counts once and so do its values, however many are parties of it. The order of what is
/// counted changes nothing.
public final class ResearchCounts {
    private final List<JointInstitute> institutes = new ArrayList<>();
    private final List<JointProject> projects = new ArrayList<>();
    private final List<TechnologyContract> contracts = new ArrayList<>();
    private final SortedSet<String> organisations = new TreeSet<>();
    private long participations;

    private ResearchCounts() {}

    /// The counts of these.
    ///
    /// @param survivor the id under which an organisation is known: those that were merged are one
    public static ResearchCounts of(Collection<? extends Cooperation> cooperations, UnaryOperator<String> survivor) {
        ResearchCounts counts = new ResearchCounts();
        for (Cooperation each : cooperations) {
            counts.organisations.addAll(each.organisations(survivor));
            switch (each) {
                case JointInstitute institute -> counts.institutes.add(institute);
                case JointProject project -> {
                    counts.projects.add(project);
                    counts.participations += project.organisations(survivor).size();
                }
                case TechnologyContract contract -> counts.contracts.add(contract);
            }
        }
        return counts;
    }

    /// How many things were counted.
    public long all() {
        return (long) institutes.size() + projects.size() + contracts.size();
    }

    /// How many joint institutes there are.
    public long institutes() {
        return institutes.size();
    }

    /// How many joint projects there are.
    public long projects() {
        return projects.size();
    }

    /// How many parts organisations take in joint projects: one for each organisation of each project.
    public long participations() {
        return participations;
    }

    /// How many technology contracts were signed.
    public long contracts() {
        return contracts.size();
    }

    /// How many organisations take part in anything.
    public long organisations() {
        return organisations.size();
    }

    /// What the amounts are counted in, in order.
    public SortedSet<Denomination> denominations() {
        SortedSet<Denomination> found = new TreeSet<>();
        contracts.forEach(each -> {
            each.deal().ifPresent(money -> found.add(money.denomination()));
            each.technology().ifPresent(money -> found.add(money.denomination()));
        });
        return found;
    }

    /// What the contracts are worth, of those in one denomination; nothing when none of them states it.
    public Optional<Money> findDeal(Denomination unit) {
        return sum(TechnologyContract::deal, unit);
    }

    /// What the contracts pay for technology, of those in one denomination; nothing when none of them states it.
    public Optional<Money> findTechnology(Denomination unit) {
        return sum(TechnologyContract::technology, unit);
    }

    private Optional<Money> sum(Function<TechnologyContract, Optional<Money>> amount, Denomination unit) {
        return contracts.stream()
                .flatMap(each -> amount.apply(each).stream())
                .filter(money -> money.denomination().equals(unit))
                .reduce(Money::plus);
    }

    /// The figures of these.
    ///
    /// @param units the denominations for each of which there is a sum; the renminbi when there is none
    public List<Figure> figures(Set<Denomination> units) {
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure("joint-institutes", new Value.Count(institutes())),
                new Figure("joint-projects", new Value.Count(projects())),
                new Figure("research-participations", new Value.Count(participations())),
                new Figure("technology-contracts", new Value.Count(contracts()))));
        for (Denomination unit : units.isEmpty() ? Set.of(Denomination.CNY) : units) {
            figures.add(new Figure("deal-value", value(findDeal(unit), unit)));
            figures.add(new Figure("technology-value", value(findTechnology(unit), unit)));
        }
        return List.copyOf(figures);
    }

    /// Of no contract it is nothing; of contracts of which none states an amount it cannot be said.
    private Value value(Optional<Money> money, Denomination unit) {
        if (contracts.isEmpty()) {
            return new Value.Sum(new Money(0, unit));
        }
        return money.<Value>map(Value.Sum::new).orElse(new Value.NotAvailable("no-amounts"));
    }
}
