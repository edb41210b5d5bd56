package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.Roots;
import org.tworivers.app.work.accounts.Role;

/// A register from its upload to its undo.
@ExtendWith(StoryOfTheDay.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportsOnScreenTest {
    private static final String HOME = "tworivers.home";
    private static final int DESK = 1280;
    private static final String REGISTER = """
            编号,项目名称,承接地,签约日期,合同资金（万元）,状态,备注
            1,示例甲项目,鹤壁市,2016-05-03,12000,在建,=1+1
            2,示例乙项目,鹤壁市,2016年6月,5000-8000,在建,=2+2
            3,示例丙项目,新乡市,2016-07-01,3.2亿,已投产,
            """;

    private static final String UNIVERSITIES = """
            [
              {"index": 1, "name": "示例大学（虚构）", "code": 9900000001, "location": "上海市", "remark": "虚构名单，仅供试用"},
              {"index": 2, "name": "示例学院（虚构）", "code": "9900000002", "location": "郑州市", "remark": null},
              {"index": 3, "name": "", "code": 9900000003, "location": "无此市", "remark": "虚构"}
            ]
            """;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Browsing browsing;

    @BeforeAll
    void open(@TempDir Path made) {
        folder = made;
        System.setProperty(HOME, Roots.project("").toString());
        office = Office.open(folder);
        browsing = new Browsing(office);
    }

    @AfterAll
    void close() {
        browsing.close();
        office.close();
        System.clearProperty(HOME);
    }

    private void upload(Page page, Path file) {
        page.navigate(office.url("/imports/new"));
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("form[enctype] button").click();
    }

    private static void take(Page page, String map) {
        page.locator("select[name=kept]").selectOption(map);
        page.locator("form[action='/imports/new/map/kept'] button").click();
    }

    private static void judge(Page page) {
        page.locator("form[action='/imports/new/judge'] button").click();
        page.locator("#verdicts").waitFor();
    }

    private static Locator importJudged(Page page) {
        page.locator("form[action='/imports/new/run'] button").click();
        Locator see = page.locator("#state a[href^='/imports/0']");
        see.waitFor();
        return see;
    }

    private static void undo(Page page, String reason) {
        page.locator("#reason").fill(reason);
        page.locator("input[name=sure]").check();
        page.locator("form[action$='/undo'] button").click();
    }

    private static String count(Page page, String verdict) {
        return page.locator(".counted .share-" + verdict + " strong").textContent();
    }

    private List<Path> uploaded() throws IOException {
        try (Stream<Path> left = Files.walk(folder.resolve("office.db.imports/uploads"))) {
            return left.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "en-GB, 390"})
    void aMessyRegisterIsJudgedImportedAndTakenBack(String language, int width) throws IOException {
        String name = "-" + language + "-" + width;
        Page page = browsing.again(Role.OFFICE_CLERK, language, width);
        upload(page, Roots.project("example/messy-zh.xlsx"));
        take(page, "shipped:messy-zh");
        PagesTest.inspect(page, "import-map" + name);
        judge(page);
        PagesTest.inspect(page, "import-rows" + name);
        assertThat(List.of(count(page, "new"), count(page, "rejected"), count(page, "to-review")))
                .containsExactly("30", "5", "3");
        page.locator("#verdicts nav a[href*='only=rejected']").click();
        Locator rows = OnScreen.whole(page, "#verdicts tbody tr");
        assertThat(rows.count()).isEqualTo(5);
        assertThat(rows.first().textContent()).contains("48", "投资额（万元）/总投资", "5000-8000");
        Locator see = importJudged(page);
        assertThat(uploaded()).isEmpty();
        PagesTest.inspect(page, "import-done" + name);
        see.click();
        PagesTest.inspect(page, "import" + name);
        undo(page, "示例撤销");
        assertThat(page.locator(".alert-warning").textContent()).contains("示例撤销", "office-clerk");
        page.navigate(office.url("/imports"));
        assertThat(page.locator("tbody tr").first().textContent()).contains("messy-zh.xlsx", "office-clerk", "30");
        PagesTest.inspect(page, "imports" + name);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "en-GB, 390"})
    void aCountyImportsItsOwnParksAndNothingElse(String language, int width) throws IOException {
        String name = "-" + language + "-" + width;
        Page page = browsing.again(Role.COUNTY_CLERK, language, width);
        Path file = folder.resolve("parks.csv");
        Files.writeString(
                file,
                Files.readString(Roots.project("example/henan-shanghai/parks-more.csv"))
                        .replace("示例中牟", "示例" + width)
                        .replace("example-", "county-" + width + "-"));
        page.navigate(office.url("/parks"));
        page.locator("a[href='/imports/new']").click();
        assertThat(page.locator("a[href='/imports']")).hasCount(0);
        upload(page, file);
        assertThat(page.locator("select[name=kept] option").allTextContents())
                .hasSize(8)
                .anyMatch(each -> each.contains("institutes"))
                .anyMatch(each -> each.contains("parks"))
                .anyMatch(each -> each.contains("consumption"))
                .anyMatch(each -> each.contains("promises"));
        page.locator("details summary").click();
        page.locator("#text").fill(Files.readString(Roots.project("example/maps/henan-shanghai.yaml")));
        page.locator("form[action='/imports/new/map/text'] button").click();
        assertThat(page.locator(".alert-danger").textContent()).isNotBlank();
        take(page, "shipped:parks");
        PagesTest.inspect(page, "import-parks-map" + name);
        judge(page);
        PagesTest.inspect(page, "import-parks-rows" + name);
        assertThat(List.of(count(page, "new"), count(page, "rejected"))).containsExactly("1", "1");
        assertThat(page.locator("#verdicts tbody").textContent())
                .contains(language.startsWith("zh") ? "请选择本地区范围内的地点" : "choose a place within your own");
        page.locator("form[action='/imports/new/run'] button").click();
        page.locator("#state .btn[href='/imports/new']").waitFor();
        page.navigate(office.url("/parks"));
        assertThat(page.locator(".park-cards").innerHTML()).contains("county-" + width + "-zhongmu");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 390", "en-GB, 1280"})
    void aTeamImportsItsOwnLeadsAndVisitsAndNothingElse(String language, int width) throws IOException {
        String name = "-" + language + "-" + width;
        Page page = browsing.again(Role.TEAM_MEMBER, language, width);
        Path file = folder.resolve("leads.csv");
        Files.writeString(
                file,
                Files.readString(Roots.project("example/henan-shanghai/leads-more.csv"))
                        .replace("example-import", "team-" + width)
                        .replace("示例童装企业", "示例童装企业" + width)
                        .replace("示例毛巾织造企业", "示例毛巾企业" + width)
                        .replace("商会协会", "朋友"));
        page.navigate(office.url("/teams/luyi-shanghai"));
        page.locator("a[href='/imports/new']").click();
        upload(page, file);
        assertThat(page.locator("select[name=kept] option").allTextContents())
                .hasSize(2)
                .anyMatch(each -> each.contains("leads"))
                .anyMatch(each -> each.contains("visits"));
        take(page, "shipped:leads");
        PagesTest.inspect(page, "import-leads-map" + name);
        judge(page);
        PagesTest.inspect(page, "import-leads-rows" + name);
        assertThat(List.of(count(page, "new"), count(page, "rejected"))).containsExactly("1", "1");
        assertThat(page.locator("#verdicts tbody").textContent())
                .contains("朋友", language.startsWith("zh") ? "请填写下列之一" : "write one of visit, event");
        page.locator("form[action='/imports/new/run'] button").click();
        page.locator("#state .btn[href='/imports/new']").waitFor();
        page.navigate(office.url("/leads/team-" + width + "-1"));
        assertThat(page.locator("h1").textContent()).contains("毛巾");
        page.context().close();
    }

    @Test
    void aListOfUniversitiesInJsonIsJudgedImportedAndFoundInTheRegister() throws IOException {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", 390);
        upload(page, Files.writeString(folder.resolve("nested.json"), "[{\"code\": {\"is\": 1}}]"));
        Locator map = page.locator("option[value='shipped:universities']");
        assertThat(map.textContent()).as("a list of lists is no table").contains("不适用");
        Path list = Files.writeString(folder.resolve("高校名单（虚构）.json"), UNIVERSITIES);
        upload(page, list);
        assertThat(map.textContent()).doesNotContain("不适用");
        take(page, "shipped:universities");
        PagesTest.inspect(page, "import-universities-map-zh-CN-390");
        judge(page);
        PagesTest.inspect(page, "import-universities-rows-zh-CN-390");
        assertThat(List.of(count(page, "new"), count(page, "rejected"))).containsExactly("2", "1");
        page.locator("#verdicts nav a[href*='only=rejected']").click();
        assertThat(page.locator("#verdicts tbody tr").textContent()).contains("无此市", "name", "location");
        importJudged(page).click();
        Download rejected =
                page.waitForDownload(() -> page.locator("a[href$='/rejected']").click());
        assertThat(Files.readString(rejected.path())).contains("无此市").doesNotContain("示例大学（虚构）");
        page.navigate(office.url("/organisations?text=示例大学"));
        assertThat(page.locator("main").textContent()).contains("示例大学（虚构）");
        upload(page, list);
        take(page, "shipped:universities");
        judge(page);
        assertThat(List.of(count(page, "new"), count(page, "same"), count(page, "rejected")))
                .containsExactly("0", "2", "1");
        page.locator("form[action='/imports/new/cancel'] button").click();
        page.context().close();
    }

    @Test
    void aFileAboveTheLimitIsRefusedWithAPageAndNotKept() throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(81L << 20);
        }
        List<Path> before = uploaded();
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
        upload(page, large);
        assertThat(page.locator("h1").innerText()).isEqualTo("The file is too large");
        assertThat(uploaded()).isEqualTo(before);
        page.context().close();
    }

    @Test
    void returnsThatAreMissingOrDoNotAddUpStandOnTheWorkList() throws IOException {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/returns"));
        assertThat(page.locator("main").textContent()).contains("尚无");
        String register = Files.readString(Roots.project("example/returns/returns.csv"));
        upload(
                page,
                Files.writeString(
                        folder.resolve("returns.csv"),
                        register.replaceAll("示例乙县,示例市,2017年3月.*\\R", "")
                                .replace("2017年3月,24,4,0,28", "2017年3月,24,4,0,29")));
        take(page, "shipped:returns");
        judge(page);
        importJudged(page);
        page.navigate(office.url("/"));
        assertThat(page.locator(".work a[href^='/returns']").allInnerTexts())
                .anyMatch(line -> line.contains("缺报") && line.endsWith("1"))
                .anyMatch(line -> line.contains("不平衡"));
        page.locator(".work a[href^='/returns']").first().click();
        Locator missing = OnScreen.whole(page, "#filed ~ .scrolled tr:has(.filed-missing)");
        assertThat(missing.count()).isEqualTo(1);
        assertThat(missing.textContent()).contains("示例乙县", "已报", "缺报");
        assertThat(page.locator("#balances ~ .scrolled").textContent()).contains("示例甲县", "不平衡：合计 28，填报 29，差 1");
        PagesTest.inspect(page, "returns-zh-CN-1280");
        page.navigate(office.url("/returns?lang=en"));
        page.setViewportSize(390, 900);
        PagesTest.inspect(page, "returns-en-GB-390");
        page.navigate(office.url("/returns?asOf=2017-02-28"));
        assertThat(page.locator(".filed-missing")).hasCount(0);
        page.context().close();
    }

    @Test
    void aRegisterWithoutAMapIsReadFromItsHeaderAndItsBadRowMended() throws IOException {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        upload(page, Files.writeString(folder.resolve("鹤壁.csv"), REGISTER));
        page.locator("form[action='/imports/new/map/header'] button").click();
        page.locator("input[name=register]").fill("hebi-page");
        page.locator("form[action='/imports/new/map/columns'] button").click();
        assertThat(page.locator("#map .alert-danger").textContent()).contains("状态所属日期");
        assertThat(page.locator("input[name=register]").inputValue()).isEqualTo("hebi-page");
        PagesTest.inspect(page, "import-columns-zh-CN-1280");
        page.locator("input[name=statusDay]").fill("2017-05-20");
        page.locator("form[action='/imports/new/map/columns'] button").click();
        page.locator("form[action='/imports/new/map/keep'] input[name=name]").fill("鹤壁 2017");
        page.locator("form[action='/imports/new/map/keep'] button").click();
        judge(page);
        assertThat(List.of(count(page, "new"), count(page, "rejected"))).containsExactly("2", "1");
        importJudged(page).click();
        String first = page.url();

        Download rejected =
                page.waitForDownload(() -> page.locator("a[href$='/rejected']").click());
        String rows = Files.readString(rejected.path());
        assertThat(rows).contains("5000-8000", ",'=2+2,");
        upload(page, Files.writeString(folder.resolve("鹤壁改.csv"), rows.replace("5000-8000", "6500")));
        take(page, "own:鹤壁 2017");
        judge(page);
        assertThat(List.of(count(page, "new"), count(page, "rejected"))).containsExactly("1", "0");
        importJudged(page).click();
        String second = page.url();

        upload(page, Files.writeString(folder.resolve("鹤壁全.csv"), REGISTER.replace("5000-8000", "6500")));
        take(page, "own:鹤壁 2017");
        judge(page);
        assertThat(List.of(count(page, "new"), count(page, "same"), count(page, "changed")))
                .as("the mended row says =2+2 without the guard it was given in its file")
                .containsExactly("0", "3", "0");
        page.navigate(first);
        undo(page, "先后不对");
        assertThat(page.locator(".alert-danger").textContent()).contains("请先撤销");
        page.navigate(second);
        undo(page, "示例");
        page.navigate(first);
        undo(page, "示例");
        assertThat(page.locator("#undo")).hasCount(0);
    }

    @Test
    void whatChangedIsSaidFromAndTo() throws IOException {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
        String register = Files.readString(Roots.project("example/henan-shanghai/projects.csv"));
        Path file = folder.resolve("projects.csv");
        upload(page, Files.writeString(file, register.replaceFirst("示例", "样例")));
        take(page, "shipped:henan-shanghai");
        judge(page);
        assertThat(count(page, "changed")).isEqualTo("1");
        page.locator("#verdicts nav a[href*='only=changed']").click();
        assertThat(page.locator("#verdicts tbody tr").textContent()).contains("from", "样例");
        PagesTest.inspect(page, "import-changed-en-GB-1280");
        page.locator("#verdicts nav a[href*='only=same']").click();
        page.locator("#verdicts .pages a[href*='page=2']").click();
        assertThat(page.locator("#verdicts tbody tr")).hasCount(50);
        page.locator("form[action='/imports/new/cancel'] button").click();
        assertThat(page.locator(".alert-success")).hasCount(1);
        assertThat(uploaded()).isEmpty();
    }

    @Test
    void whatIsNoRegisterIsRefusedWithItsReason() throws IOException {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        upload(page, Files.write(folder.resolve("picture.csv"), new byte[] {0, 1, 2, 3, 0, 0}));
        assertThat(page.locator(".alert-danger").textContent()).contains("picture.csv");
        upload(page, Files.write(folder.resolve("large.csv"), new byte[32_000_001]));
        assertThat(page.locator(".alert-danger").textContent()).contains("32 MB");
        upload(page, Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n"));
        take(page, "shipped:henan-shanghai");
        page.locator("form[action='/imports/new/judge'] button").click();
        assertThat(page.locator(".alert-danger").textContent()).contains("header-missing-column");
        page.locator("#state a[href='/imports/new/map']").click();
        page.locator("#map summary").click();
        page.locator("#text").fill("register: [");
        page.locator("form[action='/imports/new/map/text'] button").first().click();
        assertThat(page.locator(".alert-danger code").textContent()).contains("yaml");
        assertThat(page.locator("#text").inputValue()).isEqualTo("register: [");
        assertThat(uploaded()).hasSize(1);
        page.locator("form[action='/imports/new/cancel'] button").click();
        assertThat(uploaded()).isEmpty();
    }

    @Test
    void anAuditorSeesImportsAndChangesNothing() {
        Page page = browsing.again(Role.AUDITOR, "en-GB", DESK);
        page.navigate(office.url("/imports"));
        assertThat(page.locator("tbody tr").count()).isPositive();
        assertThat(page.locator("a[href='/imports/new']")).hasCount(0);
        page.locator("tbody a").first().click();
        assertThat(page.locator("form[action$='/undo']")).hasCount(0);
    }
}
