package org.tworivers.app.web.parks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tworivers.app.work.parks.ParkMatching;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.PlacesOffered;
import org.tworivers.core.parks.PlacesOffered.Line;
import org.tworivers.core.parks.PlacesOffered.Place;
import org.tworivers.core.parks.SiteWish;

/// Places offered in parks as somebody who sees some of the parks is told of them.
final class OfferBoards {
    private final PlacesOffered offered;
    private final ParkMatching matching;
    private final Predicate<Park> seen;
    private final String language;

    OfferBoards(PlacesOffered offered, ParkMatching matching, Predicate<Park> seen, String language) {
        this.offered = offered;
        this.matching = matching;
        this.seen = seen;
        this.language = language;
    }

    /// A firm that is offered a place.
    record Placed(String id, String name, String points, String runnerUp, List<String> full) {}

    /// A park with those who are offered a place in it.
    ///
    /// @param wrong what was typed as its number, when that is none
    record Board(String id, String name, int seats, String wrong, List<Placed> firms) {}

    /// A firm that is offered none.
    ///
    /// @param full parks open to it that are full; none when no park is open to it
    record LeftOver(String id, String name, List<String> full) {}

    /// The parks that are seen.
    ///
    /// @param wrong by id: what was typed as a park's number, where that is none
    List<Board> boards(Map<String, String> wrong) {
        return offered.seats().entrySet().stream()
                .flatMap(each -> find(each.getKey()).stream()
                        .map(name -> new Board(
                                each.getKey(),
                                name,
                                each.getValue(),
                                wrong.getOrDefault(each.getKey(), ""),
                                offered.at(each.getKey()).stream()
                                        .map(this::placed)
                                        .toList())))
                .toList();
    }

    List<LeftOver> leftOver() {
        return offered.lines().stream()
                .filter(line -> line.place().isEmpty())
                .map(line -> new LeftOver(line.firm(), firm(line.firm()), names(line.full())))
                .toList();
    }

    private Placed placed(Line line) {
        return new Placed(
                line.firm(),
                firm(line.firm()),
                line.place().map(Place::points).orElse(""),
                line.runnerUp().flatMap(next -> find(next.park())).orElse(""),
                names(line.full()));
    }

    private List<String> names(List<String> parks) {
        return parks.stream().flatMap(park -> find(park).stream()).toList();
    }

    /// The name of a park that is seen.
    Optional<String> find(String park) {
        return matching.book()
                .findPark(park, offered.day())
                .filter(seen)
                .map(found -> found.names().in(language));
    }

    /// The name of a firm.
    String firm(String id) {
        return matching.book()
                .findWish(id)
                .map(SiteWish::names)
                .map(names -> names.in(language))
                .orElse(id);
    }
}
