package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.work.accounts.Role;

/// Results of research and talent agreements. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResultsOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private static void fill(Page page, String field, String text) {
        page.locator("#" + field).fill(text);
    }

    private static void record(Page page) {
        page.locator("#record").click();
    }

    @Test
    @Order(1)
    void aLevelIsStatedOnTopOfTheOneBelowAndTheLadderShowsItsPaper() {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
        page.navigate(office.url("/results"));
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator(".headline").textContent()).contains("66.7 %", "2 / 3", "1 / 3");
        PagesTest.inspect(page, "results-en-GB-1280");
        page.navigate(office.url("/results?atLeast=9"));
        assertThat(page.locator("#number").textContent()).contains("No results are on record that match");
        page.navigate(office.url("/results/new"));
        fill(page, "id", "filter");
        fill(page, "name-en", "Filter");
        page.locator("#kind").selectOption("material");
        fill(page, "owner", "nobody knows it");
        record(page);
        assertThat(page.locator("#owner-fault").textContent()).contains("organisation of the register");
        fill(page, "owner", "Donghua University");
        record(page);
        assertThat(page.locator("[role=status]").first().textContent()).contains("It is recorded");
        page.navigate(office.url("/results/filter/level"));
        record(page);
        assertThat(page.locator("#paper-fault").textContent()).contains("name the paper");
        fill(page, "paper", "Report 7");
        record(page);
        assertThat(page.locator(".rung-1").textContent()).contains("Report 7");
        assertThat(page.locator(".rung-reached")).hasCount(1);
        page.navigate(office.url("/results/test-kit"));
        assertThat(page.locator(".rung-reached")).hasCount(5);
        PagesTest.inspect(page, "result-en-GB-1280");
        page.navigate(office.url("/results/test-kit?asOf=2016-10-01"));
        assertThat(page.locator(".rung-reached")).hasCount(3);
        page.navigate(office.url("/results/example-yarn"));
        assertThat(page.locator(".status-result-producing").first().textContent())
                .isEqualTo("in production");
        page.locator("a[href^='/projects/']").first().click();
        assertThat(page.locator("#results").textContent()).contains("Spinning of strong yarn", "readiness level 8");
        PagesTest.inspect(page, "dossier-results-en-GB-1280");
        String used = page.url();
        page.navigate(office.url("/projects/1"));
        assertThat(page.locator("#results").textContent()).contains("None is known of");
        page.context().close();
        Page reader = browsing.again(Role.READER, "zh-CN", PHONE);
        reader.navigate(used);
        assertThat(reader.locator("h1")).hasCount(1);
        assertThat(reader.locator("#results")).hasCount(0);
        reader.context().close();
        Page phone = browsing.again(Role.COUNTY_CLERK, "zh-CN", PHONE);
        phone.navigate(office.url("/results"));
        PagesTest.inspect(phone, "results-zh-CN-390");
        phone.navigate(office.url("/results/test-kit"));
        PagesTest.inspect(phone, "result-zh-CN-390");
        assertThat(phone.locator("a[href$='/level']")).hasCount(0);
        phone.context().close();
    }

    @Test
    @Order(2)
    void twoAgreementsAreOneHeadAndOnlyWhoCaresForPeopleSeesTheirNames() throws IOException, InterruptedException {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
        page.navigate(office.url("/talent"));
        assertThat(page.locator("#number").textContent()).isEqualTo("Agreements: 2, heads: 1");
        assertThat(page.locator("#talent").textContent()).contains("He Wei", "name not verified", "team of He Wei");
        PagesTest.inspect(page, "talent-en-GB-1280");
        page.navigate(office.url("/talent/new"));
        PagesTest.inspect(page, "talent-form-en-GB-1280");
        fill(page, "id", "second");
        fill(page, "name", "Team member 1");
        fill(page, "home", "Donghua University");
        fill(page, "host", "Pingmei Shenma");
        fill(page, "programme", "Programme of Team member 1");
        fill(page, "day", "2017-01-01");
        fill(page, "days", "20");
        fill(page, "deliverables", "A dye | 2018");
        fill(page, "paper", "Contract 3");
        record(page);
        assertThat(page.locator("#programme-fault").textContent()).contains("name must not stand here");
        fill(page, "programme", "Programme");
        record(page);
        assertThat(page.locator("[role=status]").first().textContent()).contains("It is recorded");
        page.navigate(office.url("/talent/second/days"));
        fill(page, "from", "2017-03-01");
        fill(page, "day", "2017-03-05");
        fill(page, "days", "9");
        fill(page, "paper", "Sheet 1");
        record(page);
        assertThat(page.locator("#days-fault").textContent()).contains("1 to 5");
        fill(page, "days", "5");
        record(page);
        assertThat(page.locator("#talent-agreement").textContent()).contains("5 of 20 days");
        page.context().close();
        Page auditor = browsing.again(Role.AUDITOR, "zh-CN", PHONE);
        auditor.navigate(office.url("/talent"));
        assertThat(auditor.locator("#talent").textContent())
                .contains("编号 p-example-11")
                .doesNotContain("He Wei", "Team member");
        auditor.navigate(office.url("/talent/second"));
        PagesTest.inspect(auditor, "talent-agreement-zh-CN-390");
        assertThat(auditor.request()
                        .get(office.url("/talent/second/person.json"))
                        .status())
                .isEqualTo(403);
        auditor.context().close();
        assertThat(Caller.of(office, Role.OFFICE_CLERK)
                        .get("/api/v1/talent")
                        .body()
                        .toString())
                .contains("\"heads\":2")
                .doesNotContain("He Wei", "Team member");
    }

    @Test
    @Order(3)
    void whatIsKeptOfAPersonIsHandedOutAndErasedAndTheCountOfHeadsStays() {
        Page page = browsing.again(Role.HEAD, "zh-CN", DESK);
        page.navigate(office.url("/talent/second"));
        PagesTest.inspect(page, "talent-agreement-zh-CN-1280");
        String file =
                page.request().get(office.url("/talent/second/person.json")).text();
        assertThat(file).contains("\"name\":\"Team member 1\"", "\"daysSpent\":5", "\"days\":5");
        page.locator("details summary").last().click();
        fill(page, "reason", "Team member 1 asked for it");
        page.locator("[name=sure]").check();
        page.locator("#erase").click();
        assertThat(page.locator("#reason-fault").textContent()).contains("姓名");
        fill(page, "reason", "asked for");
        page.locator("[name=sure]").check();
        page.locator("#erase").click();
        assertThat(page.locator("#talent-agreement").textContent())
                .contains("已删除")
                .doesNotContain("Team member");
        assertThat(page.request().get(office.url("/talent/second/person.json")).text())
                .contains("\"erased\":true")
                .doesNotContain("Team member");
        page.navigate(office.url("/talent"));
        assertThat(page.locator("#number").textContent()).isEqualTo("协议 3 份，2 人");
        page.context().close();
    }
}
