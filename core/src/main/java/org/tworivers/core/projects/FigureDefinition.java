package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// How a figure of projects is read off a tally: which column, or which column over which.
///
/// The same definition makes the figure of a whole, of a group and of a single project, so that what a figure
/// is explained by is what it was made of.
///
/// @param name stable name
/// @param needs what must be on record for the figure to be available at all
/// @param numerator the column, one of [Counts], or of [Sums] when `money`
/// @param denominator the column it is divided by, or [#NONE]
/// @param money whether the columns are amounts
public record FigureDefinition(String name, Needs needs, int numerator, int denominator, boolean money) {
    /// Why a share of nothing is not available.
    public static final String NOTHING_TO_DIVIDE_BY = "nothing-to-divide-by";

    /// It is no rate.
    public static final int NONE = -1;

    /// What must be on record.
    public enum Needs {
        /// At least one signing: announcements and statuses are no signings.
        SIGNINGS,
        /// At least one announcement; without any, the figure is left out.
        ANNOUNCEMENTS,
        /// At least one status given by a register; without any, the figure is left out.
        STATUSES
    }

    /// All figures of projects, in the order they are printed.
    public static final List<FigureDefinition> ALL = all();

    private static List<FigureDefinition> all() {
        List<FigureDefinition> all = new ArrayList<>(List.of(
                count("undertaken", Counts.UNDERTAKEN),
                sum("contracted-capital", Sums.CONTRACTED),
                sum("outside-capital", Sums.CONTRACTED_OUTSIDE),
                rate("fulfilment-rate", Counts.FULFILLED),
                rate("start-rate", Counts.STARTED),
                rate("production-rate", Counts.PRODUCING),
                new FigureDefinition("in-place-rate", Needs.SIGNINGS, Sums.IN_PLACE, Sums.CAPITAL_OF_UNDERTAKEN, true),
                count("started-now-stalled", Counts.STARTED_NOW_STALLED),
                count("started-now-ended", Counts.STARTED_NOW_ENDED),
                count("not-started", Counts.NOT_STARTED),
                count("building", Counts.BUILDING),
                count("producing", Counts.PRODUCING),
                count("stalled", Counts.STALLED),
                count("ended", Counts.ENDED),
                count("intents", Counts.INTENTS),
                sum("intended-capital", Sums.INTENDED),
                sum("in-place", Sums.IN_PLACE),
                count("funded", Counts.FUNDED),
                count("held-back-receipts", Counts.HELD_BACK),
                sum("held-back", Sums.HELD_BACK),
                count("without-amount", Counts.WITHOUT_AMOUNT),
                count("unproven", Counts.UNPROVEN),
                count("unproven-stages", Counts.UNPROVEN_STAGES),
                count("before-base", Counts.BEFORE_BASE),
                count("undetermined", Counts.UNDETERMINED),
                count("unsigned", Counts.UNSIGNED),
                new FigureDefinition("announced", Needs.ANNOUNCEMENTS, Counts.ANNOUNCED, NONE, false),
                new FigureDefinition("announced-capital", Needs.ANNOUNCEMENTS, Sums.ANNOUNCED, NONE, true),
                new FigureDefinition(
                        "announced-without-amount", Needs.ANNOUNCEMENTS, Counts.ANNOUNCED_WITHOUT_AMOUNT, NONE, false),
                new FigureDefinition("observed", Needs.STATUSES, Counts.OBSERVED, NONE, false)));
        for (Stage stage : Stage.values()) {
            all.add(new FigureDefinition(
                    "observed-" + stage.word(), Needs.STATUSES, Counts.status(stage), NONE, false));
        }
        all.add(new FigureDefinition(
                "operating-without-start", Needs.STATUSES, Counts.OPERATING_WITHOUT_START, NONE, false));
        return List.copyOf(all);
    }

    private static FigureDefinition count(String name, int column) {
        return new FigureDefinition(name, Needs.SIGNINGS, column, NONE, false);
    }

    private static FigureDefinition sum(String name, int column) {
        return new FigureDefinition(name, Needs.SIGNINGS, column, NONE, true);
    }

    private static FigureDefinition rate(String name, int column) {
        return new FigureDefinition(name, Needs.SIGNINGS, column, Counts.UNDERTAKEN, false);
    }

    /// The definition of a name.
    public static Optional<FigureDefinition> find(String name) {
        return ALL.stream().filter(each -> each.name.equals(name)).findFirst();
    }

    /// Whether the whole ledger, as this tally shows it, holds anything the figure is about. Figures about
    /// signings are always shown, as "not available" where there are none.
    public boolean isShown(Tally whole) {
        return switch (needs) {
            case SIGNINGS -> true;
            case ANNOUNCEMENTS -> whole.count(Counts.ANNOUNCED) > 0;
            case STATUSES -> whole.count(numerator) > 0;
        };
    }

    /// The figure of a group: one, or for money one for each denomination that the whole has.
    ///
    /// @param whole the tally of the whole ledger, which decides what is available
    /// @param part the tally that holds the group
    public List<Figure> of(Tally whole, Tally part, int group, List<Denomination> units) {
        if (needs == Needs.SIGNINGS && whole.count(Counts.WITH_SIGNING) == 0 && whole.count(Counts.KNOWN) > 0) {
            return List.of(new Figure(name, new Value.NotAvailable("no-signings")));
        }
        if (!money) {
            long number = part.count(group, numerator);
            return List.of(new Figure(
                    name,
                    denominator == NONE ? new Value.Count(number) : rate(number, part.count(group, denominator))));
        }
        List<Figure> figures = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            int shownBy = denominator == NONE ? numerator : denominator;
            if (whole.sum(unit, shownBy) != 0) {
                figures.add(new Figure(name, money(part, group, unit, units.get(unit))));
            }
        }
        return figures;
    }

    private static Value rate(long numerator, long denominator) {
        return denominator == 0
                ? new Value.NotAvailable(NOTHING_TO_DIVIDE_BY)
                : new Value.CountRate(numerator, denominator);
    }

    private Value money(Tally part, int group, int unit, Denomination denomination) {
        Money top = new Money(part.sum(group, unit, numerator), denomination);
        if (denominator == NONE) {
            return new Value.Sum(top);
        }
        Money bottom = new Money(part.sum(group, unit, denominator), denomination);
        return bottom.minor() == 0 ? new Value.NotAvailable(NOTHING_TO_DIVIDE_BY) : new Value.MoneyRate(top, bottom);
    }
}
