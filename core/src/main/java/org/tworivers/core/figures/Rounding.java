package org.tworivers.core.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How a figure is printed: the rule and the digits after the decimal point.
///
/// @param mode the rule
/// @param digits digits after the point, 0 to 12
public record Rounding(Mode mode, int digits) {

    /// The three rules offices use.
    public enum Mode {
        /// Halves go away from zero (四舍五入).
        HALF_UP("half-up", RoundingMode.HALF_UP),
        /// Halves go to the even neighbour (GB/T 8170).
        HALF_EVEN("half-even", RoundingMode.HALF_EVEN),
        /// Further digits are dropped.
        TRUNCATE("truncate", RoundingMode.DOWN);

        private final String word;
        private final RoundingMode rule;

        Mode(String word, RoundingMode rule) {
            this.word = word;
            this.rule = rule;
        }

        /// The word used in options and files.
        public String word() {
            return word;
        }

        /// Reads `half-up`, `half-even` or `truncate`.
        public static Mode parse(String word) {
            for (Mode mode : values()) {
                if (mode.word.equals(word)) {
                    return mode;
                }
            }
            throw new IllegalArgumentException(
                    "rounding (" + word + ") must be half-up, half-even or truncate. Maybe half-up.");
        }
    }

    /// The most digits after the point that are printed.
    public static final int MOST_DIGITS = 12;

    public Rounding {
        if (digits < 0 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("digits (" + digits + ") must be 0 to 12. Maybe 1.");
        }
    }

    /// Rounds a fraction once.
    public BigDecimal round(Ratio ratio) {
        return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), digits, mode.rule);
    }
}
