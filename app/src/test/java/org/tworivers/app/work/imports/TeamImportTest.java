package org.tworivers.app.work.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.render.RejectionText;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.aftercare.CaseState;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.oversight.PromiseState;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Rows that are leads, visits, service cases and promises: recorded once, corrected where that may be, taken back as a
/// whole, and only about one's own place. Luyi has a team and a project, Xihua has one of each too.
class TeamImportTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 5, 23);
    private static final Code LUYI = Code.parse("gbt2260:411628");
    private static final Code XIHUA = Code.parse("gbt2260:411622");
    private static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"));
    private static final ImportMap LEADS = Importing.map("""
            register: leads
            row: lead
            key: [id]
            name: {en: title}
            place: {scheme: gbt2260, code: place}
            fields: {team: team, firm: firm, source: {from: source, words: {called: visit}}, size: size, size-unit: =万元,
              competing: others, found: found, another: another}
            """);
    private static final String LEAD_HEADER = "id,title,place,team,firm,source,size,others,found,another\n";
    private static final ImportMap VISITS = Importing.map("""
            register: visits
            row: visit
            key: [id]
            fields: {team: team, day: day, firm: firm, lead: lead, notes: notes, next: next, next-by: by}
            """);
    private static final String VISIT_HEADER = "id,team,day,firm,lead,notes,next,by\n";
    private static final ImportMap CASES = Importing.map("""
            register: cases
            row: case
            key: [id]
            place: {scheme: gbt2260, code: place}
            fields: {firm: firm, project: project, kind: {from: kind, words: {power: utilities}}, urgency: urgency,
              title: title, text: text, raised: raised}
            """);
    private static final String CASE_HEADER = "id,firm,place,project,kind,urgency,title,text,raised\n";
    private static final ImportMap PROMISES = Importing.map("""
            register: promises
            row: promise
            key: [id]
            fields: {project: project, firm: firm, kind: kind, text: text, owner: unit, due: due, made: made,
              evidence-kind: =minutes, evidence-number: minutes}
            """);
    private static final String PROMISE_HEADER = "id,project,firm,kind,text,unit,due,made,minutes\n";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Importing importing;

    @BeforeEach
    void open() {
        importing = new Importing(folder);
        record(code(LUYI), code(XIHUA), team("luyi", LUYI), team("xihua", XIHUA));
        record(
                new RegisterCodec()
                        .encode(new OrganisationStated(
                                "mill", Kind.FIRM, Names.of("en", "The mill"), List.of(), "", LUYI)),
                project("spinning", LUYI),
                project("foundry", XIHUA));
    }

    @AfterEach
    void close() {
        importing.close();
    }

    private static Draft code(Code code) {
        return new RegisterCodec()
                .encode(new CodeStated(
                        code, Names.of("en", code.code()), Code.NONE, "county", Day.parse("2010-01-01")));
    }

    private static Draft team(String id, Code home) {
        return new AttractionCodec()
                .encode(new TeamStated(new Team(
                        id,
                        false,
                        Names.of("en", id),
                        home,
                        Code.NONE,
                        Day.parse("2017"),
                        Day.UNDATED,
                        List.of(),
                        "",
                        List.of())));
    }

    private static Draft project(String id, Code place) {
        Day day = Day.parse("2016-03-01");
        return new ProjectsCodec()
                .encode(new ProjectStated(
                        id,
                        false,
                        List.of(
                                new Statement.Located(place, day),
                                new Statement.Signed(
                                        Statement.Signed.Kind.CONTRACT, Capital.ofTotal(Amount.unstated()), "", day))))
                .withEvidence(PAPER);
    }

    private void record(Draft... drafts) {
        assertThat(importing
                        .ledger()
                        .journal()
                        .append(Act.of(new Origin("r-1", Channel.COMMAND, "CN-HA", ""), List.of(drafts))))
                .isInstanceOf(Appended.Recorded.class);
    }

    private ImportReport run(String csv, ImportMap map, Code within) {
        return importing
                .job()
                .run(
                        new ImportRequest(
                                importing.file("register.csv", csv), map, "", false, folder, "en", within, TODAY),
                        new Origin("r-2", Channel.IMPORT, "CN-HA", ""),
                        ImportWatch.NONE);
    }

    private ImportReport run(String csv, ImportMap map) {
        return run(csv, map, LUYI);
    }

    private static List<String> reasons(ImportReport report) {
        List<String> reasons = new ArrayList<>();
        report.rejected()
                .forEach(row -> row.reasons()
                        .forEach(why -> reasons.add(
                                row.row().line() + " " + why.field() + " " + why.value() + " " + why.code())));
        return reasons;
    }

    private Optional<Lead> lead(String id) {
        return importing
                .ledger()
                .attraction()
                .book(importing.head())
                .findLead(id)
                .flatMap(each -> each.findLead());
    }

    @Test
    void aLeadIsNewThenTheSameThenChangedAndTakenBack() {
        String row = "a,Towels,411628,luyi,The mill,called,\"3,200\",Anhui，Jiangsu,2017年5月8日,\n";
        assertThat(Importing.counts(run(LEAD_HEADER + row, LEADS)))
                .isEqualTo("1 rows: 1 new, 0 changed, 0 same, 0 rejected, 0 to review");
        Lead lead = lead("a").orElseThrow();
        assertThat(lead.firm()).as("by its name").isEqualTo("mill");
        assertThat(lead.size()).contains(new Money(3_200_000_000L, Denomination.CNY));
        assertThat(lead.competing()).containsExactly("Anhui", "Jiangsu");
        assertThat(lead.found()).isEqualTo(LocalDate.of(2017, 5, 8));
        long head = importing.head();
        assertThat(run(LEAD_HEADER + row, LEADS).counts().same()).isEqualTo(1);
        assertThat(importing.head()).isEqualTo(head);

        ImportReport changed = run(LEAD_HEADER + row.replace("3,200", "4,000"), LEADS);
        assertThat(changed.changed().getFirst().changes())
                .containsExactly(new Change("size", "32000000 CNY", "40000000 CNY"));
        assertThat(importing.undo(changed.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(lead("a").orElseThrow().size()).contains(new Money(3_200_000_000L, Denomination.CNY));
        assertThat(importing.undo("import-1")).isInstanceOf(Appended.Recorded.class);
        assertThat(lead("a")).isEmpty();
    }

    @Test
    void allFaultsOfALeadAreToldAtTheirColumns() {
        run(LEAD_HEADER + "a,Towels,411628,luyi,The mill,called,,,2017-05-08,\n", LEADS);
        run(LEAD_HEADER + "x,Castings,411622,xihua,Foundry,called,,,2017-05-08,\n", LEADS, Code.NONE);
        ImportReport report = run(
                LEAD_HEADER
                        + "b,,999999,xihua,,phone,12OO,,2017-05-24,\n"
                        + "c,More towels,411628,luyi,The mill,called,,,2017-05-09,\n"
                        + "d,More towels,411628,luyi,The mill,called,,,2017-05-09,yes\n"
                        + "x,Castings,411628,luyi,Foundry,called,,,2017-05-08,\n",
                LEADS);
        assertThat(reasons(report))
                .containsExactlyInAnyOrder(
                        "2 place 999999 code-unknown",
                        "2 team xihua team-unknown",
                        "2 firm  field-missing",
                        "2 source phone word-unfit",
                        "2 size 12OO amount-unreadable",
                        "2 found 2017-05-24 day-ahead",
                        "3 firm The mill lead-firm-known",
                        "5 id x lead-of-another");
        assertThat(RejectionText.in("zh")
                        .advice(report.rejected().get(1).reasons().getFirst()))
                .contains("线索 a");
        assertThat(lead("d")).isPresent();
        assertThat(lead("x").orElseThrow().place()).isEqualTo(XIHUA);
    }

    @Test
    void aVisitIsAboutALeadOfOnesOwnAndTakesItsFirm() {
        run(LEAD_HEADER + "a,Towels,411628,luyi,The mill,called,,,2017-05-08,\n", LEADS);
        run(LEAD_HEADER + "x,Castings,411622,xihua,Foundry,called,,,2017-05-08,\n", LEADS, Code.NONE);
        String good = "v1,luyi,2017-05-10,,a,saw the looms,send plans,2017-06\nv2,luyi,2017-05-11,Zips,,,,\n";
        ImportReport report = run(
                VISIT_HEADER + good + "v3,luyi,2017-05-12,,x,,,\nv4,luyi,2017-05,,,,,\nv5,xihua,2017-05-12,Zips,,,,\n",
                VISITS);
        assertThat(reasons(report))
                .containsExactlyInAnyOrder(
                        "4 lead x lead-unknown",
                        "4 firm  field-missing",
                        "5 day 2017-05 quota-day-needed",
                        "5 firm  field-missing",
                        "6 team xihua team-unknown");
        var book = importing.ledger().attraction().book(importing.head());
        assertThat(book.findVisit("v1").orElseThrow().firm()).isEqualTo("mill");
        assertThat(book.findVisit("v1").orElseThrow().nextBy()).isEqualTo(Day.parse("2017-06"));
        assertThat(book.visits("a")).hasSize(1);
        assertThat(run(VISIT_HEADER + good, VISITS).counts().same()).isEqualTo(2);
        assertThat(reasons(run(VISIT_HEADER + "v1,xihua,2017-05-10,Zips,,,,\n", VISITS, Code.NONE)))
                .containsExactly("2 id v1 visit-id-taken");
        assertThat(importing.undo(report.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(importing.ledger().attraction().book(importing.head()).visits())
                .isEmpty();
    }

    @Test
    void aCaseIsRaisedOnceAndNeverOtherwise() {
        String row = "c1,The mill,,spinning,power,urgent,Weak line,The line is too weak,2017-05-12\n";
        ImportReport report = run(
                CASE_HEADER
                        + row
                        + "c2,The mill,411622,,power,urgent,Elsewhere,x,2017-05-12\n"
                        + "c3,The mill,411628,foundry,roads,soon,,x,2017-05-24\n",
                CASES);
        assertThat(reasons(report))
                .containsExactlyInAnyOrder(
                        "3 place gbt2260:411622 place-elsewhere",
                        "4 project foundry project-unknown",
                        "4 kind roads word-unfit",
                        "4 urgency soon word-unfit",
                        "4 title  field-missing",
                        "4 raised 2017-05-24 day-ahead");
        var raised = importing
                .ledger()
                .aftercare()
                .book(importing.head())
                .findCase("c1")
                .orElseThrow();
        assertThat(raised.stated().place()).as("the importer's own").isEqualTo(LUYI);
        assertThat(raised.standing(TODAY).state()).isEqualTo(CaseState.RAISED);
        record(new AftercareCodec().encode(new OwnerGiven("c1", "owner", "", LocalDate.of(2017, 5, 13))));
        assertThat(run(CASE_HEADER + row, CASES).counts().same()).isEqualTo(1);
        assertThat(reasons(run(CASE_HEADER + row.replace("urgent", "critical"), CASES)))
                .containsExactly("2 id c1 case-raised-otherwise");
    }

    @Test
    void aPromiseNeedsItsPaperAndIsMadeOnce() {
        String row = "p1,spinning,The mill,road,The east road,County roads,2017-09-30,2017-03-10,No. 11\n";
        ImportReport report = run(
                PROMISE_HEADER
                        + row
                        + "p2,foundry,The mill,road,x,County roads,2017-09-30,2017-03-10,No. 11\n"
                        + "p3,spinning,Nobody,road,x,County roads,2017-01-30,2017-03-10,\n",
                PROMISES);
        assertThat(reasons(report))
                .containsExactlyInAnyOrder(
                        "3 project foundry project-unknown",
                        "4 firm Nobody firm-unknown",
                        "4 minutes  oversight-unproven",
                        "4 due 2017-01-30 promise-due-early");
        var made = importing
                .ledger()
                .oversight()
                .book(importing.head())
                .findPromise("p1")
                .orElseThrow();
        assertThat(made.promise().firm()).isEqualTo("mill");
        assertThat(made.state(TODAY)).isEqualTo(PromiseState.OPEN);
        assertThat(made.steps().getFirst().evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.MINUTES, Evidence.Kind.REGISTER_ROW);
        assertThat(run(PROMISE_HEADER + row, PROMISES).counts().same()).isEqualTo(1);
        assertThat(reasons(run(PROMISE_HEADER + row.replace("east", "west"), PROMISES)))
                .containsExactly("2 id p1 promise-made-otherwise");
        assertThat(importing.undo(report.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(importing.ledger().oversight().book(importing.head()).promises())
                .isEmpty();
    }
}
