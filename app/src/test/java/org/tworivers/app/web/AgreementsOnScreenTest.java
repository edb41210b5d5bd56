package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.work.accounts.Role;

/// What two regions agreed, how far it has come, and how they share what a park brings. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgreementsOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private static String status(Page page, String commitment) {
        return page.locator("#" + commitment + " .status").textContent();
    }

    @Test
    @Order(1)
    void commitmentsStandAsOfTheDayAskedForWithTheFigureBehindThem() {
        Page page = browsing.again(Role.HEAD, "zh-CN", DESK);
        page.navigate(office.url("/agreements"));
        assertThat(page.locator("section:has(#late-title)").textContent()).contains("联合研究机构名录");
        PagesTest.inspect(page, "agreements-zh-CN-1280");
        page.locator("li h2 a[href^='/agreements/2015']").click();
        assertThat(page.locator("#projects .measure").textContent()).contains("256", "300", "85.3 %");
        assertThat(status(page, "projects")).isEqualTo("推进中");
        assertThat(status(page, "capital")).isEqualTo("已兑现");
        assertThat(status(page, "directory")).isEqualTo("逾期");
        assertThat(status(page, "exhibition")).isEqualTo("已终止");
        PagesTest.inspect(page, "agreement-zh-CN-1280");
        page.locator("#projects .measure a").click();
        assertThat(page.locator(".figure-value").first().textContent()).contains("256");
        page.navigate(office.url("/agreements/2015?asOf=2016-12-31&lang=en"));
        assertThat(status(page, "directory")).isEqualTo("not begun");
        assertThat(page.locator("#exhibition .voices")).hasCount(0);
        page.navigate(office.url("/agreements/2015?asOf=2018-01-01&lang=en"));
        assertThat(status(page, "projects")).isEqualTo("overdue");
        page.context().close();
    }

    @Test
    @Order(2)
    void aReportNeedsItsPaperAndKeepsWhatWasTyped() {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", PHONE);
        page.navigate(office.url("/agreements/2015"));
        PagesTest.inspect(page, "agreement-en-GB-390");
        page.locator("#directory a[href$='/report']").click();
        page.locator("#report").selectOption("fulfilled");
        page.locator("#day").fill("2017-05");
        page.locator("#note").fill("The directory was sent to both sides");
        page.locator("#record").click();
        assertThat(page.locator("#paper-fault").textContent()).contains("paper that proves it");
        assertThat(page.locator("#note").inputValue()).isEqualTo("The directory was sent to both sides");
        PagesTest.inspect(page, "agreement-report-en-GB-390");
        page.locator("#paper").fill("Letter 2017-12");
        page.locator("#day").fill("2017-05-02");
        page.locator("#record").click();
        assertThat(page.locator("[role=status]").textContent()).contains("Recorded");
        assertThat(status(page, "directory")).isEqualTo("kept");
        page.navigate(office.url("/agreements/2015/commitments/new?chapter=parks"));
        page.locator("#id").fill("Gas");
        page.locator("#name-en").fill("Gas reaches the park");
        page.locator("#parties").fill("Henan Province");
        page.locator("#figure").selectOption("start-rate");
        page.locator("#target").fill("most");
        page.locator("#record").click();
        assertThat(page.locator("#target-fault").textContent()).contains("most", "40 %");
        page.locator("#target").fill("60 %");
        page.locator("#record").click();
        assertThat(page.locator("#id-fault").textContent()).contains("Gas", "small letters");
        page.locator("#id").fill("gas");
        PagesTest.inspect(page, "agreement-commitment-en-GB-390");
        page.locator("#record").click();
        assertThat(page.locator("#gas").textContent()).contains("Henan Province", "60", "kept");
        page.context().close();
    }

    @Test
    @Order(3)
    void sharesAddUpAndAreSettledOnceBothSidesSigned() {
        Page clerk = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        clerk.navigate(office.url("/pairings"));
        assertThat(clerk.locator("#pairings tfoot").textContent()).contains("2,597,542.01");
        PagesTest.inspect(clerk, "pairings-zh-CN-1280");
        clerk.locator("li h2 a").click();
        assertThat(clerk.locator("#year-1 tfoot").textContent()).contains("1,558,525.21", "1,039,016.80");
        assertThat(clerk.locator(".alert-warning")).hasCount(0);
        PagesTest.inspect(clerk, "pairing-zh-CN-1280");
        clerk.navigate(office.url("/pairings/puyang-jinshan?asOf=2024-08-01"));
        assertThat(clerk.locator(".alert-warning").first().textContent()).contains("税额", "公平竞争审查条例", "2024 年 8 月 1 日");
        clerk.navigate(office.url("/pairings/puyang-jinshan/settle"));
        clerk.locator("#line-firm-0").fill("不知名企业");
        clerk.locator("#line-kept-0").fill("100.01");
        clerk.locator("#record").click();
        assertThat(clerk.locator("#line-firm-0-fault").textContent()).contains("不知名企业", "不参与分享");
        PagesTest.inspect(clerk, "pairing-settle-zh-CN-1280");
        clerk.locator("#line-firm-0").fill("示例精细化工甲（虚构）");
        clerk.locator("#record").click();
        assertThat(clerk.locator("#year-2 tfoot").textContent()).contains("60.01", "40.00");
        clerk.locator("#year-2-side").selectOption("source");
        clerk.locator("#year-2-paper").fill("结算单 2");
        clerk.locator("#year-2 form button").click();
        clerk.locator("#year-2-paper").fill("结算单 2");
        clerk.locator("#year-2 form button").click();
        assertThat(clerk.locator("[role=alert]").textContent()).contains("另一方");
        Page head = browsing.again(Role.HEAD, "en-GB", PHONE);
        head.navigate(office.url("/pairings/puyang-jinshan"));
        head.locator("#year-2-paper").fill("Statement 2");
        head.locator("#year-2 form button").click();
        assertThat(head.locator("#year-2 h3").textContent()).contains("approved by both");
        PagesTest.inspect(head, "pairing-en-GB-390");
        clerk.context().close();
        head.context().close();
    }

    @Test
    @Order(4)
    void termsAreStatedSoundOrNotAtAll() {
        Page page = browsing.again(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url("/pairings/new"));
        page.locator("#name-en").fill("Zhengzhou-Pudong");
        page.locator("#id").fill("zhengzhou-pudong");
        page.locator("#host").fill("gbt2260:410100");
        page.locator("#source").fill("gbt2260:310115");
        page.locator("#parks").fill("Airport park");
        page.locator("#record").click();
        page.locator("a[href$='/terms']").click();
        page.locator("#start").fill("2018-01-01");
        page.locator("#share-host").fill("60 %");
        page.locator("#share-source").fill("1/3");
        page.locator("#clauses").fill("Both sides report monthly.");
        page.locator("#source").fill("Agreement of 2017");
        page.locator("#record").click();
        assertThat(page.locator("#share-source-fault").textContent()).contains("14/15", "100 %");
        assertThat(page.locator("#clauses").inputValue()).isEqualTo("Both sides report monthly.");
        page.locator("#share-source").fill("0.4");
        PagesTest.inspect(page, "pairing-terms-en-GB-1280");
        page.locator("#record").click();
        assertThat(page.locator("#pairing").textContent()).contains("40 % (2/5)", "terms not signed off by both sides");
        Page county = browsing.again(Role.COUNTY_CLERK, "zh-CN", PHONE);
        assertThat(county.navigate(office.url("/pairings/puyang-jinshan")).status())
                .isEqualTo(404);
        county.navigate(office.url("/agreements/2015"));
        assertThat(county.locator("#projects").textContent()).contains("可见部分").doesNotContain("256");
        assertThat(county.locator("#projects .status")).hasCount(0);
        PagesTest.inspect(county, "agreement-county-zh-CN-390");
        county.context().close();
        page.context().close();
    }
}
