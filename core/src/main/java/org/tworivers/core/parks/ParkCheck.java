package org.tworivers.core.parks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tworivers.core.parks.ParksEntry.AllocationRecorded;
import org.tworivers.core.parks.ParksEntry.ApprovalStated;
import org.tworivers.core.parks.ParksEntry.GateStated;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.ParksEntry.WeightsStated;
import org.tworivers.core.parks.ParksEntry.YearStated;
import org.tworivers.core.parks.PlacesOffered.Line;
import org.tworivers.core.parks.PlacesOffered.Place;
import org.tworivers.core.parks.weights.PairwiseComparison;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of parks, given what is known.
public final class ParkCheck {
    private static final int DIGITS = 4;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final ParkBook book;
    private final List<Rejection> found = new ArrayList<>();

    private ParkCheck(ParkBook book) {
        this.book = book;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param book what is known of what the entry is about
    public static List<Rejection> check(ParksEntry entry, ParkBook book) {
        ParkCheck check = new ParkCheck(book);
        switch (entry) {
            case ApprovalStated(ParkApproval approval) -> check.approval(approval);
            case QuotaMoved(QuotaMove move) -> check.move(move);
            case GateStated(Gate gate) -> check.gate(gate);
            case WeightsStated(PartWeights weights) -> check.weights(weights);
            case YearStated(ParkYear year) -> check.year(year);
            case AllocationRecorded(PlacesOffered offered) -> check.offered(offered);
            case ParksEntry.ParkStated stated -> {}
            case ParksEntry.SiteWishStated stated -> {}
            case ParksEntry.StatisticsStated stated -> {}
            case ParksEntry.SupplyStated stated -> {}
            case ParksEntry.ClustersStated stated -> {}
        }
        return List.copyOf(check.found);
    }

    private void approval(ParkApproval approval) {
        park(approval.park());
        if (!approval.from().isDated()) {
            no("approval-undated", "from", "", "say from which day it holds.");
        }
        until(approval.from(), approval.until());
    }

    private void gate(Gate gate) {
        if (!gate.texts().byLanguage().keySet().containsAll(List.of("zh", "en"))) {
            no(
                    "gate-text-missing",
                    "texts",
                    gate.texts().byLanguage().keySet().toString(),
                    "give its text in Chinese (zh) and in English (en).");
        }
        until(gate.from(), gate.until());
    }

    private void until(Day from, Day until) {
        if (until.isDated() && until.last().isBefore(from.first())) {
            found.add(new Rejection(
                            "until-before-from",
                            "until",
                            until.toString(),
                            "it must not end before it begins, on " + from + ".")
                    .naming(from.toString()));
        }
    }

    private void weights(PartWeights weights) {
        PairwiseComparison table = weights.table();
        if (!table.isConsistent()) {
            String ratio = table.consistencyRatio(DIGITS).toPlainString();
            found.add(new Rejection(
                            "weights-inconsistent",
                            "comparisons",
                            ratio,
                            "the consistency ratio must be below 0.1; compare again what contradicts itself.")
                    .naming(ratio));
        }
    }

    private void move(QuotaMove move) {
        park(move.park());
        if (move.amount().isNone()) {
            no("quota-nothing", "amount", move.amount().toString(), "give an amount above zero.");
        }
        if (move.kind().hasHolder() == move.holder().isBlank()) {
            no(
                    "quota-holder",
                    "holder",
                    move.holder(),
                    "reserving, committing and releasing name for whom; granting and expiring do not.");
        }
        boolean reserves = move.kind() == QuotaMove.Kind.RESERVE;
        if (reserves != move.until().isPresent()
                || move.until().filter(day -> day.isBefore(move.day())).isPresent()) {
            no(
                    "quota-until",
                    "until",
                    move.until().map(Object::toString).orElse(""),
                    "a reservation, and nothing else, has a last day, which is not before its first.");
        }
        if (found.isEmpty()) {
            found.addAll(book.ledger(move.park()).check(move));
        }
    }

    private void year(ParkYear year) {
        park(year.park());
        if (year.year() < FIRST_YEAR || year.year() > LAST_YEAR) {
            no("park-year-unusual", "year", Integer.toString(year.year()), "write a year such as 2016.");
        }
        if (year.values().isEmpty()) {
            no("park-year-empty", "output", "", "give the output, the tax or the land in use.");
        }
        if (year.find(YearMeasure.LAND).filter(Quantity::isNone).isPresent()) {
            no("park-year-no-land", "land", "0", "leave land that is not known empty; what yields uses some.");
        }
    }

    private void offered(PlacesOffered offered) {
        if (!PlacesOffered.WAYS.contains(offered.way())) {
            no("allocation-way", "way", offered.way(), "the way is stable or sum.");
        }
        offered.seats().keySet().forEach(this::park);
        Set<String> firms = new HashSet<>();
        for (Line line : offered.lines()) {
            if (book.findWish(line.firm()).isEmpty()) {
                no("allocation-firm-unknown", "firm", line.firm(), "record first what the firm looks for.");
            }
            if (!firms.add(line.firm())) {
                no("allocation-firm-twice", "firm", line.firm(), "a firm is offered one place at most.");
            }
            line.place()
                    .map(Place::park)
                    .filter(park -> !offered.seats().containsKey(park))
                    .ifPresent(park -> no("allocation-seats", "park", park, "say how many firms the park takes."));
        }
        offered.seats().forEach((park, seats) -> {
            if (offered.at(park).size() > seats) {
                no("allocation-full", "park", park, "offer no more places than the park has seats.");
            }
        });
    }

    private void park(String id) {
        if (!book.knows(id)) {
            no("park-unknown", "park", id, "state the park first.");
        }
    }

    private void no(String code, String field, String value, String advice) {
        found.add(new Rejection(code, field, value, advice));
    }
}
