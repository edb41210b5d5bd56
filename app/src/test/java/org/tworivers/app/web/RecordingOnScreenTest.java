package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.work.accounts.Role;

/// A clerk records in a dossier, is refused, mends it, corrects it and takes it back.
class RecordingOnScreenTest extends OnScreen {
    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    static void send(Page page) {
        page.locator("main form.fields button.btn-primary").click();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280, 环评, 111", "en-GB, 390, environmental assessment, 112"})
    void aStageIsRefusedWithoutItsPaperAndRecordedWithIt(String language, int width, String kind, int number)
            throws IOException {
        Page page = browsing.again(Role.OFFICE_CLERK, language, width);
        page.navigate(office.url("/projects/" + number));
        page.locator("a[href$='/record/stage']").click();
        PagesTest.inspect(page, "record-stage-" + language + "-" + width);
        page.locator("#stage").selectOption("started");
        page.locator("#day").fill("2017-04");
        page.locator("#paper-0-kind").selectOption("ceremony");
        page.locator("#paper-0-number").fill("42");
        page.locator("#paper-0-file").setInputFiles(new FilePayload("paper.pdf", "application/pdf", PDF));
        send(page);
        assertThat(page.locator("#paper-0-wrong").textContent()).contains(kind);
        assertThat(page.locator("#stage").inputValue()).isEqualTo("started");
        assertThat(page.locator("#day").inputValue()).isEqualTo("2017-04");
        assertThat(page.locator("#paper-0 .kept").textContent()).contains("PDF");
        PagesTest.inspect(page, "record-stage-refused-" + language + "-" + width);

        page.locator("#paper-0-kind").selectOption("environmental");
        send(page);
        assertThat(page.url()).contains("recorded=");
        PagesTest.inspect(page, "record-stage-done-" + language + "-" + width);
        assertThat(page.locator("tr.just").textContent()).contains("2017-04", "office-clerk", kind);
        assertThat(page.locator("section:has(#refusals)").textContent()).contains("office-clerk", kind);
        Download download = page.waitForDownload(
                () -> page.locator("tr.just a[href*='/evidence/']").click());
        assertThat(Files.readAllBytes(download.path())).isEqualTo(PDF);
    }

    @Test
    void aUnitThatIsPastItsDeadlineIsOnTheWorkListUntilItHasANewOne() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/projects/115/record/assignment"));
        page.locator("#responsible").fill("示例责任单位");
        page.locator("#deadline").fill("2017-03");
        page.locator("#day").fill("2017-04-01");
        send(page);
        assertThat(page.locator("#deadline-wrong").textContent()).contains("2017-03", "期限早于生效日");
        assertThat(page.locator("#responsible").inputValue()).isEqualTo("示例责任单位");
        PagesTest.inspect(page, "record-assignment-refused-zh-CN-1280");
        page.locator("#day").fill("2017-02-01");
        send(page);
        assertThat(page.locator("tr.just").textContent()).contains("示例责任单位", "2017-03");
        assertThat(page.locator("dl.headline").textContent()).contains("责任单位逾期", "2017-03");
        PagesTest.inspect(page, "record-assignment-done-zh-CN-1280");
        page.navigate(office.url("/"));
        page.locator(".work a[href*='past-deadline']").click();
        assertThat(page.locator("#found a[href*='/projects/115']")).hasCount(1);

        page.setViewportSize(PHONE, 900);
        page.navigate(office.url("/projects/115/record/assignment?lang=en"));
        PagesTest.inspect(page, "record-assignment-en-GB-390");
        page.locator("#responsible").fill("示例责任单位");
        page.locator("#deadline").fill("2017-09-30");
        page.locator("#day").fill("2017-05-02");
        send(page);
        assertThat(page.locator("dl.headline").textContent())
                .contains("2017-09-30")
                .doesNotContain("past its deadline");
        page.navigate(office.url("/projects?due=past-deadline"));
        assertThat(page.locator("#found a[href*='/projects/115']")).hasCount(0);
        page.context().close();
    }

    private String receipt(Page page, int number, String money, String day, String slip) {
        page.navigate(office.url("/projects/" + number + "/record/receipt"));
        page.locator("#money").fill(money);
        page.locator("#day").fill(day);
        page.locator("#voucher").fill(slip);
        page.locator("#payer").fill("Example payer (made up)");
        page.locator("#form-of-payment").selectOption("transfer");
        page.locator("#paper-0-kind").selectOption("bank-slip");
        page.locator("#paper-0-number").fill(slip);
        send(page);
        assertThat(page.url()).contains("recorded=");
        return page.url().replaceAll(".*recorded=(\\d+).*", "$1");
    }

    @Test
    void aSuspiciousReceiptIsRecordedHeldBackCorrectedAndTakenBack() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        String entry = receipt(page, 113, "300", "2012-03-01", "S-113-1");
        assertThat(page.locator("section.alert-danger").textContent()).contains("2012-03-01", "合同");
        assertThat(page.locator("tr.just").first().textContent()).contains("300万元", "S-113-1");
        PagesTest.inspect(page, "record-receipt-held-zh-CN-1280");

        Page stale = page.context().newPage();
        stale.navigate(office.url("/projects/113/entries/" + entry + "/correct?line=0"));
        page.navigate(office.url("/projects/113/entries/" + entry + "/correct?line=0"));
        assertThat(page.locator("#money").inputValue()).isEqualTo("300");
        assertThat(page.locator("#payer").inputValue()).isEqualTo("Example payer (made up)");
        PagesTest.inspect(page, "record-receipt-correct-zh-CN-1280");
        page.locator("#money").fill("250");
        page.locator("#reason").fill("抄错金额");
        send(page);
        assertThat(whole(page, "tr.just").allTextContents()).anyMatch(text -> text.contains("250万元"));
        assertThat(page.locator("tr.ended.just").first().textContent()).contains("更正", "抄错金额");

        stale.locator("#money").fill("200");
        stale.locator("#reason").fill("又看了一遍");
        send(stale);
        assertThat(stale.locator(".alert-danger").textContent()).contains("更正或撤回");
        assertThat(stale.locator("#money").inputValue()).isEqualTo("200");
        PagesTest.inspect(stale, "record-receipt-superseded-zh-CN-1280");

        String corrected = page.url().replaceAll(".*recorded=(\\d+).*", "$1");
        page.navigate(office.url("/projects/113/entries/" + corrected + "/withdraw"));
        PagesTest.inspect(page, "record-withdraw-zh-CN-1280");
        page.locator("#reason").fill("不是本项目的回单");
        send(page);
        assertThat(whole(page, "tr.just").allTextContents())
                .anyMatch(text -> text.contains("撤回") && text.contains("不是本项目的回单"));
    }

    @Test
    void whatWasRecordedWhileAFormWasOpenIsShownBeforeItIsSentOnceMore() {
        Page first = browsing.again(Role.OFFICE_CLERK, "en-GB", PHONE);
        first.navigate(office.url("/projects/114/record/signing"));
        first.locator("#act").selectOption("increase");
        first.locator("#day").fill("2017-02-03");
        first.locator("#total").fill("0.5亿");
        receipt(browsing.again(Role.OFFICE_CLERK, "en-GB", DESK), 114, "1.5", "2017-03-01", "S-114-1");
        send(first);
        assertThat(first.locator(".alert-warning").textContent()).contains("S-114-1");
        assertThat(first.locator("#total").inputValue()).isEqualTo("0.5亿");
        PagesTest.inspect(first, "record-meanwhile-en-GB-390");
        send(first);
        assertThat(first.locator("tr.just").textContent()).contains("more capital", "50 million yuan");
        PagesTest.inspect(first, "record-signing-done-en-GB-390");
    }

    @Test
    void aFormThatIsSentTwiceIsRecordedOnce() {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
        page.navigate(office.url("/projects/115/record/stage"));
        FormData form = FormData.create()
                .set("_csrf", page.locator("main input[name=_csrf]").inputValue())
                .set("form", page.locator("input[name=form]").inputValue())
                .set("seen", page.locator("input[name=seen]").inputValue())
                .set("stage", "stalled")
                .set("day", "2017-05");
        long before = office.ledger().journal().head().sequence();
        for (int i = 0; i < 2; i++) {
            APIResponse answer = page.request()
                    .post(
                            office.url("/projects/115/record/stage"),
                            RequestOptions.create().setMultipart(form).setMaxRedirects(0));
            assertThat(answer.headers().get("location")).endsWith("recorded=" + (before + 1));
        }
        assertThat(office.ledger().journal().head().sequence()).isEqualTo(before + 1);
    }

    @Test
    void aProjectIsBegunOnceHoweverItIsCalled() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", PHONE);
        page.navigate(office.url("/projects"));
        page.locator("a[href='/projects/new']").click();
        begin(page, "示例新项目（虚构）", "中牟县");
        assertThat(page.locator("h1").textContent()).isEqualTo("示例新项目（虚构）");
        assertThat(page.locator("dl.headline").textContent()).contains("中牟县", "1.2亿元");
        assertThat(page.locator(".alert-warning").textContent()).contains("虚构");
        page.navigate(office.url("/projects/new"));
        begin(page, "示例新项目（虚构）", "中牟县");
        assertThat(page.locator(".alert-warning a").textContent()).isEqualTo("示例新项目（虚构）");
        PagesTest.inspect(page, "record-begin-namesake-zh-CN-390");
    }

    static void begin(Page page, String name, String place) {
        page.locator("#name-zh").fill(name);
        page.locator("#place").fill(place);
        page.locator("#day").fill("2017-05-02");
        page.locator("#total").fill("1.2亿");
        send(page);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280, 中牟县, 医药制造业, 抄错", "en-GB, 390, gbt2260:410122, gbt4754:C27, copied wrongly"})
    void whereItIsBuiltIsCorrectedAndWhatItMakesChangesFromADayOn(
            String language, int width, String place, String sector, String reason) {
        Page page = browsing.again(Role.OFFICE_CLERK, language, width);
        page.navigate(office.url("/projects/118"));
        page.locator("tr:has(th:text-is('" + (width == DESK ? "地区" : "place") + "')) a[href*='/correct']")
                .first()
                .click();
        assertThat(page.locator("#place").inputValue()).contains("(gbt2260:");
        page.locator("#place").fill("nowhere");
        page.locator("#reason").fill(reason);
        send(page);
        assertThat(page.locator("#place-wrong").textContent()).isNotBlank();
        PagesTest.inspect(page, "record-place-" + language + "-" + width);
        page.locator("#place").fill(place);
        send(page);
        assertThat(page.locator("tr.ended.just").first().textContent()).contains(reason);

        page.navigate(office.url("/projects/118/record/sector"));
        page.locator("#sector").fill(sector);
        page.locator("#day").fill("2017-05");
        send(page);
        assertThat(page.locator("tr.just").textContent()).contains("2017-05");
        page.navigate(office.url("/projects/118?asOf=2017-06-01"));
        assertThat(page.locator("dl.headline").textContent()).contains(width == DESK ? "医药制造业" : "Medicines");
        page.context().close();
    }
}
