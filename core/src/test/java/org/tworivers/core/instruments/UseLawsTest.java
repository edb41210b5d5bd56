package org.tworivers.core.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.InstrumentsEntry.OfInstrument;
import org.tworivers.core.instruments.use.HeatMap;
import org.tworivers.core.instruments.use.Use;
import org.tworivers.core.instruments.use.UseCounts;
import org.tworivers.core.instruments.use.UseFold;
import org.tworivers.core.instruments.use.UseStatement;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Period;

/// What is counted of the use of instruments: the published shares, and laws that hold for any bookings.
class UseLawsTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final LocalDate MONDAY = LocalDate.of(2017, 5, 22);
    private static final Period WEEKS = new Period(MONDAY, MONDAY.plusDays(13));
    private static final Rounding TWO_DIGITS = new Rounding(Rounding.Mode.HALF_UP, 2);

    static Instrument instrument(OpeningHours hours, Prices prices, LocalDate from) {
        return new Instrument(
                "fatigue",
                true,
                "luoyang",
                Names.of("en", "Fatigue testing machine"),
                Code.NONE,
                new Instrument.Sheet("", "", "", ""),
                List.of(),
                hours,
                prices,
                new Instrument.Rules(false, Instrument.Rules.MOST, false),
                from);
    }

    private static InstrumentCourse course(List<OfInstrument> entries) {
        List<Recorded<OfInstrument>> recorded = new ArrayList<>();
        entries.forEach(each -> recorded.add(Recorded.ahead(recorded.size() + 1L, "r-1", List.of(), each)));
        return InstrumentCourse.of(recorded).orElseThrow();
    }

    static BookingLine line(String id, Span span, BookingState state, boolean outside, LocalDateTime asked) {
        return new BookingLine(
                id,
                "fatigue",
                state,
                span,
                outside ? "mill" : "luoyang",
                outside,
                "r-1",
                true,
                "",
                true,
                asked,
                0,
                state == BookingState.USED ? Optional.of(span) : Optional.empty(),
                state == BookingState.USED ? span.minutes() : 0);
    }

    @Test
    void theNationalSharingRateIsARatioOfSumsAndAnotherWhenItIsAMeanOfRatios() {
        UseCounts busy = UseCounts.of(2_000 * 60, 1_200 * 60, 120 * 60, 1_200 * 60);
        UseCounts quiet = UseCounts.of(2_000 * 60, 240 * 60, 120 * 60, 240 * 60);
        UseCounts idle = UseCounts.of(2_000 * 60, 0, 0, 0);
        UseCounts whole = busy.plus(quiet).plus(idle);
        assertThat(UseCounts.hours(whole.used()).sameValueAs(Ratio.of(1_440, 1)))
                .isTrue();
        assertThat(UseCounts.hours(whole.outside()).sameValueAs(Ratio.of(240, 1)))
                .isTrue();
        assertThat(perCent(whole.sharingRate())).isEqualTo("16.67");
        assertThat(perCent(whole.meanSharingRate())).isEqualTo("30.00");
        assertThat(whole.shared()).isEqualTo(2);
        assertThat(idle.sharingRate()).isEmpty();
        assertThat(idle.meanSharingRate()).isEmpty();
        assertThat(idle.plus(quiet).plus(busy)).isEqualTo(whole);
    }

    private static String perCent(Optional<Ratio> share) {
        return TWO_DIGITS.round(share.orElseThrow().scaledByPowerOfTen(2)).toPlainString();
    }

    @Test
    void hoursUsedAndHoursFreeAreTheHoursAvailableCountedMinuteByMinute() {
        Random random = new Random(SEED);
        for (int round = 0; round < 60; round++) {
            InstrumentCourse course = anyCourse(random);
            List<BookingLine> lines = anyUses(random, course);
            UseCounts counts = UseFold.count(course, WEEKS, uses(lines));
            Set<Long> available = new HashSet<>();
            for (LocalDate day = WEEKS.from(); !day.isAfter(WEEKS.to()); day = day.plusDays(1)) {
                course.available(day).forEach(each -> minutes(each, available));
            }
            Set<Long> used = new HashSet<>();
            lines.forEach(each -> each.used().ifPresent(span -> minutes(span, used)));
            Set<Long> free = new HashSet<>(available);
            free.removeAll(used);
            assertThat(counts.available()).as("seed %d", SEED).isEqualTo(available.size());
            assertThat(counts.free()).as("seed %d", SEED).isEqualTo(free.size());
            assertThat(counts.used() + counts.free()).as("seed %d", SEED).isEqualTo(counts.available());
            assertThat(counts.outside()).as("seed %d", SEED).isLessThanOrEqualTo(counts.used());
            HeatMap heat = new HeatMap();
            heat.add(course, WEEKS, uses(lines));
            long cells = 0;
            long open = 0;
            for (DayOfWeek day : DayOfWeek.values()) {
                for (int hour = 0; hour < HeatMap.HOURS; hour++) {
                    cells += heat.used(day, hour);
                    open += heat.available(day, hour);
                }
            }
            assertThat(cells).as("seed %d", SEED).isEqualTo(counts.used());
            assertThat(open).as("seed %d", SEED).isEqualTo(counts.available());
            Collections.shuffle(lines, random);
            assertThat(UseFold.count(course, WEEKS, uses(lines))).isEqualTo(counts);
        }
    }

    private static List<Use> uses(List<BookingLine> lines) {
        return lines.stream().flatMap(each -> Use.of(each).stream()).toList();
    }

    private static void minutes(Span span, Set<Long> into) {
        for (long minute = span.begins(); minute < span.ends(); minute++) {
            into.add(minute);
        }
    }

    private static InstrumentCourse anyCourse(Random random) {
        List<OfInstrument> entries = new ArrayList<>();
        OpeningHours hours = random.nextBoolean()
                ? OpeningHours.ALWAYS
                : OpeningHours.parse(
                        Map.of("mon", "08:00-12:00 13:30-18:00", "wed", "10:15-24:00", "thu", "00:00-06:00"));
        entries.add(new InstrumentStated(
                instrument(hours, new Prices(0, 0, 0, 0, 1), MONDAY.minusDays(random.nextInt(9)))));
        if (random.nextBoolean()) {
            long begins = Span.of(MONDAY).begins() + random.nextInt(10 * Span.DAY);
            Span span = Span.of(begins, begins + 1 + random.nextInt(2 * Span.DAY));
            entries.add(new MaintenanceSet("fatigue", "m", span, "grips", MONDAY.atStartOfDay()));
        }
        return course(entries);
    }

    /// As the write path lets them be: within opening hours, outside maintenance, none over another.
    private static List<BookingLine> anyUses(Random random, InstrumentCourse course) {
        List<BookingLine> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            long begins = Span.of(MONDAY).begins() + random.nextInt(14 * Span.DAY);
            Span span = Span.of(begins, begins + 1 + random.nextInt(600));
            if (!span.lastDay().isAfter(WEEKS.to())
                    && course.isOpen(span)
                    && course.findMaintenance(span).isEmpty()
                    && lines.stream().noneMatch(each -> each.blocks(span))) {
                BookingState state = random.nextInt(4) == 0 ? BookingState.BOOKED : BookingState.USED;
                lines.add(line("b" + i, span, state, random.nextBoolean(), MONDAY.atStartOfDay()));
            }
        }
        return lines;
    }

    @Test
    void whoWaitsBeforeWhomDoesNotDependOnWhatWasRecordedFirst() {
        Random random = new Random(SEED);
        List<BookingLine> waiting = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDateTime asked = MONDAY.atStartOfDay().plusMinutes(random.nextInt(4));
            waiting.add(line("b" + i, Span.of(0, 60), BookingState.WAITING, false, asked));
        }
        List<BookingLine> ordered =
                waiting.stream().sorted(BookingLine.WAITING_ORDER).toList();
        Collections.shuffle(waiting, random);
        assertThat(waiting.stream().sorted(BookingLine.WAITING_ORDER))
                .as("seed %d", SEED)
                .isEqualTo(ordered);
    }

    @Test
    void aUseIsChargedByBegunStepsAndRoundedOnce() {
        Prices prices = new Prices(10_001, 20_000, 3_000, 5_000, 30);
        assertThat(prices.charge(false, false, 1)).isEqualTo(5_001 + 5_000);
        assertThat(prices.charge(true, false, 60)).isEqualTo(20_000 + 5_000);
        assertThat(prices.charge(true, true, 61)).isEqualTo(23_000 * 3 / 2 + 5_000);
        assertThat(new Prices(1, 0, 0, 0, 1).charge(false, false, 29)).isZero();
        assertThat(new Prices(1, 0, 0, 0, 1).charge(false, false, 30)).isEqualTo(1);
    }

    @Test
    void aStatementHoldsWhatWasUsedInItsMonthAndItsSum() {
        YearMonth may = YearMonth.of(2017, 5);
        long first = Span.of(LocalDate.of(2017, 5, 31)).begins();
        BookingLine overnight =
                line("a", Span.of(first + 1_000, first + 2_000), BookingState.USED, true, MONDAY.atStartOfDay());
        BookingLine used = line("b", Span.of(first, first + 90), BookingState.USED, true, MONDAY.atStartOfDay());
        BookingLine booked =
                line("c", Span.of(first + 100, first + 200), BookingState.BOOKED, true, MONDAY.atStartOfDay());
        UseStatement statement = new UseStatement("mill", may, List.of(overnight, booked, used));
        assertThat(statement.lines()).containsExactly(used);
        assertThat(statement.total().units()).isEqualTo(new BigDecimal("0.90").setScale(2, RoundingMode.UNNECESSARY));
        assertThat(new UseStatement("mill", may.plusMonths(1), List.of(overnight)).lines())
                .containsExactly(overnight);
    }

    @Test
    void openingHoursAreReadAsTheyAreWritten() {
        Map<String, String> written = new TreeMap<>(Map.of("mon", "08:00-12:00 14:00-18:30", "sun", "20:00-24:00"));
        assertThat(OpeningHours.parse(written).written()).isEqualTo(written);
        assertThat(OpeningHours.parse(written).on(MONDAY))
                .extracting(Span::minutes)
                .containsExactly(240L, 270L);
        assertThat(OpeningHours.parse(written).on(MONDAY.plusDays(1))).isEmpty();
        for (String wrong : List.of("8-12", "08:00-24:30", "12:00-08:00", "08:00-12:00 11:00-13:00")) {
            assertThat(catching(Map.of("mon", wrong))).as(wrong).isTrue();
        }
        assertThat(catching(Map.of("monday", "08:00-12:00"))).isTrue();
    }

    private static boolean catching(Map<String, String> written) {
        try {
            OpeningHours.parse(written);
            return false;
        } catch (IllegalArgumentException refused) {
            return !String.valueOf(refused.getMessage()).isBlank();
        }
    }
}
