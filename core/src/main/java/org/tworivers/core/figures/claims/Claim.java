package org.tworivers.core.figures.claims;

import java.math.BigDecimal;
import java.util.List;

/// A figure that someone printed, with what it can be checked against.
///
/// @param text what stood there, letter by letter
/// @param printed the figure it says; its digits are the digits it is checked at
/// @param support what it is checked against
/// @param source where it was printed: a document, or the sentence itself; may be empty
public record Claim(String text, Printed printed, Support support, String source) {

    /// A claim whose text is not kept.
    public Claim(Printed printed, Support support, String source) {
        this(printed.toString(), printed, support, source);
    }

    /// Reads the figure of a text, as [Printed#parse] does.
    public static Claim parse(String text, Support support, String source) {
        return new Claim(text.strip(), Printed.parse(text), support, source);
    }

    /// What a claim is checked against.
    public sealed interface Support {}

    /// Two counts, of which the claim is the share: 165 of 256.
    ///
    /// @param numerator any exact number
    /// @param denominator zero or more, exact; a claim over zero is not checkable
    public record Counts(BigDecimal numerator, BigDecimal denominator) implements Support {
        public Counts {
            if (denominator.signum() < 0) {
                throw new IllegalArgumentException("denominator (" + denominator.toPlainString()
                        + ") must not be below zero. Maybe the counts are swapped.");
            }
        }

        /// Two printed counts or amounts: the numbers as printed when both have one unit, else in ones.
        public static Counts of(Printed numerator, Printed denominator) {
            if (!numerator.currency().equals(denominator.currency())) {
                throw new IllegalArgumentException("denominator (" + denominator + ") must be in the currency of "
                        + numerator + ". Maybe convert it first.");
            }
            return numerator.unit() == denominator.unit()
                    ? new Counts(numerator.number(), denominator.number())
                    : new Counts(numerator.inOnes(), denominator.inOnes());
        }

        /// Two whole counts.
        public static Counts of(long numerator, long denominator) {
            return new Counts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        }

        @Override
        public String toString() {
            return numerator.toPlainString() + "/" + denominator.toPlainString();
        }
    }

    /// The same thing stated elsewhere, perhaps in another unit.
    ///
    /// @param stated the other statement
    public record Value(Printed stated) implements Support {
        @Override
        public String toString() {
            return stated.toString();
        }
    }

    /// A stated number of things of which some are named beside it.
    ///
    /// @param named how many are named, zero or more
    public record Named(int named) implements Support {
        public Named {
            if (named < 0) {
                throw new IllegalArgumentException("named (" + named + ") must not be below zero. Maybe 0.");
            }
        }
    }

    /// A figure of the ledger, or of another list of known figures.
    ///
    /// @param name its name there
    public record KnownAs(String name) implements Support {}

    /// Nothing it could be checked against.
    ///
    /// @param why the reason
    /// @param arguments what the reason speaks of, in the order its text needs
    public record Nothing(Verdict.Why why, List<String> arguments) implements Support {
        public Nothing {
            arguments = List.copyOf(arguments);
        }

        /// A reason that speaks of these.
        public static Nothing because(Verdict.Why why, String... arguments) {
            return new Nothing(why, List.of(arguments));
        }
    }
}
