package org.tworivers.core.parks.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.Part;
import org.tworivers.core.parks.evidence.ClusterList;
import org.tworivers.core.parks.evidence.ClusterList.Cluster;
import org.tworivers.core.parks.evidence.RegionalStatistics;
import org.tworivers.core.parks.evidence.SupplyTable;
import org.tworivers.core.parks.evidence.SupplyTable.Trade;
import org.tworivers.core.shared.Code;

/// What is known on a day of how a region and a sector suit each other, as parts of a score, each found once. Of
/// several sets or tables the latest that is not of a later year counts. For one thread.
final class IndustryEvidence {
    private final Optional<RegionalStatistics> statistics;
    private final Optional<SupplyTable> supply;
    private final List<ClusterList> lists;
    private final Paths paths;
    private final Map<Code, Map<Code, List<PartScore>>> known = new HashMap<>();
    private final Map<Key, List<PartScore>> shownByStatistics = new HashMap<>();
    private final Map<Key, PartScore> links = new HashMap<>();
    private final Map<Code, Code> tradedAs = new HashMap<>();
    private final Map<Code, Trade> trades = new HashMap<>();
    private final Map<Code, Map<Code, Boolean>> present = new HashMap<>();

    private record Key(Code place, Code sector) {}

    IndustryEvidence(ParkBook book, LocalDate day, Paths paths) {
        this.paths = paths;
        statistics = book.statistics().values().stream()
                .filter(set -> set.head().year() <= day.getYear())
                .max(Comparator.<RegionalStatistics>comparingInt(
                                set -> set.head().year())
                        .thenComparing(set -> set.head().set()));
        supply = book.supplies().stream()
                .filter(table -> table.year() <= day.getYear())
                .max(Comparator.comparingInt(SupplyTable::year).thenComparing(SupplyTable::id));
        lists = book.clusters().stream()
                .filter(list -> list.year() <= day.getYear())
                .toList();
    }

    /// Concentration, relatedness, supply and cluster, in this order.
    List<PartScore> parts(Seeker seeker, Site site) {
        if (seeker.sectors().isEmpty() || site.places().isEmpty()) {
            return List.of(
                    PartScore.none(Part.CONCENTRATION, "sector-unknown"),
                    PartScore.none(Part.RELATEDNESS, "sector-unknown"),
                    PartScore.none(Part.SUPPLY, "sector-unknown"),
                    PartScore.none(Part.CLUSTER, "sector-unknown"));
        }
        return known.computeIfAbsent(site.places().getFirst(), fresh -> new HashMap<>())
                .computeIfAbsent(seeker.sectors().getFirst(), fresh -> find(site.places(), seeker.sectors()));
    }

    private List<PartScore> find(List<Code> places, List<Code> sectors) {
        Code region = statistics.flatMap(set -> set.findRegion(places)).orElse(Code.NONE);
        Code sector = statistics.flatMap(set -> set.findSector(sectors)).orElse(Code.NONE);
        Code traded = tradedAs.computeIfAbsent(sectors.getFirst(), fresh -> traded(sectors));
        List<PartScore> shown = shownByStatistics.computeIfAbsent(
                new Key(region, sector), fresh -> List.of(concentration(region, sector), relatedness(region, sector)));
        return List.of(
                shown.getFirst(),
                shown.getLast(),
                links.computeIfAbsent(new Key(region, traded), fresh -> supply(region, traded)),
                cluster(places, sectors));
    }

    /// The first of these sectors that the table says anything of; none when there is none.
    private Code traded(List<Code> sectors) {
        return supply.flatMap(table -> sectors.stream().filter(table::knows).findFirst())
                .orElse(Code.NONE);
    }

    private PartScore concentration(Code region, Code sector) {
        return statistics
                .flatMap(set -> set.findQuotient(region, sector))
                .map(found -> PartScore.of(
                        Part.CONCENTRATION, tenths(found, 500), "quotient", text(found), region.toString()))
                .orElse(PartScore.none(Part.CONCENTRATION, "no-statistics"));
    }

    private PartScore relatedness(Code region, Code sector) {
        return statistics
                .flatMap(set -> set.findDensity(region, sector))
                .map(found ->
                        PartScore.of(Part.RELATEDNESS, tenths(found, 1_000), "density", text(found), region.toString()))
                .orElse(PartScore.none(Part.RELATEDNESS, "no-statistics"));
    }

    private PartScore supply(Code region, Code sector) {
        return supply.filter(table -> !region.isNone() && !sector.isNone())
                .map(table -> trades.computeIfAbsent(sector, table::tradeOf))
                .flatMap(trade -> link(trade, region))
                .map(found ->
                        PartScore.of(Part.SUPPLY, tenths(found, 1_000), "link", percent(found), region.toString()))
                .orElse(PartScore.none(Part.SUPPLY, "no-table"));
    }

    private Optional<Ratio> link(Trade trade, Code region) {
        Map<Code, Boolean> ofRegion = present.computeIfAbsent(region, fresh -> new HashMap<>());
        return trade.findLink(sector -> ofRegion.computeIfAbsent(sector, fresh -> isPresent(region, sector)));
    }

    private boolean isPresent(Code region, Code sector) {
        return statistics
                .filter(set -> set.findSector(paths.of(sector))
                        .filter(column -> set.isPresent(region, column))
                        .isPresent())
                .isPresent();
    }

    /// A list that names anything in the same province, or what else lies on top, covers the place.
    private PartScore cluster(List<Code> places, List<Code> sectors) {
        boolean covered = false;
        for (ClusterList list : lists) {
            Optional<Cluster> found = list.find(places, sectors);
            if (found.isPresent()) {
                return PartScore.of(
                        Part.CLUSTER,
                        PartScore.MOST,
                        "cluster",
                        found.get().names().in("zh"),
                        found.get().names().in("en"));
            }
            covered |= list.clusters().stream()
                    .anyMatch(each -> paths.of(each.place()).contains(places.getLast()));
        }
        return covered ? PartScore.of(Part.CLUSTER, 0, "not-listed") : PartScore.none(Part.CLUSTER, "no-list");
    }

    private static int tenths(Ratio ratio, int points) {
        return rounded(ratio, points, 0).min(BigDecimal.valueOf(PartScore.MOST)).intValueExact();
    }

    private static String text(Ratio ratio) {
        return rounded(ratio, 1, 2).toPlainString();
    }

    private static String percent(Ratio ratio) {
        return rounded(ratio, 100, 0).toPlainString();
    }

    private static BigDecimal rounded(Ratio ratio, int factor, int digits) {
        return new BigDecimal(ratio.numerator())
                .multiply(BigDecimal.valueOf(factor))
                .divide(new BigDecimal(ratio.denominator()), digits, RoundingMode.HALF_UP);
    }
}
