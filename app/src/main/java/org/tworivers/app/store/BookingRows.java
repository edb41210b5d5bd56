package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentsEntry.OfBooking;
import org.tworivers.core.instruments.Span;

/// Bookings as rows of `booking` and back.
final class BookingRows {
    /// The columns of what is known of a booking, in the order in which they are written and read.
    private static final String COLUMNS = "booking, instrument, state, begins, ends, organisation, outside, holder,"
            + " attended, method, illustrative, asked, changes, used_from, used_until, charge";

    static final String SELECT = "SELECT " + COLUMNS + " FROM booking WHERE ";

    /// Of an instrument in a time. No booking is longer than [Instrument.Rules#MOST], so that those that may reach into
    /// the time stand in one stretch of the index.
    static final String DURING = "instrument = ? AND begins > ? AND begins < ? AND ends > ?";

    static final String STANDING = "known_until = " + Intervals.OPEN;
    static final String AS_KNOWN = "known_from <= ? AND known_until > ?";

    private static final String ADD = "INSERT INTO booking (entry, known_from, known_until, " + COLUMNS
            + ") VALUES (?, ?, " + Intervals.OPEN + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String RETIRE = "UPDATE booking SET known_until = ? WHERE booking = ? AND " + STANDING;
    private static final String COURSE = "SELECT " + RecordedRows.COLUMNS
            + " FROM booking e JOIN journal_entry j ON j.sequence = e.entry WHERE e.booking = ? ORDER BY e.entry";
    private static final RecordedRows<OfBooking> RECORDED = RecordedRows.all(OfBooking.class);

    private BookingRows() {}

    /// The values of [#DURING].
    static Object[] during(String instrument, Span time) {
        return new Object[] {instrument, time.begins() - Instrument.Rules.MOST, time.ends(), time.begins()};
    }

    static void replace(Statements statements, long entry, BookingLine line) throws SQLException {
        statements.run(RETIRE, entry, line.id());
        statements.run(
                ADD,
                entry,
                entry,
                line.id(),
                line.instrument(),
                line.state().number(),
                line.span().begins(),
                line.span().ends(),
                line.organisation(),
                line.outside() ? 1 : 0,
                line.holder(),
                line.attended() ? 1 : 0,
                line.method(),
                line.illustrative() ? 1 : 0,
                line.asked().toString(),
                line.changes(),
                line.used().map(Span::begins).orElse(0L),
                line.used().map(Span::ends).orElse(0L),
                line.charge());
    }

    /// All that was recorded of a booking until now, read as how it stands.
    static Optional<BookingStanding> standing(Statements statements, String booking) throws SQLException {
        return BookingStanding.of(RECORDED.read(statements.of(COURSE, booking).executeQuery()));
    }

    static List<BookingLine> read(ResultSet row) throws SQLException {
        List<BookingLine> lines = new ArrayList<>();
        try (row) {
            while (row.next()) {
                lines.add(line(row));
            }
        }
        return lines;
    }

    static BookingLine line(ResultSet row) throws SQLException {
        long usedUntil = row.getLong(15);
        return new BookingLine(
                row.getString(1),
                row.getString(2),
                BookingState.ofNumber(row.getInt(3)),
                Span.of(row.getLong(4), row.getLong(5)),
                row.getString(6),
                row.getInt(7) == 1,
                row.getString(8),
                row.getInt(9) == 1,
                row.getString(10),
                row.getInt(11) == 1,
                LocalDateTime.parse(row.getString(12)),
                row.getInt(13),
                usedUntil == 0 ? Optional.empty() : Optional.of(Span.of(row.getLong(14), usedUntil)),
                row.getLong(16));
    }
}
