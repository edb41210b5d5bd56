package org.tworivers.app.work.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.work.BulletinCheck;
import org.tworivers.app.work.BulletinQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.AftercareEntry.CalledBack;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseReopened;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.aftercare.CaseKind;
import org.tworivers.core.aftercare.ServiceCase;
import org.tworivers.core.aftercare.Urgency;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.oversight.Promise;
import org.tworivers.core.oversight.PromiseKind;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// The sections of a bulletin about firms that came: three cases, one of them from before the base date, and two
/// promises
/// of one project.
class FirmSectionsTest {
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);
    private static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"));

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void record() {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(5));
        append(
                "clerk",
                new RegisterCodec()
                        .encode(new OrganisationStated(
                                "mill", Kind.FIRM, Names.of("en", "Mill"), List.of(), "", Code.NONE)),
                new ProjectsCodec()
                        .encode(new ProjectStated(
                                "mill",
                                false,
                                List.of(new Statement.Signed(
                                        Statement.Signed.Kind.CONTRACT,
                                        Capital.ofTotal(Amount.unstated()),
                                        "",
                                        Day.parse("2017-01-05")))))
                        .withEvidence(PAPER));
        append("clerk", raised("old", "2016-12-01"), raised("first", "2017-02-01"), raised("second", "2017-04-05"));
        append("clerk", said(new OwnerGiven("first", "owner", "", LocalDate.of(2017, 2, 2))));
        append("owner", said(new CaseSolved("first", "a second line", false, LocalDate.of(2017, 2, 9))));
        append("clerk", said(new FirmConfirmed("first", Voice.DESK, Optional.of(5), "", LocalDate.of(2017, 2, 10))));
        append("caller", said(new CalledBack("first", true, Optional.empty(), "", LocalDate.of(2017, 3, 10))));
        append(
                "clerk",
                promised("road", PromiseKind.ROAD, "2017-03-31"),
                promised("land", PromiseKind.LAND, "2017-12-31"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Draft raised(String id, String day) {
        return said(new CaseRaised(new ServiceCase(
                id,
                false,
                "mill",
                "mill",
                Code.NONE,
                CaseKind.UTILITIES,
                Urgency.CRITICAL,
                "power",
                "the line is too weak",
                Voice.DESK,
                LocalDate.parse(day))));
    }

    private static Draft said(AftercareEntry entry) {
        return new AftercareCodec().encode(entry);
    }

    private static Draft promised(String id, PromiseKind kind, String due) {
        Promise promise = new Promise(id, false, "mill", "mill", kind, "as agreed", "county", LocalDate.parse(due));
        return new OversightCodec()
                .encode(new PromiseMade(promise, LocalDate.of(2017, 2, 1)))
                .withEvidence(PAPER);
    }

    private void append(String recorder, Draft... drafts) {
        assertThat(ledger.journal().append(Act.of(new Origin(recorder, Channel.COMMAND, "CN-HA", ""), List.of(drafts))))
                .isInstanceOf(Appended.Recorded.class);
    }

    private BulletinQuestion question(String section, boolean isPublic) {
        return SectionLines.question(List.of(section), Code.NONE, AS_OF, isPublic);
    }

    private List<String> numbers(String name) {
        BulletinSection section = KnownSections.bulletins(ledger)
                .make(question(name, false))
                .sections()
                .getFirst();
        List<String> lines = new ArrayList<>(List.of(SectionLines.numbers("*", section.figures())));
        section.tables()
                .forEach(table -> table.rows().forEach(row -> lines.add(SectionLines.numbers(row.key(), row.cells()))));
        return lines;
    }

    @Test
    void casesCountFromTheBaseDateOnAndAReopenedOneIsOpen() {
        assertThat(numbers("aftercare"))
                .containsExactly(
                        "* 2 1/2 0/2 1/1",
                        "2017-Q1 1 1/1 0/1 1/1",
                        "2017-Q2 1 0/1 0/1 none",
                        "utilities 2 1/2 0/2 1/1");
        append("clerk", said(new CaseReopened("first", Voice.DESK, "weak again", LocalDate.of(2017, 5, 1))));
        assertThat(numbers("aftercare").getFirst()).isEqualTo("* 2 0/2 1/2 none");
    }

    @Test
    void promisesAreOverdueOnceTheirDayHasPassed() {
        assertThat(numbers("promises")).containsExactly("* 2 0/2 1/2", "land 1 0/1 0/1", "road 1 0/1 1/1");
    }

    @Test
    void everyNumberIsDerivedAgainWhateverIsRecordedLater() {
        for (String section : List.of("aftercare", "promises")) {
            List<String> printed = List.of(printed(section, false), printed(section, true));
            append("clerk", raised("later-" + section, "2017-03-03"));
            append("clerk", promised("later-" + section, PromiseKind.TAX, "2017-03-31"));
            assertThat(printed)
                    .allSatisfy(text -> assertThat(new BulletinCheck(ledger, KnownSections.bulletins(ledger))
                                    .check(PrintedBulletin.parse(text))
                                    .faults())
                            .isEmpty());
            assertThat(printed(section, false)).isNotEqualTo(printed.getFirst());
        }
    }

    private String printed(String section, boolean isPublic) {
        return new String(
                BulletinForm.DATA.write(
                        KnownSections.bulletins(ledger).make(question(section, isPublic)), Messages.in("en")),
                StandardCharsets.UTF_8);
    }
}
