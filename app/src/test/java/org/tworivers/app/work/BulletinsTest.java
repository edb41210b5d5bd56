package org.tworivers.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinPage;
import org.tworivers.app.render.bulletins.BulletinTree;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.Cell;
import org.tworivers.core.bulletins.Note;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.CountingPolicies;
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

class BulletinsTest {
    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private BulletinStory story;

    @BeforeEach
    void writeStory() {
        story = new BulletinStory(folder.resolve("story.db"));
        story.writeGround();
        story.writeProjects(false);
        story.writeUnsigned();
    }

    @AfterEach
    void closeStory() {
        story.close();
    }

    private Bulletin bulletin(String knownAt, boolean isPublic) {
        return new Bulletins(story.ledger()).make(BulletinStory.question(knownAt, isPublic));
    }

    private List<String> printed(String knownAt) {
        return List.of(
                BulletinTree.text(bulletin(knownAt, false), Messages.in("en")),
                BulletinTree.text(bulletin(knownAt, true), Messages.in("zh")),
                BulletinPage.page(bulletin(knownAt, false), Messages.in("zh")),
                BulletinPage.page(bulletin(knownAt, true), Messages.in("en")));
    }

    private static Statement contract(String day, Denomination unit) {
        return new Statement.Signed(
                Statement.Signed.Kind.CONTRACT,
                org.tworivers.core.projects.Capital.ofTotal(Amount.of(Money.of(new BigDecimal(7), unit))),
                "",
                Day.parse(day));
    }

    /// Whatever can be recorded later: projects, other money, other names, agreements, corrections, an import undone.
    private void recordMuchMore() {
        story.record(BulletinStory.stated(
                "later/1",
                true,
                List.of(
                        contract("2016-02-02", Denomination.parse("USD@2023")),
                        new Statement.Located(new Code("us-state", "TN"), Day.UNDATED)),
                Evidence.Kind.CONTRACT));
        story.record(BulletinStory.stated(
                        "brief/zhongwei",
                        false,
                        List.of(new Statement.Named(BulletinStory.names("改名", "Renamed"), Day.UNDATED)),
                        Evidence.Kind.REPORT)
                .withAudience(Audience.PUBLIC));
        Code hebi = new Code("gbt2260", "410600");
        story.record(new RegisterCodec()
                .encode(new CodeStated(
                        hebi,
                        BulletinStory.names("鹤壁新市", "New Hebi"),
                        new Code("gbt2260", "410000"),
                        "city",
                        Day.UNDATED)));
        story.record(new AgreementsCodec()
                .encode(new AgreementSigned(
                        "2016",
                        BulletinStory.names("2016年协议", "Agreement of 2016"),
                        Day.ofYear(2016),
                        Day.ofYear(2016),
                        "",
                        List.of("CN-HA"))));
        String first = story.ledger().journal().findEntry(14).orElseThrow().id();
        story.record(new JournalCodec().encode(new JournalEntry.Withdrawn(first, "typed wrong")));
        long from = story.ledger().journal().head().sequence() + 1;
        Origin importer = new Origin("r-2", Channel.IMPORT, "CN-HA", "import-1");
        story.recordAs(
                importer,
                BulletinStory.stated(
                        "later/2", false, List.of(contract("2016-03-03", Denomination.CNY)), Evidence.Kind.CONTRACT));
        story.recordAs(importer, imported(from));
        story.record(new JournalCodec().encode(new JournalEntry.Erased("c".repeat(64), "asked for")));
        story.record(new JournalCodec().encode(new JournalEntry.ImportUndone("import-1", "wrong file")));
    }

    private static Draft imported(long from) {
        return new JournalCodec()
                .encode(new JournalEntry.Imported(
                        "import-1", "a", "a.csv", "", "", from, new JournalEntry.Counts(1, 1, 0, 0, 0, 0)));
    }

    @Test
    void theSameMomentGivesTheSameBytesWhateverIsRecordedLater() {
        long sequence = story.ledger().journal().head().sequence();
        List<String> before = printed("seq:" + sequence);
        assertThat(printed("")).isEqualTo(before);

        recordMuchMore();

        assertThat(printed("seq:" + sequence)).isEqualTo(before);
        assertThat(printed("").getFirst()).contains("New Hebi").contains("USD@2023");
    }

    @ParameterizedTest
    @CsvSource({"zh, false, bulletin-zh.json", "en, true, bulletin-public-en.json", "en, true, bulletin-public-en.html"
    })
    void theBulletinReadsAsItDid(String language, boolean isPublic, String file) throws IOException {
        Bulletin bulletin = bulletin("", isPublic);
        Messages messages = Messages.in(language);
        String printed = file.endsWith(".html")
                ? withoutStyle(BulletinPage.page(bulletin, messages))
                : BulletinTree.text(bulletin, messages);
        Path written = Path.of("target", file);
        Files.writeString(written, printed);
        try (var stream = BulletinsTest.class.getResourceAsStream("/org/tworivers/app/work/" + file)) {
            assertThat(printed)
                    .as("if it should read differently now, copy app/" + written + " over the golden file")
                    .isEqualTo(new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String withoutStyle(String page) {
        int from = page.indexOf("<style>");
        int to = page.indexOf("</style>");
        return page.substring(0, from) + page.substring(to + "</style>".length());
    }

    @Test
    void notesSayWhatIsNotCountedAndWhatIsAssumed() {
        Bulletin bulletin = bulletin("", false);
        assertThat(bulletin.notes())
                .extracting(Note::code)
                .contains("assumed-base", "unsigned", "unsigned-project", "other-base", "held-back", "before-base");
        assertThat(bulletin.notes())
                .filteredOn(note -> note.code().equals("other-base"))
                .extracting(note -> note.argument("base"))
                .containsExactly("2000-01-01", "2015-10-03", "2015-12-03");
        assertThat(bulletin.notes())
                .filteredOn(note -> note.code().equals("unsigned-project"))
                .extracting(note -> note.names().get("en"))
                .containsExactly("Zhongwei Chemical Fibre");
    }

    @Test
    void thePublicFormTellsNothingOfSmallCitiesAndNothingOfPayers() {
        String own = printed("").getFirst();
        String shown = printed("").get(1);
        assertThat(own).contains("\"code\":\"gbt2260:410200\"");
        assertThat(shown).doesNotContain("slip").doesNotContain("office/").contains("中维化纤");
        assertThat(bulletin("", true).byPlace())
                .filteredOn(row ->
                        row.names().containsValue("Kaifeng") || row.names().containsValue("Xinxiang"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.cells()).allMatch(Cell.Suppressed.class::isInstance));
    }

    @Test
    void anUnsignedProjectThatIsNotPublicIsNotNamedInPublic() {
        story.record(BulletinStory.stated(
                "office/secret",
                false,
                List.of(
                        new Statement.Named(BulletinStory.names("某项目", "Secret"), Day.UNDATED),
                        new Statement.StageReached(Stage.STARTED, Day.of(LocalDate.parse("2016-01-01")))),
                Evidence.Kind.PERMIT));
        assertThat(printed("").getFirst()).contains("Secret");
        assertThat(printed("").get(1)).doesNotContain("某项目").contains("\"figure\":\"unsigned\",\"value\":2");
    }

    @Test
    void placesWithoutLevelsStandForThemselves() {
        recordMuchMore();
        assertThat(bulletin("", false).byPlace())
                .extracting(row -> row.code().toString())
                .contains("us-state:TN");
    }

    @Test
    void aLedgerOfStatusesSaysThatSigningsAreNotAvailable() {
        try (BulletinStory other = new BulletinStory(folder.resolve("other.db"))) {
            other.record(BulletinStory.stated(
                    "coal/1",
                    false,
                    List.of(new Statement.StatusObserved(Stage.OPERATING, "operating", Day.parse("2017-01"))),
                    Evidence.Kind.REGISTER_ROW));
            Bulletin bulletin = new Bulletins(other.ledger()).make(BulletinStory.question("", false));
            assertThat(bulletin.notes()).extracting(Note::code).containsExactly("no-signings");
            assertThat(bulletin.funnel()).isEmpty();
            assertThat(bulletin.months()).isEmpty();
            assertThat(bulletin.byPlace().getFirst().cells())
                    .extracting(Cell::figure)
                    .containsExactly("observed", "observed-operating");
            assertThat(BulletinPage.page(bulletin, Messages.in("en"))).contains("not available; it is not zero");
        }
    }

    @Test
    void thePublicFormNeedsAPolicyThatCountsProjectsOnce() {
        BulletinQuestion question = BulletinStory.question("", false);
        FigureQuestion figures = question.figures();
        FigureQuestion everySigning = new FigureQuestion(
                figures.base(),
                figures.asOf(),
                "",
                figures.zone(),
                CountingPolicies.get("every-signing"),
                figures.rounding(),
                "",
                Code.NONE,
                Code.NONE);
        assertThatThrownBy(() -> new BulletinQuestion(everySigning, "city", "division", true, List.of()))
                .hasMessageContaining("policy (every-signing)");
    }
}
