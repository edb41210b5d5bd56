package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.energy.Comparison.Measured;
import org.tworivers.core.figures.Ratio;

/// What an energy screen is asked.
///
/// @param tonnes output a year, above 0
/// @param consumption of electricity
/// @param on the day whose rule and factors hold
/// @param like what is compared with benchmarks, if anything is
public record EnergyQuestion(BigDecimal tonnes, Consumption consumption, LocalDate on, Optional<Like> like) {
    /// With what a specific consumption may be compared.
    public record Like(String process, String boundary, int year) {}

    /// The answer of a screen.
    ///
    /// @param specific kilowatt hours a tonne at this output, the base included
    /// @param comparisons with each benchmark; empty when nothing was to be compared
    public record Answer(EnergyQuestion question, Screening screening, Ratio specific, List<Comparison> comparisons) {
        public Answer {
            comparisons = List.copyOf(comparisons);
        }
    }

    /// The answer by what is known.
    public Answer ask(EnergyReference known) {
        Ratio specific = specificAt(tonnes);
        List<Comparison> comparisons = like.map(each -> known.benchmarks().stream()
                        .map(benchmark -> Comparison.of(
                                new Measured(
                                        each.process(),
                                        SpecificUnit.KILOWATT_HOURS_A_TONNE,
                                        each.boundary(),
                                        each.year(),
                                        specific),
                                benchmark))
                        .toList())
                .orElse(List.of());
        return new Answer(this, known.screen(consumption.yearly(tonnes), on), specific, comparisons);
    }

    /// Kilowatt hours a tonne at an output a year.
    public Ratio specificAt(BigDecimal yearly) {
        Ratio whole = consumption.yearly(yearly);
        Ratio output = Ratio.of(yearly, BigDecimal.ONE);
        return new Ratio(
                whole.numerator().multiply(output.denominator()),
                whole.denominator().multiply(output.numerator()));
    }
}
