package org.tworivers.app.work.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Lists of universities become organisations of the register.
class UniversityImportTest {
    private static final String LIST = """
            [
              {"index": 1, "name": "示例大学（北京）", "code": 4111010001, "location": "北京市", "remark": ""},
              {"index": 2, "name": "示例大学（武汉）", "code": "4142010002", "location": "武汉市", "remark": null},
              {"index": 3, "name": "", "code": 4111010003, "location": "北京市"},
              {"index": 4, "name": "示例学院", "code": "41 1", "location": "无此市"}
            ]
            """;

    @TempDir
    private Path folder = Path.of("");

    private static ImportMap map(String name) {
        return ImportMapReader.read(Roots.project("example/maps/" + name + ".yaml"));
    }

    private static Draft place(String code, String name, String parent, String level) {
        Code above = parent.isEmpty() ? Code.NONE : new Code("gbt2260", parent);
        return new RegisterCodec()
                .encode(new CodeStated(new Code("gbt2260", code), Names.of("zh", name), above, level, Day.UNDATED));
    }

    private static void append(Importing importing, List<Draft> drafts) {
        Origin origin = new Origin("r-1", Channel.COMMAND, "CN-HA", "");
        assertThat(importing.ledger().journal().append(Act.of(origin, drafts))).isInstanceOf(Appended.Recorded.class);
    }

    private static List<Draft> fewPlaces() {
        return List.of(
                place("110000", "北京市", "", "province"),
                place("420000", "湖北省", "", "province"),
                place("420100", "武汉市", "420000", "city"));
    }

    @Test
    void aCodeThatIsOnceANumberAndOnceATextIsTheIdAndCampusesOfOneNameStayTwo() {
        try (Importing importing = new Importing(folder)) {
            append(importing, fewPlaces());
            Path file = importing.file("list.json", LIST);
            ImportReport report = importing.run(file, map("universities"));
            assertThat(Importing.counts(report)).isEqualTo("4 rows: 2 new, 0 changed, 0 same, 2 rejected, 0 to review");
            assertThat(importing.ledger().register().findOrganisation("moe/4111010001"))
                    .contains(new OrganisationStated(
                            "moe/4111010001",
                            Kind.UNIVERSITY,
                            Names.of("zh", "示例大学（北京）"),
                            List.of(),
                            "",
                            new Code("gbt2260", "110000")));
            assertThat(importing.ledger().register().findOrganisation("moe/4142010002"))
                    .hasValueSatisfying(each -> assertThat(each.place()).isEqualTo(new Code("gbt2260", "420100")));
            List<String> faults = report.rejected().stream()
                    .flatMap(row -> row.reasons().stream())
                    .map(reason -> reason.field() + "=" + reason.value())
                    .toList();
            assertThat(faults).contains("name=", "location=无此市", "code=41 1");
            long before = importing.head();
            assertThat(Importing.counts(importing.run(file, map("universities"))))
                    .isEqualTo("4 rows: 0 new, 0 changed, 2 same, 2 rejected, 0 to review");
            assertThat(importing.head()).isEqualTo(before);
            assertThat(importing.undo(report.importId())).isInstanceOf(Appended.Recorded.class);
            assertThat(importing.ledger().register().findOrganisation("moe/4111010001"))
                    .isEmpty();
        }
    }

    @Test
    void aListThatIsNoneIsRefusedWhole() {
        try (Importing importing = new Importing(folder)) {
            Path nested = importing.file("nested.json", "[{\"code\": {\"is\": 1}}]");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> importing.run(nested, map("universities")))
                    .hasMessageContaining("nested.json");
            Path cut = importing.file("cut.json", "[{\"code\": 1},");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> importing.run(cut, map("universities")))
                    .hasMessageContaining("cut.json");
        }
    }

    @Test
    void theMinistrysListsAreReadWhole() throws IOException {
        Path universities = Roots.data("organisations/moe2025-W020250627301230138068.json");
        Path adults = Roots.data("organisations/moe2025-W020250627301230143042.json");
        try (Importing importing = new Importing(folder)) {
            append(importing, allPlaces());
            ImportReport report =
                    importing.run(Files.copy(universities, folder.resolve("all.json")), map("universities"));
            assertThat(Importing.counts(report)).startsWith("2919 rows: ").endsWith("0 to review");
            assertThat(report.rejected()).isEmpty();
            ImportReport second =
                    importing.run(Files.copy(adults, folder.resolve("adults.json")), map("universities-adults"));
            assertThat(Importing.counts(second))
                    .isEqualTo("248 rows: 248 new, 0 changed, 0 same, 0 rejected, 0 to review");
            assertThat(importing.ledger().register().findOrganisation("moe/4111011415"))
                    .hasValueSatisfying(
                            each -> assertThat(each.names().in("zh")).isEqualTo("中国地质大学（北京）"));
            assertThat(importing.ledger().register().findOrganisation("moe/4142010491"))
                    .hasValueSatisfying(
                            each -> assertThat(each.names().in("zh")).isEqualTo("中国地质大学（武汉）"));
            assertThat(Importing.counts(importing.run(folder.resolve("all.json"), map("universities"))))
                    .isEqualTo("2919 rows: 0 new, 0 changed, 2919 same, 0 rejected, 0 to review");
        }
    }

    private static List<Draft> allPlaces() throws IOException {
        List<Draft> all = new ArrayList<>();
        for (String level : List.of("provinces", "cities", "areas")) {
            for (String line :
                    Files.readAllLines(Roots.data("places/" + level + ".csv")).subList(1, count(level))) {
                String[] cells = line.replace("\"", "").split(",", -1);
                String parent = level.equals("provinces") ? "" : cells[2];
                all.add(place(full(cells[0]), cells[1], parent.isEmpty() ? "" : full(parent), level));
            }
        }
        return all;
    }

    private static int count(String level) throws IOException {
        return Files.readAllLines(Roots.data("places/" + level + ".csv")).size();
    }

    private static String full(String code) {
        return code + "0".repeat(6 - code.length());
    }
}
