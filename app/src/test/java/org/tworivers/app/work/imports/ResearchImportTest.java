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
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.ContractKind;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.JointInstitute;
import org.tworivers.core.research.Part;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.TechnologyContract;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Rows that are joint institutes and technology contracts: recorded once, stated anew where they say otherwise, taken
/// back as a whole, and only about one's own place.
class ResearchImportTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 5, 23);
    private static final Code LUYI = Code.parse("gbt2260:411628");
    private static final Code XIHUA = Code.parse("gbt2260:411622");
    private static final ImportMap INSTITUTES = Importing.map("""
            register: institutes
            row: joint-institute
            key: [id]
            name: {en: title}
            place: {scheme: gbt2260, code: place}
            fields: {organisation: itself, founders: founders, from: since, until: until,
              evidence-kind: =contract, evidence-number: paper}
            """);
    private static final String INSTITUTE_HEADER = "id,title,place,itself,founders,since,until,paper\n";
    private static final ImportMap CONTRACTS = Importing.map("""
            register: contracts
            row: contract
            key: [id]
            name: {en: title}
            place: {scheme: gbt2260, code: place}
            fields: {kind: {from: kind, words: {licence: transfer}}, clients: clients, providers: providers,
              deal: deal, technology: technology, unit: =万元, registration: number, project: project, signed: signed,
              evidence-kind: =contract, evidence-number: paper}
            """);
    private static final String CONTRACT_HEADER =
            "id,title,place,kind,clients,providers,deal,technology,number,project,signed,paper\n";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Importing importing;

    @BeforeEach
    void open() {
        importing = new Importing(folder);
        for (Code code : List.of(LUYI, XIHUA)) {
            record(new RegisterCodec()
                    .encode(new CodeStated(
                            code, Names.of("en", code.code()), Code.NONE, "county", Day.parse("2010-01-01"))));
        }
        record(organisation("mill", "Mill Co., Ltd.", LUYI), organisation("school", "The school", Code.NONE));
        record(organisation("college", "The college", Code.NONE), organisation("foundry", "Foundry", XIHUA));
    }

    @AfterEach
    void close() {
        importing.close();
    }

    private static Draft organisation(String id, String name, Code place) {
        return new RegisterCodec()
                .encode(new OrganisationStated(id, Kind.OTHER, Names.of("en", name), List.of(), "", place));
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

    private static List<String> reasons(ImportReport report) {
        List<String> reasons = new ArrayList<>();
        report.rejected()
                .forEach(row -> row.reasons()
                        .forEach(why -> reasons.add(
                                row.row().line() + " " + why.field() + " " + why.value() + " " + why.code())));
        return reasons;
    }

    private Optional<Recorded<Cooperation>> find(CooperationKind kind, String id) {
        return importing
                .ledger()
                .research()
                .book(importing.head(), Audience.OWN)
                .findCooperation(Cooperation.subject(kind, id));
    }

    private JointInstitute institute(String id) {
        return (JointInstitute)
                find(CooperationKind.INSTITUTE, id).orElseThrow().entry();
    }

    private TechnologyContract contract(String id) {
        return (TechnologyContract)
                find(CooperationKind.CONTRACT, id).orElseThrow().entry();
    }

    @Test
    void anInstituteIsNewWithItsOrganisationThenTheSameThenChangedAndTakenBack() {
        String row = "lab,Yarn lab,411628,,\"Mill Co., Ltd. (60%)；The school (33.3%)\",2013年,,No. 1\n";
        ImportReport first = run(INSTITUTE_HEADER + row, INSTITUTES, LUYI);
        assertThat(Importing.counts(first)).isEqualTo("1 rows: 1 new, 0 changed, 0 same, 0 rejected, 0 to review");
        JointInstitute lab = institute("lab");
        assertThat(lab.from()).as("as precise as it was said").isEqualTo(Day.ofYear(2013));
        assertThat(lab.participants())
                .containsExactly(
                        new Participant("mill", Part.FOUNDER, Optional.of(Ratio.of(3, 5))),
                        new Participant("school", Part.FOUNDER, Optional.of(Ratio.of(333, 1000))));
        assertThat(importing
                        .ledger()
                        .register()
                        .findOrganisation(lab.organisation())
                        .orElseThrow()
                        .kind())
                .isEqualTo(Kind.INSTITUTE);
        assertThat(find(CooperationKind.INSTITUTE, "lab").orElseThrow().evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.CONTRACT, Evidence.Kind.REGISTER_ROW);
        long head = importing.head();
        assertThat(run(INSTITUTE_HEADER + row, INSTITUTES, LUYI).counts().same())
                .isEqualTo(1);
        assertThat(importing.head()).isEqualTo(head);

        ImportReport changed = run(INSTITUTE_HEADER + row.replace("2013年", "2013-09"), INSTITUTES, LUYI);
        assertThat(changed.changed().getFirst().changes()).containsExactly(new Change("since", "2013", "2013-09"));
        assertThat(institute("lab").organisation()).isEqualTo(lab.organisation());
        assertThat(importing.undo(changed.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(institute("lab").from()).isEqualTo(Day.ofYear(2013));
        assertThat(importing.undo(first.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(find(CooperationKind.INSTITUTE, "lab")).isEmpty();
        assertThat(importing.ledger().register().findOrganisation(lab.organisation()))
                .isEmpty();
        assertThat(run(INSTITUTE_HEADER + row, INSTITUTES, LUYI).counts().fresh())
                .isEqualTo(1);
    }

    @Test
    void allFaultsOfAnInstituteAreToldAtTheirColumns() {
        run(INSTITUTE_HEADER + "theirs,Castings lab,411622,,Foundry,2015,,No. 1\n", INSTITUTES, Code.NONE);
        ImportReport report = run(
                INSTITUTE_HEADER
                        + "a,,411628,,Mill Co. Ltd.,2018,tomorrow,No. 1\n"
                        + "b,Lab,411628,,Nobody；The school (99%)；The college (2%),2015,2014,\n"
                        + "c,Lab,411628,The school,The school,,,No. 1\n"
                        + "d,Lab,411622,,Foundry,,,No. 1\n"
                        + "theirs,Castings lab,411628,,\"Mill Co., Ltd.\",2015,,No. 1\n"
                        + "e,Lab,411628,,(50%),,,No. 1\n",
                INSTITUTES,
                LUYI);
        assertThat(reasons(report))
                .containsExactlyInAnyOrder(
                        "2 title  field-missing",
                        "2 since 2018 day-ahead",
                        "2 until tomorrow date-unreadable",
                        "3 until 2014 until-before-from",
                        "3 founders Nobody research-organisation-unknown",
                        "3 founders Nobody；The school (99%)；The college (2%) research-shares-beyond",
                        "3 paper  oversight-unproven",
                        "4 founders The school research-founds-itself",
                        "5 place gbt2260:411622 place-elsewhere",
                        "6 id theirs place-elsewhere",
                        "7 founders (50%) share-without-name");
    }

    @Test
    void aContractCountsOnceWithBothItsAmountsAndUnknownOnesStayUnknown() {
        String row = "cord,Cord,411628,licence,\"Mill Co., Ltd.\",The school；The college,\"1,200\",800,2017-101,,"
                + "2017年3月10日,No. 1\n";
        ImportReport first = run(
                CONTRACT_HEADER + row + "test,Tests,,service,\"Mill Co., Ltd.\",The school,,,,,2017,No. 2\n",
                CONTRACTS,
                LUYI);
        assertThat(reasons(first)).isEmpty();
        TechnologyContract cord = contract("cord");
        assertThat(cord.contractKind()).isEqualTo(ContractKind.TRANSFER);
        assertThat(cord.deal()).contains(new Money(1_200_000_000L, Denomination.CNY));
        assertThat(cord.technology()).contains(new Money(800_000_000L, Denomination.CNY));
        assertThat(cord.registration()).isEqualTo("2017-101");
        assertThat(cord.participants())
                .containsExactly(
                        Participant.of("mill", Part.CLIENT),
                        Participant.of("school", Part.PROVIDER),
                        Participant.of("college", Part.PROVIDER));
        assertThat(contract("test").deal()).isEmpty();
        assertThat(contract("test").from()).isEqualTo(Day.ofYear(2017));
        assertThat(run(CONTRACT_HEADER + row, CONTRACTS, LUYI).counts().same()).isEqualTo(1);
        ImportReport changed = run(CONTRACT_HEADER + row.replace(",800,", ",900,"), CONTRACTS, LUYI);
        assertThat(changed.changed().getFirst().changes())
                .containsExactly(new Change("technology", "8000000 CNY", "9000000 CNY"));
        assertThat(contract("cord").deal()).isEqualTo(cord.deal());
        assertThat(importing.undo(changed.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(contract("cord")).isEqualTo(cord);
        assertThat(importing.undo(first.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(importing
                        .ledger()
                        .research()
                        .book(importing.head(), Audience.OWN)
                        .cooperations())
                .isEmpty();
    }

    @Test
    void allFaultsOfAContractAreToldAtTheirColumns() {
        ImportReport report = run(
                CONTRACT_HEADER
                        + "a,A,411628,gift,,The school,many,-5,,,2017-05-24,No. 1\n"
                        + "b,B,411628,service,\"Mill Co., Ltd.\",Nobody,5,6,,unheard-of,2017-01-10,No. 1\n"
                        + "c,C,411628,service,The school,The school,,,,,2017-01-10,\n"
                        + "d,D,,service,Foundry,The school,,,,,2017-01-10,No. 1\n"
                        + "Big Id,D,,service,\"Mill Co., Ltd.\",The school,,,,,,No. 1\n",
                CONTRACTS,
                LUYI);
        assertThat(reasons(report))
                .containsExactlyInAnyOrder(
                        "2 kind gift word-unfit",
                        "2 clients  field-missing",
                        "2 deal many amount-unreadable",
                        "2 technology -5 size-unusable",
                        "2 signed 2017-05-24 day-ahead",
                        "3 providers Nobody research-organisation-unknown",
                        "3 technology 60000.00 CNY research-technology-value",
                        "3 project unheard-of research-project-unknown",
                        "4 clients The school research-party-twice",
                        "4 paper  oversight-unproven",
                        "5 place  place-elsewhere",
                        "6 id Big Id park-id-unreadable",
                        "6 signed  field-missing");
    }
}
