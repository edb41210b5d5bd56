package org.tworivers.core.parks.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.Part;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.shared.Code;

/// Finds the parts of the score of a park for somebody.
final class Scorer {
    /// Kilometres by road at which the way counts nothing any more.
    private static final long FAR = 1_500;

    private final IndustryEvidence industry;
    private final TextLikeness texts;

    Scorer(IndustryEvidence industry, TextLikeness texts) {
        this.industry = industry;
        this.texts = texts;
    }

    List<PartScore> parts(Seeker seeker, Site site) {
        List<PartScore> parts = new ArrayList<>(industry.parts(seeker, site));
        parts.add(room(seeker, site));
        parts.add(logistics(seeker, site.park()));
        parts.add(pairing(seeker, site.park()));
        parts.add(text(seeker, site.park()));
        return parts;
    }

    /// The scarcest of what is asked for: none when just enough is left, all when twice as much is.
    private static PartScore room(Seeker seeker, Site site) {
        PartScore scarcest = PartScore.none(Part.ROOM, "nothing-asked");
        for (Map.Entry<Resource, Quantity> need : seeker.wish().needs().entrySet()) {
            Optional<Quantity> free = site.findFree(need.getKey(), seeker.wish().id());
            if (free.isPresent()) {
                long asked = need.getValue().hundredths();
                long over = free.get().hundredths() - asked;
                int tenths = over >= asked ? PartScore.MOST : Math.toIntExact(over * PartScore.MOST / asked);
                if (!scarcest.isKnown() || tenths < scarcest.tenths()) {
                    scarcest = PartScore.of(
                            Part.ROOM,
                            Math.max(0, tenths),
                            "room",
                            need.getKey().word(),
                            free.get().toString(),
                            need.getValue().toString());
                }
            }
        }
        return scarcest;
    }

    private static PartScore logistics(Seeker seeker, Park park) {
        for (Code origin : seeker.origins()) {
            Long kilometres = park.distances().get(origin);
            if (kilometres != null) {
                int way = Math.toIntExact(Math.max(0, FAR - kilometres) * PartScore.MOST / FAR);
                return PartScore.of(
                        Part.LOGISTICS,
                        park.rail() ? (way + PartScore.MOST) / 2 : way,
                        park.rail() ? "way-and-rail" : "way",
                        kilometres.toString());
            }
        }
        return PartScore.none(Part.LOGISTICS, "no-distance");
    }

    /// The office knows its own agreements: when it has none with a place, that is so.
    private static PartScore pairing(Seeker seeker, Park park) {
        if (seeker.origins().isEmpty()) {
            return PartScore.none(Part.PAIRING, "origin-unknown");
        }
        for (Code paired : park.pairedWith()) {
            if (seeker.origins().contains(paired)) {
                return PartScore.of(Part.PAIRING, PartScore.MOST, "paired", paired.toString());
            }
        }
        return PartScore.of(Part.PAIRING, 0, "not-paired");
    }

    private PartScore text(Seeker seeker, Park park) {
        return texts.find(seeker.wish(), park)
                .map(likeness -> PartScore.of(Part.TEXT, likeness.tenths(), likeness.word(), likeness.shared()))
                .orElse(PartScore.none(Part.TEXT, "no-text"));
    }
}
