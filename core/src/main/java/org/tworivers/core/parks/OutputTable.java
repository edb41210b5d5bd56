package org.tworivers.core.parks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.core.parks.ParkBook.StatedYear;

/// What parks came to in one year: each by itself, and together.
///
/// @param year which year
/// @param lines one for each park, also for those of which nothing is stated
public record OutputTable(int year, List<Line> lines) {
    public OutputTable {
        lines = List.copyOf(lines);
    }

    /// A park with what is stated of it, if anything is.
    public record Line(Park park, Optional<StatedYear> stated) {
        /// How much of a measure comes to a mu of it.
        public PerMu perMu(YearMeasure measure) {
            return PerMu.of(stated.map(StatedYear::year).stream().toList(), measure);
        }
    }

    /// The years of which anything is stated of some parks and that were over on a day.
    public static SortedSet<Integer> years(ParkBook book, List<Park> parks, LocalDate day) {
        SortedSet<Integer> years = new TreeSet<>();
        parks.forEach(park -> book.years(park.id(), day)
                .forEach(stated -> years.add(stated.year().year())));
        return years;
    }

    /// The table of these parks for a year.
    ///
    /// @param day years that were not over on it are not known
    public static OutputTable of(ParkBook book, List<Park> parks, int year, LocalDate day) {
        return new OutputTable(
                year,
                parks.stream()
                        .map(park -> new Line(
                                park,
                                book.years(park.id(), day).stream()
                                        .filter(stated -> stated.year().year() == year)
                                        .findFirst()))
                        .toList());
    }

    /// How much of a measure comes to a mu of all of them together.
    public PerMu perMu(YearMeasure measure) {
        return PerMu.of(
                lines.stream()
                        .flatMap(line -> line.stated().map(StatedYear::year).stream())
                        .toList(),
                measure);
    }
}
