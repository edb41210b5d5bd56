package org.tworivers.core.energy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.figures.Ratio;

/// Holds a specific consumption against a benchmark, when the two are like.
public sealed interface Comparison {
    /// With what it was to be compared.
    Benchmark benchmark();

    /// They are like.
    ///
    /// @param above how much the consumption is above the benchmark, as a part of the benchmark; below 0 when less
    record Compared(Benchmark benchmark, Ratio above) implements Comparison {}

    /// They are not.
    ///
    /// @param unlike in what, at least one
    record Refused(Benchmark benchmark, List<Trait> unlike) implements Comparison {
        public Refused {
            unlike = List.copyOf(unlike);
        }
    }

    /// What must be like.
    enum Trait {
        PROCESS,
        UNIT,
        BOUNDARY,
        YEAR
    }

    /// What is compared.
    ///
    /// @param value in the unit
    record Measured(String process, SpecificUnit unit, String boundary, int year, Ratio value) {}

    /// The comparison, or why there is none.
    static Comparison of(Measured measured, Benchmark benchmark) {
        List<Trait> unlike = new ArrayList<>();
        add(unlike, Trait.PROCESS, measured.process().equals(benchmark.process()));
        add(unlike, Trait.UNIT, measured.unit().isLike(benchmark.unit()));
        add(unlike, Trait.BOUNDARY, measured.boundary().equals(benchmark.boundary()));
        add(unlike, Trait.YEAR, measured.year() == benchmark.year());
        if (!unlike.isEmpty()) {
            return new Refused(benchmark, unlike);
        }
        Ratio own = measured.value().scaledByPowerOfTen(measured.unit().power());
        Ratio other = Ratio.of(benchmark.value(), BigDecimal.ONE)
                .scaledByPowerOfTen(benchmark.unit().power());
        Ratio difference = own.minus(other);
        return new Compared(
                benchmark,
                new Ratio(
                        difference.numerator().multiply(other.denominator()),
                        difference.denominator().multiply(other.numerator())));
    }

    private static void add(List<Trait> unlike, Trait trait, boolean isLike) {
        if (!isLike) {
            unlike.add(trait);
        }
    }
}
