package org.tworivers.core.bulletins;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.agreements.Agreement;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.projects.MonthSeries;
import org.tworivers.core.projects.Tally;
import org.tworivers.core.shared.Denomination;

/// What a bulletin is made of; all of it read at one sequence of the journal.
///
/// @param scope what was asked beside the dates
/// @param byPlace the figures grouped by place; its basis is the bulletin's
/// @param bySector the same figures grouped by sector
/// @param whole the tally of all projects asked for
/// @param months what happened in each month
/// @param units the denominations, by index in tally and months
/// @param agreements the agreements on record
/// @param otherBases the same figures counted from other days, by day
/// @param unsigned projects under way of which no signing is on record, by id
/// @param sections the parts that were asked for beside the projects
public record BulletinSources(
        Scope scope,
        FigureSheet byPlace,
        FigureSheet bySector,
        Tally whole,
        MonthSeries months,
        List<Denomination> units,
        List<Agreement> agreements,
        List<OtherBase> otherBases,
        List<Unsigned> unsigned,
        List<BulletinSection> sections) {
    public BulletinSources {
        units = List.copyOf(units);
        agreements = List.copyOf(agreements);
        otherBases = List.copyOf(otherBases);
        unsigned = List.copyOf(unsigned);
        sections = List.copyOf(sections);
    }

    /// The figures counted from another day.
    ///
    /// @param base the other base day, not the bulletin's own
    /// @param why `month-earlier`, `month-later` or `agreement`
    /// @param agreement id of the agreement whose base date it is, else empty
    /// @param names that agreement's names, else none
    /// @param figures figures of the whole
    public record OtherBase(
            LocalDate base, String why, String agreement, SortedMap<String, String> names, List<Figure> figures) {
        public OtherBase {
            names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
            figures = List.copyOf(figures);
        }

        /// The same day with its figures.
        public OtherBase withFigures(List<Figure> newFigures) {
            return new OtherBase(base, why, agreement, names, newFigures);
        }

        /// The days a bulletin's figures are held against, each once, by day: a month before and after its base
        /// day, and the base dates of the agreements on record. None lies after the as-of day.
        public static List<OtherBase> days(LocalDate base, LocalDate asOf, List<Agreement> agreements) {
            SortedMap<LocalDate, OtherBase> days = new TreeMap<>();
            for (Agreement agreement : agreements) {
                if (agreement.baseDate().isDated()) {
                    LocalDate day = agreement.baseDate().first();
                    days.putIfAbsent(
                            day,
                            new OtherBase(
                                    day,
                                    "agreement",
                                    agreement.id(),
                                    agreement.names().byLanguage(),
                                    List.of()));
                }
            }
            LocalDate earlier = base.minusMonths(1);
            LocalDate later = base.plusMonths(1);
            days.putIfAbsent(earlier, new OtherBase(earlier, "month-earlier", "", new TreeMap<>(), List.of()));
            days.putIfAbsent(later, new OtherBase(later, "month-later", "", new TreeMap<>(), List.of()));
            days.remove(base);
            return List.copyOf(days.headMap(asOf.plusDays(1)).values());
        }
    }

    /// A project under way without a signing on record.
    ///
    /// @param project its id
    /// @param names its names; for a public one the published names
    /// @param isPublic whether its name was published
    public record Unsigned(String project, SortedMap<String, String> names, boolean isPublic) {
        public Unsigned {
            names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        }
    }
}
