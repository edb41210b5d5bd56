package org.tworivers.app.web.parks;

import java.util.List;
import org.tworivers.core.parks.ParkBook.RecordedOffer;
import org.tworivers.core.parks.PlacesOffered;
import org.tworivers.core.parks.PlacesOffered.Place;

/// A place that was offered, as the page of a firm or of a park tells it.
///
/// @param id of the allocation
/// @param who the firm, or the park
/// @param name its name
public record OfferLine(String id, String day, String way, String who, String name, String points) {

    /// What was offered to a firm, in parks that are seen.
    static List<OfferLine> to(String firm, List<RecordedOffer> offers, Boards boards) {
        return offers.stream()
                .map(RecordedOffer::offered)
                .flatMap(offered -> offered.find(firm).stream()
                        .flatMap(line -> line.place().stream())
                        .flatMap(place -> boards.of(offered).find(place.park()).stream()
                                .map(name -> of(offered, place.park(), name, place))))
                .toList();
    }

    /// Who was offered a place in a park.
    static List<OfferLine> in(String park, List<RecordedOffer> offers, Boards boards) {
        return offers.stream()
                .map(RecordedOffer::offered)
                .flatMap(offered -> offered.at(park).stream()
                        .flatMap(line -> line.place().stream()
                                .map(place -> of(
                                        offered, line.firm(), boards.of(offered).firm(line.firm()), place))))
                .toList();
    }

    private static OfferLine of(PlacesOffered offered, String who, String name, Place place) {
        return new OfferLine(offered.id(), offered.day().toString(), offered.way(), who, name, place.points());
    }

    /// Who is told.
    interface Boards {
        /// Places offered as they are told.
        OfferBoards of(PlacesOffered offered);
    }
}
