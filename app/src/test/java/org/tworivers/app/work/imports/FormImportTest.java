package org.tworivers.app.work.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.AgreementsEntry.FirmRecommended;
import org.tworivers.core.agreements.AgreementsEntry.PairingStated;
import org.tworivers.core.agreements.AgreementsEntry.TermsSignedOff;
import org.tworivers.core.agreements.AgreementsEntry.TermsStated;
import org.tworivers.core.agreements.Pairing;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.RegionSide;
import org.tworivers.core.agreements.ShareTerms;
import org.tworivers.core.agreements.ShareTerms.Eligible;
import org.tworivers.core.agreements.ShareTerms.Share;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.Supply;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// Rows that fill in a form are imported as registers are, and taken back so.
class FormImportTest {
    private static final ImportMap PARKS = Importing.map("""
            register: parks
            row: park
            illustrative: true
            key: [id]
            name: {en: name}
            place: {scheme: gbt2260, code: place}
            fields: {supply-area: mu, rail: {from: rail, words: {siding: "yes"}}, sectors: sectors, from: from}
            """);
    private static final LocalDate TODAY = LocalDate.of(2017, 5, 23);
    private static final String PARK_HEADER = "id,name,place,mu,rail,sectors,from\n";
    private static final ImportMap CONSUMPTION = Importing.map("""
            register: energy
            row: consumption
            key: none
            place: {scheme: gbt2260, code: place}
            fields: {plant: plant, process: process, carrier: =electricity, month: month, amount: used, unit: =kWh,
              output: tonnes, evidence-kind: =electricity, evidence-number: bill}
            """);
    private static final ImportMap SETTLEMENT = Importing.map("""
            register: shares
            row: settlement
            key: none
            fields: {pairing: park, year: year, firm: firm, kept: yuan, reason: why}
            """);

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Importing importing;

    @BeforeEach
    void open() {
        importing = new Importing(folder);
        RegisterCodec codec = new RegisterCodec();
        List<Draft> codes = new ArrayList<>();
        for (String[] each : new String[][] {
            {"gbt2260", "410600", "", "city"},
            {"gbt2260", "410622", "410600", "county"},
            {"gbt2260", "410100", "", "city"},
            {"gbt2260", "310116", "", "county"},
            {"gbt4754", "C17", "", ""}
        }) {
            Code parent = each[2].isEmpty() ? Code.NONE : new Code(each[0], each[2]);
            codes.add(codec.encode(
                    new CodeStated(new Code(each[0], each[1]), Names.of("en", each[1]), parent, each[3], Day.UNDATED)));
        }
        record(codes);
    }

    @AfterEach
    void close() {
        importing.close();
    }

    private void record(List<Draft> drafts) {
        assertThat(importing
                        .ledger()
                        .journal()
                        .append(new Act(new Origin("r-1", Channel.COMMAND, "CN-HA", ""), "", Act.ANY, drafts)))
                .isInstanceOf(Appended.Recorded.class);
    }

    private Optional<Park> park(String id) {
        return importing.ledger().parks().book(importing.head()).findPark(id, LocalDate.of(2020, 1, 1));
    }

    private List<String> reasons(ImportReport report) {
        return report.rejected().stream()
                .flatMap(row -> row.reasons().stream()
                        .map(why -> row.row().line() + " " + why.field() + " " + why.value() + " " + why.code()))
                .toList();
    }

    @Test
    void aParkIsNewThenTheSameThenChangedAndTakenBack() {
        String row = "east,East park,410622,\"1,200\",siding,C17,2016年5月\n";
        ImportReport first = importing.run(PARK_HEADER + row, PARKS);
        assertThat(Importing.counts(first)).isEqualTo("1 rows: 1 new, 0 changed, 0 same, 0 rejected, 0 to review");
        Park park = park("east").orElseThrow();
        assertThat(park.rail()).isTrue();
        assertThat(park.illustrative()).isTrue();
        assertThat(park.from()).isEqualTo(Day.parse("2016-05"));
        assertThat(park.supplies().get(Supply.AREA)).hasToString("1200");
        assertThat(park.admission().sectors()).containsExactly(new Code("gbt4754", "C17"));
        Entry entry = importing.ledger().journal().findEntry(6).orElseThrow();
        assertThat(entry.draft().evidence().getFirst().kind()).isEqualTo(Evidence.Kind.REGISTER_ROW);

        long head = importing.head();
        assertThat(importing.run(PARK_HEADER + row, PARKS).counts().same()).isEqualTo(1);
        assertThat(importing.head()).isEqualTo(head);

        ImportReport changed = importing.run(PARK_HEADER + row.replace("1,200", "1,300"), PARKS);
        assertThat(changed.changed().getFirst().changes()).containsExactly(new Change("mu", "1200", "1300"));
        assertThat(importing.undo("import-1")).isInstanceOf(Appended.Refused.class);
        assertThat(importing.undo(changed.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(park("east").orElseThrow().supplies().get(Supply.AREA)).hasToString("1200");
        assertThat(importing.undo("import-1")).isInstanceOf(Appended.Recorded.class);
        assertThat(park("east")).isEmpty();
    }

    @Test
    void whatTheMapHasNoColumnOfStaysAsItWas() {
        importing.run(PARK_HEADER + "east,East park,410622,1200,siding,C17,2016\n", PARKS);
        ImportMap fewer = Importing.map("""
                register: parks
                row: park
                key: [id]
                fields: {supply-area: mu}
                """);
        ImportReport report = importing.run("id,mu\neast,1500\n", fewer);
        assertThat(report.counts().changed()).isEqualTo(1);
        Park park = park("east").orElseThrow();
        assertThat(park.supplies().get(Supply.AREA)).hasToString("1500");
        assertThat(park.rail()).isTrue();
        assertThat(park.names().in("en")).isEqualTo("East park");
    }

    @Test
    void allFaultsOfARowAreToldAtTheirColumns() {
        ImportReport report = importing.run(
                PARK_HEADER
                        + "East,,999999,12OO,perhaps,C99,2016-13\n"
                        + "west,West,410622,1,,,\n"
                        + "west,West,410622,2,,,\n",
                PARKS);
        assertThat(reasons(report))
                .containsExactlyInAnyOrder(
                        "2 place 999999 code-unknown",
                        "2 from 2016-13 date-impossible",
                        "2 id East park-id-unreadable",
                        "2 mu 12OO quantity-unreadable",
                        "2 name  field-missing",
                        "4 id west duplicate-key");
        assertThat(park("west")).isPresent();
    }

    @Test
    void nobodyRecordsOutsideOfTheirPlace() {
        importing.run(PARK_HEADER + "north,North,410100,1,,,\n", PARKS);
        Path file = importing.file(
                "county.csv", PARK_HEADER + "north,Mine,410622,1,,,\nsouth,South,410100,1,,,\neast,East,410622,1,,,\n");
        ImportReport report = importing
                .job()
                .run(
                        new ImportRequest(file, PARKS, "", false, folder, "en", new Code("gbt2260", "410600"), TODAY),
                        new Origin("r-2", Channel.IMPORT, "CN-HA", ""),
                        ImportWatch.NONE);
        assertThat(reasons(report))
                .containsExactly("2 id north park-id-taken", "3 place gbt2260:410100 park-of-another-place");
        assertThat(park("east")).isPresent();
        assertThat(park("south")).isEmpty();
    }

    @Test
    void firmsThatLookForAPlaceAndThoseThatNoLongerDo() {
        ImportMap map = Importing.map("""
                register: firms
                row: site-wish
                key: [id]
                name: {en: name}
                sector: {scheme: gbt4754, code: sector}
                fields: {need-land: mu, products: makes, text: wants, closed: gone}
                """);
        String header = "id,name,sector,mu,makes,wants,gone\n";
        importing.run(header + "mill,Mill,C17,80.5,\"yarn, felt\",a hall,no\n", map);
        importing.run(header + "mill,Mill,C17,80.5,\"yarn, felt\",a hall,yes\n", map);
        SiteWish wish = importing
                .ledger()
                .parks()
                .book(importing.head())
                .findWish("mill")
                .orElseThrow();
        assertThat(wish.open()).isFalse();
        assertThat(wish.products()).containsExactly("yarn", "felt");
        assertThat(wish.needs()).hasSize(1);
    }

    @Test
    void consumptionOfAMonthIsCorrectedByALaterFile() {
        String header = "plant,place,process,month,used,tonnes,bill\n";
        importing.run(header + "mill,410622,weaving,2017-05,\"55,000\",100,May\n", CONSUMPTION);
        ImportReport report = importing.run(
                header
                        + "mill,410622,weaving,2017年5月,56000,100,May again\nmill,410622,weaving,2017,1,1,\n"
                        + "mill,410622,weaving,2017-06,5.5万,1,\n",
                CONSUMPTION);
        assertThat(reasons(report)).containsExactly("3 month 2017 month-needed", "4 used 5.5万 number-unreadable");
        List<ConsumptionStated> all = importing.ledger().energy().consumption(importing.head());
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().amount()).isEqualByComparingTo(new BigDecimal(56000));
        importing.undo(report.importId());
        assertThat(importing
                        .ledger()
                        .energy()
                        .consumption(importing.head())
                        .getFirst()
                        .amount())
                .isEqualByComparingTo(new BigDecimal(55000));
    }

    @Test
    void aPaperOfNoKindOrAnUnknownOneIsToldAndNothingOfTheRowKept() {
        ImportMap map = Importing.map("""
                register: energy
                row: consumption
                key: none
                place: {scheme: gbt2260, code: place}
                fields: {plant: plant, process: =weaving, carrier: =electricity, month: month, amount: used, unit: =kWh,
                  evidence-kind: kind, evidence-number: bill}
                """);
        ImportReport report = importing.run("""
                plant,place,month,used,kind,bill
                mill,410622,2017-05,55000,,May
                mill,410622,2017-06,55000,letter,June
                mill,410622,2017-07,55000,electricity,July
                """, map);
        assertThat(reasons(report)).containsExactly("2 kind  evidence-kindless", "3 kind letter evidence-kind-unknown");
        assertThat(importing.ledger().energy().consumption(importing.head())).hasSize(1);
    }

    private PairingBook pairing() {
        return importing.ledger().pairings().book("pair", importing.head(), Audience.OWN);
    }

    private void agree() {
        AgreementsCodec codec = new AgreementsCodec();
        List<AgreementsEntry> entries = List.of(
                new PairingStated(new Pairing(
                        "pair",
                        Names.of("en", "Pair"),
                        new Code("gbt2260", "410600"),
                        new Code("gbt2260", "310116"),
                        "",
                        List.of("park"),
                        true)),
                new TermsStated(
                        "pair",
                        new ShareTerms(
                                Eligible.RECOMMENDED,
                                List.of(),
                                LocalDate.of(2016, 1, 1),
                                5,
                                List.of(new Share("host", Ratio.of(3, 5)), new Share("source", Ratio.of(2, 5))),
                                Optional.empty(),
                                MonthDay.of(3, 31),
                                List.of(),
                                "a paper",
                                true)),
                new FirmRecommended("pair", "a", Day.parse("2016-01-15")),
                new FirmRecommended("pair", "b", Day.parse("2016-01-15")));
        List<Evidence> paper = List.of(Evidence.of(Evidence.Kind.REPORT, "a letter"));
        for (AgreementsEntry entry : entries) {
            record(List.of(codec.encode(entry).withEvidence(paper)));
        }
        String terms = pairing().findTerms().orElseThrow().stated().entryId();
        for (RegionSide side : RegionSide.values()) {
            Draft signed = codec.encode(new TermsSignedOff("pair", terms, side, Day.parse("2016-02-01")))
                    .withEvidence(paper);
            assertThat(importing
                            .ledger()
                            .journal()
                            .append(new Act(
                                    new Origin("r-" + side.word(), Channel.COMMAND, "CN-HA", ""),
                                    "",
                                    Act.ANY,
                                    List.of(signed))))
                    .isInstanceOf(Appended.Recorded.class);
        }
    }

    @Test
    void theRowsOfAYearSettleItTogetherOrNotAtAll() {
        agree();
        String header = "park,year,firm,yuan,why\n";
        ImportReport half = importing.run(header + "pair,1,a,100.01,\npair,1,c,5,\npair,1,b,x,\n", SETTLEMENT);
        assertThat(reasons(half))
                .containsExactly(
                        "2 year 1 settlement-incomplete",
                        "3 year 1 settlement-incomplete",
                        "4 yuan x number-unreadable");
        assertThat(reasons(importing.run(header + "pair,1,a,100.01,\npair,1,c,5,\n", SETTLEMENT)))
                .containsExactly("2 year 1 settlement-incomplete", "3 firm c firm-not-eligible");
        assertThat(pairing().settlements()).isEmpty();

        String good = header + "pair,1,b,50.00,\npair,1,a,100.01,\n";
        ImportReport report = importing.run(good, SETTLEMENT);
        assertThat(report.counts().fresh()).isEqualTo(2);
        assertThat(pairing()
                        .findSettlement(1)
                        .orElseThrow()
                        .settlement()
                        .portion("source")
                        .minor())
                .isEqualTo(6000);
        assertThat(importing.run(good, SETTLEMENT).counts().same()).isEqualTo(2);
        String anew = header + "pair,1,b,50.00,found\npair,1,a,100.00,found\n";
        assertThat(reasons(importing.run(anew.replace("found", ""), SETTLEMENT)))
                .containsExactly("2 why  settlement-unreasoned", "3 why  settlement-unreasoned");
        ImportReport second = importing.run(anew, SETTLEMENT);
        assertThat(second.counts().changed()).isEqualTo(2);
        assertThat(pairing().findSettlement(1).orElseThrow().version()).isEqualTo(2);
        importing.undo(second.importId());
        assertThat(pairing().findSettlement(1).orElseThrow().settlement().base().minor())
                .isEqualTo(15001);
    }

    @Test
    void aMapOfAFormNamesOnlyWhatTheFormHas() {
        assertThatThrownBy(() -> Importing.map("register: x\nrow: park\nkey: [id]\nfields: {colour: c}\n"))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageContaining("fields.colour")
                .hasMessageContaining("supply-area");
        assertThatThrownBy(() -> Importing.map("register: x\nrow: park\nkey: none\nfields: {offer: o}\n"))
                .hasMessageContaining("key");
        assertThatThrownBy(() -> Importing.map("register: x\nrow: consumption\nkey: none\nfields: {plant: p}\n"))
                .hasMessageContaining("fields.process");
        assertThatThrownBy(
                        () -> Importing.map("register: x\nrow: park\nkey: [id]\nfields: {offer: o}\nnotes: [remark]\n"))
                .hasMessageContaining("field row must");
    }
}
