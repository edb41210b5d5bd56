package org.tworivers.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tworivers.core.returns.MonthlyReturns.Kind;
import org.tworivers.core.returns.MonthlyReturns.Taken;
import org.tworivers.core.returns.ReturnBoard.State;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Who owes what by when. `county` reports to `city` until it reports straight to the office; `zone` ends in April.
class ReturnBoardTest {
    private static final ZoneId ZONE = ZoneOffset.ofHours(8);
    private static final YearMonth MARCH = YearMonth.of(2017, 3);
    private static final YearMonth APRIL = YearMonth.of(2017, 4);

    private final ReportingUnits units = new ReportingUnits(List.of(
            unit("city", "", 10, true, "2017-02"),
            unit("county", "city", 5, true, "2017-03"),
            unit("zone", "county", 5, true, "2017-03"),
            unit("county", "", 5, true, "2017-05"),
            unit("zone", "county", 5, false, "2017-04")));

    private static UnitStated unit(String name, String above, int dueDay, boolean reports, String from) {
        return new UnitStated(name, above, Code.NONE, dueDay, reports, Day.parse(from));
    }

    private static Taken step(Kind kind, String unit, YearMonth month, String at) {
        return new Taken(1, "e", Instant.parse(at), "x", unit, month, kind, "e", "", 0);
    }

    private ReturnBoard board(String today, Taken... steps) {
        return new ReturnBoard(units, List.of(steps), LocalDate.parse(today), ZONE);
    }

    @Test
    void theTreeIsThatOfEachMonth() {
        assertThat(units.of(MARCH))
                .extracting(placed -> placed.stated().unit() + placed.depth())
                .containsExactly("city0", "county1", "zone2");
        assertThat(units.of(APRIL))
                .extracting(placed -> placed.stated().unit() + placed.depth())
                .containsExactly("city0", "county1");
        assertThat(units.of(YearMonth.of(2017, 5)))
                .extracting(placed -> placed.stated().unit() + placed.depth())
                .containsExactly("city0", "county0");
        assertThat(units.of(YearMonth.of(2017, 1))).isEmpty();
        assertThat(units.below("city", APRIL)).containsExactly("county");
    }

    @Test
    void aReturnIsAwaitedUntilItsDayIsOverAndThenMissing() {
        assertThat(board("2017-05-05").cell("county", APRIL).state()).isEqualTo(State.AWAITED);
        assertThat(board("2017-05-06").cell("county", APRIL).state()).isEqualTo(State.MISSING);
        assertThat(board("2017-05-06").cell("city", APRIL).state()).isEqualTo(State.AWAITED);
        assertThat(board("2017-05-06").cell("zone", APRIL).state()).isEqualTo(State.NONE);
    }

    /// The day ends where the office is: half past four in the afternoon of the fifth, in UTC, is the sixth there.
    @Test
    void whatComesInAfterItsDayIsLateForGood() {
        Taken inTime = step(Kind.SUBMITTED, "county", APRIL, "2017-05-05T15:59:59Z");
        Taken late = step(Kind.SUBMITTED, "county", APRIL, "2017-05-05T16:30:00Z");
        assertThat(board("2017-05-20", inTime).cell("county", APRIL).late()).isFalse();
        assertThat(board("2017-05-20", late).cell("county", APRIL).late()).isTrue();
        Taken again = step(Kind.SUBMITTED, "county", APRIL, "2017-05-09T00:00:00Z");
        Taken back = step(Kind.SENT_BACK, "county", APRIL, "2017-05-08T00:00:00Z");
        assertThat(board("2017-05-20", inTime, back, again).cell("county", APRIL))
                .isEqualTo(new ReturnBoard.Cell("county", APRIL, State.SUBMITTED, false));
    }

    @Test
    void theMonthsAreThoseThatAreOver() {
        assertThat(board("2017-05-20").months(12)).containsExactly(YearMonth.of(2017, 2), MARCH, APRIL);
        assertThat(board("2017-05-20").months(2)).containsExactly(MARCH, APRIL);
        assertThat(board("2017-02-20").months(12)).isEmpty();
        assertThat(board("2017-05-20").rows(List.of(MARCH, APRIL)))
                .extracting(ReturnBoard.Row::unit)
                .containsExactly("city", "county", "zone");
    }

    private List<String> check(UnitStated stated) {
        return units.check(stated).stream().map(Rejection::code).toList();
    }

    @Test
    void whatCannotBeIsNotStated() {
        assertThat(check(unit("new", "city", 5, true, "2017-06"))).isEmpty();
        assertThat(check(unit("a/b", "nobody", 29, true, "2017-06")))
                .containsExactly("unit-name", "due-day", "reporting-unit-unknown");
        assertThat(check(unit("city", "county", 5, true, "2017-03"))).containsExactly("unit-circle");
        assertThat(check(unit("new", "new", 5, true, "2017-03"))).containsExactly("unit-circle");
        assertThat(check(new UnitStated("new", "", Code.NONE, 5, true, Day.UNDATED)))
                .containsExactly("unit-undated");
    }
}
