package org.tworivers.app.exchange.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

class RowReaderTest {
    private static final String SIGNING = """
            register: hebi
            row: signing
            key: [编号]
            name: 项目名称
            day: 签约时间
            kind: {from: 性质, words: {合同: contract, 意向: intent}}
            event: "2017-05"
            capital: {total: 总投资, outside: 其中省外, unit: 万元}
            place: {scheme: gbt2260, names: [市, 县区], within: "410000"}
            stages: {started: 开工时间}
            receipts:
              - {amount: 到位资金, day: 到位时间, voucher: 凭证}
            parties:
              - {role: investor, from: 投资方}
            responsible: {unit: 责任单位, deadline: 时限}
            notes: rest
            """;
    private static final List<String> COLUMNS = List.of(
            "编号", "项目名称", "签约时间", "性质", "总投资", "其中省外", "市", "县区", "开工时间", "到位资金", "到位时间", "凭证", "投资方", "责任单位", "时限",
            "备注");

    private static CodeBook henan() {
        List<CodeStated> stated = new ArrayList<>();
        stated.add(code("410000", "河南省", "", "province"));
        stated.add(code("410600", "鹤壁市", "410000", "city"));
        stated.add(code("410622", "淇县", "410600", "county"));
        stated.add(code("410500", "安阳市", "410000", "city"));
        stated.add(code("320000", "江苏省", "", "province"));
        stated.add(code("320106", "鼓楼区", "320000", "county"));
        stated.add(code("410204", "鼓楼区", "410000", "county"));
        return new CodeBook(stated, List.of());
    }

    private static CodeStated code(String code, String name, String parent, String level) {
        return new CodeStated(
                new Code("gbt2260", code),
                Names.of("zh", name),
                parent.isEmpty() ? Code.NONE : new Code("gbt2260", parent),
                level,
                Day.UNDATED);
    }

    private static RowReader reader(String map, List<String> columns) {
        return new RowReader(ImportMapReader.parse(YamlTree.parse(map)), columns, henan(), "t.csv");
    }

    private static List<String> statements(RowReading reading) {
        assertThat(reading).isInstanceOf(RowReading.Stated.class);
        RowReading.Stated stated = (RowReading.Stated) reading;
        String payload =
                CanonicalText.write(new ProjectsCodec().encode(stated.entry()).payload());
        String list = payload.substring(payload.indexOf("[{"), payload.lastIndexOf("}]") + 2);
        return List.of(list.substring(2, list.length() - 2).split("\\},\\{\"(?=day|is|code|about|field|deadline)", -1));
    }

    private static List<String> reasons(RowReading reading) {
        assertThat(reading).isInstanceOf(RowReading.Refused.class);
        return ((RowReading.Refused) reading)
                .reasons().stream()
                        .map(each -> each.code() + " " + each.field() + " (" + each.value() + ")")
                        .toList();
    }

    @Test
    void aSigningIsReadWithAllThatStandsBesideIt() {
        RowReading reading = reader(SIGNING, COLUMNS)
                .read(new Row(
                        2,
                        List.of(
                                "7",
                                " 汽车零部件\n项目 ",
                                "2016年5月",
                                "合同",
                                "1.2亿",
                                "约5000",
                                "鹤壁",
                                "淇县",
                                "2016.10",
                                "300",
                                "2016-11-02",
                                "P-1",
                                "甲公司（51%）；其他（49%）",
                                "淇县商务局",
                                "2017年",
                                "重点")));
        assertThat(((RowReading.Stated) reading).id()).isEqualTo("hebi/7");
        assertThat(((RowReading.Stated) reading).organisations()).hasSize(1);
        assertThat(statements(reading))
                .containsExactly(
                        "\"day\":\"2016-05\",\"event\":\"2017-05\",\"is\":\"contract\",\"outside\":{\"about\":true,"
                                + "\"minor\":5000000000,\"unit\":\"CNY\"},\"total\":{\"minor\":12000000000,\"unit\":\"CNY\"}",
                        "is\":\"named\",\"names\":{\"zh\":\"汽车零部件 项目\"}",
                        "code\":\"gbt2260:410622\",\"is\":\"located\"",
                        "is\":\"joined\",\"parties\":[{\"organisation\":\"org/甲公司\",\"role\":\"investor\",\"share\":\"51/100\"},"
                                + "{\"organisation\":\"org/-others\",\"role\":\"investor\",\"share\":\"49/100\"}]",
                        "day\":\"2016-10\",\"is\":\"reached\",\"stage\":\"started\"",
                        "day\":\"2016-11-02\",\"is\":\"received\",\"money\":{\"minor\":300000000,\"unit\":\"CNY\"},\"voucher\":\"P-1\"",
                        "deadline\":\"2017\",\"is\":\"assigned\",\"unit\":\"淇县商务局\"",
                        "field\":\"备注\",\"is\":\"noted\",\"text\":\"重点\"");
    }

    @Test
    void allFaultsOfARowAreCollected() {
        RowReading reading = reader(SIGNING, COLUMNS)
                .read(new Row(
                        2,
                        List.of(
                                "",
                                "",
                                "2016-02-30",
                                "其他",
                                "一亿",
                                "100",
                                "火星",
                                "",
                                "#REF!",
                                "5",
                                "",
                                "",
                                "甲[450%]",
                                "",
                                "",
                                "")));
        assertThat(reasons(reading))
                .containsExactly(
                        "cell-error 开工时间 (#REF!)",
                        "key-missing 编号 ()",
                        "date-impossible 签约时间 (2016-02-30)",
                        "amount-unreadable 总投资 (一亿)",
                        "kind-unknown 性质 (其他)",
                        "name-missing 项目名称 ()",
                        "code-unknown 市 (火星)",
                        "share-above-whole 投资方 (甲[450%])",
                        "date-unreadable 开工时间 (#REF!)",
                        "day-missing 到位时间 ()");
    }

    @Test
    void moreFromOutsideThanInAllNamesTheColumn() {
        List<String> cells =
                new ArrayList<>(List.of("7", "甲", "2016", "合同", "100", "200", "", "", "", "", "", "", "", "", "", ""));
        assertThat(reasons(reader(SIGNING, COLUMNS).read(new Row(2, cells))))
                .containsExactly("outside-above-total 其中省外 (2000000.00 CNY)");
        cells.set(4, "-5");
        cells.set(5, "");
        assertThat(reasons(reader(SIGNING, COLUMNS).read(new Row(2, cells))))
                .containsExactly("amount-negative 总投资 (-50000.00 CNY)");
    }

    @Test
    void aNameThatSeveralPlacesHaveIsFoundWithinTheWiderOne() {
        List<String> cells =
                new ArrayList<>(List.of("7", "甲", "2016", "合同", "100", "", "", "鼓楼区", "", "", "", "", "", "", "", ""));
        assertThat(statements(reader(SIGNING, COLUMNS).read(new Row(2, cells))))
                .contains("code\":\"gbt2260:410204\",\"is\":\"located\"");
        String anywhere = SIGNING.replace(", within: \"410000\"", "");
        assertThat(reasons(reader(anywhere, COLUMNS).read(new Row(2, cells))))
                .containsExactly("code-ambiguous 县区 (鼓楼区)");
    }

    @Test
    void aRowShorterOrLongerThanTheHeaderIsRefused() {
        assertThat(reasons(reader(SIGNING, COLUMNS).read(new Row(2, List.of("7", "甲"))))
                        .getFirst())
                .isEqualTo("cells-missing row (2 of 16 cells)");
        List<String> cells = new ArrayList<>(
                List.of("7", "甲", "2016", "合同", "100", "", "", "", "", "", "", "", "", "", "", "", "b"));
        assertThat(reasons(reader(SIGNING, COLUMNS).read(new Row(2, cells)))).containsExactly("cells-extra row (b)");
    }

    @Test
    void aHeaderWithoutAColumnTheMapNamesIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> reader(SIGNING, List.of("编号", "项目名称", "签约日期")))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageContaining("签约时间; ")
                .hasMessageContaining("There are: 编号; 项目名称; 签约日期.");
    }

    @Test
    void aStartYearIsAPlanUntilTheUnitRuns() {
        RowReader reader = reader("""
                register: units
                row: status
                key: [id]
                name: {en: name}
                status: {from: status, as-of: 2024-07, stages: {operating: operating, construction: started}}
                stages: {operating: {day: start, fact-when: [operating]}}
                """, List.of("id", "name", "status", "start"));
        assertThat(statements(reader.read(new Row(2, List.of("1", "A", "Operating", "2016")))))
                .containsExactly(
                        "\"day\":\"2024-07\",\"is\":\"observed\",\"stage\":\"operating\",\"status\":\"Operating\"",
                        "is\":\"named\",\"names\":{\"en\":\"A\"}",
                        "day\":\"2016\",\"is\":\"reached\",\"stage\":\"operating\"");
        assertThat(statements(reader.read(new Row(2, List.of("2", "B", "construction", "2026"))))
                        .getLast())
                .isEqualTo("day\":\"2026\",\"is\":\"planned\",\"stage\":\"operating\"");
        assertThat(reasons(reader.read(new Row(2, List.of("3", "C", "paused", "")))))
                .containsExactly("status-unknown status (paused)");
    }

    @Test
    void anOpenSchemeIsDeclaredByItsRows() {
        RowReader reader = reader("""
                register: cim
                row: announcement
                language: en
                key: [id]
                name: name
                day: day
                sector:
                  scheme: tech
                  open:
                    - {level: segment, code: seg}
                    - {level: technology, code: "${seg}/${tech}", name: tech}
                """, List.of("id", "name", "day", "seg", "tech"));
        RowReading.Stated stated =
                (RowReading.Stated) reader.read(new Row(2, List.of("1", "A", "2020", "Build", "Solar")));
        assertThat(stated.codes())
                .containsExactly(
                        new CodeStated(
                                new Code("tech", "Build"), Names.of("en", "Build"), Code.NONE, "segment", Day.UNDATED),
                        new CodeStated(
                                new Code("tech", "Build/Solar"),
                                Names.of("en", "Solar"),
                                new Code("tech", "Build"),
                                "technology",
                                Day.UNDATED));
        assertThat(statements(stated)).contains("code\":\"tech:Build/Solar\",\"is\":\"classified\"");
    }

    @Test
    void aReturnIsAUnitAPeriodAndItsFigures() {
        RowReader reader = reader("""
                register: monthly
                row: return
                key: none
                return: {unit: 单位, above: "=鹤壁市", period: 月份, values: {signed: 签约, started: 开工}}
                """, List.of("单位", "月份", "签约", "开工"));
        RowReading.Stated stated = (RowReading.Stated) reader.read(new Row(2, List.of("淇县", "2017年5月", "1,024", "")));
        assertThat(CanonicalText.write(
                        new ProjectsCodec().encode(stated.entry()).payload()))
                .isEqualTo(
                        "{\"above\":\"鹤壁市\",\"from\":\"2017-05-01\",\"unit\":\"淇县\",\"values\":{\"signed\":\"1024\"}}");
        assertThat(reasons(reader.read(new Row(2, List.of("", "", "x", "")))))
                .containsExactly("unit-missing 单位 ()", "period-missing 月份 ()", "number-unreadable 签约 (x)");
    }
}
