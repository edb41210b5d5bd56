package org.tworivers.core.parks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.core.parks.QuotaMove.Kind;
import org.tworivers.core.shared.Rejection;

/// Quotas: what is granted, kept, given for good, given back and what runs out by itself.
class QuotaLedgerTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

    private final List<QuotaMove> moves = new ArrayList<>();

    private static QuotaMove move(Kind kind, String amount, String holder, int day, int until) {
        return new QuotaMove(
                "park",
                Resource.LAND,
                kind,
                Quantity.parse(amount),
                holder,
                FIRST.plusDays(day),
                kind == Kind.RESERVE ? Optional.of(FIRST.plusDays(until)) : Optional.empty(),
                "");
    }

    /// Records a move when it may be.
    private String record(Kind kind, String amount, String holder, int day, int until) {
        QuotaMove move = move(kind, amount, holder, day, until);
        List<Rejection> found = new QuotaLedger(moves).check(move);
        if (found.isEmpty()) {
            moves.add(move);
        }
        return found.isEmpty()
                ? "recorded"
                : found.getFirst().code() + " " + found.getFirst().details();
    }

    private String standing(int day) {
        return new QuotaLedger(moves)
                .findBalance(Resource.LAND, FIRST.plusDays(day))
                .map(each -> each.granted() + " = " + each.committed() + " + " + each.reserved() + " + " + each.free())
                .orElse("none granted");
    }

    @Test
    void a_reservation_runs_out_by_itself_unless_it_is_committed() {
        assertThat(standing(0)).isEqualTo("none granted");
        assertThat(record(Kind.GRANT, "100.5", "", 0, 0)).isEqualTo("recorded");
        assertThat(record(Kind.RESERVE, "60", "mill", 1, 10)).isEqualTo("recorded");
        assertThat(record(Kind.RESERVE, "40.6", "lab", 2, 10)).isEqualTo("quota-short [40.5, 2017-01-03]");
        assertThat(record(Kind.COMMIT, "20", "mill", 5, 0)).isEqualTo("recorded");
        assertThat(standing(10)).isEqualTo("100.5 = 20 + 40 + 40.5");
        assertThat(standing(11)).isEqualTo("100.5 = 20 + 0 + 80.5");
        assertThat(record(Kind.COMMIT, "1", "mill", 11, 0)).startsWith("quota-not-reserved [0, mill");
    }

    @Test
    void who_gives_back_gives_first_what_is_kept_and_no_more_than_there_is() {
        record(Kind.GRANT, "100", "", 0, 0);
        record(Kind.RESERVE, "60", "mill", 1, 30);
        record(Kind.COMMIT, "20", "mill", 2, 0);
        assertThat(record(Kind.RELEASE, "61", "mill", 3, 0)).startsWith("quota-not-held [60, mill");
        assertThat(record(Kind.RELEASE, "45", "mill", 3, 0)).isEqualTo("recorded");
        assertThat(standing(3)).isEqualTo("100 = 15 + 0 + 85");
        assertThat(record(Kind.EXPIRE, "86", "", 4, 0)).startsWith("quota-short");
        assertThat(record(Kind.EXPIRE, "85", "", 4, 0)).isEqualTo("recorded");
        assertThat(standing(4)).isEqualTo("15 = 15 + 0 + 0");
    }

    @Test
    void a_move_of_an_earlier_day_is_held_against_all_after_it() {
        record(Kind.GRANT, "100", "", 0, 0);
        record(Kind.RESERVE, "80", "mill", 10, 30);
        assertThat(record(Kind.RESERVE, "30", "lab", 5, 9)).isEqualTo("recorded");
        assertThat(record(Kind.RESERVE, "30", "lab", 5, 20)).startsWith("quota-later [2017-01-11, 80, 70]");
    }

    /// Whatever is tried in whatever order: nothing is ever below zero, the parts make the whole on each day, and the
    /// same moves say the same when they are read again.
    @Test
    void the_parts_make_the_whole_on_every_day() {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            moves.clear();
            for (int i = 0; i < 60; i++) {
                Kind kind = KINDS.get(random.nextInt(KINDS.size()));
                int day = random.nextInt(60);
                record(
                        kind,
                        random.nextInt(40) + "." + (1 + random.nextInt(9)),
                        kind.hasHolder() ? "h" + random.nextInt(4) : "",
                        day,
                        day + random.nextInt(20));
            }
            for (int day = 0; day < 90; day++) {
                checkParts(day, "seed " + SEED + ", round " + round + ", day " + day);
            }
        }
    }

    private void checkParts(int day, String where) {
        Optional<QuotaBalance> found = new QuotaLedger(moves).findBalance(Resource.LAND, FIRST.plusDays(day));
        if (found.isEmpty()) {
            return;
        }
        QuotaBalance balance = found.get();
        Map<String, Long> plain = plain(FIRST.plusDays(day));
        assertThat(balance.committed().hundredths()).as(where).isEqualTo(plain.get("committed"));
        assertThat(balance.granted().hundredths()).as(where).isEqualTo(plain.get("granted"));
        assertThat(balance.free().hundredths()).as(where).isNotNegative();
        long held = balance.holders().stream()
                .mapToLong(each -> each.committed().plus(each.reserved()).hundredths())
                .sum();
        assertThat(held)
                .as(where)
                .isEqualTo(balance.committed().plus(balance.reserved()).hundredths());
    }

    /// What was granted and what is committed, added up anew; releases count against what is committed only as far as
    /// nothing was kept, which is told by going through the holder's own moves.
    private Map<String, Long> plain(LocalDate day) {
        Map<String, Long> sums = new TreeMap<>(Map.of("granted", 0L, "committed", 0L));
        for (QuotaMove move : moves) {
            if (!move.day().isAfter(day)) {
                switch (move.kind()) {
                    case GRANT -> sums.merge("granted", move.amount().hundredths(), Long::sum);
                    case EXPIRE -> sums.merge("granted", -move.amount().hundredths(), Long::sum);
                    default -> {}
                }
            }
        }
        for (int holder = 0; holder < 4; holder++) {
            sums.merge("committed", committed("h" + holder, day), Long::sum);
        }
        return sums;
    }

    private long committed(String holder, LocalDate day) {
        long committed = 0;
        List<long[]> kept = new ArrayList<>();
        for (LocalDate at = FIRST; !at.isAfter(day); at = at.plusDays(1)) {
            LocalDate today = at;
            kept.removeIf(each -> each[0] < today.toEpochDay());
            for (QuotaMove move : moves) {
                if (move.day().equals(today) && move.holder().equals(holder)) {
                    long left = move.amount().hundredths();
                    if (move.kind() == Kind.RESERVE) {
                        kept.add(new long[] {move.until().orElseThrow().toEpochDay(), left});
                        continue;
                    }
                    kept.sort(Comparator.comparingLong(each -> each[0]));
                    for (long[] each : kept) {
                        long taken = Math.min(left, each[1]);
                        each[1] -= taken;
                        left -= taken;
                    }
                    committed += move.kind() == Kind.COMMIT ? move.amount().hundredths() : -left;
                }
            }
        }
        return committed;
    }
}
