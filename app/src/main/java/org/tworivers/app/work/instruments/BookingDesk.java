package org.tworivers.app.work.instruments;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.store.JdbcInstruments;
import org.tworivers.app.store.LastChanges;
import org.tworivers.app.store.Refusals;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.instruments.InstrumentsEntry.BookingCancelled;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMoved;
import org.tworivers.core.instruments.InstrumentsEntry.BookingRejected;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceLifted;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.InstrumentsEntry.OfBooking;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Records what is said of instruments and bookings. Time that becomes free goes, in the same act, to who waited for it
/// first.
public final class BookingDesk {
    private static final InstrumentsCodec CODEC = new InstrumentsCodec();

    /// How often an act is tried anew when somebody else changed the waiting list meanwhile.
    private static final int TRIES = 5;

    private static final Set<String> MOVED = Set.of("waiting-not-first", "time-taken", "booking-state");

    private final Ledger ledger;
    private final RandomGenerator random;
    private final Setting setting;

    /// When and where the desk stands.
    ///
    /// @param today the day that pages are read for
    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public record Setting(InstantSource clock, Supplier<LocalDate> today, String region) {}

    /// @param random makes ids
    public BookingDesk(Ledger ledger, RandomGenerator random, Setting setting) {
        this.ledger = ledger;
        this.random = random;
        this.setting = setting;
    }

    /// A new id.
    public String newId() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    /// Now, on the house's clock, on the day that pages are read for.
    public LocalDateTime now() {
        return setting.today()
                .get()
                .atTime(LocalDateTime.ofInstant(setting.clock().instant(), ProjectDays.ZONE)
                        .toLocalTime()
                        .truncatedTo(ChronoUnit.SECONDS));
    }

    /// Records something that was said.
    public Appended record(Sender sender, InstrumentsEntry entry, List<Evidence> evidence) {
        Appended appended = append(sender, List.of(CODEC.encode(entry).withEvidence(evidence)));
        if (appended instanceof Appended.Recorded) {
            EvidenceFiles files = new EvidenceFiles(ledger.database());
            evidence.stream()
                    .map(Evidence::fileHash)
                    .filter(hash -> !hash.isEmpty())
                    .forEach(files::name);
        }
        return appended;
    }

    /// Books, asks or waits. What is refused is kept, with its reasons.
    public Appended book(Sender sender, Booking booking, BookingState state) {
        Appended appended = append(sender, List.of(CODEC.encode(new BookingMade(booking, state))));
        if (appended instanceof Appended.Refused(List<Rejection> reasons)) {
            refused(sender.viewer(), booking, reasons);
        }
        return appended;
    }

    private void refused(Viewer viewer, Booking booking, List<Rejection> reasons) {
        new Refusals(ledger.database())
                .add(new Refusals.Refused(
                        "instrument:" + booking.instrument(),
                        Chain.micros(setting.clock().instant()),
                        viewer.id(),
                        booking.span().toString(),
                        reasons));
    }

    /// The bookings of an instrument that were refused, the latest first.
    public List<Refusals.Refused> refusals(String instrument) {
        return new Refusals(ledger.database()).all("instrument:" + instrument);
    }

    /// Calls a booking off, and gives its time to who waited for it first.
    public Appended cancel(Sender sender, BookingLine line, String reason) {
        return hasMoved(sender, LastChanges.Room.BOOKINGS, line.id())
                ? moved(line.id(), sender)
                : freeing(
                        sender,
                        line.instrument(),
                        line.span(),
                        now -> List.of(new BookingCancelled(line.id(), reason, now)));
    }

    /// Refuses a booking, and gives its time to who waited for it first.
    public Appended reject(Sender sender, BookingLine line, String reason) {
        return hasMoved(sender, LastChanges.Room.BOOKINGS, line.id())
                ? moved(line.id(), sender)
                : freeing(
                        sender,
                        line.instrument(),
                        line.span(),
                        now -> List.of(new BookingRejected(line.id(), reason, now)));
    }

    /// Moves a booking to another time, and gives the time that it leaves to who waited for it first. The keeper's word
    /// stands; an outside user asks anew. What is refused is kept, with its reasons.
    ///
    /// @param keeps whether who moves it keeps the instrument
    public Appended move(Sender sender, BookingStanding standing, boolean keeps, Span to, String reason) {
        Booking booking = standing.booking();
        if (hasMoved(sender, LastChanges.Room.BOOKINGS, booking.id())) {
            return moved(booking.id(), sender);
        }
        boolean asks = keeps ? standing.state() == BookingState.ASKED : booking.outside();
        BookingState state = asks ? BookingState.ASKED : BookingState.BOOKED;
        Appended appended = freeing(
                sender,
                booking.instrument(),
                booking.span(),
                now -> List.of(new BookingMoved(booking.id(), to, state, reason, now)));
        if (appended instanceof Appended.Refused(List<Rejection> reasons)) {
            refused(sender.viewer(), booking.withSpan(to), reasons);
        }
        return appended;
    }

    /// Says that an instrument cannot be used for a time; the bookings in it are called off in the same act.
    public Appended maintain(Sender sender, String instrument, Span span, String reason) {
        String subject = "instrument:" + instrument;
        if (hasMoved(sender, LastChanges.Room.INSTRUMENTS, subject)) {
            return moved(subject, sender);
        }
        return trying(() -> {
            LocalDateTime now = now();
            List<InstrumentsEntry> entries = new ArrayList<>();
            for (BookingLine each : during(instrument, span)) {
                if (each.blocks(span) && each.state() != BookingState.USED) {
                    entries.add(new BookingCancelled(each.id(), reason, now));
                }
            }
            entries.add(new MaintenanceSet(instrument, newId(), span, reason, now));
            return append(sender.unseeing(), drafts(entries));
        });
    }

    /// Says that it can be used again, and gives its time to who waited for it first.
    public Appended lift(Sender sender, MaintenanceSet set) {
        Appended lifted = record(sender, new MaintenanceLifted(set.instrument(), set.key(), now()), List.of());
        if (lifted instanceof Appended.Recorded) {
            freeing(
                    new Sender(sender.viewer(), sender.channel(), "", Act.ANY),
                    set.instrument(),
                    set.span(),
                    now -> List.of());
        }
        return lifted;
    }

    /// Such an act is also about what others booked or wait for, of which nobody says what they saw: the version of
    /// what it is about itself is looked at before.
    private boolean hasMoved(Sender sender, LastChanges.Room room, String subject) {
        return new LastChanges(ledger.database()).find(room, subject) > sender.seen();
    }

    private static Appended moved(String subject, Sender sender) {
        String seen = Long.toString(sender.seen());
        return new Appended.Refused(List.of(new Rejection(
                        "version-moved",
                        "subject",
                        subject,
                        "what is known of it has changed since entry " + seen + "; read it again and retry.")
                .naming(seen)));
    }

    private interface Said {
        List<OfBooking> at(LocalDateTime now);
    }

    private Appended freeing(Sender sender, String instrument, Span freed, Said said) {
        return trying(() -> {
            LocalDateTime now = now();
            List<OfBooking> entries = new ArrayList<>(said.at(now));
            entries.addAll(places(instrument, freed, entries, now));
            return append(sender.unseeing(), drafts(entries));
        });
    }

    private static Appended trying(Supplier<Appended> act) {
        Appended last = act.get();
        for (int i = 1; i < TRIES && hasMoved(last); i++) {
            last = act.get();
        }
        return last;
    }

    private static boolean hasMoved(Appended appended) {
        return appended instanceof Appended.Refused(List<Rejection> reasons)
                && reasons.stream().map(Rejection::code).allMatch(MOVED::contains);
    }

    /// Who gets what becomes free: in the order in which they asked, each who can have all of their time.
    ///
    /// @param before what the same act says before
    private List<PlaceGiven> places(String instrument, Span freed, List<OfBooking> before, LocalDateTime now) {
        Set<String> gone = Set.copyOf(before.stream().map(OfBooking::booking).toList());
        List<Span> held = new ArrayList<>();
        for (OfBooking each : before) {
            if (each instanceof BookingMoved moved) {
                held.add(moved.span());
            }
        }
        Optional<InstrumentCourse> course =
                ledger.instruments().book(ledger.journal().head().sequence()).find(instrument);
        List<BookingLine> given = new ArrayList<>();
        for (BookingLine each : waiting(instrument, freed)) {
            boolean can = course.isPresent()
                    && !gone.contains(each.id())
                    && course.get().admits(each, now)
                    && held.stream().noneMatch(each.span()::overlaps)
                    && during(instrument, each.span()).stream()
                            .noneMatch(other -> other.blocks(each.span()) && !gone.contains(other.id()));
            if (can) {
                given.add(each);
                held.add(each.span());
            }
        }
        return given.stream().map(each -> new PlaceGiven(each.id(), now)).toList();
    }

    /// Those who wait for some minute of a time, first come first.
    public List<BookingLine> waiting(String instrument, Span time) {
        Span begins = Span.of(time.begins() - Instrument.Rules.MOST, time.ends());
        return ledger
                .instruments()
                .open(List.of(instrument), new JdbcInstruments.Open(BookingState.WAITING, begins))
                .stream()
                .filter(each -> each.waitsFor(time))
                .sorted(BookingLine.WAITING_ORDER)
                .toList();
    }

    private List<BookingLine> during(String instrument, Span time) {
        JdbcInstruments instruments = ledger.instruments();
        return instruments.during(instrument, time, ledger.journal().head().sequence());
    }

    private static List<Draft> drafts(List<? extends InstrumentsEntry> entries) {
        return entries.stream().map(CODEC::encode).toList();
    }

    private Appended append(Sender sender, List<Draft> drafts) {
        return ledger.journal().append(new Act(sender.origin(setting.region()), sender.key(), sender.seen(), drafts));
    }
}
