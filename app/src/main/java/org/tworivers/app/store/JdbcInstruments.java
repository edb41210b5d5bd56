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
import org.tworivers.core.instruments.use.Use;
import org.tworivers.core.journal.Chain;

/// Instruments and bookings on a database. Bookings are read by time, by organisation or by holder, each by an index.
public final class JdbcInstruments implements Instruments {
    private static final String IN_ORDER = " ORDER BY begins, booking";
    private static final String AS_KNOWN =
            BookingRows.SELECT + BookingRows.DURING + " AND " + BookingRows.AS_KNOWN + IN_ORDER;
    private static final String USES = "SELECT used_from, used_until, outside FROM booking WHERE " + BookingRows.DURING
            + " AND used_until > 0 AND " + BookingRows.AS_KNOWN;
    private static final String OPEN =
            ") AND state = ? AND state < 3 AND begins >= ? AND begins < ? AND ends <= ? AND " + BookingRows.STANDING;
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

    /// What an instrument was used for by bookings that lie in a time or reach into it.
    public List<Use> uses(String instrument, Span time, long sequence) {
        return database.read("read uses", statements -> {
            List<Use> uses = new ArrayList<>();
            Object[] during = BookingRows.during(instrument, time);
            try (ResultSet row = statements
                    .of(USES, during[0], during[1], during[2], during[3], sequence, sequence)
                    .executeQuery()) {
                while (row.next()) {
                    uses.add(new Use(row.getLong(1), row.getLong(2), row.getInt(3) == 1));
                }
            }
            return uses;
        });
    }

    /// Bookings that are in one of the open states.
    ///
    /// @param begins when they begin
    /// @param until when they are over at the latest
    public record Open(BookingState state, Span begins, long until) {

        /// Those that begin in a time, whenever they are over.
        public Open(BookingState state, Span begins) {
            this(state, begins, Long.MAX_VALUE);
        }
    }

    /// The first of some bookings in the order of the clock.
    ///
    /// @param found how many there are in all
    public record First(List<BookingLine> lines, int found) {}

    /// The bookings of instruments that now are open.
    public List<BookingLine> open(Collection<String> instruments, Open open) {
        return instruments.isEmpty()
                ? List.of()
                : database.read(
                        "read open bookings",
                        statements -> BookingRows.read(statements
                                .of(BookingRows.SELECT + open(instruments) + IN_ORDER, values(instruments, open))
                                .executeQuery()));
    }

    /// The first bookings of instruments that now are open.
    ///
    /// @param most how many are read
    public First firstOpen(Collection<String> instruments, Open open, int most) {
        if (instruments.isEmpty()) {
            return new First(List.of(), 0);
        }
        String wanted = open(instruments);
        Object[] values = values(instruments, open);
        return database.read("read the first open bookings", statements -> {
            String first = BookingRows.SELECT + wanted + IN_ORDER + " LIMIT " + most;
            return new First(BookingRows.read(statements.of(first, values).executeQuery()), (int)
                    statements.whole(0, "SELECT COUNT(*) FROM booking WHERE " + wanted, values));
        });
    }

    private static String open(Collection<String> instruments) {
        return "instrument IN (" + marks(instruments) + OPEN;
    }

    private static Object[] values(Collection<String> instruments, Open open) {
        List<Object> values = new ArrayList<>(instruments);
        Collections.addAll(
                values,
                open.state().number(),
                open.begins().begins(),
                open.begins().ends(),
                open.until());
        return values.toArray();
    }

    private static String marks(Collection<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /// The bookings of organisations that begin in a time, whatever their state now.
    ///
    /// @param organisations the ids that stand for one, or those of several
    public List<BookingLine> of(Collection<String> organisations, Span time) {
        return organisations.isEmpty()
                ? List.of()
                : database.read(
                        "read bookings of an organisation",
                        statements -> BookingRows.read(statements
                                .of(
                                        BookingRows.SELECT + ofOrganisations(organisations) + IN_ORDER,
                                        values(organisations, time))
                                .executeQuery()));
    }

    /// How many bookings of organisations begin in a time, whatever their state now.
    public int count(Collection<String> organisations, Span time) {
        return database.read("count bookings of an organisation", statements -> (int) statements.whole(
                0,
                "SELECT COUNT(*) FROM booking WHERE " + ofOrganisations(organisations),
                values(organisations, time)));
    }

    /// Some of them, those that begin last first.
    ///
    /// @param before how many are left out
    /// @param most how many are read
    public List<BookingLine> latest(Collection<String> organisations, Span time, int before, int most) {
        String order = " ORDER BY begins DESC, booking DESC LIMIT ? OFFSET ?";
        return database.read(
                "read the latest bookings of an organisation",
                statements -> BookingRows.read(statements
                        .of(
                                BookingRows.SELECT + ofOrganisations(organisations) + order,
                                values(organisations, time, most, before))
                        .executeQuery()));
    }

    private static String ofOrganisations(Collection<String> organisations) {
        return "organisation IN (" + marks(organisations) + ") AND " + TIMES;
    }

    private static Object[] values(Collection<String> organisations, Span time, Object... more) {
        List<Object> values = new ArrayList<>(organisations);
        Collections.addAll(values, time.begins(), time.ends());
        Collections.addAll(values, more);
        return values.toArray();
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
