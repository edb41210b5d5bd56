package org.tworivers.app.store;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.InstrumentBook;
import org.tworivers.core.instruments.Instruments;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Chain;

/// Instruments and bookings on a database. Bookings are read by time, by organisation or by holder, each by an index.
public final class JdbcInstruments implements Instruments {
    private static final String IN_ORDER = " ORDER BY begins, booking";
    private static final String AS_KNOWN =
            BookingRows.SELECT + BookingRows.DURING + " AND " + BookingRows.AS_KNOWN + IN_ORDER;
    private static final String OPEN = BookingRows.SELECT + "instrument = ? AND state = ? AND state < 3 AND begins >= ?"
            + " AND begins < ? AND " + BookingRows.STANDING + IN_ORDER;
    private static final String TIMES = "begins >= ? AND begins < ? AND " + BookingRows.STANDING;

    private final Database database;

    /// Those of a store.
    public JdbcInstruments(Database database) {
        this.database = database;
    }

    /// A booking with the moment at which something was last recorded of it.
    public record Changed(BookingLine line, Instant at) {}

    @Override
    public InstrumentBook book(long sequence) {
        return database.read(
                "read instruments", statements -> database.instrumentBook().at(statements, sequence));
    }

    @Override
    public Optional<BookingStanding> findBooking(String id) {
        return database.read("read a booking", statements -> BookingRows.standing(statements, id));
    }

    @Override
    public List<BookingLine> during(String instrument, Span time, long sequence) {
        return database.read("read bookings", statements -> {
            Object[] during = BookingRows.during(instrument, time);
            return BookingRows.read(statements
                    .of(AS_KNOWN, during[0], during[1], during[2], during[3], sequence, sequence)
                    .executeQuery());
        });
    }

    /// The bookings of an instrument that now are in one of the open states, and begin in a time.
    public List<BookingLine> open(String instrument, BookingState state, Span time) {
        return database.read(
                "read open bookings",
                statements -> BookingRows.read(statements
                        .of(OPEN, instrument, state.number(), time.begins(), time.ends())
                        .executeQuery()));
    }

    /// The bookings of organisations that begin in a time, whatever their state now.
    ///
    /// @param organisations the ids that stand for one, or those of several
    public List<BookingLine> of(Collection<String> organisations, Span time) {
        String marks = String.join(", ", Collections.nCopies(organisations.size(), "?"));
        List<Object> values = new ArrayList<>(organisations);
        values.add(time.begins());
        values.add(time.ends());
        return organisations.isEmpty()
                ? List.of()
                : database.read(
                        "read bookings of an organisation",
                        statements -> BookingRows.read(statements
                                .of(
                                        BookingRows.SELECT + "organisation IN (" + marks + ") AND " + TIMES + IN_ORDER,
                                        values.toArray())
                                .executeQuery()));
    }

    /// The bookings that an account holds and that begin in a time, whatever their state now.
    ///
    /// @param holder its opaque id
    public List<BookingLine> held(String holder, Span time) {
        return database.read(
                "read bookings of an account",
                statements -> BookingRows.read(statements
                        .of(
                                BookingRows.SELECT + "holder = ? AND " + TIMES + IN_ORDER,
                                holder,
                                time.begins(),
                                time.ends())
                        .executeQuery()));
    }

    /// The bookings that begin in a time, with when they last changed: what a calendar is told.
    ///
    /// @param of whose
    public List<Changed> changed(Subject of, Span time) {
        String select = BookingRows.SELECT.replace(
                " FROM booking WHERE ",
                ", (SELECT recorded_at FROM journal_entry j WHERE j.sequence = booking.entry) FROM booking WHERE ");
        return database.read("read bookings for a calendar", statements -> {
            List<Changed> changed = new ArrayList<>();
            try (ResultSet row = statements
                    .of(
                            select + (of.isInstrument() ? "instrument" : "holder") + " = ? AND " + TIMES + IN_ORDER,
                            of.id(),
                            time.begins(),
                            time.ends())
                    .executeQuery()) {
                while (row.next()) {
                    changed.add(new Changed(BookingRows.line(row), Chain.instant(row.getLong(17))));
                }
            }
            return changed;
        });
    }

    /// Whose bookings a calendar shows.
    ///
    /// @param isInstrument whether the id is of an instrument, and not of who holds bookings
    public record Subject(boolean isInstrument, String id) {}
}
