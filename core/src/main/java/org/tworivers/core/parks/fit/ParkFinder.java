package org.tworivers.core.parks.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tworivers.core.parks.Gate;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.Part;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.register.CodeBook;

/// Finds which parks suit somebody, and who suits a park, as things stood on a day: gates first, then the score. For
/// one thread.
public final class ParkFinder {
    private static final Score NO_SCORE = new Score(0, 0, 0);

    private final List<Site> sites;
    private final GateKeeper gates;
    private final Scorer scorer;
    private final Map<Part, Long> weights;
    private final long[] inOrder;
    private final Paths paths;

    /// What choices rest on.
    ///
    /// @param gates all there are; those in force on the day are asked
    public ParkFinder(ParkBook book, CodeBook codes, LocalDate day, List<Gate> gates, TextLikeness texts) {
        paths = new Paths(codes, day);
        sites = book.parks(day).stream()
                .map(park -> Site.of(park, book, day, paths))
                .toList();
        this.gates = new GateKeeper(gates, day);
        scorer = new Scorer(new IndustryEvidence(book, day, paths), texts);
        weights = book.weights().millionths();
        inOrder = Score.inOrder(weights);
    }

    /// The parks of that day.
    public List<Site> sites() {
        return sites;
    }

    /// One of them.
    public Optional<Site> findSite(String park) {
        return sites.stream().filter(site -> site.park().id().equals(park)).findFirst();
    }

    /// The weights, in millionths.
    public Map<Part, Long> weights() {
        return weights;
    }

    /// The parks in the order in which they suit somebody.
    public Ranking parksFor(SiteWish wish) {
        return ranked(sites.stream().map(fits(wish)).toList());
    }

    /// Those who look for a place in the order in which they suit a park.
    public Ranking wishesFor(Site site, Iterable<SiteWish> wishes) {
        List<ParkFit> fits = new ArrayList<>();
        for (SiteWish wish : wishes) {
            if (wish.open()) {
                fits.add(fits(wish).apply(site));
            }
        }
        return ranked(fits);
    }

    /// How firm the first place is.
    public Sensitivity sensitivity(Ranking ranking) {
        return Sensitivity.of(ranking, weights);
    }

    /// Whether the first stays first with each weight a tenth higher and a tenth lower.
    public boolean isFirm(Ranking ranking) {
        return Sensitivity.holds(ranking, weights);
    }

    /// How each park suits somebody.
    private Function<Site, ParkFit> fits(SiteWish wish) {
        Seeker seeker = new Seeker(wish, paths.of(wish.sector()), paths.of(wish.origin()));
        Function<Site, List<GateFinding>> asked = gates.ask(seeker);
        return site -> fit(seeker, site, asked.apply(site));
    }

    private ParkFit fit(Seeker seeker, Site site, List<GateFinding> asked) {
        if (asked.stream().anyMatch(GateFinding::blocks)) {
            return new ParkFit(seeker, site, asked, List.of(), NO_SCORE);
        }
        List<PartScore> parts = scorer.parts(seeker, site);
        return new ParkFit(seeker, site, asked, parts, Score.of(parts, inOrder));
    }

    private static Ranking ranked(List<ParkFit> fits) {
        List<ParkFit> open = new ArrayList<>();
        List<ParkFit> blocked = new ArrayList<>();
        for (ParkFit fit : fits) {
            (fit.isBlocked() ? blocked : open).add(fit);
        }
        open.sort(Comparator.comparing(ParkFit::score)
                .thenComparing(fit -> fit.site().park().id())
                .thenComparing(fit -> fit.seeker().wish().id()));
        return new Ranking(open, blocked);
    }
}
