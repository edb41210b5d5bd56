package org.tworivers.core.attraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;

/// How many leads were found, called on, mean to invest, and were contracted. Counts, so that every share of them is
/// exact; the order of leads changes nothing.
public final class LeadFunnel {
    private LeadFunnel() {}

    /// By what leads are parted.
    public enum Group {
        TEAM,
        SECTOR,
        /// The month in which a lead was found.
        MONTH;

        private final String word = name().toLowerCase(Locale.ROOT);

        /// The lower-case word.
        public String word() {
            return word;
        }

        /// The group of a lead: an id, a code or a month.
        public String of(Lead lead) {
            return switch (this) {
                case TEAM -> lead.team();
                case SECTOR -> lead.sector().toString();
                case MONTH -> YearMonth.from(lead.found()).toString();
            };
        }
    }

    /// How far a lead has come on a day. Whoever contracted means to invest.
    public record Reached(Lead lead, boolean visited, boolean intended, boolean contracted) {
        /// Reads it.
        ///
        /// @param contract the day on which the project it became was contracted
        public static Reached of(
                LeadCourse course, Collection<Visit> visits, Optional<LocalDate> contract, LocalDate asOf) {
            boolean contracted = contract.isPresent() && !contract.get().isAfter(asOf);
            return new Reached(
                    course.lead(),
                    visits.stream().anyMatch(visit -> !visit.day().isAfter(asOf)),
                    contracted || course.find(LeadStep.INTENDED, asOf).isPresent(),
                    contracted);
        }
    }

    /// The counts of some leads.
    ///
    /// @param visited those of them that were called on at least once
    public record Counts(long leads, long visited, long intended, long contracted) {
        /// Nobody.
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        /// The figures of a funnel: how many leads, and of these how many came how far, as exact shares.
        public List<Figure> figures() {
            return List.of(
                    new Figure("leads-found", new Value.Count(leads)),
                    Figure.share("leads-visited", visited, leads),
                    Figure.share("leads-intended", intended, leads),
                    Figure.share("leads-contracted", contracted, leads));
        }

        /// The counts of these and others.
        public Counts plus(Counts others) {
            return new Counts(
                    leads + others.leads,
                    visited + others.visited,
                    intended + others.intended,
                    contracted + others.contracted);
        }

        Counts plus(Reached reached) {
            return new Counts(
                    leads + 1,
                    visited + (reached.visited() ? 1 : 0),
                    intended + (reached.intended() ? 1 : 0),
                    contracted + (reached.contracted() ? 1 : 0));
        }
    }

    /// The counts of all.
    public static Counts whole(List<Reached> leads) {
        Counts counts = Counts.NONE;
        for (Reached each : leads) {
            counts = counts.plus(each);
        }
        return counts;
    }

    /// The counts by what a lead is of, in order.
    public static SortedMap<String, Counts> by(List<Reached> leads, Function<Lead, String> group) {
        SortedMap<String, Counts> counts = new TreeMap<>();
        for (Reached each : leads) {
            counts.merge(group.apply(each.lead()), Counts.NONE.plus(each), (before, one) -> before.plus(each));
        }
        return counts;
    }
}
