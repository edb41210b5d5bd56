package org.tworivers.app.work.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.exchange.map.ImportMap;

class KeylessImportTest {
    private static final ImportMap LIST = map("list");
    private static final String HEADER = "名称,市,签约,金额,备注\n";
    private static final String FIRST =
            HEADER + "汽车零部件项目,鹤壁,2016.5,1.2亿,\n" + "化纤项目,鹤壁,2016.6,5000,\n" + "化纤项目,安阳,2016.7,8000,\n";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Importing importing;

    private static ImportMap map(String register) {
        return Importing.map("""
                register: %s
                row: signing
                key: none
                name: 名称
                day: 签约
                kind: contract
                capital: {total: 金额, unit: 万元}
                place: {scheme: city, open: [{level: city, code: 市}]}
                notes: rest
                """.replace("%s", register));
    }

    @BeforeEach
    void open() {
        importing = new Importing(folder);
    }

    @AfterEach
    void close() {
        importing.close();
    }

    private String counts(String csv, ImportMap map) {
        return Importing.counts(importing.run(csv, map));
    }

    @Test
    void aNameThatTwoPlacesHaveWaitsForReview() {
        ImportReport report = importing.run(FIRST, LIST);
        assertThat(Importing.counts(report)).isEqualTo("3 rows: 2 new, 0 changed, 0 same, 0 rejected, 1 to review");
        assertThat(report.toReview().getFirst().candidates()).containsExactly("list/化纤项目/鹤壁");
        assertThat(report.toReview().getFirst().doubt()).isEqualTo(Doubt.EARLIER_ROW);
        assertThat(importing.row("list", "list/汽车零部件项目/鹤壁")).contains("\"minor\":12000000000");
    }

    @Test
    void widthAndSpacesOfANameMakeNoOtherProject() {
        importing.run(FIRST, LIST);
        String noted = FIRST.replace("汽车零部件项目,鹤壁,2016.5,1.2亿,", "汽车零部件 项目,鹤壁,2016.5,1.2亿,在建");
        ImportReport report = importing.run(noted, LIST);
        assertThat(report.changed()).hasSize(1);
        assertThat(report.changed().getFirst().project()).isEqualTo("list/汽车零部件项目/鹤壁");
        assertThat(report.changed().getFirst().changes()).contains(new Change("备注", "", "在建"));
    }

    @Test
    void anotherAmountOfTheSameNameWaitsForReview() {
        importing.run(FIRST, LIST);
        ImportReport report = importing.run(HEADER + "汽车零部件项目,鹤壁,2016.5,2亿,\n", LIST);
        assertThat(Importing.counts(report)).isEqualTo("1 rows: 0 new, 0 changed, 0 same, 0 rejected, 1 to review");
        assertThat(report.toReview().getFirst().doubt()).isEqualTo(Doubt.OTHER_AMOUNT);
    }

    @Test
    void aNameThatDiffersInWhatOfficesAddOrDropWaitsForReview() {
        importing.run(FIRST, LIST);
        String varied = HEADER + "汽车零部件建设项目,鹤壁,2016.5,1.2亿,\n" + "（汽车零部件）,安阳,2016.5,1亿,\n汽车零部件二期项目,鹤壁,2016.5,3亿,\n";
        ImportReport report = importing.run(varied, LIST);
        assertThat(Importing.counts(report)).isEqualTo("3 rows: 1 new, 0 changed, 0 same, 0 rejected, 2 to review");
        assertThat(report.toReview()).allSatisfy(each -> {
            assertThat(each.doubt()).isEqualTo(Doubt.SIMILAR_NAME);
            assertThat(each.candidates()).containsExactly("list/汽车零部件项目/鹤壁");
        });
        assertThat(counts(FIRST, LIST)).startsWith("3 rows: 0 new, 0 changed, 2 same");
    }

    @Test
    void theSameFileAgainIsNoChangeEvenWhenItSaysAProjectTwice() {
        String twice = FIRST + "汽车零部件项目,鹤壁,2016.5,1.2亿,在建\n";
        assertThat(counts(twice, LIST)).isEqualTo("4 rows: 2 new, 0 changed, 0 same, 0 rejected, 2 to review");
        assertThat(counts(twice, LIST)).isEqualTo("4 rows: 0 new, 0 changed, 2 same, 0 rejected, 2 to review");
    }

    @Test
    void aProjectIsThatOfTheRowWhichSaysExactlyWhatIsRecordedWhereverItStands() throws IOException {
        importing.run(FIRST, LIST);
        String varied = HEADER + "汽车零部件建设项目,鹤壁,2016.5,1.2亿,\n";
        importing.run(varied, LIST);
        List<String> lines = Files.readAllLines(folder.resolve("register.csv.review.csv"));
        String undecided = lines.get(1);
        String decided = undecided.replace("1.2亿,", "1.2亿,在建") + "new";
        Path file = importing.file("both.csv", lines.getFirst() + "\n" + undecided + "\n" + decided + "\n");
        assertThat(Importing.counts(importing.run(file, LIST)))
                .isEqualTo("2 rows: 1 new, 0 changed, 0 same, 0 rejected, 1 to review");
        assertThat(Importing.counts(importing.run(file, LIST)))
                .isEqualTo("2 rows: 0 new, 0 changed, 1 same, 0 rejected, 1 to review");
    }

    @Test
    void sameIsADecisionWhereThereIsOneCandidate() throws IOException {
        importing.run(FIRST, LIST);
        List<String> lines = Files.readAllLines(folder.resolve("register.csv.review.csv"));
        for (String decision : List.of("same", "同", "same as list/化纤项目/鹤壁")) {
            String row = lines.get(1).replace("8000", "9000" + decision.length());
            Path decided = importing.file("decided.csv", lines.getFirst() + "\n" + row + decision + "\n");
            ImportReport report = importing.run(decided, LIST);
            assertThat(Importing.counts(report)).isEqualTo("1 rows: 0 new, 1 changed, 0 same, 0 rejected, 0 to review");
            assertThat(report.changed().getFirst().project()).isEqualTo("list/化纤项目/鹤壁");
        }
        importing.run(
                importing.file("new.csv", lines.getFirst() + "\n" + lines.get(1).replace("8000", "7000") + "new\n"),
                LIST);
        Path unclear = importing.file("unclear.csv", lines.getFirst() + "\n" + lines.get(1) + "same\n");
        assertThat(importing
                        .run(unclear, LIST)
                        .rejected()
                        .getFirst()
                        .reasons()
                        .getFirst()
                        .code())
                .isEqualTo("decision-unclear");
    }

    @Test
    void anotherRegistersProjectOfTheSameNameWaitsForReview() {
        importing.run(FIRST, map("other"));
        ImportReport report = importing.run(FIRST, LIST);
        assertThat(report.toReview()).hasSize(3);
        assertThat(report.toReview().getFirst().candidates()).containsExactly("other/汽车零部件项目/鹤壁");
    }

    @Test
    void aDecisionIsHonouredAndRemembered() throws IOException {
        importing.run(FIRST, LIST);
        Path review = folder.resolve("register.csv.review.csv");
        List<String> lines = Files.readAllLines(review);
        assertThat(lines.getFirst())
                .endsWith("tworivers_line,tworivers_reasons,tworivers_candidates,tworivers_decision");

        Path decided = importing.file("decided.csv", lines.getFirst() + "\n" + lines.get(1) + "new\n");
        assertThat(Importing.counts(importing.run(decided, LIST)))
                .isEqualTo("1 rows: 1 new, 0 changed, 0 same, 0 rejected, 0 to review");
        assertThat(importing.row("list", "list/化纤项目/安阳")).contains("\"minor\":8000000000");
        assertThat(counts(FIRST, LIST)).isEqualTo("3 rows: 0 new, 0 changed, 3 same, 0 rejected, 0 to review");

        Path wrong = importing.file(
                "wrong.csv", lines.getFirst() + "\n" + lines.get(1).replace("8000", "9000") + "list/nothing\n");
        ImportReport refused = importing.run(wrong, LIST);
        assertThat(refused.rejected().getFirst().reasons().getFirst().code()).isEqualTo("decision-unknown");

        Path known = importing.file(
                "known.csv", lines.getFirst() + "\n" + lines.get(1).replace("8000", "9000") + "list/化纤项目/安阳\n");
        ImportReport changed = importing.run(known, LIST);
        assertThat(Importing.counts(changed)).isEqualTo("1 rows: 0 new, 1 changed, 0 same, 0 rejected, 0 to review");
    }

    @Test
    void aDecisionForAnotherRegistersProjectAddsToItAndReplacesNothing() {
        importing.run(FIRST, map("other"));
        String theirs = importing.row("other", "other/汽车零部件项目/鹤壁");
        String decided = """
                名称,市,签约,金额,备注,tworivers_line,tworivers_decision
                汽车零部件项目,鹤壁,2016.5,2亿,,2,other/汽车零部件项目/鹤壁
                """;
        assertThat(counts(decided, LIST)).isEqualTo("1 rows: 1 new, 0 changed, 0 same, 0 rejected, 0 to review");
        assertThat(importing.row("other", "other/汽车零部件项目/鹤壁")).isEqualTo(theirs);
        assertThat(importing.row("list", "other/汽车零部件项目/鹤壁")).contains("\"minor\":20000000000");
        assertThat(counts(FIRST, map("other"))).isEqualTo("3 rows: 0 new, 0 changed, 2 same, 0 rejected, 1 to review");
        assertThat(counts(decided, LIST)).isEqualTo("1 rows: 0 new, 0 changed, 1 same, 0 rejected, 0 to review");
    }

    @Test
    void aReturnIsSameChangedOrNewByUnitAndPeriod() {
        ImportMap returns = Importing.map("""
                register: monthly
                row: return
                key: none
                return: {unit: 单位, period: 月份, values: {signed: 签约, started: 开工}}
                """);
        String filed = "单位,月份,签约,开工\n淇县,2017年5月,10,3\n浚县,2017年5月,7,2\n";
        assertThat(counts(filed, returns)).startsWith("2 rows: 2 new");
        assertThat(counts(filed, returns)).startsWith("2 rows: 0 new, 0 changed, 2 same");
        ImportReport changed = importing.run(filed.replace(",7,", ",8,"), returns);
        assertThat(changed.changed()).hasSize(1);
        assertThat(changed.changed().getFirst().changes()).containsExactly(new Change("signed", "7", "8"));
    }
}
