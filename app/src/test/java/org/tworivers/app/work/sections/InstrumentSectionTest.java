package org.tworivers.app.work.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.work.BulletinCheck;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.UseRecorded;
import org.tworivers.core.instruments.OpeningHours;
import org.tworivers.core.instruments.Prices;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// The section of a bulletin on shared instruments: two of them, one much used, one little, and one use from before the
/// base date.
class InstrumentSectionTest {
    private static final LocalDate AS_OF = LocalDate.of(2017, 1, 2);
    private static final InstrumentsCodec CODEC = new InstrumentsCodec();

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void record() {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(5));
        for (String id : List.of("busy", "quiet")) {
            append(new InstrumentStated(new Instrument(
                    id,
                    true,
                    "institute",
                    Names.of("en", id),
                    Code.NONE,
                    new Instrument.Sheet("", "", "", ""),
                    List.of(),
                    OpeningHours.parse(Map.of("mon", "00:00-24:00", "sat", "00:00-24:00")),
                    new Prices(0, 0, 0, 0, 1),
                    new Instrument.Rules(false, Instrument.Rules.MOST, false),
                    LocalDate.of(2016, 1, 1))));
        }
        use("before", "busy", "mill", LocalDate.of(2016, 12, 31), 1, 9);
        use("inside", "busy", "institute", AS_OF, 0, 18);
        use("outside", "busy", "mill", AS_OF, 18, 20);
        use("only", "quiet", "mill", AS_OF, 3, 4);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void use(String id, String instrument, String organisation, LocalDate day, int from, int until) {
        Span span = new Span(day.atTime(from, 0), day.atTime(until, 0));
        LocalDateTime asked = LocalDateTime.of(2016, 6, 1, 9, 0);
        append(
                new BookingMade(
                        new Booking(
                                id,
                                true,
                                instrument,
                                organisation,
                                !organisation.equals("institute"),
                                "r-00000000000000aa",
                                span,
                                new Booking.Work(true, "", new TreeMap<>(), ""),
                                asked),
                        BookingState.BOOKED),
                new UseRecorded(id, span, 0, day.plusDays(1).atTime(9, 0)));
    }

    private void append(InstrumentsEntry... entries) {
        Origin origin = new Origin("r-1", Channel.COMMAND, "CN-HA", "");
        assertThat(ledger.journal()
                        .append(Act.of(
                                origin,
                                List.of(entries).stream().map(CODEC::encode).toList())))
                .isInstanceOf(Appended.Recorded.class);
    }

    private Bulletin made() {
        return KnownSections.bulletins(ledger)
                .make(SectionLines.question(List.of("instruments"), Code.NONE, AS_OF, false));
    }

    @Test
    void useIsCountedFromTheBaseDateOnAndSharedInBothWays() {
        BulletinSection section = made().sections().getFirst();
        List<String> lines = new ArrayList<>(List.of(SectionLines.numbers("*", section.figures())));
        section.tables()
                .forEach(table -> table.rows().forEach(row -> lines.add(SectionLines.numbers(row.key(), row.cells()))));
        assertThat(lines)
                .containsExactly(
                        "* 2 1260/2880 180/1260 none",
                        "institute 2 1260/2880 180/1260 none",
                        "busy 1 1200/1440 120/1200 none",
                        "quiet 1 60/1440 60/60 none");
        assertThat(((Cell.Shown) section.figures().getLast()).value().value())
                .isInstanceOfSatisfying(Value.MeanRate.class, mean -> {
                    assertThat(mean.of()).isEqualTo(2);
                    assertThat(mean.mean().sameValueAs(Ratio.of(11, 20))).isTrue();
                });
    }

    @Test
    void itIsDerivedAgainWhateverIsRecordedLaterAndPrintedInEveryForm() {
        String printed = new String(BulletinForm.DATA.write(made(), Messages.in("en")), StandardCharsets.UTF_8);
        for (BulletinForm form : BulletinForm.values()) {
            assertThat(form.write(made(), Messages.in("zh"))).as(form.name()).isNotEmpty();
        }
        use("later", "quiet", "institute", LocalDate.of(2017, 1, 2), 9, 12);
        assertThat(new BulletinCheck(ledger, KnownSections.bulletins(ledger))
                        .check(PrintedBulletin.parse(printed))
                        .faults())
                .isEmpty();
    }
}
