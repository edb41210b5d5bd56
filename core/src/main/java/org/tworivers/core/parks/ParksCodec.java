package org.tworivers.core.parks;

import java.util.Set;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
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
import org.tworivers.core.shared.Day;

/// The codec of [ParksEntry].
public final class ParksCodec implements Codec<ParksEntry> {
    private static final String PARK = "parks.park-stated";
    private static final String APPROVAL = "parks.approval-stated";
    private static final String QUOTA = "parks.quota-moved";
    private static final String YEAR = "parks.year-stated";
    private static final String ALLOCATION = "parks.allocation-recorded";
    private static final String WISH = "parks.site-wish-stated";
    private static final String GATE = "parks.gate-stated";
    private static final String WEIGHTS = "parks.weights-stated";
    private static final String STATISTICS = "parks.statistics-stated";
    private static final String SUPPLY = "parks.supply-stated";
    private static final String CLUSTERS = "parks.clusters-stated";

    @Override
    public Set<String> types() {
        return Set.of(PARK, APPROVAL, QUOTA, YEAR, ALLOCATION, WISH, GATE, WEIGHTS, STATISTICS, SUPPLY, CLUSTERS);
    }

    @Override
    public Draft encode(ParksEntry entry) {
        return switch (entry) {
            case ParkStated stated ->
                draft(entry, PARK, ParkTree.write(stated.park()))
                        .withDay(stated.park().from());
            case ApprovalStated stated ->
                draft(entry, APPROVAL, ParkTree.write(stated.approval()))
                        .withDay(stated.approval().from());
            case QuotaMoved moved ->
                draft(entry, QUOTA, ParkTree.write(moved.move()))
                        .withDay(Day.of(moved.move().day()));
            case YearStated stated -> draft(entry, YEAR, OfferTree.write(stated.year()));
            case AllocationRecorded recorded ->
                draft(entry, ALLOCATION, OfferTree.write(recorded.offered()))
                        .withDay(Day.of(recorded.offered().day()));
            case SiteWishStated stated -> draft(entry, WISH, ParkTree.write(stated.wish()));
            case GateStated stated ->
                draft(entry, GATE, GateTree.write(stated.gate()))
                        .withDay(stated.gate().from());
            case WeightsStated stated -> draft(entry, WEIGHTS, EvidenceTree.write(stated.weights()));
            case StatisticsStated stated -> draft(entry, STATISTICS, EvidenceTree.write(stated.row()));
            case SupplyStated stated -> draft(entry, SUPPLY, EvidenceTree.write(stated.table()));
            case ClustersStated stated -> draft(entry, CLUSTERS, EvidenceTree.write(stated.list()));
        };
    }

    private static Draft draft(ParksEntry entry, String type, Tree.FieldsBuilder payload) {
        return Draft.of(entry.subject(), type, payload.build());
    }

    @Override
    public ParksEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private ParksEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        String id = draft.subject().substring(draft.subject().indexOf(':') + 1);
        ParksEntry entry = decode(draft, id, in);
        in.finish();
        if (!entry.subject().equals(draft.subject())) {
            throw new MalformedTextException(
                    "subject (" + draft.subject() + ") must be " + entry.subject() + ". Maybe the kind is misspelt.");
        }
        return entry;
    }

    private ParksEntry decode(Draft draft, String id, TreeReader in) {
        return switch (draft.type()) {
            case PARK -> new ParkStated(ParkTree.park(id, draft.day(), in));
            case APPROVAL -> new ApprovalStated(ParkTree.approval(id, draft.day(), in));
            case QUOTA -> new QuotaMoved(ParkTree.move(id, draft.day(), in));
            case YEAR -> new YearStated(OfferTree.year(id, in));
            case ALLOCATION -> new AllocationRecorded(OfferTree.offered(draft.day(), in));
            case WISH -> new SiteWishStated(ParkTree.wish(id, in));
            case GATE -> new GateStated(GateTree.read(id, draft.day(), in));
            case WEIGHTS -> new WeightsStated(EvidenceTree.weights(in));
            case STATISTICS -> new StatisticsStated(EvidenceTree.row(id, in));
            case SUPPLY -> new SupplyStated(EvidenceTree.supply(id, in));
            case CLUSTERS -> new ClustersStated(EvidenceTree.clusters(id, in));
            default ->
                throw new MalformedTextException("type (" + draft.type() + ") must be one of " + types()
                        + ". Maybe it belongs to another floor.");
        };
    }
}
