package org.tworivers.app.work.instruments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.store.OrganisationNames;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentBook;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.instruments.use.HeatMap;
import org.tworivers.core.instruments.use.Use;
import org.tworivers.core.instruments.use.UseFold;
import org.tworivers.core.instruments.use.UseStatement;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.shared.Period;

/// Reads instruments: the catalogue, weeks, use and what is owed for it.
public final class InstrumentReader {
    private static final int DAYS = DayOfWeek.values().length;

    private final Ledger ledger;

    /// The instruments of a ledger.
    public InstrumentReader(Ledger ledger) {
        this.ledger = ledger;
    }

    private long now() {
        return ledger.journal().head().sequence();
    }

    /// All instruments as now known.
    public InstrumentBook book() {
        return ledger.instruments().book(now());
    }

    /// One of them.
    public Optional<InstrumentCourse> find(String id) {
        return book().find(id);
    }

    /// Which ids stand for one organisation.
    public Judgements judgements() {
        return new JudgementRows(ledger.database()).asKnown(now(), Audience.OWN);
    }

    /// Whether an instrument is of an organisation, whatever was merged into which.
    public Predicate<Instrument> keptBy(String organisation) {
        Judgements judged = judgements();
        String survivor = judged.survivor(organisation);
        return each -> judged.survivor(each.organisation()).equals(survivor);
    }

    /// The ids that stand for an organisation, the one that was asked for first.
    public List<String> idsOf(String organisation) {
        Judgements judged = judgements();
        String survivor = judged.survivor(organisation);
        List<String> ids = new ArrayList<>(List.of(organisation));
        new OrganisationNames(ledger.database())
                .all(now()).keySet().stream()
                        .filter(each -> !each.equals(organisation)
                                && judged.survivor(each).equals(survivor))
                        .sorted()
                        .forEach(ids::add);
        return ids;
    }

    /// The bookings and hours of a week.
    ///
    /// @param day any day of it
    public WeekPlan week(InstrumentCourse course, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Span week = Span.of(
                Span.of(monday).begins(), Span.of(monday.plusDays(DAYS - 1L)).ends());
        List<BookingLine> lines = ledger.instruments().during(course.latest().id(), week, now()).stream()
                .filter(each -> each.state().isOpen() || each.state() == BookingState.USED)
                .toList();
        return new WeekPlan(course, monday, lines);
    }

    /// What instruments were used for in a time, each by itself, in the order of their ids.
    ///
    /// @param sequence known-at
    public List<CountedUse> use(Predicate<Instrument> which, Period period, long sequence) {
        return use(which, period, sequence, (course, uses) -> {});
    }

    /// The same, with the hours of the week in which they were used.
    ///
    /// @param heat gets these hours
    public List<CountedUse> use(Predicate<Instrument> which, Period period, long sequence, HeatMap heat) {
        return use(which, period, sequence, (course, uses) -> heat.add(course, period, uses));
    }

    private List<CountedUse> use(
            Predicate<Instrument> which, Period period, long sequence, BiConsumer<InstrumentCourse, List<Use>> also) {
        Span time =
                Span.of(Span.of(period.from()).begins(), Span.of(period.to()).ends());
        List<CountedUse> counted = new ArrayList<>();
        for (InstrumentCourse course :
                ledger.instruments().book(sequence).instruments().values()) {
            Instrument latest = course.latest();
            if (which.test(latest) && course.on(period.to()).isPresent()) {
                List<Use> uses = ledger.instruments().uses(latest.id(), time, sequence);
                counted.add(new CountedUse(latest, UseFold.count(course, period, uses)));
                also.accept(course, uses);
            }
        }
        return counted;
    }

    /// What an organisation owes for a month.
    ///
    /// @param ids those that stand for the organisation, its own first
    /// @param which of which instruments
    public UseStatement statement(List<String> ids, YearMonth month, Predicate<Instrument> which) {
        InstrumentBook book = book();
        Span begins = Span.of(
                Span.of(month.atDay(1)).begins() - Instrument.Rules.MOST,
                Span.of(month.atEndOfMonth()).ends());
        List<BookingLine> lines = ledger.instruments().of(ids, begins).stream()
                .filter(each -> book.find(each.instrument())
                        .filter(course -> which.test(course.latest()))
                        .isPresent())
                .toList();
        return new UseStatement(ids.getFirst(), month, lines);
    }
}
