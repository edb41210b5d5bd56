package org.tworivers.core.agreements;

import java.util.List;
import java.util.Locale;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// What one year of sharing came to. The portions add up to the base, to the last fen.
///
/// @param year which year of the terms, from 1
/// @param lines what stayed in the place of each eligible firm
/// @param portions what each party gets, in the order of the terms
/// @param outcome how it came about
public record Settlement(int year, List<Line> lines, List<Portion> portions, Outcome outcome) {

    /// The revenue of one firm that stayed in the place.
    ///
    /// @param firm id of an organisation, or its name
    public record Line(String firm, Money kept) {}

    /// What a party gets.
    ///
    /// @param party as in the terms
    public record Portion(String party, Money amount) {}

    /// How portions came about.
    public enum Outcome {
        /// By the shares of the terms.
        SHARED,
        /// The source region's portion was cut to the cap; the rest stays with the host.
        CAPPED,
        /// The years of the terms are over: all stays with the host.
        TERM_OVER;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }
    }

    public Settlement {
        lines = List.copyOf(lines);
        portions = List.copyOf(portions);
    }

    /// What is shared: the sum of the lines.
    ///
    /// @throws ArithmeticException when it is beyond a long
    public Money base() {
        Money base = new Money(0, Denomination.CNY);
        for (Line line : lines) {
            base = base.plus(line.kept());
        }
        return base;
    }

    /// What a party gets; nothing is 0.
    public Money portion(String party) {
        return portions.stream()
                .filter(each -> each.party().equals(party))
                .map(Portion::amount)
                .findFirst()
                .orElse(new Money(0, Denomination.CNY));
    }
}
