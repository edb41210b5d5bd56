package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.energy.Screening.Equivalent;
import org.tworivers.core.energy.Screening.Reached;
import org.tworivers.core.figures.Ratio;

/// The factors, rules and benchmarks that are known, each dated and with its source.
public record EnergyReference(List<EnergyFactor> factors, List<ReviewRule> rules, List<Benchmark> benchmarks) {
    private static final String ELECTRICITY = "electricity";

    public EnergyReference {
        factors = List.copyOf(factors);
        rules = List.copyOf(rules);
        benchmarks = List.copyOf(benchmarks);
    }

    /// The factors of a carrier on a day, at most one of each convention.
    public List<EnergyFactor> factors(String carrier, LocalDate day) {
        return factors.stream()
                .filter(each ->
                        each.carrier().equals(carrier) && each.validity().holdsOn(day))
                .toList();
    }

    /// The review rule of a day.
    public Optional<ReviewRule> findRule(LocalDate day) {
        return rules.stream().filter(each -> each.validity().holdsOn(day)).findFirst();
    }

    /// Whether a project that uses so much electricity a year, and nothing else, needs an energy review.
    public Screening screen(Ratio kilowattHours, LocalDate day) {
        List<Equivalent> equivalents = factors(ELECTRICITY, day).stream()
                .map(factor -> new Equivalent(factor, factor.tonnes(kilowattHours)))
                .toList();
        Optional<ReviewRule> rule = findRule(day);
        List<Reached> reached = new ArrayList<>();
        rule.ifPresent(each -> {
            boolean tonnes = equivalents.stream()
                    .filter(equivalent -> equivalent.factor().convention() == each.convention())
                    .anyMatch(equivalent -> isReached(equivalent.tonnes(), each.tonnes()));
            if (tonnes) {
                reached.add(Reached.TONNES);
            }
            if (isReached(kilowattHours, each.kilowattHours())) {
                reached.add(Reached.KILOWATT_HOURS);
            }
        });
        return new Screening(kilowattHours, equivalents, rule, reached);
    }

    private static boolean isReached(Ratio amount, BigDecimal least) {
        return amount.compareTo(Ratio.of(least, BigDecimal.ONE)) >= 0;
    }
}
