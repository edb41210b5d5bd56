package org.tworivers.app.work.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.reference.ReferenceFile;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

class ReferenceJobTest {
    private static final Origin OFFICE = new Origin("r-1", Channel.COMMAND, "CN-HA", "");
    private static final List<String> SNAPSHOTS =
            List.of("2017-10-31", "2018-10-31", "2019-10-31", "2020-06-30", "2021-10-31", "2022-10-31");

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(1));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private String load(Path file, String scheme, String asOf, boolean complete) {
        ReferenceFile read = ReferenceFile.read(
                file, new ReferenceFile.Reading(scheme, "", "", scheme.equals("isic") ? "en" : "zh"));
        ReferenceJob.Outcome outcome = new ReferenceJob(ledger.journal(), ledger.register())
                .run(OFFICE, new Snapshot(scheme, Day.parse(asOf), complete), read);
        return switch (outcome) {
            case ReferenceJob.Outcome.Loaded(ReferenceReport report) ->
                report.fresh() + " new, " + report.changed() + " changed, " + report.ended() + " ended, "
                        + report.same() + " same, " + report.unknownParents() + " without parent";
            case ReferenceJob.Outcome.Refused(List<Rejection> rejections) ->
                rejections.stream().map(Rejection::code).toList().toString();
        };
    }

    private String load(String text, String asOf, boolean complete) {
        try {
            return load(Files.writeString(folder.resolve("scheme.csv"), text), "gbt2260", asOf, complete);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    private static Code division(String code) {
        return new Code("gbt2260", code);
    }

    @Test
    void aSnapshotSaysWhatIsNewRenamedMovedAndGone() {
        assertThat(load("code,name,parent\n41,河南省,\n4106,鹤壁市,41\n410622,淇县,4106\n410621,浚县,4106\n", "2017-10-31", true))
                .isEqualTo("4 new, 0 changed, 0 ended, 0 same, 0 without parent");
        long head = ledger.journal().head().sequence();
        assertThat(load("code,name,parent\n41,河南省,\n4106,鹤壁市,41\n410622,淇县,4106\n410621,浚县,4106\n", "2018-10-31", true))
                .isEqualTo("0 new, 0 changed, 0 ended, 4 same, 0 without parent");
        assertThat(ledger.journal().head().sequence()).isEqualTo(head);
        assertThat(load(
                        "code,name,parent\n41,河南省,\n4106,鹤壁市,41\n410622,淇县市,4106\n410623,新县,4106\n",
                        "2019-10-31",
                        true))
                .isEqualTo("1 new, 1 changed, 1 ended, 2 same, 0 without parent");

        CodeBook codes = codes();
        assertThat(codes.name(division("410622"), LocalDate.parse("2019-10-30"), "zh"))
                .isEqualTo("淇县");
        assertThat(codes.name(division("410622"), LocalDate.parse("2019-10-31"), "zh"))
                .isEqualTo("淇县市");
        assertThat(codes.holds(division("410621"), LocalDate.parse("2019-10-30")))
                .isTrue();
        assertThat(codes.holds(division("410621"), LocalDate.parse("2019-10-31")))
                .isFalse();
        assertThat(codes.findAtLevel(division("410621"), "city", LocalDate.parse("2022-01-01")))
                .contains(division("410600"));
        assertThat(load("code,name,parent\n410621,浚县,4106\n", "2020-10-31", false))
                .as("a code that is there again")
                .isEqualTo("0 new, 1 changed, 0 ended, 0 same, 0 without parent");
        assertThat(codes().holds(division("410621"), LocalDate.parse("2021-01-01")))
                .isTrue();
        assertThat(codes().holds(division("410621"), LocalDate.parse("2020-01-01")))
                .isFalse();
    }

    @Test
    void whatCannotBePlacedInTimeIsRefused() {
        load("code,name\n41,河南省\n", "2019-10-31", true);
        load("code,name\n41,河南省\n31,上海市\n", "2020-10-31", true);
        assertThat(load("code,name\n41,河南省\n", "2019-12-31", true)).isEqualTo("[snapshot-older]");
        assertThat(load("code,name\n41,中原省\n", "", false)).isEqualTo("[as-of-needed]");
        assertThat(load("code,name\n41,河南省\n41,河南省\n,x\n", "", false)).isEqualTo("[duplicate-key, code-incomplete]");
        assertThatThrownBy(() -> load("code,title\n41,河南省\n", "", false)).isInstanceOf(BrokenFileException.class);
        assertThatThrownBy(() -> new Snapshot("gbt2260", Day.UNDATED, true)).hasMessageContaining("as-of");
    }

    @Test
    void aFileMaySayItselfSinceWhenAndUntilWhen() {
        String text = """
                code,name,name_en,parent,level,from,until,successor
                410000,河南省,Henan,,province,,,
                410211,金明区,Jinming,410000,county,,2014-09-12,410212
                410212,祥符区,Xiangfu,410000,county,2014-09-12,,
                """;
        assertThat(load(text, "", false)).isEqualTo("3 new, 0 changed, 1 ended, 0 same, 0 without parent");
        assertThat(load(text, "", false)).isEqualTo("0 new, 0 changed, 0 ended, 3 same, 0 without parent");
        assertThat(codes().current(division("410211"), LocalDate.parse("2017-01-01")))
                .isEqualTo(division("410212"));
        assertThat(codes().name(division("410212"), LocalDate.parse("2017-01-01"), "en"))
                .isEqualTo("Xiangfu");
    }

    @Test
    void aListOfCountiesImpliesTheirCitiesUntilTheyAreNamed() {
        assertThat(load("code,name,cityCode,provinceCode\n371202,莱城区,3712,37\n", "2018-10-31", true))
                .isEqualTo("1 new, 0 changed, 0 ended, 0 same, 0 without parent");
        assertThat(codes().path(division("371202"), LocalDate.parse("2018-10-31")))
                .containsExactly(division("371202"), division("371200"), division("370000"));
        assertThat(load("code,name,provinceCode\n3712,莱芜市,37\n", "", false)).startsWith("1 new");
        assertThat(codes().name(division("371200"), LocalDate.parse("2018-10-31"), "zh"))
                .isEqualTo("莱芜市");
    }

    @Test
    void aCountyGoneFromAllLaterSnapshotsStillRollsUpOnEveryDay() {
        load(Roots.data("places/provinces.csv"), "gbt2260", "", false);
        assertThat(load(Roots.data("places/cities.csv"), "gbt2260", "", false)).endsWith("0 without parent");
        for (String day : SNAPSHOTS) {
            assertThat(load(Roots.data("places/counties-by-date/areas-asof-" + day + ".csv"), "gbt2260", day, true))
                    .contains(" new, ");
        }
        assertThat(load(Roots.data("places/counties-by-date/areas-asof-2022-10-31.csv"), "gbt2260", "2022-10-31", true))
                .startsWith("0 new, 0 changed, 0 ended");

        CodeBook codes = codes();
        Set<Code> gone = new TreeSet<>();
        for (Code code : codes.allCodes("gbt2260")) {
            if (codes.holds(code, LocalDate.parse("2018-10-31")) && !codes.holds(code, LocalDate.parse("2019-10-31"))) {
                gone.add(code);
            }
        }
        assertThat(gone).as("counties of 2018 that 2019 lacks").isNotEmpty();
        for (Code county : gone) {
            String city = county.code().substring(0, 4) + "00";
            for (String day : SNAPSHOTS) {
                LocalDate date = LocalDate.parse(day);
                assertThat(codes.findAtLevel(county, "city", date))
                        .as(county + " on " + day)
                        .contains(division(city));
                assertThat(codes.findAtLevel(county, "province", date))
                        .as(county + " on " + day)
                        .contains(division(county.code().substring(0, 2) + "0000"));
            }
        }
    }

    @Test
    void industriesAreReadWithTheirLevelsAndTrees() {
        assertThat(load(Roots.data("industries/gbt4754-2017.csv"), "gbt4754", "", false))
                .isEqualTo("1972 new, 0 changed, 0 ended, 0 same, 0 without parent");
        assertThat(codes().findAtLevel(new Code("gbt4754", "C3670"), "section", LocalDate.EPOCH))
                .contains(new Code("gbt4754", "C"));
        assertThat(load(Roots.data("industries/ISIC_Rev_4_english_structure.txt"), "isic", "", false))
                .isEqualTo("766 new, 0 changed, 0 ended, 0 same, 0 without parent");
        CodeBook codes = codes();
        assertThat(codes.path(new Code("isic", "2930"), LocalDate.EPOCH))
                .containsExactly(
                        new Code("isic", "2930"),
                        new Code("isic", "293"),
                        new Code("isic", "29"),
                        new Code("isic", "C"));
        assertThat(codes.find(new Code("isic", "2930"), LocalDate.EPOCH)
                        .orElseThrow()
                        .level())
                .isEqualTo("class");
    }
}
