package org.tworivers.core.figures.claims;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;

/// What came out when a claim was checked. A value found is exact and in the claim's own unit.
public sealed interface Verdict {

    /// The claim is the value found, rounded at the claim's digits by these modes.
    ///
    /// @param found the exact value
    /// @param digits digits after the point at which it was rounded
    /// @param modes the rounding modes that give the claim, in the order of [Rounding.Mode]; never only
    ///     truncation
    record Matches(Ratio found, int digits, Set<Rounding.Mode> modes) implements Verdict {
        public Matches {
            modes = Collections.unmodifiableSet(EnumSet.copyOf(modes));
        }

        /// Whether the claim is the value found with nothing rounded away.
        public boolean isExact() {
            return found.scaledByPowerOfTen(digits).isWhole();
        }
    }

    /// The claim follows only when further digits are dropped; both ways of rounding give something else.
    ///
    /// @param found the exact value
    /// @param rounded what half-up and half-even give, which is the same here
    record MatchesOnlyByTruncation(Ratio found, BigDecimal rounded) implements Verdict {}

    /// No mode gives the claim.
    ///
    /// @param found the exact value
    /// @param rounded the value found, half-up at the claim's digits
    record DoesNotMatch(Ratio found, BigDecimal rounded) implements Verdict {}

    /// A number of things was stated and another number of them named. That is not wrong, but it cannot be
    /// counted.
    ///
    /// @param stated the number stated
    /// @param named the number named
    record StatedAndNamed(BigInteger stated, int named) implements Verdict {}

    /// It cannot be checked.
    ///
    /// @param why the reason
    /// @param arguments what the reason speaks of, in the order its text needs
    record NotCheckable(Why why, List<String> arguments) implements Verdict {
        public NotCheckable {
            arguments = List.copyOf(arguments);
        }
    }

    /// Why a claim cannot be checked. The arguments of each are said with it.
    enum Why {
        /// The text itself is damaged. Argument: how.
        CORRUPT_TEXT("corrupt-text"),
        /// Nothing was given or found to check it against.
        NOTHING_TO_COMPARE("nothing-to-compare"),
        /// It says how much more or less than something whose value is not given.
        COMPARISON_WITHOUT_BASE("comparison-without-base"),
        /// It is one end of a range.
        RANGE("range"),
        /// It says "about" or "more than". Argument: the word.
        APPROXIMATE("approximate"),
        /// Several pairs of counts give it. Argument: the pairs.
        SEVERAL_PAIRS("several-pairs"),
        /// There are counts beside it, but no pair of them gives it and none is plainly meant. Argument: how
        /// many pairs.
        NO_PAIR_FITS("no-pair-fits"),
        /// Several known figures have words beside it. Argument: their names.
        SEVERAL_FIGURES("several-figures"),
        /// There is no known figure of that name. Argument: the name.
        UNKNOWN_FIGURE("unknown-figure"),
        /// The ledger has a figure of that name and cannot say it. Argument: the stable word for why.
        NOT_AVAILABLE("not-available"),
        /// The share of nothing is no number.
        DENOMINATOR_ZERO("denominator-zero"),
        /// The two measure different things. Arguments: the claim's measure, the other's.
        UNITS_DIFFER("units-differ");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /// The stable word for machines and message keys.
        public String word() {
            return word;
        }
    }

    /// A value found, with enough digits to see what rounding does to it and no more: the whole value when six
    /// digits hold it, else the fewest digits that show more than was printed and that every mode rounds as it
    /// does the exact value.
    ///
    /// @param digits the claim's digits, 0 to 12
    static BigDecimal shown(Ratio found, int digits) {
        int plenty = Math.max(digits, 6);
        BigDecimal whole = new Rounding(Rounding.Mode.TRUNCATE, plenty).round(found);
        if (found.scaledByPowerOfTen(plenty).isWhole()) {
            BigDecimal bare = whole.stripTrailingZeros();
            return bare.setScale(Math.max(bare.scale(), 0));
        }
        int more = digits;
        BigDecimal shown;
        do {
            more = Math.min(more + 1, Rounding.MOST_DIGITS);
            shown = new Rounding(Rounding.Mode.HALF_UP, more).round(found);
        } while (more < Rounding.MOST_DIGITS && !tells(shown, found, digits));
        return shown;
    }

    private static boolean tells(BigDecimal shown, Ratio found, int digits) {
        if (shown.stripTrailingZeros().scale() <= digits) {
            return false;
        }
        Ratio again = Ratio.of(shown, BigDecimal.ONE);
        for (Rounding.Mode mode : Rounding.Mode.values()) {
            Rounding rounding = new Rounding(mode, digits);
            if (rounding.round(again).compareTo(rounding.round(found)) != 0) {
                return false;
            }
        }
        return true;
    }

    /// The stable word for machines and message keys, such as `does-not-match`.
    default String word() {
        return switch (this) {
            case Matches matches -> "matches";
            case MatchesOnlyByTruncation truncated -> "matches-only-by-truncation";
            case DoesNotMatch off -> "does-not-match";
            case StatedAndNamed named -> "stated-and-named";
            case NotCheckable not -> "not-checkable";
        };
    }
}
