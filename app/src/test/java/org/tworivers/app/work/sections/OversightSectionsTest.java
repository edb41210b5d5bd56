package org.tworivers.app.work.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.work.BulletinCheck;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.oversight.Audit;
import org.tworivers.core.oversight.AuditItem;
import org.tworivers.core.oversight.AuditVerdict;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.oversight.OversightEntry.AuditDrawn;
import org.tworivers.core.oversight.OversightEntry.AuditFound;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// The sections of a bulletin about stalled projects and about audits: six projects signed in January 2017, of which
/// one began in May 2018; a sample of receipts, and one of stages of which nothing was looked at yet.
class OversightSectionsTest {
    private static final LocalDate AS_OF = LocalDate.of(2018, 6, 1);
    private static final List<Evidence> PAPER =
            List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"), Evidence.of(Evidence.Kind.PERMIT, "2"));

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void record() {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(5));
        for (int project = 1; project <= 6; project++) {
            append(project(project, project == 1 ? "" : project < 5 ? "east" : "west", project == 6));
        }
        append(said(new AuditDrawn(
                audit("money", Audit.RECEIPTS, 30, yuan(90_000), receipts(5)), LocalDate.of(2018, 5, 2))));
        append(said(new AuditDrawn(
                audit("stages", Audit.STAGES, 9, new Money(9, Audit.PIECES), List.of(stage())),
                LocalDate.of(2018, 5, 3))));
        append(found(1, AuditVerdict.CONFIRMED, 0, "2018-05-10"));
        append(found(2, AuditVerdict.CONFIRMED, 0, "2018-05-10"));
        append(found(3, AuditVerdict.PARTLY, 500, "2018-05-10"));
        append(found(4, AuditVerdict.CONFIRMED, 0, "2018-06-02"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Draft project(int number, String unit, boolean begun) {
        Day day = Day.parse("2017-01-05");
        List<Statement> said = new ArrayList<>(List.of(
                new Statement.Signed(Statement.Signed.Kind.CONTRACT, Capital.ofTotal(Amount.unstated()), "", day)));
        if (!unit.isEmpty()) {
            said.add(new Statement.Assigned(unit, Day.UNDATED, day));
        }
        if (begun) {
            said.add(new Statement.StageReached(Stage.STARTED, Day.parse("2018-05-01")));
        }
        return new ProjectsCodec()
                .encode(new ProjectStated("p" + number, number == 1, said))
                .withEvidence(PAPER);
    }

    private static Money yuan(long minor) {
        return new Money(minor, Denomination.CNY);
    }

    private static Audit audit(String id, String of, int population, Money claimed, List<AuditItem> items) {
        return new Audit(id, false, of, Code.NONE, 7, SectionLines.BASE, AS_OF, 6, population, List.of(claimed), items);
    }

    private static List<AuditItem> receipts(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(at -> new AuditItem("r" + at, "p" + at, "", Day.parse("2018-01-01"), yuan(1_000), "v" + at))
                .toList();
    }

    private static AuditItem stage() {
        return new AuditItem("s1", "p6", "started", Day.parse("2018-05-01"), new Money(1, Audit.PIECES), "");
    }

    private static Draft found(int item, AuditVerdict verdict, long amount, String day) {
        return said(new AuditFound("money", "r" + item, verdict, yuan(amount), "", LocalDate.parse(day)));
    }

    private static Draft said(OversightEntry entry) {
        return new OversightCodec().encode(entry).withEvidence(PAPER);
    }

    private void append(Draft... drafts) {
        assertThat(ledger.journal().append(Act.of(new Origin("a", Channel.COMMAND, "CN-HA", ""), List.of(drafts))))
                .isInstanceOf(Appended.Recorded.class);
    }

    private List<String> numbers(String name, boolean isPublic) {
        BulletinSection section = section(name, isPublic);
        List<String> lines = new ArrayList<>(List.of(SectionLines.numbers("*", section.figures())));
        section.tables().forEach(table -> {
            lines.add(table.by() + (table.isLeftOut() ? " left out" : ""));
            table.rows().forEach(row -> lines.add(SectionLines.numbers(row.key(), row.cells())));
        });
        return lines;
    }

    private BulletinSection section(String name, boolean isPublic) {
        return KnownSections.bulletins(ledger)
                .make(SectionLines.question(List.of(name), Code.NONE, AS_OF, isPublic))
                .sections()
                .getFirst();
    }

    @Test
    void stalledProjectsAreCountedByStageAndByWhoIsResponsible() {
        assertThat(numbers("stalls", false))
                .containsExactly("* 5 5/6 0/5", "stage", "signed 5 0/5", "unit", " 1 0/1", "east 3 0/3", "west 1 0/1");
        assertThat(section("stalls", false).illustrative()).isEqualTo(1);
        assertThat(section("stalls", false).tables().getLast().rows().getFirst().names())
                .containsEntry("en", "nobody is responsible");
    }

    @Test
    void thePublicSeesNoUnitOfWhichOneProjectStalled() {
        assertThat(numbers("stalls", true))
                .containsExactly(
                        "* 5 5/6 0/5",
                        "stage",
                        "signed 5 0/5",
                        "unit",
                        " withheld withheld",
                        "east withheld withheld",
                        "west withheld withheld");
    }

    @Test
    void anAuditStandsBesideTheClaimedWithHowManyWereLookedAt() {
        assertThat(numbers("audits", false))
                .containsExactly(
                        "* 2 3",
                        "receipts",
                        "money 90000 75000 2500/3000 3 1 5 30",
                        "stages",
                        "stages 9 none none 0 0 1 9");
    }

    @Test
    void thePublicSeesNoAmountBesideANumberOfOneOrTwo() {
        assertThat(numbers("audits", true))
                .containsExactly(
                        "* withheld 3",
                        "receipts",
                        "money withheld withheld withheld 3 withheld 5 30",
                        "stages",
                        "stages 9 none none 0 0 withheld 9");
    }

    @Test
    void everyNumberIsDerivedAgainWhateverIsRecordedLater() {
        for (String section : List.of("stalls", "audits")) {
            List<String> printed = List.of(printed(section, false), printed(section, true));
            append(project(section.equals("stalls") ? 7 : 8, "east", false));
            if (section.equals("stalls")) {
                append(found(5, AuditVerdict.CONFIRMED, 0, "2018-06-01"));
            }
            assertThat(printed)
                    .allSatisfy(text -> assertThat(new BulletinCheck(ledger, KnownSections.bulletins(ledger))
                                    .check(PrintedBulletin.parse(text))
                                    .faults())
                            .isEmpty());
        }
    }

    private String printed(String section, boolean isPublic) {
        return new String(
                BulletinForm.DATA.write(
                        KnownSections.bulletins(ledger)
                                .make(SectionLines.question(List.of(section), Code.NONE, AS_OF, isPublic)),
                        Messages.in("en")),
                StandardCharsets.UTF_8);
    }
}
