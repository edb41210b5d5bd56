package org.tworivers.app.work.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.work.BulletinCheck;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.results.Result;
import org.tworivers.core.results.ResultKind;
import org.tworivers.core.results.ResultsCodec;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.talent.TalentAgreement;
import org.tworivers.core.talent.TalentCodec;
import org.tworivers.core.talent.TalentEntry;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.DaysSpent;

/// The sections of a bulletin about research: two results, one of them used in a project that came to produce, and two
/// agreements of one person.
class ResearchSectionsTest {
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);
    private static final LocalDate DAY = LocalDate.of(2017, 1, 10);
    private static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.ELECTRICITY, "1"));

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void record() {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(5));
        append(List.of(
                organisation("university", Kind.UNIVERSITY),
                organisation("mill", Kind.FIRM),
                new ProjectsCodec()
                        .encode(new ProjectStated(
                                "p/1",
                                false,
                                List.of(new Statement.StageReached(Stage.OPERATING, Day.parse("2017-05-01")))))
                        .withEvidence(PAPER)));
        append(List.of(stated("kit"), stated("yarn")));
        append(List.of(said(new LevelReached("kit", 1, "", DAY)), said(new UseBegun("kit", "p/1", "mill", "", DAY))));
        Persons.Sealed person =
                Persons.seal(new Person("p-1", "", "talent", new PersonDetails("Team member 1", "")), new Random(2));
        append(
                List.of(
                        person.draft(),
                        talent(made("first", 20)),
                        talent(made("second", 10)),
                        talent(new DaysSpent("first", DAY, 3, LocalDate.of(2017, 1, 12)))),
                List.of(person.personal()));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Draft organisation(String id, Kind kind) {
        return new RegisterCodec()
                .encode(new OrganisationStated(id, kind, Names.of("en", id), List.of(), "", Code.NONE));
    }

    private static Draft stated(String id) {
        return said(new ResultStated(new Result(id, false, Names.of("en", id), ResultKind.KIT, "university", ""), DAY));
    }

    private static Draft said(ResultsEntry entry) {
        return new ResultsCodec().encode(entry).withEvidence(PAPER);
    }

    private static Draft talent(TalentEntry entry) {
        return new TalentCodec().encode(entry).withEvidence(PAPER);
    }

    private static AgreementMade made(String id, int days) {
        return new AgreementMade(
                new TalentAgreement(
                        id, false, "p-1", "university", "mill", "", "", false, Day.UNDATED, days, List.of()),
                DAY);
    }

    private void append(List<Draft> drafts) {
        append(drafts, List.of());
    }

    private void append(List<Draft> drafts, List<PersonalContent> personal) {
        Act act = Act.of(new Origin("clerk", Channel.COMMAND, "CN-HA", ""), drafts);
        assertThat(ledger.journal().append(act.withPersonal(personal))).isInstanceOf(Appended.Recorded.class);
    }

    private List<String> numbers(String name, LocalDate asOf, boolean isPublic) {
        BulletinSection section = KnownSections.bulletins(ledger)
                .make(SectionLines.question(List.of(name), Code.NONE, asOf, isPublic))
                .sections()
                .getFirst();
        List<String> lines = new ArrayList<>(List.of(SectionLines.numbers("*", section.figures())));
        section.tables()
                .forEach(table -> table.rows().forEach(row -> lines.add(SectionLines.numbers(row.key(), row.cells()))));
        return lines;
    }

    @Test
    void resultsAreInProductionFromTheDayOnWhichTheirProjectProduces() {
        assertThat(numbers("results", AS_OF, false)).containsExactly("* 2 1/2 1/2", "0 1 0/1 0/1", "1 1 1/1 1/1");
        assertThat(numbers("results", LocalDate.of(2017, 4, 30), false).getFirst())
                .isEqualTo("* 2 1/2 0/2");
    }

    @Test
    void twoAgreementsOfOnePersonAreOneHeadAndRowsHaveNone() {
        assertThat(numbers("talent", AS_OF, false)).containsExactly("* 2 1 2 3/30 none", "running 2 2 3/30 none");
        assertThat(numbers("talent", AS_OF, true).getFirst())
                .isEqualTo("* withheld withheld withheld withheld withheld");
    }

    @Test
    void everyNumberIsDerivedAgainWhateverIsRecordedLater() {
        for (String section : List.of("results", "talent")) {
            String printed = new String(
                    BulletinForm.DATA.write(
                            KnownSections.bulletins(ledger)
                                    .make(SectionLines.question(List.of(section), Code.NONE, AS_OF, false)),
                            Messages.in("en")),
                    StandardCharsets.UTF_8);
            append(List.of(stated("later-" + section), talent(made("later-" + section, 5))));
            assertThat(new BulletinCheck(ledger, KnownSections.bulletins(ledger))
                            .check(PrintedBulletin.parse(printed))
                            .faults())
                    .isEmpty();
        }
    }

    @Test
    void eachRoleGetsTheSectionsOfWhatItMaySee() {
        assertThat(names(Role.OFFICE_CLERK)).contains("results", "talent");
        assertThat(names(Role.AUDITOR)).contains("results", "talent");
        assertThat(names(Role.SECTOR_OFFICER)).contains("results").doesNotContain("talent");
        assertThat(names(Role.READER)).doesNotContain("results", "talent");
    }

    private List<String> names(Role role) {
        return KnownSections.of(new Viewer("v", "", role, Code.NONE), ledger).stream()
                .map(each -> each.name())
                .toList();
    }
}
