package org.tworivers.core.parks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.parks.PlacesOffered.Line;
import org.tworivers.core.parks.PlacesOffered.Place;
import org.tworivers.core.shared.Day;

/// Years of parks, and places offered in them, as plain data.
final class OfferTree {
    private OfferTree() {}

    static Tree.FieldsBuilder write(ParkYear year) {
        Tree.FieldsBuilder values = Tree.fields();
        year.values().forEach((measure, amount) -> values.with(measure.word(), amount.toString()));
        return Tree.fields().with("year", year.year()).with("values", values.build());
    }

    static ParkYear year(String park, TreeReader in) {
        SortedMap<YearMeasure, Quantity> values = new TreeMap<>();
        in.textsByName("values")
                .forEach((measure, amount) -> values.put(YearMeasure.parse(measure), Quantity.parse(amount)));
        return new ParkYear(park, Math.toIntExact(in.whole("year", 0)), values);
    }

    static Tree.FieldsBuilder write(PlacesOffered offered) {
        Tree.FieldsBuilder seats = Tree.fields();
        offered.seats().forEach((park, number) -> seats.with(park, number));
        return Tree.fields()
                .with("way", offered.way())
                .with("seats", seats.build())
                .with(
                        "lines",
                        offered.lines().stream()
                                .map(line -> write(line).build())
                                .toList())
                .with("reason", offered.reason());
    }

    private static Tree.FieldsBuilder write(Line line) {
        Tree.FieldsBuilder out = Tree.fields().with("firm", line.firm());
        line.place().ifPresent(place -> out.with("park", place.park()).with("points", place.points()));
        line.runnerUp().ifPresent(next -> out.with("runnerUp", next.park()).with("runnerUpPoints", next.points()));
        return out.with("full", line.full().stream().map(Tree::of).toList()).with("blocked", line.blocked());
    }

    static PlacesOffered offered(Day day, TreeReader in) {
        if (!day.isDated() || !day.equals(Day.of(day.first()))) {
            throw new MalformedTextException("day (" + day + ") must be an exact day. Maybe 2017-05-31.");
        }
        SortedMap<String, Integer> seats = new TreeMap<>();
        Tree.Fields fields = in.find("seats").orElse(Tree.empty()) instanceof Tree.Fields found ? found : Tree.empty();
        TreeReader inside = new TreeReader(fields, "seats.");
        for (Map.Entry<String, Tree> field : fields.byName().entrySet()) {
            seats.put(field.getKey(), Math.toIntExact(inside.whole(field.getKey(), 0)));
        }
        return new PlacesOffered(day.first(), in.text("way"), seats, lines(in), in.text("reason", ""));
    }

    private static List<Line> lines(TreeReader in) {
        List<Line> lines = new ArrayList<>();
        for (Tree each : in.items("lines")) {
            TreeReader line = TreeReader.of(each, "lines.");
            lines.add(new Line(
                    line.text("firm"),
                    place(line.text("park", ""), line.text("points", "")),
                    place(line.text("runnerUp", ""), line.text("runnerUpPoints", "")),
                    line.texts("full"),
                    Math.toIntExact(line.whole("blocked", 0))));
            line.finish();
        }
        return lines;
    }

    private static Optional<Place> place(String park, String points) {
        return park.isEmpty() ? Optional.empty() : Optional.of(new Place(park, points));
    }
}
