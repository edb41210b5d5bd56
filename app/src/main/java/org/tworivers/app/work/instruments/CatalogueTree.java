package org.tworivers.app.work.instruments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Method;
import org.tworivers.core.instruments.Prices;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.instruments.use.UseCounts;
import org.tworivers.core.instruments.use.UseStatement;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Period;

/// Instruments, weeks, use and statements as plain data, for programs and commands alike. Amounts are in fen, times on
/// the house's clock.
public final class CatalogueTree {
    private static final String ID = "id";
    private static final String NAMES = "names";
    private static final String ORGANISATION = "organisation";
    private static final String INSTRUMENT = "instrument";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String MINUTES = "minutes";

    private CatalogueTree() {}

    /// Instruments of a list.
    public static Tree list(Collection<InstrumentCourse> courses, int total) {
        return Tree.fields()
                .with("total", total)
                .with(
                        "instruments",
                        courses.stream()
                                .map(each -> fields(each.latest()).build())
                                .toList())
                .build();
    }

    private static Tree.FieldsBuilder fields(Instrument stated) {
        return Tree.fields()
                .with(ID, stated.id())
                .withFlag("illustrative", stated.illustrative())
                .with(NAMES, texts(stated.names().byLanguage()))
                .with(ORGANISATION, stated.organisation())
                .with("place", stated.place().isNone() ? "" : stated.place().toString())
                .with("model", stated.about().model())
                .withFlag("trained", stated.rules().trained())
                .withFlag("retired", stated.rules().retired())
                .with(
                        "methods",
                        stated.methods().stream().map(Method::key).map(Tree::of).toList());
    }

    private static Tree texts(SortedMap<String, String> byName) {
        Tree.FieldsBuilder out = Tree.fields();
        byName.forEach(out::with);
        return out.build();
    }

    /// One instrument whole.
    public static Tree one(InstrumentCourse course) {
        Instrument stated = course.latest();
        Prices prices = stated.prices();
        return fields(stated)
                .with(FROM, stated.from().toString())
                .with("samples", stated.about().samples())
                .with("accuracy", stated.about().accuracy())
                .with("room", stated.about().room())
                .with("hours", texts(stated.hours().written()))
                .with("longest", stated.rules().longest())
                .with("photo", course.photo())
                .with(
                        "prices",
                        Tree.fields()
                                .with("inside", prices.inside())
                                .with("outside", prices.outside())
                                .with("attended", prices.attended())
                                .with("setUp", prices.setUp())
                                .with("step", prices.step())
                                .build())
                .with(
                        "methods",
                        stated.methods().stream().map(CatalogueTree::method).toList())
                .with(
                        "maintenance",
                        course.maintenance().stream()
                                .map(each -> spanned(each.span())
                                        .with("key", each.key())
                                        .build())
                                .toList())
                .build();
    }

    private static Tree method(Method method) {
        return Tree.fields()
                .with("key", method.key())
                .with(NAMES, texts(method.names().byLanguage()))
                .with("standard", method.standard())
                .with(
                        "settings",
                        method.settings().stream()
                                .map(each -> Tree.fields()
                                        .with("key", each.key())
                                        .with(NAMES, texts(each.names().byLanguage()))
                                        .with("unit", each.unit())
                                        .with("preset", each.preset().toPlainString())
                                        .with("least", each.least().toPlainString())
                                        .with("most", each.most().toPlainString())
                                        .build())
                                .toList())
                .build();
    }

    /// The week of an instrument.
    ///
    /// @param whose of which bookings it is said whose they are; of the others only that the time is taken
    public static Tree week(WeekPlan week, Predicate<BookingLine> whose) {
        return Tree.fields()
                .with(INSTRUMENT, week.course().latest().id())
                .with("monday", week.monday().toString())
                .with(
                        "days",
                        week.days().stream()
                                .map(day -> Tree.fields()
                                        .with("day", day.toString())
                                        .with(
                                                "free",
                                                week.free(day).stream()
                                                        .map(CatalogueTree::span)
                                                        .toList())
                                        .with(
                                                "maintenance",
                                                week.maintenance(day).stream()
                                                        .map(each -> span(each.span()))
                                                        .toList())
                                        .with(
                                                "bookings",
                                                week.on(day).stream()
                                                        .map(each -> whose.test(each)
                                                                ? booking(each).build()
                                                                : spanned(each.span())
                                                                        .with("state", "taken")
                                                                        .build())
                                                        .toList())
                                        .build())
                                .toList())
                .build();
    }

    private static Tree span(Span span) {
        return spanned(span).build();
    }

    private static Tree.FieldsBuilder spanned(Span span) {
        return Tree.fields()
                .with(FROM, span.from().toString())
                .with(UNTIL, span.until().toString())
                .with(MINUTES, span.minutes());
    }

    private static Tree.FieldsBuilder booking(BookingLine line) {
        return spanned(line.span())
                .with(ID, line.id())
                .withFlag("illustrative", line.illustrative())
                .with(INSTRUMENT, line.instrument())
                .with("state", line.state().word())
                .with(ORGANISATION, line.organisation())
                .withFlag("outside", line.outside())
                .withFlag("attended", line.attended())
                .with("method", line.method())
                .with("asked", line.asked().toString());
    }

    /// A booking that was moved, and those who got the time that it left.
    public static Tree moved(BookingLine moved, List<BookingLine> given) {
        return Tree.fields()
                .with("moved", booking(moved).build())
                .with("given", given.stream().map(each -> booking(each).build()).toList())
                .build();
    }

    /// One booking, with what it was used for.
    public static Tree booking(BookingStanding standing) {
        Booking booking = standing.booking();
        Tree.FieldsBuilder settings = Tree.fields();
        booking.work().settings().forEach((key, value) -> settings.with(key, value.toPlainString()));
        Tree.FieldsBuilder out = booking(standing.line())
                .with("settings", settings.build())
                .with("samples", booking.work().samples())
                .with(
                        "results",
                        standing.results().stream()
                                .map(each -> Tree.fields()
                                        .with("title", each.title())
                                        .with("hash", each.hash())
                                        .build())
                                .toList());
        standing.use().ifPresent(use -> out.with("used", span(use.used())).with("chargeFen", use.charge()));
        return out.build();
    }

    /// Bookings of a list.
    public static Tree bookings(List<BookingLine> lines, int total) {
        return Tree.fields()
                .with("total", total)
                .with(
                        "bookings",
                        lines.stream().map(each -> booking(each).build()).toList())
                .build();
    }

    /// What instruments were used for in a time, and what it was made of.
    ///
    /// @param sequence known-at
    public static Tree use(List<CountedUse> counted, Period period, long sequence) {
        return Tree.fields()
                .with(FROM, period.from().toString())
                .with("to", period.to().toString())
                .with("knownAt", sequence)
                .with("whole", counts(CountedUse.whole(counted)).build())
                .with(
                        "rows",
                        counted.stream()
                                .map(each -> counts(each.counts())
                                        .with(INSTRUMENT, each.instrument().id())
                                        .build())
                                .toList())
                .build();
    }

    private static Tree.FieldsBuilder counts(UseCounts counts) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("instruments", counts.instruments())
                .with("instrumentsUsed", counts.shared())
                .with("availableMinutes", counts.available())
                .with("usedMinutes", counts.used())
                .with("outsideMinutes", counts.outside())
                .with("freeMinutes", counts.free());
        share(counts.utilisation()).ifPresent(share -> out.with("utilisation", share));
        share(counts.sharingRate()).ifPresent(share -> out.with("sharingRate", share));
        share(counts.meanSharingRate()).ifPresent(share -> out.with("sharingRateMean", share));
        return out;
    }

    /// Exactly, as a fraction.
    private static Optional<String> share(Optional<Ratio> ratio) {
        return ratio.map(each -> each.numerator() + "/" + each.denominator());
    }

    /// A statement of what an organisation owes for a month.
    public static Tree statement(UseStatement statement) {
        return Tree.fields()
                .with(ORGANISATION, statement.organisation())
                .with("month", statement.month().toString())
                .with("currency", statement.total().denomination().toString())
                .with("totalFen", statement.total().minor())
                .with(MINUTES, statement.minutes())
                .with(
                        "lines",
                        statement.lines().stream()
                                .map(each -> spanned(each.used().orElse(each.span()))
                                        .with(ID, each.id())
                                        .with(INSTRUMENT, each.instrument())
                                        .with("chargeFen", each.charge())
                                        .build())
                                .toList())
                .build();
    }
}
