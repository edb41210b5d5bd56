package org.tworivers.core.parks.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.shared.Code;

/// One set of statistics, with what it shows.
public final class RegionalStatistics {
    private final List<RegionRow> rows;
    private final Map<Code, Integer> regions = new HashMap<>();
    private final Map<Code, Integer> sectors = new HashMap<>();
    private final Concentration concentration;
    private final Relatedness relatedness;

    /// The rows of one set, one for each region.
    public RegionalStatistics(List<RegionRow> rows) {
        this.rows = List.copyOf(rows);
        SortedSet<Code> allSectors = new TreeSet<>();
        for (RegionRow row : rows) {
            regions.put(row.place(), regions.size());
            allSectors.addAll(row.values().keySet());
        }
        List<Code> ordered = new ArrayList<>(allSectors);
        for (int i = 0; i < ordered.size(); i++) {
            sectors.put(ordered.get(i), i);
        }
        long[][] values = new long[rows.size()][ordered.size()];
        for (int region = 0; region < values.length; region++) {
            for (int sector = 0; sector < ordered.size(); sector++) {
                values[region][sector] =
                        rows.get(region).values().getOrDefault(ordered.get(sector), Concentration.UNSTATED);
            }
        }
        concentration = new Concentration(values);
        relatedness = new Relatedness(concentration);
    }

    /// What the set says of itself: its first row.
    public RegionRow head() {
        return rows.getFirst();
    }

    /// The regions it is of.
    public SortedSet<Code> regions() {
        return new TreeSet<>(regions.keySet());
    }

    /// The first of these codes that it has a row of.
    ///
    /// @param path a place and the places above it
    public Optional<Code> findRegion(List<Code> path) {
        return path.stream().filter(regions::containsKey).findFirst();
    }

    /// The first of these codes that it has a column of.
    ///
    /// @param path a sector and the sectors above it
    public Optional<Code> findSector(List<Code> path) {
        return path.stream().filter(sectors::containsKey).findFirst();
    }

    /// The location quotient of a sector in a region; nothing without evidence.
    public Optional<Ratio> findQuotient(Code region, Code sector) {
        return knows(region, sector) ? concentration.findQuotient(row(region), column(sector)) : Optional.empty();
    }

    /// The relatedness density of a sector in a region; nothing without evidence.
    public Optional<Ratio> findDensity(Code region, Code sector) {
        return knows(region, sector) ? relatedness.findDensity(row(region), column(sector)) : Optional.empty();
    }

    /// Whether a sector is present in a region.
    public boolean isPresent(Code region, Code sector) {
        return knows(region, sector) && concentration.isPresent(row(region), column(sector));
    }

    private boolean knows(Code region, Code sector) {
        return regions.containsKey(region) && sectors.containsKey(sector);
    }

    private int row(Code region) {
        return regions.getOrDefault(region, 0);
    }

    private int column(Code sector) {
        return sectors.getOrDefault(sector, 0);
    }
}
