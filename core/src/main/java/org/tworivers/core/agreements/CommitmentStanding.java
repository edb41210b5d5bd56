package org.tworivers.core.agreements;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.agreements.AgreementBook.Told;
import org.tworivers.core.agreements.AgreementsEntry.Report;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.shared.Money;

/// How far a commitment has come on a day.
///
/// @param reached the figure it is measured by, on that day; nothing when it is measured by reports
/// @param share how much of its target is reached; more than one when it is surpassed; nothing when that cannot
///     be said
/// @param told what was reported until that day, in order
public record CommitmentStanding(
        AgreementCommitment commitment,
        Status status,
        Optional<Figure> reached,
        Optional<Ratio> share,
        List<Told> told) {

    /// How it stands.
    public enum Status {
        /// It was kept.
        FULFILLED,
        /// Something was done for it.
        UNDER_WAY,
        /// Nothing was done for it yet.
        NOT_BEGUN,
        /// It should have been kept by now and is not.
        OVERDUE,
        /// It was given up.
        BROKEN_OFF,
        /// The figure it is measured by cannot be said.
        NOT_AVAILABLE;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The lower-case word.
        public String word() {
            return word;
        }
    }

    public CommitmentStanding {
        told = List.copyOf(told);
    }

    /// Where a commitment stands.
    ///
    /// @param asOf the day
    /// @param figure the figure of its target on that day; nothing when it has none, or it could not be asked for
    /// @param told what was reported of it until that day, in order
    static CommitmentStanding of(
            AgreementCommitment commitment, LocalDate asOf, Optional<Figure> figure, List<Told> told) {
        Optional<Ratio> share = commitment.target().flatMap(target -> figure.flatMap(each -> share(each, target)));
        boolean late =
                commitment.due().isDated() && asOf.isAfter(commitment.due().last());
        Status status = late ? Status.OVERDUE : Status.NOT_BEGUN;
        Optional<Report> last = told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.getLast().reported().report());
        if (last.filter(Report.BROKEN_OFF::equals).isPresent()) {
            status = Status.BROKEN_OFF;
        } else if (commitment.target().isPresent()) {
            status = share.map(each -> measured(each, late)).orElse(Status.NOT_AVAILABLE);
        } else if (last.filter(Report.FULFILLED::equals).isPresent()) {
            status = Status.FULFILLED;
        } else if (last.isPresent() && !late) {
            status = Status.UNDER_WAY;
        }
        return new CommitmentStanding(commitment, status, figure, share, told);
    }

    private static Status measured(Ratio share, boolean late) {
        if (share.compareTo(Ratio.of(1, 1)) >= 0) {
            return Status.FULFILLED;
        }
        if (late) {
            return Status.OVERDUE;
        }
        return share.numerator().signum() > 0 ? Status.UNDER_WAY : Status.NOT_BEGUN;
    }

    /// How much of a target a figure reaches; nothing when the two are not of one kind, or the figure is not
    /// available.
    private static Optional<Ratio> share(Figure reached, Figure target) {
        return switch (target.value()) {
            case Value.Count(long wanted) ->
                reached.value() instanceof Value.Count(long number)
                        ? Optional.of(Ratio.of(number, wanted))
                        : Optional.empty();
            case Value.Sum(Money wanted) ->
                reached.value() instanceof Value.Sum(Money money)
                                && money.denomination().equals(wanted.denomination())
                        ? Optional.of(Ratio.of(money.minor(), wanted.minor()))
                        : Optional.empty();
            case Value.CountRate(long numerator, long denominator) ->
                reached.findRatio().map(ratio -> ratio(ratio, numerator, denominator));
            case Value.MoneyRate none -> Optional.empty();
            case Value.MeanRate none -> Optional.empty();
            case Value.NotAvailable none -> Optional.empty();
        };
    }

    private static Ratio ratio(Ratio reached, long numerator, long denominator) {
        return new Ratio(
                reached.numerator().multiply(BigInteger.valueOf(denominator)),
                reached.denominator().multiply(BigInteger.valueOf(numerator)));
    }
}
