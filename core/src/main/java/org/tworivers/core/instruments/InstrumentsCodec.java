package org.tworivers.core.instruments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.tworivers.core.instruments.InstrumentsEntry.BookingCancelled;
import org.tworivers.core.instruments.InstrumentsEntry.BookingGranted;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMoved;
import org.tworivers.core.instruments.InstrumentsEntry.BookingRejected;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceLifted;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.InstrumentsEntry.ResultsFiled;
import org.tworivers.core.instruments.InstrumentsEntry.SamplesHanded;
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.instruments.InstrumentsEntry.UseRecorded;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Day;

/// The codec of [InstrumentsEntry].
public final class InstrumentsCodec implements Codec<InstrumentsEntry> {
    private static final String STATED = "instruments.stated";
    private static final String MAINTENANCE = "instruments.maintenance-set";
    private static final String LIFTED = "instruments.maintenance-lifted";
    private static final String TRAINED = "instruments.training-passed";
    private static final String MADE = "instruments.booking-made";
    private static final String GIVEN = "instruments.place-given";
    private static final String GRANTED = "instruments.booking-granted";
    private static final String REJECTED = "instruments.booking-rejected";
    private static final String CANCELLED = "instruments.booking-cancelled";
    private static final String MOVED = "instruments.booking-moved";
    private static final String HANDED = "instruments.samples-handed";
    private static final String USED = "instruments.use-recorded";
    private static final String FILED = "instruments.results-filed";
    private static final String AT = "at";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String KEY = "key";
    private static final String HOLDER = "holder";
    private static final String NOTE = "note";
    private static final String REASON = "reason";
    private static final String STATE = "state";
    private static final String SETTINGS = "settings";

    @Override
    public Set<String> types() {
        return Set.of(
                STATED,
                MAINTENANCE,
                LIFTED,
                TRAINED,
                MADE,
                GIVEN,
                GRANTED,
                REJECTED,
                CANCELLED,
                MOVED,
                HANDED,
                USED,
                FILED);
    }

    @Override
    public Draft encode(InstrumentsEntry entry) {
        return Draft.of(entry.subject(), type(entry), payload(entry).build())
                .withDay(Day.of(entry.at().toLocalDate()));
    }

    private static String type(InstrumentsEntry entry) {
        return switch (entry) {
            case InstrumentStated stated -> STATED;
            case MaintenanceSet set -> MAINTENANCE;
            case MaintenanceLifted lifted -> LIFTED;
            case TrainingPassed passed -> TRAINED;
            case BookingMade made -> MADE;
            case PlaceGiven given -> GIVEN;
            case BookingGranted granted -> GRANTED;
            case BookingRejected rejected -> REJECTED;
            case BookingCancelled cancelled -> CANCELLED;
            case BookingMoved moved -> MOVED;
            case SamplesHanded handed -> HANDED;
            case UseRecorded used -> USED;
            case ResultsFiled filed -> FILED;
        };
    }

    private static Tree.FieldsBuilder payload(InstrumentsEntry entry) {
        return switch (entry) {
            case InstrumentStated(Instrument stated) -> InstrumentTree.write(stated);
            case MaintenanceSet set ->
                spanned(at(set), set.span()).with(KEY, set.key()).with(REASON, set.reason());
            case MaintenanceLifted lifted -> at(lifted).with(KEY, lifted.key());
            case TrainingPassed passed ->
                Tree.fields()
                        .with(HOLDER, passed.holder())
                        .with(UNTIL, passed.until().toString())
                        .with(NOTE, passed.note());
            case BookingMade made -> write(made);
            case PlaceGiven given -> at(given);
            case BookingGranted granted -> at(granted).with(NOTE, granted.note());
            case BookingRejected rejected -> at(rejected).with(REASON, rejected.reason());
            case BookingCancelled cancelled -> at(cancelled).with(REASON, cancelled.reason());
            case BookingMoved moved ->
                spanned(at(moved), moved.span())
                        .with(STATE, moved.state().word())
                        .with(REASON, moved.reason());
            case SamplesHanded handed ->
                at(handed).withFlag("returned", handed.returned()).with("what", handed.what());
            case UseRecorded used -> spanned(at(used), used.used()).with("charge", used.charge());
            case ResultsFiled filed -> at(filed).with("title", filed.title());
        };
    }

    private static Tree.FieldsBuilder at(InstrumentsEntry entry) {
        return Tree.fields().with(AT, entry.at().toString());
    }

    private static Tree.FieldsBuilder spanned(Tree.FieldsBuilder out, Span span) {
        return out.with(FROM, span.from().toString()).with(UNTIL, span.until().toString());
    }

    private static Tree.FieldsBuilder write(BookingMade made) {
        Booking booking = made.made();
        Tree.FieldsBuilder settings = Tree.fields();
        booking.work().settings().forEach((key, value) -> settings.with(key, value.toPlainString()));
        Tree.FieldsBuilder out = spanned(at(made), booking.span())
                .withFlag("illustrative", booking.illustrative())
                .with("instrument", booking.instrument())
                .with("organisation", booking.organisation())
                .withFlag("outside", booking.outside())
                .with(HOLDER, booking.holder())
                .withFlag("attended", booking.work().attended())
                .with("method", booking.work().method())
                .with("samples", booking.work().samples())
                .with(STATE, made.state().word());
        return booking.work().settings().isEmpty() ? out : out.with(SETTINGS, settings.build());
    }

    @Override
    public InstrumentsEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private static InstrumentsEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        boolean timed = in.has(AT);
        if (!timed && !draft.day().equals(Day.of(draft.day().first()))) {
            throw new MalformedTextException(
                    "day (" + draft.day() + ") must be an exact day, for it is counted from. Maybe its first day.");
        }
        String id = draft.subject().substring(draft.subject().indexOf(':') + 1);
        InstrumentsEntry entry = decode(draft.type(), id, draft.day().first(), in);
        in.finish();
        if (!entry.subject().equals(draft.subject())) {
            throw new MalformedTextException(
                    "subject (" + draft.subject() + ") must be " + entry.subject() + ". Maybe the kind is misspelt.");
        }
        if (draft.day().isDated() && !Day.of(entry.at().toLocalDate()).equals(draft.day())) {
            throw new MalformedTextException(
                    "day (" + draft.day() + ") must be that of " + entry.at() + ". Maybe leave it out.");
        }
        return entry;
    }

    private static InstrumentsEntry decode(String type, String id, LocalDate day, TreeReader in) {
        return switch (type) {
            case STATED -> new InstrumentStated(InstrumentTree.read(id, day, in));
            case MAINTENANCE -> new MaintenanceSet(id, in.text(KEY), span(in), in.text(REASON, ""), moment(in, AT));
            case LIFTED -> new MaintenanceLifted(id, in.text(KEY), moment(in, AT));
            case TRAINED ->
                new TrainingPassed(id, in.text(HOLDER), day, LocalDate.parse(in.text(UNTIL)), in.text(NOTE, ""));
            case MADE -> made(id, in);
            case GIVEN -> new PlaceGiven(id, moment(in, AT));
            case GRANTED -> new BookingGranted(id, in.text(NOTE, ""), moment(in, AT));
            case REJECTED -> new BookingRejected(id, in.text(REASON, ""), moment(in, AT));
            case CANCELLED -> new BookingCancelled(id, in.text(REASON, ""), moment(in, AT));
            case MOVED ->
                new BookingMoved(id, span(in), BookingState.parse(in.text(STATE)), in.text(REASON, ""), moment(in, AT));
            case HANDED -> new SamplesHanded(id, in.flag("returned"), in.text("what", ""), moment(in, AT));
            case USED -> new UseRecorded(id, span(in), in.whole("charge", 0), moment(in, AT));
            case FILED -> new ResultsFiled(id, in.text("title", ""), moment(in, AT));
            default ->
                throw new MalformedTextException(
                        "type (" + type + ") must be one of this room's. Maybe instruments.booking-made.");
        };
    }

    private static LocalDateTime moment(TreeReader in, String name) {
        return LocalDateTime.parse(in.text(name));
    }

    private static Span span(TreeReader in) {
        return new Span(moment(in, FROM), moment(in, UNTIL));
    }

    private static BookingMade made(String id, TreeReader in) {
        Span span = span(in);
        Booking booking = new Booking(
                id,
                in.flag("illustrative"),
                in.text("instrument"),
                in.text("organisation"),
                in.flag("outside"),
                in.text(HOLDER),
                span,
                new Booking.Work(
                        in.flag("attended"),
                        in.text("method", ""),
                        in.decimalsByName(SETTINGS),
                        in.text("samples", "")),
                moment(in, AT));
        return new BookingMade(booking, BookingState.parse(in.text(STATE)));
    }
}
