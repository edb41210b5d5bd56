package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.InstrumentsEntry.OfBooking;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Recorded;

/// Projects bookings: after each entry one row that says how the booking stands since.
final class BookingProjection {
    private final Statements statements;

    BookingProjection(Statements statements) {
        this.statements = statements;
    }

    void project(Entry entry, OfBooking stated) throws SQLException {
        Recorded<OfBooking> recorded = Recorded.of(entry, stated);
        Optional<BookingStanding> before = BookingRows.standing(statements, stated.booking());
        Optional<BookingStanding> after = before.isPresent()
                ? before.map(standing -> standing.after(recorded))
                : BookingStanding.of(List.of(recorded));
        if (after.isPresent()) {
            BookingRows.replace(statements, entry.sequence(), after.get().line());
        }
    }
}
