package org.tworivers.core.instruments.use;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Ratio;

/// How long instruments could be used, were used, and were used by outsiders. Minutes, so that every share is exact;
/// counts of parts add up to those of the whole, in any order.
///
/// The sharing rate is what outsiders used of what was used. Of several instruments it is said in two ways, which
/// differ: the ratio of the sums, in which a busy instrument weighs more, and the mean of the instruments' own ratios.
///
/// @param available minutes within opening hours, without maintenance
/// @param used minutes of recorded use
/// @param outside those of them by other organisations than the keeper
/// @param open those of the used minutes that lie within the available ones: all, unless hours were stated anew later
/// @param instruments how many instruments these are of
/// @param shared how many of them were used at all, and so have a ratio of their own
/// @param ratios the sum of their own ratios
public record UseCounts(long available, long used, long outside, long open, int instruments, int shared, Ratio ratios) {
    /// Of no instrument.
    public static final UseCounts NONE = new UseCounts(0, 0, 0, 0, 0, 0, Ratio.of(0, 1));

    private static final long HOUR = 60;

    /// Of one instrument.
    public static UseCounts of(long available, long used, long outside, long open) {
        boolean any = used > 0;
        return new UseCounts(
                available, used, outside, open, 1, any ? 1 : 0, any ? lowest(Ratio.of(outside, used)) : Ratio.of(0, 1));
    }

    /// These and others.
    public UseCounts plus(UseCounts other) {
        return new UseCounts(
                available + other.available,
                used + other.used,
                outside + other.outside,
                open + other.open,
                instruments + other.instruments,
                shared + other.shared,
                sum(ratios, other.ratios));
    }

    private static Ratio sum(Ratio one, Ratio other) {
        return lowest(new Ratio(
                one.numerator()
                        .multiply(other.denominator())
                        .add(other.numerator().multiply(one.denominator())),
                one.denominator().multiply(other.denominator())));
    }

    private static Ratio lowest(Ratio ratio) {
        BigInteger common = ratio.numerator().gcd(ratio.denominator());
        return common.signum() == 0
                ? ratio
                : new Ratio(
                        ratio.numerator().divide(common), ratio.denominator().divide(common));
    }

    /// Minutes in which instruments stood ready and were not used.
    public long free() {
        return available - open;
    }

    /// What was used of what was available; nothing when nothing was.
    public Optional<Ratio> utilisation() {
        return available == 0 ? Optional.empty() : Optional.of(Ratio.of(open, available));
    }

    /// What outsiders used of all that was used, as a ratio of sums; nothing when nothing was used.
    public Optional<Ratio> sharingRate() {
        return used == 0 ? Optional.empty() : Optional.of(Ratio.of(outside, used));
    }

    /// The mean of the instruments' own sharing rates, of those that were used; nothing when none was.
    public Optional<Ratio> meanSharingRate() {
        return shared == 0
                ? Optional.empty()
                : Optional.of(lowest(
                        new Ratio(ratios.numerator(), ratios.denominator().multiply(BigInteger.valueOf(shared)))));
    }

    /// Hours of so many minutes, exactly.
    public static Ratio hours(long minutes) {
        return lowest(Ratio.of(minutes, HOUR));
    }

    /// The figures of these. Shares of hours are given by their minutes.
    public List<Figure> figures() {
        return List.of(
                new Figure("instruments", new Value.Count(instruments)),
                Figure.share("instrument-use", open, available),
                Figure.share("sharing-rate", outside, used),
                meanSharingRate()
                        .map(mean -> new Figure("sharing-rate-mean", new Value.MeanRate(mean, shared)))
                        .orElse(Figure.share("sharing-rate-mean", 0, 0)));
    }
}
