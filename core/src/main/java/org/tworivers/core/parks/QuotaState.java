package org.tworivers.core.parks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.parks.QuotaBalance.Holding;

/// One quota while its ledger is gone through, move by move, in the order of days.
final class QuotaState {
    private Quantity granted = Quantity.NONE;
    private final SortedMap<String, Quantity> committed = new TreeMap<>();
    private final List<Reservation> reservations = new ArrayList<>();

    private record Reservation(String holder, LocalDate until, Quantity amount) {}

    /// What was kept until before a day is free again.
    void passTo(LocalDate day) {
        reservations.removeIf(each -> each.until().isBefore(day));
    }

    /// What the move can take from; a move that takes more must not be.
    Quantity room(QuotaMove move) {
        return switch (move.kind()) {
            case GRANT -> move.amount();
            case RESERVE, EXPIRE -> balance().free();
            case COMMIT -> reserved(move.holder());
            case RELEASE -> reserved(move.holder()).plus(committed(move.holder()));
        };
    }

    /// Does a move that there is room for.
    void apply(QuotaMove move) {
        switch (move.kind()) {
            case GRANT -> granted = granted.plus(move.amount());
            case EXPIRE -> granted = granted.minus(move.amount());
            case RESERVE ->
                reservations.add(new Reservation(move.holder(), move.until().orElse(LocalDate.MAX), move.amount()));
            case COMMIT -> {
                takeReserved(move.holder(), move.amount());
                committed.merge(move.holder(), move.amount(), Quantity::plus);
            }
            case RELEASE -> {
                Quantity left = move.amount().minus(takeReserved(move.holder(), move.amount()));
                if (!left.isNone()) {
                    committed.put(move.holder(), committed(move.holder()).minus(left));
                }
            }
        }
    }

    /// Takes from what is kept for somebody, what ends first before the rest.
    ///
    /// @return how much there was to take
    private Quantity takeReserved(String holder, Quantity amount) {
        Quantity left = amount;
        List<Reservation> own = reservations.stream()
                .filter(each -> each.holder().equals(holder))
                .sorted(Comparator.comparing(Reservation::until))
                .toList();
        for (Reservation each : own) {
            Quantity taken = left.least(each.amount());
            if (!taken.isNone()) {
                int at = reservations.indexOf(each);
                Quantity rest = each.amount().minus(taken);
                if (rest.isNone()) {
                    reservations.remove(at);
                } else {
                    reservations.set(at, new Reservation(holder, each.until(), rest));
                }
                left = left.minus(taken);
            }
        }
        return amount.minus(left);
    }

    private Quantity committed(String holder) {
        return committed.getOrDefault(holder, Quantity.NONE);
    }

    private Quantity reserved(String holder) {
        return reservations.stream()
                .filter(each -> each.holder().equals(holder))
                .map(Reservation::amount)
                .reduce(Quantity.NONE, Quantity::plus);
    }

    QuotaBalance balance() {
        SortedMap<String, Holding> holders = new TreeMap<>();
        committed.forEach((holder, amount) -> {
            if (!amount.isNone()) {
                holders.put(holder, new Holding(holder, amount, Quantity.NONE, LocalDate.MAX));
            }
        });
        for (Reservation each : reservations) {
            Holding before = holders.getOrDefault(
                    each.holder(), new Holding(each.holder(), Quantity.NONE, Quantity.NONE, LocalDate.MAX));
            holders.put(
                    each.holder(),
                    new Holding(
                            each.holder(),
                            before.committed(),
                            before.reserved().plus(each.amount()),
                            before.until().isBefore(each.until()) ? before.until() : each.until()));
        }
        return new QuotaBalance(
                granted,
                sum(committed.values().stream().toList()),
                sum(reservations.stream().map(Reservation::amount).toList()),
                List.copyOf(holders.values()));
    }

    private static Quantity sum(List<Quantity> amounts) {
        return amounts.stream().reduce(Quantity.NONE, Quantity::plus);
    }
}
