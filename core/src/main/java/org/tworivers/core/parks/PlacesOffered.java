package org.tworivers.core.parks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// An allocation as the office took it into the record: which firm is offered a place in which park, and why.
///
/// @param day as things stood on this day
/// @param way by which it was found: `stable` or `sum`
/// @param seats by id of the park: how many it takes
/// @param lines one for each firm that looked for a park
/// @param reason why it was recorded; may be empty
public record PlacesOffered(
        LocalDate day, String way, SortedMap<String, Integer> seats, List<Line> lines, String reason) {
    /// The words of ways.
    public static final List<String> WAYS = List.of("stable", "sum");

    public PlacesOffered {
        seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
        lines = List.copyOf(lines);
    }

    /// What a firm is offered.
    ///
    /// @param firm its id
    /// @param place the park; nothing for a firm that is left over
    /// @param runnerUp the park it would be offered next
    /// @param full parks that would suit it better or as well, but are full
    /// @param blocked how many parks are closed to it, or too little known of
    public record Line(String firm, Optional<Place> place, Optional<Place> runnerUp, List<String> full, int blocked) {
        public Line {
            full = List.copyOf(full);
        }
    }

    /// A park with how well it suits.
    ///
    /// @param park its id
    /// @param points from 0 to 100, with one digit after the point, as they were on that day
    public record Place(String park, String points) {}

    /// Stable id: the day and the way.
    public String id() {
        return day + "-" + way;
    }

    /// What a firm is offered by it.
    public Optional<Line> find(String firm) {
        return lines.stream().filter(line -> line.firm().equals(firm)).findFirst();
    }

    /// Those who are offered a place in a park.
    public List<Line> at(String park) {
        return lines.stream()
                .filter(line ->
                        line.place().filter(place -> place.park().equals(park)).isPresent())
                .toList();
    }
}
