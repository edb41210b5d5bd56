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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.YearMonth;
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
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.app.work.returns.ReturnOffice;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.core.shared.Code;

/// A month of a county: its return is owed, filled in by workbook and by form, handed in, sent back, mended, approved
/// and locked; what it says counts when it is approved, and not before. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReturnsOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int NOT_FOUND = 404;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String APRIL = "/returns/郑州市/2017-04";

    private int recorded = -1;

    private long head() {
        return office.ledger().journal().head().sequence();
    }

    private static void state(Page page, String unit, String place, String dueDay) {
        page.locator("#unit").fill(unit);
        page.locator("#place").selectOption(place);
        page.locator("#due-day").fill(dueDay);
        page.locator("#from").fill("2017-03");
        page.locator("main form.fields button").click();
    }

    @Test
    @Order(1)
    void theOfficeSaysWhoReports() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/returns"));
        assertThat(page.locator("section:has(#monthly)").textContent()).contains("尚未设定");
        page.locator("section:has(#monthly) a").click();
        PagesTest.inspect(page, "return-units-empty-zh-CN-1280");
        state(page, "郑州/市", "gbt2260:410100", "31");
        assertThat(page.locator("#unit-fault").textContent()).contains("60");
        assertThat(page.locator("main form").textContent()).contains("1 至 28");
        assertThat(page.locator("#unit").inputValue()).isEqualTo("郑州/市");
        state(page, "郑州市", "gbt2260:410100", "10");
        state(page, "洛阳市", "gbt2260:410300", "10");
        page.navigate(office.url("/returns/units?lang=en"));
        assertThat(page.locator("main tbody tr")).hasCount(2);
        page.setViewportSize(PHONE, 900);
        PagesTest.inspect(page, "return-units-en-GB-390");
        page.context().close();
    }

    @Test
    @Order(2)
    void aCountySeesItsOwnReturnsAndNoOther() {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/"));
        assertThat(page.locator(".work a[href='/returns']").first().textContent())
                .contains("未报");
        page.locator(".work a[href='/returns']").first().click();
        assertThat(page.locator("section:has(#monthly) tbody tr")).hasCount(1);
        assertThat(page.locator("section:has(#monthly) .return-missing")).hasCount(2);
        assertThat(page.locator("#filed, #balances")).hasCount(0);
        PagesTest.inspect(page, "monthly-county-zh-CN-1280");
        assertThat(page.request()
                        .get(office.url("/returns/%E6%B4%9B%E9%98%B3%E5%B8%82/2017-04"))
                        .status())
                .isEqualTo(NOT_FOUND);
        assertThat(page.request()
                        .get(office.url("/returns/%E9%83%91%E5%B7%9E%E5%B8%82/2017-06"))
                        .status())
                .isEqualTo(NOT_FOUND);
        page.context().close();
    }

    /// Fills cells in, by their titles, in the row of the first project, and figures by their words.
    private static byte[] filled(byte[] template, Map<String, String> cells, Map<String, String> figures)
            throws IOException {
        try (InputStream in = new ByteArrayInputStream(template);
                Workbook workbook = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet rows = workbook.getSheetAt(0);
            Row titles = rows.getRow(0);
            for (int column = 0; column < titles.getLastCellNum(); column++) {
                String text = cells.get(titles.getCell(column).getStringCellValue());
                if (text != null) {
                    rows.getRow(1)
                            .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(text);
                }
            }
            for (Row row : workbook.getSheetAt(1)) {
                String text = figures.get(row.getCell(0).getStringCellValue());
                if (text != null) {
                    row.getCell(2, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] template(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator("a[href$='/template']").click());
        return Files.readAllBytes(download.path());
    }

    private static void upload(Page page, byte[] file) {
        page.locator("#file").setInputFiles(new FilePayload("郑州市-2017-04.xlsx", XLSX, file));
        page.locator("form:has(#file) button").click();
    }

    @Test
    @Order(3)
    void theWorkbookIsRefusedWholeAndTakenOnceItsCellsAreMended() throws IOException {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url(APRIL));
        PagesTest.inspect(page, "monthly-empty-zh-CN-1280");
        byte[] template = template(page);
        upload(
                page,
                filled(
                        template,
                        Map.of("本月达到阶段", "开工了", "阶段日期", "2017-04-31", "本次到位资金（万元）", "约300"),
                        Map.of("opening", "三十")));
        assertThat(whole(page, "section:has(#rows-title) tbody tr").allTextContents())
                .hasSizeGreaterThanOrEqualTo(5)
                .anyMatch(text -> text.contains("本月达到阶段") && text.contains("开工了"))
                .anyMatch(text -> text.contains("2017-04-31"))
                .anyMatch(text -> text.contains("银行回单号"))
                .anyMatch(text -> text.contains("三十"));
        assertThat(page.locator("section:has(#lines-title) tbody tr")).hasCount(0);
        PagesTest.inspect(page, "monthly-rows-zh-CN-1280");

        upload(
                page,
                filled(
                        template,
                        Map.of("本月达到阶段", "停滞", "阶段日期", "2017-04-12", "备注", "等待用地"),
                        Map.of("opening", "30", "new", "1", "closed", "0", "closing", "32")));
        assertThat(page.locator(".alert-success").textContent()).contains("草稿");
        assertThat(page.locator("section:has(#lines-title) tbody tr")).hasCount(1);
        assertThat(page.locator("section:has(#lines-title) tbody").textContent())
                .contains("2017-04-12", "停滞", "等待用地");
        upload(page, template(page));
        assertThat(page.locator("section:has(#lines-title) tbody tr")).hasCount(1);
        upload(page, "not a workbook".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".alert-danger").textContent()).contains("项目编号");
        page.context().close();
    }

    @Test
    @Order(4)
    void aFactRecordedInADossierWaitsInTheReturn() {
        Page page = browsing.again(Role.COUNTY_CLERK, "en-GB", PHONE);
        long before = head();
        page.navigate(office.url("/projects"));
        page.locator("#found tbody a").nth(1).click();
        String dossier = page.url();
        page.locator("a[href$='/record/stage']").click();
        page.locator("#stage").selectOption("stalled");
        page.locator("#day").fill("2017-04-18");
        page.locator("#paper-0-kind").selectOption("photo");
        page.locator("#paper-0-file")
                .setInputFiles(new FilePayload("paper.pdf", "application/pdf", RecordingOnScreenTest.PDF));
        RecordingOnScreenTest.send(page);
        assertThat(page.url()).contains("/2017-04?kept=form");
        assertThat(head()).isEqualTo(before);
        assertThat(page.locator("section:has(#lines-title) tbody tr")).hasCount(2);
        PagesTest.inspect(page, "monthly-draft-en-GB-390");
        Download download =
                page.waitForDownload(() -> page.locator("a[href*='/papers/']").click());
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        recorded = Integer.parseInt(dossier.replaceAll(".*/projects/(\\d+).*", "$1"));
        page.context().close();
    }

    @Test
    @Order(5)
    void balancesAreCheckedBeforeItIsHandedIn() {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        long before = head();
        page.navigate(office.url(APRIL));
        assertThat(page.locator("section:has(#submit-title) .alert-warning").textContent())
                .contains("31", "32");
        page.locator("section:has(#submit-title) button").click();
        assertThat(page.locator(".alert-danger").textContent()).contains("31", "32");
        assertThat(head()).isEqualTo(before);
        PagesTest.inspect(page, "monthly-unbalanced-zh-CN-1280");
        page.locator("#figure-closing").fill("31");
        page.locator("section:has(#figures-title) button").click();
        page.locator("section:has(#submit-title) button").click();
        assertThat(page.locator(".alert-success").textContent()).contains("等待审核");
        assertThat(head()).isEqualTo(before + 1);
        assertThat(page.locator("#file, section:has(#submit-title)")).hasCount(0);
        assertThat(page.locator("section:has(#decide-title) h2").textContent()).contains("撤回修改");
        PagesTest.inspect(page, "monthly-submitted-zh-CN-1280");
        page.context().close();
    }

    private APIResponse post(Page page, String path, FormData form) {
        String token = page.locator("main input[name=_csrf], header input[name=_csrf]")
                .first()
                .inputValue();
        return page.request()
                .post(
                        office.url(path),
                        RequestOptions.create().setMaxRedirects(0).setForm(form.set("_csrf", token)));
    }

    @Test
    @Order(6)
    void nobodyApprovesTheirOwnAndACountyApprovesNone() {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url(APRIL));
        long before = head();
        String submission = page.locator("section:has(#decide-title) input[name=submission]")
                .first()
                .inputValue();
        APIResponse answer = post(
                page,
                "/returns/%E9%83%91%E5%B7%9E%E5%B8%82/2017-04/approve",
                FormData.create().set("submission", submission));
        assertThat(answer.text()).contains("not yours to do");
        assertThat(head()).isEqualTo(before);
        page.context().close();
    }

    @Test
    @Order(7)
    void theOfficeSendsItBackAndTheCountyMendsIt() {
        Page clerk = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        clerk.navigate(office.url("/"));
        clerk.locator(".work a[href='/returns']:has-text('待审核')").click();
        clerk.locator("a.return-submitted").click();
        clerk.locator("#reason").fill("请补充用地情况");
        PagesTest.inspect(clerk, "monthly-decide-zh-CN-1280");
        clerk.locator("form:has(#reason) button").click();
        assertThat(clerk.locator(".alert-success").textContent()).contains("已退回");
        clerk.context().close();

        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url(APRIL));
        assertThat(page.locator("section:has(#steps-title)").textContent()).contains("请补充用地情况");
        Page stale = page.context().newPage();
        stale.navigate(office.url(APRIL));
        page.locator("form[action$='/remove'] button").first().click();
        assertThat(page.locator("section:has(#lines-title) tbody tr")).hasCount(1);
        stale.locator("form[action$='/remove'] button").first().click();
        assertThat(stale.locator(".alert-danger").textContent()).contains("草稿");
        assertThat(stale.locator("section:has(#lines-title) tbody tr")).hasCount(1);
        page.locator("section:has(#submit-title) button").click();
        assertThat(page.locator(".alert-success").textContent()).contains("等待审核");
        page.context().close();
    }

    private String stage(Page page) {
        page.navigate(office.url("/projects/" + recorded));
        return page.locator("main").textContent();
    }

    @Test
    @Order(8)
    void whatIsApprovedCountsAndWhatIsSentBackDoesNot() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        assertThat(stage(page)).doesNotContain("2017-04-18");
        page.navigate(office.url(APRIL));
        page.locator("form[action$='/approve'] button").click();
        assertThat(page.locator(".alert-success").textContent()).contains("审核通过");
        PagesTest.inspect(page, "monthly-approved-zh-CN-1280");
        assertThat(stage(page)).contains("2017-04-18");
        page.navigate(office.url("/returns"));
        assertThat(page.locator("section:has(#filed)").textContent()).contains("郑州市", "2017-04");

        page.navigate(office.url(APRIL));
        page.locator("#reason").fill("日期有误");
        page.locator("form:has(#reason) button").click();
        assertThat(stage(page)).doesNotContain("停滞（2017-04-18）");
        assertThat(whole(page, "tr.ended").allTextContents()).anyMatch(text -> text.contains("2017-04-18"));
        page.context().close();

        Page county = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        county.navigate(office.url(APRIL));
        county.locator("section:has(#submit-title) button").click();
        county.context().close();
        Page head = browsing.again(Role.HEAD, "en-GB", DESK);
        head.navigate(office.url(APRIL));
        head.locator("form[action$='/approve'] button").click();
        head.navigate(office.url("/returns"));
        PagesTest.inspect(head, "monthly-board-en-GB-1280");
        head.locator("#lock-month").selectOption("2017-04");
        head.locator("form:has(#lock-month) button").click();
        assertThat(head.locator("a.return-locked")).hasCount(1);
        head.locator("a.return-locked").click();
        assertThat(head.locator("#reason")).hasCount(0);
        head.setViewportSize(PHONE, 900);
        PagesTest.inspect(head, "monthly-locked-en-GB-390");
        head.context().close();
    }

    @Test
    @Order(9)
    void theJournalTellsEachStep() {
        Page page = browsing.again(Role.AUDITOR, "zh-CN", DESK);
        page.navigate(office.url(APRIL));
        assertThat(page.locator("section:has(#steps-title) li")).hasCount(8);
        page.locator("section:has(#steps-title) li a").nth(3).click();
        assertThat(page.locator("main").textContent()).contains("月报审核通过", "郑州市", "2017-04");
        PagesTest.inspect(page, "entry-return-approved-zh-CN-1280");
        assertThat(office.ledger().journal().head().sequence()).isPositive();
        page.context().close();
    }

    /// A county below adds to the return of the city that reports about it, and does not see it; one that nobody
    /// reports about records at once.
    @Test
    @Order(10)
    void whoLiesWithinAReportingPlaceAddsToItsReturn() {
        ReturnReader reader = new ReturnReader(
                office.ledger(),
                new ReturnOffice(InstantSource.system(), ExampleFiles.BASE, () -> ExampleFiles.AS_OF, "CN-HA", true));
        Code county = Code.parse("gbt2260:410122");
        Viewer within = new Viewer("x", "x", Role.COUNTY_CLERK, county);
        YearMonth march = YearMonth.of(2017, 3);
        assertThat(reader.isReported(within, county)).isTrue();
        assertThat(reader.findFor(within, county, march)).hasValueSatisfying(open -> {
            assertThat(open.unit().unit()).isEqualTo("郑州市");
            assertThat(open.isWritable()).isTrue();
        });
        assertThat(reader.findFor(within, county, march.plusMonths(1)))
                .hasValueSatisfying(open -> assertThat(open.month()).isEqualTo(YearMonth.of(2017, 5)));
        assertThat(reader.find(within, "郑州市", march)).isEmpty();
        Code elsewhere = Code.parse("gbt2260:411400");
        assertThat(reader.isReported(new Viewer("y", "y", Role.COUNTY_CLERK, elsewhere), elsewhere))
                .isFalse();
        assertThat(reader.isReported(new Viewer("z", "z", Role.OFFICE_CLERK, Code.NONE), county))
                .isFalse();
    }
}
