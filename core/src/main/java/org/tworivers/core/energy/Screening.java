package org.tworivers.core.energy;

import java.util.List;
import java.util.Optional;
import org.tworivers.core.figures.Ratio;

/// What an energy screen says of a year's electricity.
///
/// @param kilowattHours a year
/// @param equivalents the same as coal equivalent, once by each factor that holds on the day
/// @param rule the review rule of the day, if one is known
/// @param reached which of the rule's amounts are reached; the review is needed when any is
public record Screening(
        Ratio kilowattHours, List<Equivalent> equivalents, Optional<ReviewRule> rule, List<Reached> reached) {
    public Screening {
        equivalents = List.copyOf(equivalents);
        reached = List.copyOf(reached);
    }

    /// Tonnes of coal equivalent, and by which factor.
    public record Equivalent(EnergyFactor factor, Ratio tonnes) {}

    /// An amount of a rule.
    public enum Reached {
        /// Tonnes of coal equivalent.
        TONNES,
        /// Kilowatt hours.
        KILOWATT_HOURS
    }

    /// What becomes of it.
    public enum Verdict {
        NEEDED,
        NOT_NEEDED,
        /// No rule is known for the day.
        NO_RULE
    }

    /// Whether a review is needed.
    public Verdict verdict() {
        if (rule.isEmpty()) {
            return Verdict.NO_RULE;
        }
        return reached.isEmpty() ? Verdict.NOT_NEEDED : Verdict.NEEDED;
    }
}
