package org.tworivers.app.work.parks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.parks.ParksEntry.AllocationRecorded;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.PlacesOffered;
import org.tworivers.core.parks.PlacesOffered.Place;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.parks.QuotaBalance;
import org.tworivers.core.parks.QuotaBalance.Holding;
import org.tworivers.core.parks.QuotaLedger;
import org.tworivers.core.parks.QuotaMove;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.fit.Allocation;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Takes a tried allocation into the record; reserves, where that is wanted, what firms ask for in the parks they are
/// offered. All of it is recorded, or nothing.
public final class AllocationDesk {
    private final Ledger ledger;

    public AllocationDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    /// A reservation that the ledger of quotas refuses, with why.
    public record Refused(QuotaMove move, Rejection why) {}

    /// A tried allocation as it would be recorded.
    public static PlacesOffered offered(Allocation allocation, LocalDate day, String reason) {
        return new PlacesOffered(
                day,
                allocation.way().word(),
                new TreeMap<>(allocation.seats()),
                allocation.lines().stream().map(AllocationDesk::line).toList(),
                reason);
    }

    private static PlacesOffered.Line line(Allocation.Line line) {
        return new PlacesOffered.Line(
                line.wish().id(),
                line.place().map(AllocationDesk::place),
                line.runnerUp().map(AllocationDesk::place),
                line.taken().stream().map(fit -> fit.site().park().id()).toList(),
                line.blocked());
    }

    private static Place place(ParkFit fit) {
        return new Place(fit.site().park().id(), fit.score().points().toPlainString());
    }

    /// What is to be reserved so that each firm has what it asks for in the park it is offered: of quotas that the park
    /// keeps a ledger of, what the firm does not hold there already.
    ///
    /// @param until the last day of the reservations
    public static List<QuotaMove> reservations(PlacesOffered offered, ParkBook book, LocalDate until) {
        List<QuotaMove> moves = new ArrayList<>();
        for (PlacesOffered.Line line : offered.lines()) {
            Optional<SiteWish> wish = book.findWish(line.firm());
            if (line.place().isPresent() && wish.isPresent()) {
                String park = line.place().get().park();
                wish.get()
                        .needs()
                        .forEach((resource, need) -> book.ledger(park)
                                .findBalance(resource, offered.day())
                                .map(balance -> lacking(need, balance, line.firm()))
                                .filter(lacking -> !lacking.isNone())
                                .ifPresent(lacking -> moves.add(new QuotaMove(
                                        park,
                                        resource,
                                        QuotaMove.Kind.RESERVE,
                                        lacking,
                                        line.firm(),
                                        offered.day(),
                                        Optional.of(until),
                                        offered.id()))));
            }
        }
        return moves;
    }

    private static Quantity lacking(Quantity need, QuotaBalance balance, String firm) {
        Quantity held = balance.holders().stream()
                .filter(each -> each.holder().equals(firm))
                .map(AllocationDesk::all)
                .reduce(Quantity.NONE, Quantity::plus);
        return need.minus(need.least(held));
    }

    private static Quantity all(Holding holding) {
        return holding.committed().plus(holding.reserved());
    }

    /// Reservations for which too little is left, one after the other.
    public static List<Refused> refused(List<QuotaMove> reservations, ParkBook book) {
        List<Refused> refused = new ArrayList<>();
        Map<String, List<QuotaMove>> moves = new HashMap<>();
        for (QuotaMove move : reservations) {
            List<QuotaMove> before = moves.computeIfAbsent(move.park(), park -> new ArrayList<>(book.moves(park)));
            List<Rejection> why = new QuotaLedger(before).check(move);
            why.forEach(each -> refused.add(new Refused(move, each)));
            if (why.isEmpty()) {
                before.add(move);
            }
        }
        return refused;
    }

    /// Records an allocation with its reservations.
    ///
    /// @param seen the last entry when it was tried; refused when the same was recorded since
    public Appended record(
            Origin origin, long seen, PlacesOffered offered, List<QuotaMove> reservations, List<Evidence> evidence) {
        ParksCodec codec = new ParksCodec();
        List<Draft> drafts = new ArrayList<>();
        drafts.add(codec.encode(new AllocationRecorded(offered)).withEvidence(evidence));
        reservations.forEach(
                move -> drafts.add(codec.encode(new QuotaMoved(move)).withEvidence(evidence)));
        return ledger.journal().append(new Act(origin, "", seen, drafts));
    }
}
