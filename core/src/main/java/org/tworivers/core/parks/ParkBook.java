package org.tworivers.core.parks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.parks.ParksEntry.AllocationRecorded;
import org.tworivers.core.parks.ParksEntry.ApprovalStated;
import org.tworivers.core.parks.ParksEntry.ClustersStated;
import org.tworivers.core.parks.ParksEntry.GateStated;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.ParksEntry.SiteWishStated;
import org.tworivers.core.parks.ParksEntry.StatisticsStated;
import org.tworivers.core.parks.ParksEntry.SupplyStated;
import org.tworivers.core.parks.ParksEntry.WeightsStated;
import org.tworivers.core.parks.ParksEntry.YearStated;
import org.tworivers.core.parks.evidence.ClusterList;
import org.tworivers.core.parks.evidence.RegionRow;
import org.tworivers.core.parks.evidence.RegionalStatistics;
import org.tworivers.core.parks.evidence.SupplyTable;
import org.tworivers.core.shared.Evidence;

/// All that is known of parks, of who looks for one, and of what the choice rests on, as of a sequence. Not changed
/// once it is made.
public final class ParkBook {
    private final SortedMap<String, Course> courses = new TreeMap<>();
    private final SortedMap<String, SiteWish> wishes = new TreeMap<>();
    private final SortedMap<String, RecordedOffer> offered = new TreeMap<>();
    private final SortedMap<String, Gate> gates = new TreeMap<>();
    private final SortedMap<String, RegionalStatistics> statistics = new TreeMap<>();
    private final SortedMap<String, SupplyTable> supplies = new TreeMap<>();
    private final SortedMap<String, ClusterList> clusters = new TreeMap<>();
    private PartWeights weights = PartWeights.USUAL;

    /// What a park came to in a year, with its place in the journal.
    public record StatedYear(ParkYear year, long sequence, List<Evidence> evidence) {
        public StatedYear {
            evidence = List.copyOf(evidence);
        }
    }

    /// Places offered, with their place in the journal.
    public record RecordedOffer(PlacesOffered offered, long sequence, String entry, List<Evidence> evidence) {
        public RecordedOffer {
            evidence = List.copyOf(evidence);
        }
    }

    /// What is recorded of one park, in the order in which it was.
    private static final class Course {
        private final List<Recorded<ParksEntry>> all = new ArrayList<>();
        private final List<Park> stated = new ArrayList<>();
        private final List<ParkApproval> approvals = new ArrayList<>();
        private final List<QuotaMove> moves = new ArrayList<>();
        private final SortedMap<Integer, StatedYear> years = new TreeMap<>();
    }

    private ParkBook() {}

    /// The book of these entries.
    ///
    /// @param entries in the order of the journal
    public static ParkBook of(List<Recorded<ParksEntry>> entries) {
        ParkBook book = new ParkBook();
        SortedMap<String, SortedMap<String, RegionRow>> sets = new TreeMap<>();
        for (Recorded<ParksEntry> recorded : entries) {
            switch (recorded.entry()) {
                case ParkStated(Park park) ->
                    book.course(park.id(), recorded).stated.add(park);
                case ApprovalStated(ParkApproval approval) ->
                    book.course(approval.park(), recorded).approvals.add(approval);
                case QuotaMoved(QuotaMove move) ->
                    book.course(move.park(), recorded).moves.add(move);
                case YearStated(ParkYear year) ->
                    book.course(year.park(), recorded)
                            .years
                            .put(year.year(), new StatedYear(year, recorded.sequence(), recorded.evidence()));
                case AllocationRecorded(PlacesOffered offered) ->
                    book.offered.put(
                            offered.id(),
                            new RecordedOffer(offered, recorded.sequence(), recorded.entryId(), recorded.evidence()));
                case SiteWishStated(SiteWish wish) -> book.wishes.put(wish.id(), wish);
                case GateStated(Gate gate) -> book.gates.put(gate.id(), gate);
                case WeightsStated(PartWeights stated) -> book.weights = stated;
                case StatisticsStated(RegionRow row) ->
                    sets.computeIfAbsent(row.set(), fresh -> new TreeMap<>())
                            .put(row.place().toString(), row);
                case SupplyStated(SupplyTable table) -> book.supplies.put(table.id(), table);
                case ClustersStated(ClusterList list) -> book.clusters.put(list.id(), list);
            }
        }
        sets.forEach((set, rows) -> book.statistics.put(set, new RegionalStatistics(List.copyOf(rows.values()))));
        return book;
    }

    private Course course(String park, Recorded<ParksEntry> recorded) {
        Course course = courses.computeIfAbsent(park, fresh -> new Course());
        course.all.add(recorded);
        return course;
    }

    /// The parks that are there on a day, by id.
    public List<Park> parks(LocalDate day) {
        return courses.keySet().stream()
                .flatMap(id -> findPark(id, day).stream())
                .toList();
    }

    /// A park as it is on a day, by the latest statement that holds from then or before; of two from the same day the
    /// one recorded later.
    public Optional<Park> findPark(String id, LocalDate day) {
        Course course = courses.get(id);
        Park found = null;
        for (Park stated : course == null ? List.<Park>of() : course.stated) {
            boolean begun = !stated.from().last().isAfter(day);
            if (begun
                    && (found == null
                            || !stated.from().last().isBefore(found.from().last()))) {
                found = stated;
            }
        }
        return Optional.ofNullable(found);
    }

    /// Whether anything is stated of a park, from whatever day.
    public boolean knows(String id) {
        Course course = courses.get(id);
        return course != null && !course.stated.isEmpty();
    }

    /// All that is recorded of a park.
    public List<Recorded<ParksEntry>> allOf(String id) {
        Course course = courses.get(id);
        return course == null ? List.of() : List.copyOf(course.all);
    }

    /// The decision by which a park has an approval on a day. The latest decision until then counts, whatever it says.
    public Optional<ParkApproval> findApproval(String id, Approval approval, LocalDate day) {
        Course course = courses.get(id);
        ParkApproval found = null;
        for (ParkApproval stated : course == null ? List.<ParkApproval>of() : course.approvals) {
            boolean begun =
                    stated.approval() == approval && !stated.from().last().isAfter(day);
            if (begun
                    && (found == null
                            || !stated.from().last().isBefore(found.from().last()))) {
                found = stated;
            }
        }
        return Optional.ofNullable(found).filter(each -> each.holds(day));
    }

    /// The quotas of a park.
    public QuotaLedger ledger(String id) {
        return new QuotaLedger(moves(id));
    }

    /// All moves of a park's quotas, in the order in which they were recorded.
    public List<QuotaMove> moves(String id) {
        Course course = courses.get(id);
        return course == null ? List.of() : List.copyOf(course.moves);
    }

    /// What a park came to in the years that were over on a day, the latest first.
    public List<StatedYear> years(String id, LocalDate day) {
        Course course = courses.get(id);
        return course == null
                ? List.of()
                : course.years.values().stream()
                        .filter(stated -> !stated.year().lastDay().isAfter(day))
                        .toList()
                        .reversed();
    }

    /// Allocations that were recorded, the latest first.
    public List<RecordedOffer> offers() {
        return List.copyOf(offered.values()).reversed();
    }

    /// One of them.
    public Optional<RecordedOffer> findOffer(String id) {
        return Optional.ofNullable(offered.get(id));
    }

    /// Who looks for a place, or did, by id.
    public Collection<SiteWish> wishes() {
        return Collections.unmodifiableCollection(wishes.values());
    }

    /// One of them.
    public Optional<SiteWish> findWish(String id) {
        return Optional.ofNullable(wishes.get(id));
    }

    /// The gates that are recorded, by id.
    public Collection<Gate> gates() {
        return Collections.unmodifiableCollection(gates.values());
    }

    /// These gates, with those recorded under the same ids in their place and the others beside them.
    public List<Gate> gates(List<Gate> shipped) {
        SortedMap<String, Gate> all = new TreeMap<>();
        shipped.forEach(gate -> all.put(gate.id(), gate));
        all.putAll(gates);
        return List.copyOf(all.values());
    }

    /// How the office weighs parts.
    public PartWeights weights() {
        return weights;
    }

    /// Sets of regional statistics, by name.
    public Map<String, RegionalStatistics> statistics() {
        return Collections.unmodifiableMap(statistics);
    }

    /// Input-output tables, by id.
    public Collection<SupplyTable> supplies() {
        return Collections.unmodifiableCollection(supplies.values());
    }

    /// Lists of clusters, by id.
    public Collection<ClusterList> clusters() {
        return Collections.unmodifiableCollection(clusters.values());
    }
}
