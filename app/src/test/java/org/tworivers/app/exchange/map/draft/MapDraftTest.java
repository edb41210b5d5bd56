package org.tworivers.app.exchange.map.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.app.exchange.map.MapFit;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.core.projects.Stage;

/// A map made column by column is one that the reader of maps reads.
class MapDraftTest {
    private static MapDraft said(MapDraft draft, SequencedMap<String, String> stages) {
        SequencedMap<String, String> kinds = new LinkedHashMap<>(Map.of("合同", "contract"));
        return new MapDraft(
                "hebi",
                RowKind.DOSSIER,
                true,
                draft.layout(),
                draft.columns(),
                "410000",
                "day-first",
                draft.unit(),
                draft.currency(),
                "contract",
                kinds,
                "2017-05",
                stages);
    }

    @ParameterizedTest
    @CsvSource({
        "项目名称, name",
        "项目英文名, name-en",
        "Project name, name",
        "县（市、区）, place",
        "承接地代码, place-code",
        "签约情况/签约时间, day",
        "签约情况/类型, kind",
        "投资额（万元）/总投资, total",
        "投资额（万元）/其中：省外, outside",
        "到位资金（万元）/金额, receipt",
        "到位资金（万元）/到位时间, receipt-day",
        "项目进展/目前状态, status",
        "项目进展/开工时间, started",
        "计划开工时间, plan-started",
        "责任单位, responsible",
        "id, key",
        "序号, none",
        "Investor, investor",
        "Sector, sector",
        "随便, none"
    })
    void aNameOfAColumnSuggestsWhatItStates(String column, String use) {
        assertThat(HeaderWords.use(column).word()).isEqualTo(use);
    }

    @ParameterizedTest
    @CsvSource({"在建, started", "已投产, operating", "停工, stalled", "已签约, signed", "Operating, operating", "其他, ''"})
    void aWordOfTheStatusSuggestsAStage(String word, String stage) {
        assertThat(HeaderWords.stage(word)).isEqualTo(stage);
    }

    @Test
    void theMessyRegisterIsReadFromItsHeader() {
        TableFile file = TableFile.survey(Roots.project("example/messy-zh.xlsx"), "");
        Layout layout = TableSample.guess(file, "");
        assertThat(List.of(layout.linesBeforeHeader(), layout.headerRows())).containsExactly(2, 2);
        TableSample sample = TableSample.of(file, layout);
        MapDraft draft = said(
                MapDraft.suggested(layout, sample.header()),
                new LinkedHashMap<>(Map.of("在建", "started", "停工", "stalled")));
        assertThat(draft.faults()).isEmpty();
        ImportMap map = ImportMapReader.parse(YamlTree.parse(draft.text()));
        assertThat(MapFit.missing(map, sample.header())).isEmpty();
        assertThat(map.status().stages()).containsEntry("在建", Stage.STARTED);
        assertThat(map.register().illustrative()).isTrue();
        assertThat(map.schemes().getFirst().within()).isEqualTo("410000");
        assertThat(map.deal().capital().total().columns()).containsExactly("投资额（万元）/总投资");
    }

    @Test
    void namesThatYamlCouldReadOtherwiseStayWhatTheyAre() {
        List<String> header = List.of("yes", "1.0", "项目名称: 全称", "- 签约日期", "#备注", "{状态}", "合同资金\"亿元\"");
        MapDraft draft = said(
                MapDraft.suggested(Layout.PLAIN, header), new LinkedHashMap<>(Map.of("no", "started", "3", "ended")));
        assertThat(draft.faults()).isEmpty();
        ImportMap map = ImportMapReader.parse(YamlTree.parse(draft.text()));
        assertThat(header).containsAll(map.columns());
        assertThat(map.status().stages()).containsEntry("no", Stage.STARTED).containsEntry("3", Stage.ENDED);
    }

    @Test
    void whatIsMissingIsSaid() {
        MapDraft bare = MapDraft.suggested(Layout.PLAIN, List.of("总投资", "状态", "到位资金", "=1"));
        assertThat(bare.faults())
                .containsExactly("register", "name", "day-of-capital", "receipt-day", "status-day", "status-words");
        assertThat(bare.columns().getLast().isNamable()).isFalse();
    }
}
