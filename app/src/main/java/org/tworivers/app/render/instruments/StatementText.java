package org.tworivers.app.render.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tworivers.app.render.Messages;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.instruments.use.UseCounts;
import org.tworivers.core.instruments.use.UseStatement;

/// A statement of what an organisation owes, as rows of texts: for a command and for every form of a file alike.
///
/// @param who what the organisation is called
/// @param instruments what an instrument is called, by its id
public record StatementText(UseStatement statement, String who, UnaryOperator<String> instruments, Messages messages) {

    /// Who owes it, for which month.
    public String title() {
        return messages.text("booking.statement.title", who, statement.month().toString());
    }

    /// The headings, those of numbers with a `>` before them.
    public List<String> headings() {
        return List.of(
                messages.text("booking.statement.day"),
                messages.text("booking.statement.time"),
                messages.text("booking.instrument"),
                messages.text("booking.id"),
                ">" + messages.text("booking.statement.minutes"),
                ">" + messages.text("booking.statement.charge"));
    }

    /// A row a use, and one of the sum.
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (BookingLine each : statement.lines()) {
            Span used = each.used().orElse(each.span());
            rows.add(List.of(
                    used.from().toLocalDate().toString(),
                    used.toString().substring(used.toString().indexOf(' ') + 1),
                    instruments.apply(each.instrument()),
                    each.id(),
                    Long.toString(used.minutes()),
                    UseStatement.money(each.charge()).units().toPlainString()));
        }
        rows.add(List.of(
                messages.text("booking.statement.sum"),
                "",
                "",
                "",
                Long.toString(statement.minutes()),
                statement.total().units().toPlainString()));
        return rows;
    }

    /// So many minutes as hours, such as 2.5, with at most two digits.
    public static String hours(long minutes) {
        return new Rounding(Rounding.Mode.HALF_UP, 2)
                .round(UseCounts.hours(minutes))
                .stripTrailingZeros()
                .toPlainString();
    }
}
