package org.tworivers.core.parks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.core.shared.Rejection;

/// The quotas of one park, as the moves that were recorded of them. They count by their days, and those of one day in
/// the order in which they were recorded; so a move of an earlier day that comes late is held against all after it.
public final class QuotaLedger {
    private final List<QuotaMove> moves;

    /// The moves of one park, in the order in which they were recorded.
    public QuotaLedger(List<QuotaMove> moves) {
        this.moves = List.copyOf(moves);
    }

    /// A move with how its quota stood after it.
    public record Line(QuotaMove move, QuotaBalance after) {}

    /// What the park has, or had, quotas of.
    public SortedSet<Resource> resources() {
        SortedSet<Resource> resources = new TreeSet<>();
        moves.forEach(move -> resources.add(move.resource()));
        return resources;
    }

    /// How a quota stands at the end of a day; nothing when none was ever granted by then.
    public Optional<QuotaBalance> findBalance(Resource resource, LocalDate day) {
        QuotaState state = new QuotaState();
        boolean granted = false;
        for (QuotaMove move : ordered(moves, resource)) {
            if (!move.day().isAfter(day)) {
                state.passTo(move.day());
                state.apply(move);
                granted = true;
            }
        }
        state.passTo(day);
        return granted ? Optional.of(state.balance()) : Optional.empty();
    }

    /// The moves of a quota in the order in which they count.
    public List<Line> lines(Resource resource) {
        QuotaState state = new QuotaState();
        List<Line> lines = new ArrayList<>();
        for (QuotaMove move : ordered(moves, resource)) {
            state.passTo(move.day());
            state.apply(move);
            lines.add(new Line(move, state.balance()));
        }
        return lines;
    }

    /// Why a move must not be recorded; nothing when there is room for it, and for all that follow it.
    public List<Rejection> check(QuotaMove move) {
        List<QuotaMove> all = new ArrayList<>(moves);
        all.add(move);
        QuotaState state = new QuotaState();
        for (QuotaMove each : ordered(all, move.resource())) {
            state.passTo(each.day());
            Quantity room = state.room(each);
            if (each.amount().compareTo(room) > 0) {
                return List.of(each.equals(move) ? tooMuch(move, room) : later(move, each, room));
            }
            state.apply(each);
        }
        return List.of();
    }

    private static Rejection tooMuch(QuotaMove move, Quantity room) {
        return switch (move.kind()) {
            case RESERVE, EXPIRE, GRANT ->
                new Rejection(
                                "quota-short",
                                "amount",
                                move.amount().toString(),
                                "only " + room + " is free on " + move.day()
                                        + "; ask for less, or record a grant first.")
                        .naming(room.toString(), move.day().toString());
            case COMMIT ->
                new Rejection(
                                "quota-not-reserved",
                                "amount",
                                move.amount().toString(),
                                "only " + room + " is reserved for " + move.holder() + " on " + move.day()
                                        + "; reserve it first.")
                        .naming(room.toString(), move.holder(), move.day().toString());
            case RELEASE ->
                new Rejection(
                                "quota-not-held",
                                "amount",
                                move.amount().toString(),
                                move.holder() + " has only " + room + " on " + move.day() + "; release no more.")
                        .naming(room.toString(), move.holder(), move.day().toString());
        };
    }

    private static Rejection later(QuotaMove move, QuotaMove broken, Quantity room) {
        return new Rejection(
                        "quota-later",
                        "day",
                        move.day().toString(),
                        "what is recorded for " + broken.day() + " (" + broken.amount() + ") would have only " + room
                                + " left; choose a later day, or less.")
                .naming(broken.day().toString(), broken.amount().toString(), room.toString());
    }

    private static List<QuotaMove> ordered(List<QuotaMove> moves, Resource resource) {
        return moves.stream()
                .filter(move -> move.resource() == resource)
                .sorted(Comparator.comparing(QuotaMove::day))
                .toList();
    }
}
