package org.tworivers.app.web.parks;

import java.util.List;
import java.util.Optional;
import org.tworivers.app.render.FitText;
import org.tworivers.core.parks.Approval;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.fit.Site;

/// A park in the list of parks.
///
/// @param recognised since when it is recognised as a chemical park; empty when it is not
public record ParkCard(
        String id,
        String name,
        String place,
        boolean illustrative,
        String recognised,
        List<String> sectors,
        List<QuotaView> quotas) {
    private static final List<Resource> SHOWN = List.of(Resource.LAND, Resource.WATER, Resource.ENERGY);

    public ParkCard {
        sectors = List.copyOf(sectors);
        quotas = List.copyOf(quotas);
    }

    static ParkCard of(Site site, FitText text, String language) {
        return new ParkCard(
                site.park().id(),
                site.park().names().in(language),
                text.name(site.park().place()),
                site.park().illustrative(),
                Optional.ofNullable(site.approvals().get(Approval.CHEMICAL_PARK))
                        .map(held -> held.from().toString())
                        .orElse(""),
                site.park().admission().sectors().stream().map(text::name).toList(),
                QuotaView.all(site, Optional.empty()).stream()
                        .filter(quota -> SHOWN.contains(Resource.parse(quota.word())))
                        .toList());
    }
}
