package org.tworivers.app.web.instruments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.OrganisationNames;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.recording.SeenEntry;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.instruments.BookingDesk;
import org.tworivers.app.work.instruments.InstrumentReader;
import org.tworivers.app.work.instruments.WeekPlan;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.instruments.Acting;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentBook;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What all pages about instruments have in common: what the viewer sees, what is theirs, and what things are called.
@Component
class InstrumentPages {
    /// How many free times are offered.
    private static final int FREE = 7;

    private final Ledger ledger;
    private final InstrumentReader reader;
    private final BookingDesk desk;
    private final Accounts accounts;
    private final Serving.Settings settings;

    InstrumentPages(
            Ledger ledger, InstrumentReader reader, BookingDesk desk, Accounts accounts, Serving.Settings settings) {
        this.ledger = ledger;
        this.reader = reader;
        this.desk = desk;
        this.accounts = accounts;
        this.settings = settings;
    }

    LocalDate today() {
        return settings.asOf();
    }

    LocalDate base() {
        return settings.base();
    }

    boolean isDemonstration() {
        return settings.demonstration();
    }

    Ledger ledger() {
        return ledger;
    }

    InstrumentReader reader() {
        return reader;
    }

    BookingDesk desk() {
        return desk;
    }

    /// Who sends a form of which it does not matter what they had seen: how things stand now decides.
    Sender sender() {
        return Sender.ofPage(Visitor.get(), Act.ANY);
    }

    /// The day that a page is asked for: the day that pages are read for, unless it says another.
    LocalDate day(Map<String, String> asked, String field, LocalDate otherwise) {
        return Questions.findDay(asked.getOrDefault(field, "").strip())
                .filter(Questions::isUsual)
                .orElse(otherwise);
    }

    /// On whose behalf the viewer acts.
    Acting acting() {
        Judgements judged = reader.judgements();
        return new Acting(
                Visitor.get().organisation(),
                (one, other) -> judged.survivor(one).equals(judged.survivor(other)));
    }

    InstrumentCourse course(String id) {
        return reader.find(id).orElseThrow(InstrumentPages::missing);
    }

    /// Whether the viewer decides about an instrument.
    boolean keeps(Instrument instrument) {
        return Visitor.get().may(Right.KEEP_INSTRUMENTS) && acting().isOf(instrument.organisation());
    }

    /// Those that the viewer decides about.
    Predicate<Instrument> kept() {
        Acting acting = acting();
        boolean may = Visitor.get().may(Right.KEEP_INSTRUMENTS);
        return each -> may && acting.isOf(each.organisation());
    }

    /// The ids of those.
    List<String> keptIds() {
        Predicate<Instrument> kept = kept();
        return reader.book().instruments().values().stream()
                .map(InstrumentCourse::latest)
                .filter(kept)
                .map(Instrument::id)
                .toList();
    }

    /// Those whose use the viewer may see: for an account of an organisation its own, for the office all.
    Predicate<Instrument> seen() {
        Acting acting = acting();
        return each -> acting.isOf(each.organisation());
    }

    /// An instrument that the viewer decides about.
    InstrumentCourse kept(String id) {
        InstrumentCourse course = course(id);
        if (!keeps(course.latest())) {
            throw missing();
        }
        return course;
    }

    /// Whether a booking is the viewer's to see: of their organisation, or of an instrument that they keep.
    Predicate<BookingLine> own() {
        Acting acting = acting();
        Predicate<Instrument> kept = kept();
        Viewer viewer = Visitor.get();
        boolean outside = !viewer.organisation().isEmpty();
        InstrumentBook book = reader.book();
        return line -> (outside && acting.isOf(line.organisation()))
                || book.find(line.instrument())
                        .filter(course -> kept.test(course.latest()))
                        .isPresent();
    }

    /// A booking that is the viewer's to see.
    BookingStanding booking(String id) {
        return ledger.instruments()
                .findBooking(id)
                .filter(each -> own().test(each.line()))
                .orElseThrow(InstrumentPages::missing);
    }

    /// The next times that can be booked: of this week and the next.
    ///
    /// @param least how many minutes they have at least
    List<Span> free(InstrumentCourse course, long least) {
        LocalDateTime now = desk.now();
        List<Span> free = new ArrayList<>();
        for (int week = 0; week < 2; week++) {
            WeekPlan plan = reader.week(course, now.toLocalDate().plusWeeks(week));
            plan.days().forEach(day -> free.addAll(plan.free(day, now).ahead()));
            free.removeIf(each -> each.minutes() < least);
        }
        return free.subList(0, Math.min(free.size(), FREE));
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    Messages messages(Locale locale) {
        return Page.messages(locale);
    }

    CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    /// The names of organisations by id.
    Map<String, Names> organisations() {
        return new OrganisationNames(ledger.database())
                .all(ledger.journal().head().sequence());
    }

    /// What organisations are called, by their ids, for a page with many.
    UnaryOperator<String> organisations(Locale locale) {
        Map<String, Names> byId = organisations();
        String language = messages(locale).language();
        return id -> {
            Names names = byId.get(id);
            return names == null ? id : names.in(language);
        };
    }

    /// What an organisation is called.
    String organisation(String id, Locale locale) {
        return organisations(locale).apply(id);
    }

    /// The id of an organisation that somebody typed by its name or id; what they typed when there is none.
    String organisationTyped(String typed) {
        String bare = typed.replaceFirst("^.*[(（]([a-z0-9-]+)[)）]$", "$1");
        return organisations().entrySet().stream()
                .filter(each -> each.getKey().equals(bare)
                        || each.getValue().byLanguage().containsValue(bare))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(bare);
    }

    /// Organisations as a list offers them: the name with the id behind it.
    List<String> offered(Locale locale) {
        String language = messages(locale).language();
        return organisations().entrySet().stream()
                .map(each -> each.getValue().in(language) + " (" + each.getKey() + ")")
                .sorted()
                .toList();
    }

    /// What an instrument is called.
    String instrument(String id, Locale locale) {
        return instruments(locale).apply(id);
    }

    /// What instruments are called, by their ids, for a page with many.
    UnaryOperator<String> instruments(Locale locale) {
        InstrumentBook book = reader.book();
        String language = messages(locale).language();
        return id ->
                book.find(id).map(each -> each.latest().names().in(language)).orElse(id);
    }

    /// What the accounts are called that may hold bookings of an instrument, by id.
    List<Map.Entry<String, String>> holders(Instrument of) {
        Judgements judged = reader.judgements();
        String keeper = judged.survivor(of.organisation());
        List<Map.Entry<String, String>> holders = new ArrayList<>();
        for (Accounts.Account each : accounts.all()) {
            boolean books = !each.closed()
                    && !each.organisation().isEmpty()
                    && Viewer.of(each).may(Right.BOOK_INSTRUMENTS);
            if (books) {
                boolean inside = judged.survivor(each.organisation()).equals(keeper);
                holders.add(Map.entry(each.id(), inside ? each.name() : each.name() + " · " + each.organisation()));
            }
        }
        return holders;
    }

    /// The id of an account that somebody named by its id or name; what they wrote when there is none.
    String holderTyped(String typed) {
        return accounts.findByName(typed).map(Accounts.Account::id).orElse(typed);
    }

    /// The name of an account; of a person of whom only the commitment stands here its beginning.
    String holder(String id) {
        Map<String, String> names = new HashMap<>();
        accounts.all().forEach(each -> names.put(each.id(), each.name()));
        String name = names.get(id);
        return name != null
                ? name
                : new Recorders(ledger.database()).findName(id).orElse(id);
    }

    /// Puts a form into the model.
    ///
    /// @param typed what stands in its fields
    void show(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        model.addAttribute("typed", new HashMap<>(typed));
        model.addAttribute("faults", new FaultWords(messages(locale)).byField(faults));
        model.addAttribute(
                "seen", SeenEntry.again(typed, faults, ledger.journal().head().sequence()));
    }

    /// Why something was not recorded; nothing when it was.
    static List<Rejection> refused(Appended appended) {
        return appended instanceof Appended.Refused(List<Rejection> why) ? why : List.of();
    }
}
