package org.tworivers.app.work.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tworivers.app.work.attraction.LeadLedger.LUYI;
import static org.tworivers.app.work.attraction.LeadLedger.XIHUA;
import static org.tworivers.app.work.attraction.LeadLedger.lead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.work.BulletinCheck;
import org.tworivers.app.work.BulletinQuestion;
import org.tworivers.app.work.Bulletins;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.app.work.PrintedBulletin.Spot;
import org.tworivers.app.work.attraction.LeadLedger;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.AttractionEntry.LeadStepped;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.attraction.LeadStep;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;

/// The section of a bulletin that says how far leads came, in a ledger of five of them: four that Luyi's team
/// found, one of these before the base date; one of Xihua's.
class FunnelSectionTest {
    private static final AttractionCodec CODEC = new AttractionCodec();
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private LeadLedger ledger;

    @BeforeEach
    void record() {
        ledger = new LeadLedger(folder);
        ledger.record(lead("early", "luyi", LUYI, "2016-12-31"), lead("a", "luyi", LUYI, "2017-01-01"));
        ledger.record(lead("b", "luyi", LUYI, "2017-02-01"), lead("c", "luyi", Code.NONE, "2017-05-23"));
        ledger.record(lead("d", "xihua", XIHUA, "2017-02-02"));
        ledger.record(
                new VisitMade(new Visit(
                        "v", false, "luyi", SectionLines.BASE.plusDays(9), "", "mill", "a", "", "", Day.UNDATED)),
                new LeadStepped("b", LeadStep.INTENDED, "", LocalDate.of(2017, 3, 1)));
        ledger.append(
                new ProjectsCodec()
                        .encode(new ProjectStated(
                                "leads/a",
                                false,
                                List.of(new Statement.Signed(
                                        Statement.Signed.Kind.CONTRACT,
                                        Capital.ofTotal(Amount.unstated()),
                                        "",
                                        Day.parse("2017-05-01")))))
                        .withEvidence(List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"))),
                CODEC.encode(new LeadBecameProject("a", "leads/a", LocalDate.of(2017, 4, 1))));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private BulletinQuestion question(Code place, LocalDate asOf, boolean isPublic) {
        return SectionLines.question(List.of("attraction"), place, asOf, isPublic);
    }

    private BulletinSection section(Code place, LocalDate asOf) {
        return KnownSections.bulletins(ledger.ledger())
                .make(question(place, asOf, false))
                .sections()
                .getFirst();
    }

    /// The numbers of a section: leads, called on, with intent, contracted; of the whole and of each team.
    private static List<String> numbers(BulletinSection section) {
        return List.of(
                SectionLines.numbers("*", section.figures()),
                String.join(
                        "; ",
                        section.tables().getFirst().rows().stream()
                                .map(row -> SectionLines.numbers(row.key(), row.cells()))
                                .toList()));
    }

    @Test
    void countsLeadsFoundFromTheBaseDateOnAsFarAsTheyCameUntilTheAsOfDate() {
        assertThat(numbers(section(Code.NONE, AS_OF)))
                .containsExactly("* 4 1/4 2/4 1/4", "luyi 3 1/3 2/3 1/3; xihua 1 0/1 0/1 0/1");
        assertThat(numbers(section(Code.NONE, LocalDate.of(2017, 2, 28))))
                .containsExactly("* 3 1/3 0/3 0/3", "luyi 2 1/2 0/2 0/2; xihua 1 0/1 0/1 0/1");
    }

    @Test
    void countsForAPlaceWhatWouldBeBuiltThereAndWhatItsTeamsFoundForNoPlaceYet() {
        assertThat(numbers(section(LUYI, AS_OF))).containsExactly("* 3 1/3 2/3 1/3", "luyi 3 1/3 2/3 1/3");
        assertThat(numbers(section(XIHUA, AS_OF))).containsExactly("* 1 0/1 0/1 0/1", "xihua 1 0/1 0/1 0/1");
    }

    private String printed(boolean isPublic) {
        return text(BulletinForm.DATA, isPublic);
    }

    private String text(BulletinForm form, boolean isPublic) {
        return new String(write(form, isPublic, "en"), StandardCharsets.UTF_8);
    }

    private byte[] write(BulletinForm form, boolean isPublic, String language) {
        return form.write(
                KnownSections.bulletins(ledger.ledger()).make(question(Code.NONE, AS_OF, isPublic)),
                Messages.in(language));
    }

    private List<BulletinCheck.Fault> faults(String printed) {
        return new BulletinCheck(ledger.ledger(), KnownSections.bulletins(ledger.ledger()))
                .check(PrintedBulletin.parse(printed))
                .faults();
    }

    @Test
    void everyNumberIsDerivedAgainWhateverIsRecordedLater() {
        String own = printed(false);
        String toAll = printed(true);
        ledger.record(lead("later", "xihua", XIHUA, "2017-03-03"));
        assertThat(faults(own)).isEmpty();
        assertThat(faults(toAll)).isEmpty();
        assertThat(printed(false)).isNotEqualTo(own);
        String changed = own.replaceFirst("(\"figure\":\"leads-intended\",\"numerator\":)2", "$17");
        assertThat(faults(changed))
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.spot()).isEqualTo(new Spot("attraction", "*", "leads-intended", "")));
    }

    @Test
    void thePublicFormWithholdsWhatTellsOfOneOrTwo() {
        assertThat(numbers(KnownSections.bulletins(ledger.ledger())
                        .make(question(Code.NONE, AS_OF, true))
                        .sections()
                        .getFirst()))
                .containsExactly(
                        "* 4 withheld withheld withheld",
                        "luyi withheld withheld withheld withheld;" + " xihua withheld withheld withheld withheld");
    }

    @Test
    void pageDocumentAndWorkbookHaveIt() throws IOException {
        assertThat(text(BulletinForm.PAGE, false)).contains("Leads by team", "luyi's team", "50.0 %", "2 / 4");
        try (XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(write(BulletinForm.DOCUMENT, false, "zh")));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("招商线索转化情况", "luyi组", "按发现月份");
        }
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(write(BulletinForm.WORKBOOK, false, "zh")))) {
            Sheet sheet = book.findSheet("招商线索转化情况").orElseThrow();
            assertThat(sheet.read())
                    .anySatisfy(row -> assertThat(row.getCellRawValue(0)).contains("luyi组"));
        }
    }

    @Test
    void aBulletinOfProjectsAloneKnowsNoSections() {
        assertThat(new Bulletins(ledger.ledger())
                        .make(SectionLines.question(List.of(), Code.NONE, AS_OF, false))
                        .sections())
                .isEmpty();
        assertThatThrownBy(() -> new Bulletins(ledger.ledger()).make(question(Code.NONE, AS_OF, false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("section (attraction)");
    }
}
