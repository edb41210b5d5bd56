package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.work.accounts.Role;

/// A docking meeting before its days: it is planned, delegations come in by a file and by applying, get their passes,
/// ask and answer. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventsOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int OK = 200;
    private static final int SEE_OTHER = 302;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final String EVENT = "/events/2017-06";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private long head() {
        return office.ledger().journal().head().sequence();
    }

    private static void session(Page page, int row, String day, String begins, String slots) {
        page.locator("#session-day-" + row).fill(day);
        page.locator("#session-begins-" + row).fill(begins);
        page.locator("#session-slots-" + row).fill(slots);
        page.locator("#session-minutes-" + row).fill("25");
        page.locator("#session-between-" + row).fill("5");
    }

    @Test
    @Order(1)
    void anEventIsPlannedWithoutScriptsAndEachFaultIsSaidAtItsField() {
        Page page = browsing.withoutScripts(Role.ORGANISER, "zh-CN", DESK);
        page.navigate(office.url("/events"));
        page.locator("a[href='/events/new']").click();
        page.locator("#name-zh").fill("豫沪产业对接会");
        page.locator("#id").fill("2017 06");
        page.locator("#venue").fill("郑州国际会展中心");
        session(page, 0, "2017-06-20", "09:00", "6");
        page.locator("button[value=session]").click();
        session(page, 1, "2017-06-20", "10:00", "5");
        page.locator("#hall-name-0").fill("A");
        page.locator("#hall-tables-0").fill("十");
        page.locator("#open-wishes").fill("2");
        page.locator("#wishes-until").fill("2017-06-01");
        page.locator("#answers-until").fill("2017-06-10");
        page.locator("#venue").press("Enter");
        assertThat(page.locator("#hall-tables-0-fault").textContent()).contains("十");
        page.locator("#hall-tables-0").fill("10");
        page.locator("#venue").press("Enter");
        assertThat(page.locator("#session-day-1-fault").textContent()).contains("2017-06-20 10:00");
        assertThat(page.locator("#id-fault").textContent()).contains("2017 06");
        page.locator("#id").fill("2017-06");
        page.locator("#session-begins-1").fill("14:00");
        page.locator("#venue").press("Enter");
        page.waitForURL(address -> address.endsWith(EVENT + "?planned"));
        assertThat(page.locator("main").textContent()).contains("14:00", "10桌", "录入或导入参会单位");
        page.context().close();
    }

    @Test
    @Order(2)
    void aPlanIsChangedUnlessSomebodyElseChangedItMeanwhile() {
        Page page = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        page.navigate(office.url(EVENT));
        PagesTest.inspect(page, "event-planned-zh-CN-1280");
        page.navigate(office.url("/events/new"));
        page.locator("#record").click();
        assertThat(page.locator("#venue-fault")).hasCount(1);
        PagesTest.inspect(page, "event-plan-faults-zh-CN-1280");
        page.context().close();
        Page changed = browsing.again(Role.ORGANISER, "en-GB", PHONE);
        changed.navigate(office.url(EVENT + "/plan"));
        assertThat(changed.locator("#session-begins-1").inputValue()).isEqualTo("14:00");
        Page stale = changed.context().newPage();
        stale.navigate(office.url(EVENT + "/plan"));
        changed.locator("#name-en").fill("Henan-Shanghai docking meeting");
        PagesTest.inspect(changed, "event-plan-en-GB-390");
        changed.locator("#record").click();
        PagesTest.inspect(changed, "event-planned-en-GB-390");
        stale.locator("#record").click();
        assertThat(stale.locator(".alert-danger").textContent()).contains("somebody else");
        changed.context().close();
    }

    private static byte[] filled(byte[] template, List<Map<String, String>> rows) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheetAt(0);
            Row titles = sheet.getRow(0);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i + 1);
                for (int column = 0; column < titles.getLastCellNum(); column++) {
                    row.createCell(column)
                            .setCellValue(rows.get(i)
                                    .getOrDefault(titles.getCell(column).getStringCellValue(), ""));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Map<String, String> row(String name, String side, String column, String cell) {
        return Map.of("中文名称", name, "所属地区", side, "类别", "企业", column, cell);
    }

    private static void send(Page page, String name, byte[] file) {
        page.locator("#file").setInputFiles(new FilePayload(name, XLSX, file));
        page.locator("#judge").click();
    }

    @Test
    @Order(3)
    void delegationsComeInByAFileWithAVerdictOnEachRow() throws IOException {
        Page page = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        page.navigate(office.url(EVENT + "/import"));
        Download download = page.waitForDownload(() -> page.locator("#template").click());
        byte[] template = Files.readAllBytes(download.path());
        long before = head();
        List<Map<String, String>> rows = List.of(
                row("郑州高新区", "承接地", "代表", "张某 0371-1;李某 li@example.org"),
                row("洛阳轴承厂", "承接地", "供给", "轴承试制"),
                row("上海机器人公司", "转出地", "语言", "中文、英语"),
                row("上海软件公司", "转出地", "需求", "厂房"),
                row("上海软件公司", "转出地", "需求", "办公楼"),
                row("苏州公司", "海外", "需求", "厂房"),
                row("无锡公司", "转出地", "不在场时间", "2017-06-20"),
                row("常州公司", "转出地", "承诺会面数", "12"));
        send(page, "名单.xlsx", filled(template, rows));
        assertThat(whole(page, "#event-import tbody tr").allTextContents())
                .hasSize(8)
                .anyMatch(text -> text.contains("第5行"))
                .anyMatch(text -> text.contains("海外"))
                .anyMatch(text -> text.contains("不在场时间") && text.contains("2017-06-20"))
                .anyMatch(text -> text.contains("11个场次"));
        PagesTest.inspect(page, "event-import-zh-CN-1280");
        assertThat(head()).isEqualTo(before);
        page.locator("#accept").click();
        assertThat(page.locator("#delegations tbody tr")).hasCount(4);
        // Two people of the register beside the four delegations.
        assertThat(head()).isEqualTo(before + 6);
        page.navigate(office.url(EVENT + "/import"));
        send(page, "名单.xlsx", filled(template, rows));
        assertThat(page.locator(".counted .share-same").textContent()).contains("4");
        assertThat(page.locator("#accept")).hasCount(0);
        page.locator("#event-import form[action$='/drop'] button").click();
        send(page, "名单.xlsx", "no table".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".alert-danger").textContent()).contains("名单.xlsx", "所属地区");
        page.context().close();

        Page phone = browsing.again(Role.ORGANISER, "en-GB", PHONE);
        phone.navigate(office.url(EVENT + "/delegations?q=郑州"));
        assertThat(phone.locator("#delegations tbody tr")).hasCount(1);
        PagesTest.inspect(phone, "event-delegations-en-GB-390");
        phone.locator("#delegations tbody a").first().click();
        assertThat(phone.locator("main").textContent()).contains("李某", "li@example.org");
        PagesTest.inspect(phone, "event-delegation-en-GB-390");
        phone.locator("a[href$='/change']").click();
        assertThat(phone.locator("#person-name-1").inputValue()).isEqualTo("李某");
        PagesTest.inspect(phone, "event-delegation-form-en-GB-390");
        phone.context().close();
    }

    @Test
    @Order(4)
    void aStrangerAppliesAndNothingIsRecordedUntilTheOrganiserDecides() {
        long before = head();
        Page stranger = browsing.stranger("zh-CN", PHONE);
        stranger.navigate(office.url(EVENT + "/join"));
        stranger.locator("#apply").click();
        assertThat(stranger.locator("#name-zh-fault, #side-fault")).hasCount(2);
        stranger.locator("#name-zh").fill("宁波<b>新材料公司");
        stranger.locator("#side").selectOption("source");
        stranger.locator("#person-name-0").fill("赵某");
        stranger.locator("#need-text-0").fill("石墨");
        PagesTest.inspect(stranger, "event-join-zh-CN-390");
        stranger.locator("#apply").click();
        assertThat(stranger.locator(".alert-success").textContent()).contains("已收到");
        assertThat(head()).isEqualTo(before);
        stranger.context().close();

        Page page = browsing.again(Role.ORGANISER, "en-GB", DESK);
        page.navigate(office.url(EVENT + "/applications"));
        page.locator("#applications .latest a").click();
        assertThat(page.locator("#name-zh").inputValue()).isEqualTo("宁波<b>新材料公司");
        page.locator("#name-zh").fill("宁波新材料公司");
        PagesTest.inspect(page, "event-application-en-GB-1280");
        page.locator("#record").click();
        assertThat(page.locator("main").textContent()).contains("宁波新材料公司", "takes part", "石墨", "赵某");
        page.navigate(office.url(EVENT + "/applications"));
        assertThat(page.locator("#applications .latest a")).hasCount(0);
        page.context().close();
    }

    private String pass(Page organiser, String key) {
        organiser.navigate(office.url(EVENT + "/passes"));
        return organiser.locator("tr:has(input[value='" + key + "']) a").first().getAttribute("href");
    }

    private static void say(Page page, String name, String button) {
        page.locator(".pass-list > li:has-text('" + name + "') " + button)
                .first()
                .click();
    }

    @Test
    @Order(5)
    void delegationsAskAndAnswerOnTheirPhones() {
        Page organiser = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        organiser.navigate(office.url(EVENT + "/passes"));
        organiser.locator("#make").click();
        PagesTest.inspect(organiser, "event-passes-zh-CN-1280");
        Page zone = browsing.stranger("zh-CN", PHONE);
        String own = pass(organiser, "h-001");
        zone.navigate(own);
        PagesTest.inspect(zone, "pass-zh-CN-390");
        say(zone, "上海机器人公司", "button[value=must]");
        say(zone, "上海软件公司", "button[value=nice]");
        assertThat(zone.locator(".pass-numbers").textContent()).contains("2/2");
        say(zone, "宁波新材料公司", "button[value=nice]");
        assertThat(zone.locator(".alert-danger").textContent()).contains("最多2个");

        Page robots = browsing.stranger("en-GB", PHONE);
        robots.navigate(pass(organiser, "s-001"));
        assertThat(robots.locator("main").textContent()).contains("It must meet you.");
        PagesTest.inspect(robots, "pass-asked-en-GB-390");
        say(robots, "郑州高新区", "button[value=agree]");
        assertThat(robots.locator(".pair-agreed")).hasCount(1);
        Page software = browsing.stranger("zh-CN", PHONE);
        software.navigate(pass(organiser, "s-002"));
        say(software, "郑州高新区", "summary");
        say(software, "郑州高新区", ".pass-decline button");
        assertThat(software.url()).doesNotContain("done");
        software.locator(".pass-decline select").selectOption("no-fit");
        software.locator(".pass-decline input[name=note]").fill("业务不符");
        say(software, "郑州高新区", ".pass-decline button");
        assertThat(software.locator(".alert-success")).hasCount(1);

        zone.navigate(own);
        assertThat(zone.locator("main").textContent()).contains("已约定").doesNotContain("业务不符");
        PagesTest.inspect(zone, "pass-answered-zh-CN-390");
        List.of(zone, robots, software).forEach(each -> each.context().close());

        organiser.navigate(office.url(EVENT + "/wishes"));
        assertThat(organiser.locator("#wishes tbody tr").allTextContents())
                .hasSize(2)
                .anyMatch(text -> text.contains("已约定") && text.contains("必须会面"))
                .anyMatch(text -> text.contains("需求不符") && text.contains("业务不符"));
        PagesTest.inspect(organiser, "event-wishes-zh-CN-1280");
        organiser.navigate(office.url(EVENT + "/pair?one=洛阳轴承厂&other=s-002"));
        organiser.locator("#why").fill("同在装备行业");
        organiser.locator("#propose").click();
        PagesTest.inspect(organiser, "event-pair-zh-CN-1280");
        organiser.setViewportSize(PHONE, 900);
        organiser.navigate(office.url(EVENT + "/wishes?state=awaited&lang=en"));
        assertThat(organiser.locator("#wishes tbody tr")).hasCount(1);
        PagesTest.inspect(organiser, "event-wishes-en-GB-390");
        organiser.context().close();
    }

    private APIResponse post(Page page, String address, FormData form) {
        String token = page.locator("main input[name=_csrf]").first().inputValue();
        return page.request()
                .post(address, RequestOptions.create().setMaxRedirects(0).setForm(form.set("_csrf", token)));
    }

    @Test
    @Order(6)
    void aPassOpensItsOwnDelegationUntilItIsClosed() {
        Page organiser = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        String own = pass(organiser, "s-001");
        Page holder = browsing.stranger("zh-CN", PHONE);
        APIResponse opened = holder.request().get(own);
        assertThat(opened.headers())
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cache-control", "no-store")
                .hasEntrySatisfying("x-robots-tag", tag -> assertThat(tag).contains("noindex"));
        holder.navigate(own);
        long before = head();
        // Whom it names is whom it speaks of; it speaks for nobody but its own.
        post(
                holder,
                own + "/wish",
                FormData.create().set("by", "h-001").set("other", "s-002").set("wish", "must"));
        post(holder, own + "/wish", FormData.create().set("other", "s-001").set("wish", "must"));
        post(holder, own + "/answer", FormData.create().set("other", "h-002").set("answer", "agree"));
        assertThat(head()).isEqualTo(before);
        APIResponse forged = holder.request()
                .post(
                        own + "/wish",
                        RequestOptions.create().setForm(FormData.create().set("wish", "must")));
        assertThat(forged.status()).isEqualTo(FORBIDDEN);
        assertThat(holder.request().get(office.url("/pass/" + "0".repeat(40))).status())
                .isEqualTo(NOT_FOUND);
        assertThat(post(holder, own + "/withdraw", FormData.create().set("other", "h-001"))
                        .status())
                .isEqualTo(SEE_OTHER);
        organiser.locator("tr:has(input[value='s-001']) button").click();
        APIResponse closed = holder.request().get(own);
        assertThat(closed.status()).isEqualTo(NOT_FOUND);
        assertThat(post(
                                holder,
                                own + "/wish",
                                FormData.create().set("other", "h-002").set("wish", "must"))
                        .status())
                .isEqualTo(NOT_FOUND);
        List.of(organiser, holder).forEach(each -> each.context().close());
    }

    private int status(Page page, String path) {
        return page.request().get(office.url(EVENT + path)).status();
    }

    @Test
    @Order(7)
    void eachRoleSeesItsPart() {
        Page desk = browsing.again(Role.EVENT_DESK, "zh-CN", DESK);
        assertThat(desk.request().get(office.url(EVENT + "/delegations/h-001")).text())
                .contains("李某")
                .doesNotContain("/standing");
        assertThat(desk.request().get(office.url(EVENT + "/wishes?lang=zh")).text())
                .contains("必须会面")
                .doesNotContain("业务不符", "需求不符");
        assertThat(List.of(status(desk, "/plan"), status(desk, "/passes"), status(desk, "/import")))
                .containsOnly(FORBIDDEN);
        Page county = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        assertThat(county.request()
                        .get(office.url(EVENT + "/delegations?lang=zh"))
                        .text())
                .doesNotContain("郑州高新区");
        assertThat(status(county, "/delegations/h-001")).isEqualTo(NOT_FOUND);
        assertThat(status(county, "/applications")).isEqualTo(FORBIDDEN);
        Page auditor = browsing.again(Role.AUDITOR, "zh-CN", DESK);
        assertThat(auditor.request()
                        .get(office.url(EVENT + "/delegations/h-001"))
                        .text())
                .contains("郑州高新区")
                .doesNotContain("李某", "li@example.org");
        Page reader = browsing.again(Role.READER, "zh-CN", DESK);
        assertThat(status(reader, "")).isEqualTo(FORBIDDEN);
        assertThat(status(reader, "/join")).isEqualTo(OK);
        List.of(desk, county, auditor, reader).forEach(each -> each.context().close());
    }
}
