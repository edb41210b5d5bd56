package org.tworivers.core.figures.claims;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.figures.claims.Claim.Counts;
import org.tworivers.core.figures.claims.Claim.KnownAs;
import org.tworivers.core.figures.claims.Claim.Named;
import org.tworivers.core.figures.claims.Claim.Nothing;
import org.tworivers.core.figures.claims.Claim.Value;
import org.tworivers.core.figures.claims.Verdict.NotCheckable;
import org.tworivers.core.figures.claims.Verdict.Why;

/// Checks printed figures: computes the exact value, rounds it by every mode at the digits that were printed,
/// and says which give the claim.
public final class ClaimCheck {
    private final Map<String, KnownFigure> known = new TreeMap<>();
    private final Map<String, String> notAvailable;

    /// Checks against these figures too, by their names.
    public ClaimCheck(Collection<KnownFigure> known) {
        this(known, Map.of());
    }

    /// Checks against these figures too, by their names.
    ///
    /// @param notAvailable names of figures that cannot be said, each with the stable word for why
    public ClaimCheck(Collection<KnownFigure> known, Map<String, String> notAvailable) {
        this.notAvailable = Map.copyOf(notAvailable);
        for (KnownFigure figure : known) {
            if (this.known.put(figure.name(), figure) != null) {
                throw new IllegalArgumentException("known (" + figure.name()
                        + ") must name each figure once. Maybe add the base date to the name.");
            }
        }
    }

    /// The verdict on one claim.
    public Verdict check(Claim claim) {
        Printed printed = claim.printed();
        return switch (claim.support()) {
            case Counts counts -> checkCounts(printed, counts);
            case Value(Printed stated) -> compare(printed, stated.quantity(), stated.currency(), stated.value());
            case Named(int named) -> checkNamed(printed, named);
            case KnownAs(String name) -> checkKnown(printed, name);
            case Nothing(Why why, var arguments) -> new NotCheckable(why, arguments);
        };
    }

    private static Verdict checkCounts(Printed printed, Counts counts) {
        if (counts.denominator().signum() == 0) {
            return not(Why.DENOMINATOR_ZERO);
        }
        if (printed.quantity() == Quantity.AMOUNT || printed.quantity() == Quantity.POINTS) {
            return not(Why.UNITS_DIFFER, measure(printed.quantity(), printed.currency()), measure(Quantity.SHARE, ""));
        }
        return compare(printed, printed.quantity(), "", Ratio.of(counts.numerator(), counts.denominator()));
    }

    private Verdict checkKnown(Printed printed, String name) {
        KnownFigure figure = known.get(name);
        String why = notAvailable.get(name);
        if (figure == null && why != null) {
            return not(Why.NOT_AVAILABLE, why);
        }
        return figure == null
                ? not(Why.UNKNOWN_FIGURE, name)
                : compare(printed, figure.quantity(), figure.currency(), figure.value());
    }

    private static Verdict checkNamed(Printed printed, int named) {
        Ratio stated = printed.value();
        if (printed.quantity() != Quantity.COUNT || !stated.isWhole()) {
            return not(Why.UNITS_DIFFER, measure(printed.quantity(), printed.currency()), measure(Quantity.COUNT, ""));
        }
        return stated.sameValueAs(Ratio.of(named, 1))
                ? judge(printed, stated)
                : new Verdict.StatedAndNamed(stated.numerator().divide(stated.denominator()), named);
    }

    /// Judges when both measure the same; a bare number such as 175.46 bn may stand for money too.
    private static Verdict compare(Printed printed, Quantity quantity, String currency, Ratio value) {
        boolean sameQuantity = printed.quantity() == quantity;
        boolean bareMoney = (printed.quantity() == Quantity.COUNT && quantity == Quantity.AMOUNT)
                || (printed.quantity() == Quantity.AMOUNT && quantity == Quantity.COUNT);
        boolean sameCurrency = printed.currency().equals(currency);
        if (!bareMoney && !(sameQuantity && sameCurrency)) {
            return not(Why.UNITS_DIFFER, measure(printed.quantity(), printed.currency()), measure(quantity, currency));
        }
        return judge(printed, value);
    }

    private static Verdict judge(Printed printed, Ratio value) {
        Ratio found = value.scaledByPowerOfTen(-printed.unit().power());
        Set<Rounding.Mode> modes = EnumSet.noneOf(Rounding.Mode.class);
        for (Rounding.Mode mode : Rounding.Mode.values()) {
            BigDecimal rounded = new Rounding(mode, printed.digits()).round(found);
            if (rounded.compareTo(printed.number()) == 0) {
                modes.add(mode);
            }
        }
        BigDecimal halfUp = new Rounding(Rounding.Mode.HALF_UP, printed.digits()).round(found);
        if (modes.isEmpty()) {
            return new Verdict.DoesNotMatch(found, halfUp);
        }
        return modes.equals(EnumSet.of(Rounding.Mode.TRUNCATE))
                ? new Verdict.MatchesOnlyByTruncation(found, halfUp)
                : new Verdict.Matches(found, printed.digits(), modes);
    }

    private static NotCheckable not(Why why, String... arguments) {
        return new NotCheckable(why, List.of(arguments));
    }

    /// The measure in a word that needs no translation: a currency, a sign, or `1` for plain counts.
    private static String measure(Quantity quantity, String currency) {
        return switch (quantity) {
            case COUNT -> "1";
            case SHARE -> Unit.PERCENT.sign();
            case POINTS -> Unit.POINT.sign();
            case AMOUNT -> currency;
        };
    }
}
