package org.tworivers.app.work.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.example.Parts;

class TemplateWorkbookTest {
    @TempDir
    private Path folder = Path.of("");

    private Path template(ImportMap map, String language) throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new TemplateWorkbook(map, Messages.in(language)).write(out);
        }
        return file;
    }

    private static List<String> columns(Path file, Layout layout) {
        try (Table table = TableFile.survey(file, "").open(layout)) {
            return table.columns();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messy-zh",
                "henan-shanghai",
                "clean-investment-monitor",
                "coal-units-china",
                "brief",
                "parks",
                "settlement"
            })
    void theHeaderOfATemplateFitsItsMap(String name) throws IOException {
        ImportMap map = ImportMapReader.read(Roots.project("example/maps/" + name + ".yaml"));
        for (String language : List.of("en", "zh")) {
            Path file = template(map, language);
            assertThat(columns(file, map.lay().layout())).containsExactlyInAnyOrderElementsOf(map.columns());
            List<String> explained = new ArrayList<>();
            try (Table table = TableFile.survey(file, "").open(new Layout(0, 1, '\0', "", "2"))) {
                table.forEachRemaining(row -> {
                    explained.add(row.cells().getFirst());
                    if (map.columns().contains(row.cells().getFirst())) {
                        assertThat(row.cells()).hasSize(4).doesNotContain("");
                    }
                });
            }
            assertThat(explained).containsAll(map.columns());
        }
    }

    @Test
    void theTemplateThatShipsIsThatOfItsMap() throws IOException {
        Path made = template(ImportMapReader.read(Roots.project("example/maps/messy-zh.yaml")), "zh");
        assertThat(Parts.of(Roots.project("example/template-zh.xlsx"))).isEqualTo(Parts.of(made));
    }
}
