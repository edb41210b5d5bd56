package org.tworivers.app.store;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.instruments.Acting;
import org.tworivers.core.instruments.BookingCheck;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.InstrumentBook;
import org.tworivers.core.instruments.InstrumentCheck;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMoved;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.InstrumentsEntry.OfBooking;
import org.tworivers.core.instruments.InstrumentsEntry.OfInstrument;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.shared.Rejection;

/// Holds what is to be recorded of instruments and bookings against what stands, and against what the same act records
/// before. Of an instrument's bookings only those in the time in question are read, by an index.
final class InstrumentChecks {
    /// Those that hold their time: asked for, booked, used.
    private static final String HOLDING = BookingRows.SELECT + BookingRows.DURING + " AND " + BookingRows.STANDING
            + " AND state IN (0, 1, 5) ORDER BY begins, booking";

    /// Those that wait. Both conditions on the state are said: the index of open bookings is used only when its own is.
    private static final String WAITING = BookingRows.SELECT + BookingRows.DURING + " AND " + BookingRows.STANDING
            + " AND state < 3 AND state = 2 ORDER BY begins, booking";

    private static final String NONE = "";

    private final Statements statements;
    private final KeptBook<OfInstrument, InstrumentBook> books;
    private final Map<String, List<Recorded<OfInstrument>>> changed = new HashMap<>();
    /// The bookings that this act has changed, by instrument and id.
    private final Map<String, Map<String, BookingStanding>> passing = new HashMap<>();

    private final Map<String, Acting> acting = new HashMap<>();
    private @Nullable InstrumentBook book;
    private @Nullable Judgements judged;

    InstrumentChecks(Statements statements, KeptBook<OfInstrument, InstrumentBook> books) {
        this.statements = statements;
        this.books = books;
    }

    /// @param sequence the place it would get
    List<Rejection> check(InstrumentsEntry entry, Draft draft, Origin origin, long sequence) throws SQLException {
        if (origin.channel() == Channel.IMPORT) {
            return List.of(new Rejection(
                    "instruments-not-imported",
                    "type",
                    draft.type(),
                    "record it as it happens; an import can be undone."));
        }
        List<Rejection> correction = Passing.refuseCorrection(draft);
        if (!correction.isEmpty()) {
            return correction;
        }
        Acting who = acting(origin.recorder());
        return switch (entry) {
            case OfInstrument stated -> check(stated, draft, origin, sequence, who);
            case OfBooking stated -> check(stated, draft, origin, sequence, who);
        };
    }

    private List<Rejection> check(OfInstrument entry, Draft draft, Origin origin, long sequence, Acting who)
            throws SQLException {
        List<BookingLine> taken =
                entry instanceof MaintenanceSet set ? taken(set.instrument(), set.span(), NONE) : List.of();
        List<Rejection> found = InstrumentCheck.check(entry, who, course(entry.instrument(), sequence), taken);
        if (found.isEmpty()) {
            List<Recorded<OfInstrument>> before = changed.get(entry.subject());
            if (before == null) {
                before = new ArrayList<>(SubjectTable.INSTRUMENTS.passing(statements, entry.subject()));
                changed.put(entry.subject(), before);
            }
            before.add(Recorded.ahead(sequence, origin.recorder(), draft.evidence(), entry));
        }
        return found;
    }

    private List<Rejection> check(OfBooking entry, Draft draft, Origin origin, long sequence, Acting who)
            throws SQLException {
        Optional<BookingStanding> standing = standing(entry.booking());
        String instrument = entry instanceof BookingMade made
                ? made.made().instrument()
                : standing.map(each -> each.booking().instrument()).orElse(NONE);
        Optional<InstrumentCourse> course = course(instrument, sequence);
        BookingCheck.Known known = known(entry, standing, course);
        List<Rejection> found = BookingCheck.check(entry, draft.evidence(), who, known);
        if (found.isEmpty()) {
            Recorded<OfBooking> ahead = Recorded.ahead(sequence, origin.recorder(), draft.evidence(), entry);
            Optional<BookingStanding> after =
                    standing.isPresent() ? standing.map(each -> each.after(ahead)) : BookingStanding.of(List.of(ahead));
            after.ifPresent(each -> passing.computeIfAbsent(instrument, fresh -> new TreeMap<>())
                    .put(entry.booking(), each));
        }
        return found;
    }

    private BookingCheck.Known known(
            OfBooking entry, Optional<BookingStanding> standing, Optional<InstrumentCourse> course)
            throws SQLException {
        Optional<Span> time = switch (entry) {
            case BookingMade made -> Optional.of(made.made().span());
            case BookingMoved moved -> Optional.of(moved.span());
            case PlaceGiven given -> standing.map(each -> each.booking().span());
            default -> Optional.empty();
        };
        if (time.isEmpty() || course.isEmpty()) {
            return new BookingCheck.Known(standing, course, List.of(), List.of());
        }
        String instrument = course.get().latest().id();
        return new BookingCheck.Known(
                standing,
                course,
                taken(instrument, time.get(), entry.booking()),
                ready(course.get(), time.get(), entry.booking(), entry.at()));
    }

    private Optional<BookingStanding> standing(String booking) throws SQLException {
        for (Map<String, BookingStanding> each : passing.values()) {
            if (each.containsKey(booking)) {
                return Optional.ofNullable(each.get(booking));
            }
        }
        return BookingRows.standing(statements, booking);
    }

    private Optional<InstrumentCourse> course(String instrument, long sequence) throws SQLException {
        List<Recorded<OfInstrument>> before = changed.get("instrument:" + instrument);
        if (before != null) {
            return InstrumentCourse.of(before);
        }
        if (book == null) {
            book = books.at(statements, sequence - 1);
        }
        return book.find(instrument);
    }

    /// The bookings but one that hold some minute of a time.
    private List<BookingLine> taken(String instrument, Span time, String but) throws SQLException {
        return standing(HOLDING, instrument, time).stream()
                .filter(each -> each.blocks(time) && !each.id().equals(but))
                .toList();
    }

    /// Those but one who wait for some minute of a time and could have all of theirs if that one held none, first come
    /// first.
    private List<BookingLine> ready(InstrumentCourse course, Span time, String but, LocalDateTime at)
            throws SQLException {
        String instrument = course.latest().id();
        List<BookingLine> ready = new ArrayList<>();
        for (BookingLine each : standing(WAITING, instrument, time)) {
            if (each.waitsFor(time)
                    && !each.id().equals(but)
                    && course.admits(each, at)
                    && taken(instrument, each.span(), each.id()).stream()
                            .allMatch(other -> other.id().equals(but))) {
                ready.add(each);
            }
        }
        ready.sort(BookingLine.WAITING_ORDER);
        return ready;
    }

    /// What is stored, with what this act has changed in its place.
    private List<BookingLine> standing(String query, String instrument, Span time) throws SQLException {
        Map<String, BookingStanding> now = passing.getOrDefault(instrument, Map.of());
        List<BookingLine> lines = new ArrayList<>();
        for (BookingLine each : BookingRows.read(
                statements.of(query, BookingRows.during(instrument, time)).executeQuery())) {
            if (!now.containsKey(each.id())) {
                lines.add(each);
            }
        }
        now.values().forEach(each -> lines.add(each.line()));
        return lines;
    }

    private Acting acting(String recorder) throws SQLException {
        Acting found = acting.get(recorder);
        if (found == null) {
            String organisation = statements.text("SELECT organisation FROM account WHERE id = ?", recorder);
            found = new Acting(organisation, organisation.isEmpty() ? String::equals : same());
            acting.put(recorder, found);
        }
        return found;
    }

    private BiPredicate<String, String> same() throws SQLException {
        if (judged == null) {
            judged = JudgementRows.standing(statements);
        }
        Judgements standing = judged;
        return (one, other) -> standing.survivor(one).equals(standing.survivor(other));
    }
}
