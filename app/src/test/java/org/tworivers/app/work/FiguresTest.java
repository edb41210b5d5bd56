package org.tworivers.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

class FiguresTest {
    private static final Code HEBI = new Code("gbt2260", "410600");
    private static final Code QIXIAN = new Code("gbt2260", "410622");
    private static final Code HENAN = new Code("gbt2260", "410000");

    @TempDir
    private Path folder = Path.of("");

    private final Origin office = new Origin("r-1", Channel.COMMAND, "CN-HA", "");

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void openLedger() {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(1));
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    private String record(Draft draft) {
        Appended appended = ledger.journal().append(Act.of(office, List.of(draft)));
        assertThat(appended).isInstanceOf(Appended.Recorded.class);
        long sequence = ((Appended.Recorded) appended).head().sequence();
        return ledger.journal().findEntry(sequence).orElseThrow().id();
    }

    private static Draft stated(String project, Evidence.Kind evidence, Statement... statements) {
        return new ProjectsCodec()
                .encode(new ProjectStated(project, false, List.of(statements)))
                .withEvidence(List.of(Evidence.of(evidence, "1")));
    }

    private static Statement contract(String day, String yuan) {
        Money money = Money.of(new BigDecimal(yuan), Denomination.CNY);
        return new Statement.Signed(
                Statement.Signed.Kind.CONTRACT, Capital.ofTotal(Amount.of(money)), "", Day.parse(day));
    }

    private static FigureQuestion question(String knownAt, String by) {
        return new FigureQuestion(
                LocalDate.parse("2016-01-01"),
                LocalDate.parse("2016-12-31"),
                knownAt,
                ZoneId.of("Asia/Shanghai"),
                CountingPolicies.all().getFirst(),
                new Rounding(Rounding.Mode.HALF_UP, 1),
                by,
                Code.NONE,
                Code.NONE);
    }

    private FigureSheet answer(String knownAt, String by) {
        return new Figures(ledger, Audience.OWN).answer(question(knownAt, by));
    }

    private static Value value(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void aCorrectionChangesWhatIsKnownNowAndNotWhatWasKnownThen() {
        String first = record(stated("a/1", Evidence.Kind.CONTRACT, contract("2016-03-01", "100")));
        record(stated("a/2", Evidence.Kind.CONTRACT, contract("2016-04-01", "50")));
        record(stated("a/1", Evidence.Kind.CONTRACT, contract("2016-03-01", "70"))
                .withCorrects(first));

        assertThat(value(answer("", "").whole(), "contracted-capital"))
                .isEqualTo(new Value.Sum(Money.of(new BigDecimal("120"), Denomination.CNY)));
        assertThat(value(answer("seq:2", "").whole(), "contracted-capital"))
                .isEqualTo(new Value.Sum(Money.of(new BigDecimal("150"), Denomination.CNY)));
        assertThat(value(answer("seq:1", "").whole(), "undertaken")).isEqualTo(new Value.Count(1));
    }

    @Test
    void aCorrectionTakenBackLetsTheFormerFactsCountAgain() {
        String first = record(stated("a/1", Evidence.Kind.CONTRACT, contract("2016-03-01", "100")));
        String second = record(stated("a/1", Evidence.Kind.CONTRACT, contract("2016-03-01", "70"))
                .withCorrects(first));
        record(new JournalCodec().encode(new JournalEntry.Withdrawn(second, "typed wrong")));

        assertThat(value(answer("", "").whole(), "contracted-capital"))
                .isEqualTo(new Value.Sum(Money.of(new BigDecimal("100"), Denomination.CNY)));
        assertThat(value(answer("seq:2", "").whole(), "contracted-capital"))
                .isEqualTo(new Value.Sum(Money.of(new BigDecimal("70"), Denomination.CNY)));
    }

    @Test
    void statusesWithoutSigningsLeaveUndertakenNotAvailable() {
        record(stated(
                "a/1",
                Evidence.Kind.REGISTER_ROW,
                new Statement.StatusObserved(Stage.OPERATING, "operating", Day.parse("2016-06"))));

        assertThat(value(answer("", "").whole(), "undertaken")).isEqualTo(new Value.NotAvailable("no-signings"));
        assertThat(value(answer("", "").whole(), "observed-operating")).isEqualTo(new Value.Count(1));
        assertThat(value(answer("", "").whole(), "operating-without-start")).isEqualTo(new Value.Count(1));
    }

    @Test
    void aStageWithoutItsEvidenceIsRefused() {
        Draft draft = stated(
                "a/1", Evidence.Kind.CEREMONY, new Statement.StageReached(Stage.STARTED, Day.parse("2016-06-01")));
        Appended appended = ledger.journal().append(Act.of(office, List.of(draft)));
        assertThat(appended)
                .isInstanceOfSatisfying(
                        Appended.Refused.class,
                        refused -> assertThat(refused.rejections().getFirst().code())
                                .isEqualTo("stage-unproven"));
        assertThat(ledger.journal().head().sequence()).isZero();
    }

    @Test
    void groupsRollUpToTheLevelAskedFor() {
        RegisterCodec codec = new RegisterCodec();
        record(codec.encode(new CodeStated(HENAN, Names.of("zh", "河南省"), Code.NONE, "province", Day.UNDATED)));
        record(codec.encode(new CodeStated(HEBI, Names.of("zh", "鹤壁市"), HENAN, "city", Day.UNDATED)));
        record(codec.encode(new CodeStated(QIXIAN, Names.of("zh", "淇县"), HEBI, "county", Day.UNDATED)));
        record(stated(
                "a/1",
                Evidence.Kind.CONTRACT,
                contract("2016-03-01", "100"),
                new Statement.Located(QIXIAN, Day.UNDATED)));
        record(stated("a/2", Evidence.Kind.CONTRACT, contract("2016-03-02", "10")));

        FigureSheet sheet = answer("", "place:city");

        assertThat(sheet.groups()).extracting(FigureSheet.Group::code).containsExactly(HEBI, Code.NONE);
        assertThat(sheet.groups().getFirst().names()).containsEntry("zh", "鹤壁市");
        assertThat(value(sheet.groups().getFirst().figures(), "undertaken")).isEqualTo(new Value.Count(1));
    }
}
