package org.tworivers.app.work.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.render.cerif.CerifBook;
import org.tworivers.app.render.cerif.CerifWriter;
import org.tworivers.app.store.JournalVerifier;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.cerif.CerifExport;
import org.tworivers.app.work.cerif.CerifSchema;
import org.tworivers.app.work.cerif.CerifSource;
import org.tworivers.app.work.cerif.UsedProjects;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.results.Result;
import org.tworivers.core.results.ResultKind;
import org.tworivers.core.results.ResultsCodec;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.results.ResultsEntry.UseEnded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.talent.TalentAgreement;
import org.tworivers.core.talent.TalentCounts;
import org.tworivers.core.talent.TalentEntry;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.NameVerified;
import org.xml.sax.SAXException;

/// A result that is used in a project, and three agreements of two people, on a real store.
class ResultsAndTalentTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 10);
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);
    private static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"));
    private static final Origin ORIGIN = new Origin("clerk", Channel.COMMAND, "CN-HA", "");
    private static final Viewer CLERK = new Viewer("clerk", "", Role.OFFICE_CLERK, Code.NONE);

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void record() {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(5));
        append(organisation("university", Kind.UNIVERSITY), organisation("mill", Kind.FIRM));
        append(new ProjectsCodec()
                .encode(new ProjectStated(
                        "p/1",
                        false,
                        List.of(
                                new Statement.Named(Names.of("en", "Spinning"), Day.of(DAY)),
                                new Statement.StageReached(Stage.OPERATING, Day.of(AS_OF)))))
                .withEvidence(List.of(Evidence.of(Evidence.Kind.ELECTRICITY, "1"))));
        append(said(new ResultStated(
                new Result("kit", false, Names.of("en", "Test kit"), ResultKind.KIT, "university", "a & b"), DAY)));
        append(
                said(new LevelReached("kit", 1, "", DAY)),
                said(new LevelReached("kit", 2, "", DAY)),
                said(new UseBegun("kit", "p/1", "mill", "", DAY)));
        make("first", "p-1", Optional.of("Team member 1"));
        make("second", "p-1", Optional.empty());
        make("third", "p-2", Optional.of("Team member 2"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Draft organisation(String id, Kind kind) {
        return new RegisterCodec()
                .encode(new OrganisationStated(id, kind, Names.of("en", id), List.of(), "", Code.NONE));
    }

    private static Draft said(org.tworivers.core.results.ResultsEntry entry) {
        return new ResultsCodec().encode(entry).withEvidence(PAPER);
    }

    private Appended append(Draft... drafts) {
        Appended appended = ledger.journal().append(Act.of(ORIGIN, List.of(drafts)));
        assertThat(appended).isInstanceOf(Appended.Recorded.class);
        return appended;
    }

    private Appended desk(TalentEntry entry, Optional<String> name) {
        Sender sent = Sender.ofPage(CLERK, ledger.journal().head().sequence());
        return new TalentDesk(ledger, new Random(3), "CN-HA")
                .record(sent, entry, PAPER, name.map(each -> new PersonDetails(each, "")));
    }

    private void make(String id, String person, Optional<String> name) {
        assertThat(desk(agreement(id, person, "Programme"), name)).isInstanceOf(Appended.Recorded.class);
    }

    private static AgreementMade agreement(String id, String person, String programme) {
        return new AgreementMade(
                new TalentAgreement(
                        id, false, person, "university", "mill", programme, "", false, Day.UNDATED, 20, List.of()),
                DAY);
    }

    private TalentCounts counts() {
        return TalentReader.counts(new TalentReader(ledger).all(CLERK, new AsKnown(AS_OF, "")));
    }

    private ResultReader results() {
        return new ResultReader(ledger, new ProjectLists(ledger, new CurrentFigures(ledger)), DAY);
    }

    @Test
    void aResultIsInProductionOnceItsProjectProducesAndWasNotBefore() {
        ListedResult now = results().all(CLERK, new AsKnown(AS_OF, "")).getFirst();
        assertThat(now.isInProduction()).isTrue();
        assertThat(now.level()).isEqualTo(2);
        ListedResult before =
                results().all(CLERK, new AsKnown(AS_OF.minusDays(1), "")).getFirst();
        assertThat(before.isInUse()).isTrue();
        assertThat(before.isInProduction()).isFalse();
    }

    @Test
    void aProjectKnowsTheResultsThatAreUsedInItOnTheDay() {
        assertThat(results().usedIn("p/1", new AsKnown(AS_OF, "")))
                .singleElement()
                .satisfies(each -> assertThat(each.result().id()).isEqualTo("kit"));
        assertThat(results().usedIn("p/1", new AsKnown(DAY.minusDays(1), ""))).isEmpty();
        assertThat(results().usedIn("p/2", new AsKnown(AS_OF, ""))).isEmpty();
        assertThat(results().usedIn("p/1", new AsKnown(AS_OF, "seq:4"))).isEmpty();
        append(said(new UseEnded("kit", "p/1", "mill", "replaced", AS_OF)));
        assertThat(results().usedIn("p/1", new AsKnown(AS_OF, ""))).isEmpty();
    }

    @Test
    void takingALowerLevelBackTakesThoseAboveItAlong() {
        long sequence = results()
                .all(CLERK, new AsKnown(AS_OF, ""))
                .getFirst()
                .ladder()
                .getFirst()
                .sequence();
        String entry = results()
                .all(CLERK, new AsKnown(AS_OF, ""))
                .getFirst()
                .ladder()
                .getFirst()
                .entryId();
        append(new org.tworivers.core.journal.JournalCodec()
                .encode(new org.tworivers.core.journal.JournalEntry.Withdrawn(entry, "wrong")));
        assertThat(results().all(CLERK, new AsKnown(AS_OF, "")).getFirst().level())
                .isZero();
        assertThat(results()
                        .all(CLERK, new AsKnown(AS_OF, "seq:" + (sequence + 2)))
                        .getFirst()
                        .level())
                .isEqualTo(2);
    }

    @Test
    void aNameStandsInNoTextThatIsKeptForEver() {
        assertThat(desk(agreement("fourth", "p-9", "Team member 9's"), Optional.of("Team member 9")))
                .isInstanceOfSatisfying(
                        Appended.Refused.class,
                        refused -> assertThat(refused.rejections())
                                .extracting(each -> each.code())
                                .containsExactly("name-in-text"));
    }

    @Test
    void erasingAPersonLeavesTheChainTheAgreementsAndTheHeads() {
        assertThat(counts().agreements()).isEqualTo(3);
        assertThat(counts().heads()).isEqualTo(2);
        new Persons(ledger).erase(ORIGIN, "p-1", "asked for");
        assertThat(counts().agreements()).isEqualTo(3);
        assertThat(counts().heads()).isEqualTo(2);
        assertThat(JournalVerifier.verify(ledger.database(), List.of()).holds()).isTrue();
        assertThat(new TalentReader(ledger).all(CLERK, new AsKnown(AS_OF, "")))
                .filteredOn(each -> each.agreement().person().equals("p-1"))
                .allSatisfy(each -> {
                    assertThat(each.erased()).isTrue();
                    assertThat(each.name()).isEmpty();
                });
        assertThat(new PersonFile(ledger).find("p-1", AS_OF).orElseThrow().toString())
                .doesNotContain("Team member");
    }

    private String cerif(Viewer viewer) {
        ResultReader results = results();
        CerifSource instruments = new CerifSource() {
            @Override
            public List<CerifBook.Equipment> equipment(Asked asked) {
                return List.of(new CerifBook.Equipment("nmr", Names.of("zh", "核磁共振波谱仪"), "university", "400 MHz"));
            }
        };
        OrganisationLists organisations =
                new OrganisationLists(ledger, new ProjectLists(ledger, new CurrentFigures(ledger)));
        CerifExport export =
                new CerifExport(ledger, organisations, results, List.of(new UsedProjects(results), instruments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CerifWriter.write(export.make(viewer, new AsKnown(AS_OF, "")), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void peopleAreExportedForWhoCaresForThemOnceVerifiedAndNeverOnceErased() {
        assertThat(cerif(CLERK)).doesNotContain("Team member", "<Person");
        desk(new NameVerified("first", "", DAY), Optional.empty());
        desk(new NameVerified("third", "", DAY), Optional.empty());
        assertThat(cerif(CLERK)).contains("Team member 1", "Team member 2", "Persons/p-1");
        assertThat(cerif(CLERK.without(Right.CARE_FOR_PERSONS))).doesNotContain("Team member", "<Person");
        assertThat(cerif(new Viewer("a", "", Role.AUDITOR, Code.NONE))).doesNotContain("Team member", "<Person");
        new Persons(ledger).erase(ORIGIN, "p-1", "asked for");
        assertThat(cerif(CLERK)).contains("Team member 2").doesNotContain("Team member 1", "Persons/p-1");
    }

    @Test
    void theExportIsValidCerif() throws Exception {
        desk(new NameVerified("third", "", DAY), Optional.empty());
        CerifSchema schema = CerifSchema.read();
        String text = cerif(CLERK);
        assertThat(text).contains("<Person", "<Project", "<Product", "<OrgUnit", "<Equipment", "a &amp; b");
        schema.validate(text);
        String broken = text.replace("<PersonName>", "<PersonsName>").replace("</PersonName>", "</PersonsName>");
        assertThatThrownBy(() -> schema.validate(broken)).isInstanceOf(SAXException.class);
    }
}
