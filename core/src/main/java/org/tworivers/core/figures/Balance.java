package org.tworivers.core.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An identity that the values of a register must keep: a sum of named parts equals a named whole.
///
/// Values are exact and all in one unit; what they measure is the caller's.
///
/// @param name the name of the balance, for the result
/// @param terms the parts, at least one, in the order they are said
/// @param whole the name of the value they make
public record Balance(String name, List<Term> terms, String whole) {

    /// A stock over a period: opening + new - closed = closing.
    public static final Balance OPENING_TO_CLOSING =
            Balance.parse("opening-to-closing", "opening + new - closed = closing");

    /// Where the signed projects stand: not-started + building + operating + ended = signed.
    public static final Balance STAGES_TO_SIGNED =
            Balance.parse("stages-to-signed", "not-started + building + operating + ended = signed");

    /// One part of a balance.
    ///
    /// @param name the name of its value
    /// @param subtracted whether it is taken away
    public record Term(String name, boolean subtracted) {}

    public Balance {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("terms () must hold at least one part. Maybe the group is empty.");
        }
    }

    /// Reads `opening + new - closed = closing`: names parted by spaces and signs, one whole at the end.
    public static Balance parse(String name, String equation) {
        String[] words = equation.strip().split("\\s+", -1);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            boolean first = i == 0;
            String sign = first ? "+" : words[i - 1];
            if (!sign.equals("+") && !sign.equals("-")) {
                throw malformed(equation);
            }
            terms.add(new Term(words[i], sign.equals("-")));
        }
        if (words.length < 3 || words.length % 2 == 0 || !words[words.length - 2].equals("=")) {
            throw malformed(equation);
        }
        return new Balance(name, terms, words[words.length - 1]);
    }

    /// The parts of a whole, such as the counties of a city.
    public static Balance ofParts(String name, Collection<String> parts, String whole) {
        return new Balance(
                name, parts.stream().map(part -> new Term(part, false)).toList(), whole);
    }

    /// Checks the balance.
    ///
    /// @param values the values by name; others may be there too
    public BalanceResult check(Map<String, BigDecimal> values) {
        List<String> missing = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal value = values.get(term.name());
            if (value == null) {
                missing.add(term.name());
            } else {
                sum = term.subtracted() ? sum.subtract(value) : sum.add(value);
            }
        }
        BigDecimal stated = values.get(whole);
        if (stated == null || !missing.isEmpty()) {
            if (stated == null) {
                missing.add(whole);
            }
            return new BalanceResult.NotCheckable(name, missing);
        }
        BigDecimal difference = stated.subtract(sum);
        return difference.signum() == 0
                ? new BalanceResult.Holds(name)
                : new BalanceResult.DoesNotHold(name, sum, stated, difference);
    }

    /// Checks that a cumulative value never falls from one period to the next without a correction, one result
    /// for each period after the first. A period without a value is not checkable; the next one is held against
    /// the last value there was, and a correction in between excuses it.
    ///
    /// @param name the name of the series
    /// @param periods the periods, in order of time
    /// @param values the values by period
    /// @param corrected the periods for which a correction was recorded
    public static List<BalanceResult> checkNeverFalls(
            String name, List<String> periods, Map<String, BigDecimal> values, Set<String> corrected) {
        List<BalanceResult> results = new ArrayList<>();
        BigDecimal before = null;
        boolean excused = false;
        for (int i = 0; i < periods.size(); i++) {
            String period = periods.get(i);
            String step = name + " " + period;
            BigDecimal value = values.get(period);
            excused |= corrected.contains(period);
            if (value == null) {
                if (i > 0) {
                    results.add(new BalanceResult.NotCheckable(step, List.of(period)));
                }
                continue;
            }
            if (before != null) {
                BigDecimal difference = value.subtract(before);
                results.add(
                        difference.signum() >= 0 || excused
                                ? new BalanceResult.Holds(step)
                                : new BalanceResult.DoesNotHold(step, before, value, difference));
            } else if (i > 0) {
                results.add(new BalanceResult.NotCheckable(step, List.of(periods.get(i - 1))));
            }
            before = value;
            excused = false;
        }
        return results;
    }

    private static IllegalArgumentException malformed(String equation) {
        return new IllegalArgumentException("equation (" + equation
                + ") must be parts, a sign between each, and one whole." + " Maybe opening + new - closed = closing.");
    }
}
