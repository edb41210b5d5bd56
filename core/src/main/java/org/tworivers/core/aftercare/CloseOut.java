package org.tworivers.core.aftercare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Ratio;

/// How many of the cases that were raised in a time are closed, and what their firms say. Counts, so that every share
/// of them is exact; the order of cases changes nothing.
public final class CloseOut {
    /// From here on a firm is satisfied: *satisfied* and *very satisfied* of five answers.
    public static final int SATISFIED = 4;

    private CloseOut() {}

    /// The counts of some cases.
    ///
    /// @param closed those of them that are closed on the day; one that was reopened is open until it is closed
    ///     again
    /// @param reopened those that were reopened at least once
    /// @param rated those whose firm said how satisfied it is
    /// @param satisfied those of them whose firm is satisfied
    /// @param points what the firms gave together, from 1 to 5 each
    public record Counts(long cases, long closed, long reopened, long rated, long satisfied, long points) {
        /// None.
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        /// These and one case more.
        public Counts plus(CaseStanding standing) {
            int given = standing.satisfaction().orElse(0);
            return new Counts(
                    cases + 1,
                    closed + (standing.isClosed() ? 1 : 0),
                    reopened + (standing.reopenings() > 0 ? 1 : 0),
                    rated + (given > 0 ? 1 : 0),
                    satisfied + (given >= SATISFIED ? 1 : 0),
                    points + given);
        }

        /// These and others.
        public Counts plus(Counts other) {
            return new Counts(
                    cases + other.cases,
                    closed + other.closed,
                    reopened + other.reopened,
                    rated + other.rated,
                    satisfied + other.satisfied,
                    points + other.points);
        }

        /// The figures of these: how many cases, and the exact shares of them that are closed and reopened, and of
        /// those that
        /// rated the satisfied.
        public List<Figure> figures() {
            return List.of(
                    new Figure("cases-raised", new Value.Count(cases)),
                    Figure.share("cases-closed", closed, cases),
                    Figure.share("cases-reopened", reopened, cases),
                    Figure.share("firms-satisfied", satisfied, rated));
        }

        /// The share that is closed; nothing when there are none.
        public Optional<Ratio> closeOutRate() {
            return share(closed, cases);
        }

        /// The share of rated ones whose firm is satisfied; nothing when none said so.
        public Optional<Ratio> satisfactionRate() {
            return share(satisfied, rated);
        }

        /// The mean of what the firms gave; nothing when none did.
        public Optional<Ratio> meanSatisfaction() {
            return share(points, rated);
        }

        private static Optional<Ratio> share(long part, long whole) {
            return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole));
        }
    }

    /// The counts of all.
    public static Counts whole(Collection<CaseStanding> cases) {
        Counts counts = Counts.NONE;
        for (CaseStanding each : cases) {
            counts = counts.plus(each);
        }
        return counts;
    }

    /// The counts by when they were raised, in order.
    public static SortedMap<String, Counts> by(Cohort cohort, Collection<CaseStanding> cases) {
        SortedMap<String, Counts> counts = new TreeMap<>();
        for (CaseStanding each : cases) {
            counts.merge(cohort.of(each.raised().raised()), Counts.NONE.plus(each), Counts::plus);
        }
        return counts;
    }
}
