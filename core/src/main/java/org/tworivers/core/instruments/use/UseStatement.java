package org.tworivers.core.instruments.use;

import java.time.YearMonth;
import java.util.List;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// What one organisation owes for what it used in a month: every use that ended in it, exactly as it was recorded.
///
/// @param organisation its id
/// @param lines in the order of the clock
public record UseStatement(String organisation, YearMonth month, List<BookingLine> lines) {
    public UseStatement {
        lines = lines.stream()
                .filter(each -> each.state() == BookingState.USED)
                .filter(each -> each.used()
                        .filter(use -> YearMonth.from(use.lastDay()).equals(month))
                        .isPresent())
                .sorted(BookingLine.TIME_ORDER)
                .toList();
    }

    /// What it owes.
    public Money total() {
        return money(lines.stream().mapToLong(BookingLine::charge).reduce(0, Math::addExact));
    }

    /// How many minutes it used.
    public long minutes() {
        return lines.stream()
                .flatMap(each -> each.used().stream())
                .mapToLong(Span::minutes)
                .sum();
    }

    /// An amount of fen.
    public static Money money(long fen) {
        return new Money(fen, Denomination.CNY);
    }
}
