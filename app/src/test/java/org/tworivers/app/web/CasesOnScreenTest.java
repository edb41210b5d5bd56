package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.store.JournalPages;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.aftercare.CaseCourse;
import org.tworivers.core.aftercare.CaseStanding;
import org.tworivers.core.aftercare.CaseState;
import org.tworivers.core.aftercare.Voice;

/// A firm asks for something; somebody sees to it, the firm confirms, somebody else calls back. Nobody closes what they
/// solved, and a firm sees nothing of others. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CasesOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String TITLE = "厂区夜间停水";

    private CaseStanding standing(String title) {
        return office.ledger().aftercare().book(office.ledger().journal().head().sequence()).cases().stream()
                .filter(each -> each.stated().title().equals(title))
                .map((CaseCourse each) -> each.standing(java.time.LocalDate.MAX))
                .findFirst()
                .orElseThrow();
    }

    private String path(String title) {
        return "/cases/" + standing(title).raised().id();
    }

    private static int status(Page page, String url) {
        return page.request().get(url).status();
    }

    private void act(Page page, String way, String act) {
        page.navigate(office.url(path(TITLE) + "/" + way + "/" + act));
    }

    private static void record(Page page) {
        page.locator("#record").click();
    }

    @Test
    @Order(1)
    void aFirmSeesItsOwnCasesAloneAndRaisesOne() {
        Page page = browsing.again(Role.FIRM, "zh-CN", PHONE);
        page.navigate(office.url("/my"));
        assertThat(page.locator("main")).containsText("请确认是否已解决");
        PagesTest.inspect(page, "my-firm-zh-CN-390");
        page.locator("a[href='/my/cases/new']").click();
        record(page);
        assertThat(page.locator("#title-fault")).isVisible();
        page.locator("#title").fill(TITLE);
        page.locator("#text").fill("每晚十点后停水，冷却系统要停机。");
        page.locator("#kind").selectOption("utilities");
        page.locator("#urgency").selectOption("urgent");
        PagesTest.inspect(page, "my-new-zh-CN-390");
        record(page);
        assertThat(page.locator(".alert-success")).isVisible();
        Assertions.assertThat(standing(TITLE).raised().voice()).isEqualTo(Voice.FIRM);
        Assertions.assertThat(standing(TITLE).raised().firm()).isEqualTo("zhongwei");
        page.navigate(office.url("/my/cases/zw-workers?lang=en"));
        assertThat(page.locator("main")).not().containsText("case-owner");
        assertThat(page.locator("main")).containsText("not confirmed by the firm");
        PagesTest.inspect(page, "my-case-en-GB-390");
        page.context().close();
    }

    @Test
    @Order(2)
    void aDeskEntersACaseThatAnotherFirmDoesNotSee() {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
        page.navigate(office.url("/cases/new"));
        page.locator("#firm").fill("Pingmei Shenma");
        page.locator("#title").fill("Customs papers");
        page.locator("#text").fill("Which papers are needed for a laboratory furnace?");
        page.locator("#kind").selectOption("permit");
        PagesTest.inspect(page, "case-new-en-GB-1280");
        record(page);
        assertThat(page.locator(".alert-success")).isVisible();
        Page firm = browsing.again(Role.FIRM, "en-GB", DESK);
        String id = standing("Customs papers").raised().id();
        for (String path : List.of("/my/cases/" + id, "/my/cases/" + id + "/confirm")) {
            Assertions.assertThat(status(firm, office.url(path))).as(path).isEqualTo(404);
        }
        firm.navigate(office.url("/my"));
        assertThat(firm.locator("main")).not().containsText("Customs papers");
        for (String path : List.of("/cases", "/cases/" + id, "/cases/rates", "/cases/answers", "/cases/new")) {
            Assertions.assertThat(status(firm, office.url(path))).as(path).isEqualTo(403);
        }
        Page clerk = browsing.again(Role.COUNTY_CLERK, "en-GB", DESK);
        Assertions.assertThat(status(clerk, office.url("/cases/zw-power"))).isEqualTo(404);
        clerk.navigate(office.url("/cases?due=all"));
        assertThat(clerk.locator("#number")).containsText("0");
        page.context().close();
    }

    @Test
    @Order(3)
    void aSupervisorGivesItAnOwner() {
        Page page = browsing.again(Role.SUPERVISOR, "en-GB", DESK);
        page.navigate(office.url("/"));
        assertThat(page.locator("main")).containsText("cases are overdue");
        page.navigate(office.url("/cases"));
        assertThat(page.locator("tbody tr").first()).containsText("二期供电容量不够");
        PagesTest.inspect(page, "cases-en-GB-1280");
        page.navigate(office.url("/cases?due=overdue&lang=zh"));
        assertThat(page.locator("tbody tr").first()).containsText("提级督办");
        page.setViewportSize(PHONE, 900);
        PagesTest.inspect(page, "cases-zh-CN-390");
        page.setViewportSize(DESK, 900);
        page.navigate(office.url("/cases/zw-power"));
        PagesTest.inspect(page, "case-power-zh-CN-1280");
        page.navigate(office.url(path(TITLE) + "?lang=en"));
        page.locator(".actions .btn-primary").click();
        page.locator("#owner").selectOption("demo-case-owner");
        PagesTest.inspect(page, "case-owner-en-GB-1280");
        record(page);
        Assertions.assertThat(standing(TITLE).state()).isEqualTo(CaseState.OWNED);
        page.context().close();
    }

    @Test
    @Order(4)
    void itsOwnerSolvesItAndNeitherConfirmsNorCallsBack() {
        Page page = browsing.again(Role.CASE_OWNER, "zh-CN", DESK);
        act(page, "work", "pause");
        record(page);
        assertThat(page.locator("#reason-fault")).isVisible();
        page.navigate(office.url(path(TITLE)));
        page.locator(".actions .btn-primary").click();
        page.locator("#answer").fill("自来水公司更换了加压泵。");
        page.locator("input[name=reusable]").check();
        PagesTest.inspect(page, "case-solve-zh-CN-1280");
        record(page);
        Assertions.assertThat(standing(TITLE).state()).isEqualTo(CaseState.SOLVED);
        act(page, "desk", "confirm");
        record(page);
        assertThat(page.locator("main")).containsText("不能自己确认或回访");
        Assertions.assertThat(standing(TITLE).state()).isEqualTo(CaseState.SOLVED);
        page.navigate(office.url("/cases/zw-subsidy/work/pause"));
        page.locator("#reason").fill("等一等");
        record(page);
        assertThat(page.locator("main")).containsText("等待企业确认");
        page.context().close();
    }

    @Test
    @Order(5)
    void theFirmConfirmsAndSomebodyElseCallsBack() {
        Page firm = browsing.again(Role.FIRM, "en-GB", DESK);
        firm.navigate(office.url("/my" + path(TITLE)));
        firm.locator("a[href$='/confirm']").click();
        firm.locator("#satisfaction").selectOption("5");
        PagesTest.inspect(firm, "my-confirm-en-GB-1280");
        record(firm);
        Assertions.assertThat(standing(TITLE).state()).isEqualTo(CaseState.CONFIRMED);
        Page owner = browsing.again(Role.CASE_OWNER, "en-GB", DESK);
        act(owner, "desk", "call-back");
        owner.locator("#lasting").selectOption("yes");
        record(owner);
        assertThat(owner.locator("main")).containsText("neither confirms nor calls back");
        Page supervisor = browsing.again(Role.SUPERVISOR, "en-GB", DESK);
        act(supervisor, "desk", "call-back");
        supervisor.locator("#lasting").selectOption("yes");
        record(supervisor);
        assertThat(supervisor.locator("main .status-case-closed")).isVisible();
        PagesTest.inspect(supervisor, "case-closed-en-GB-1280");
        Assertions.assertThat(standing(TITLE).isClosed()).isTrue();
    }

    @Test
    @Order(6)
    void ratesAndAnswersShowIt() {
        Page page = browsing.again(Role.HEAD, "zh-CN", DESK);
        page.navigate(office.url("/cases/rates"));
        assertThat(page.locator("#close-out")).containsText("3/9");
        assertThat(page.locator("tbody tr")).hasCount(2);
        PagesTest.inspect(page, "case-rates-zh-CN-1280");
        page.navigate(office.url("/cases/rates?asOf=2017-04-30&cohort=month"));
        assertThat(page.locator("#close-out")).containsText("3/3");
        page.setViewportSize(PHONE, 900);
        page.navigate(office.url("/cases/rates?lang=en"));
        PagesTest.inspect(page, "case-rates-en-GB-390");
        page.setViewportSize(DESK, 900);
        page.locator("tbody a").first().click();
        assertThat(page.locator("#number")).containsText("3");
        page.navigate(office.url("/cases/answers?text=" + "%E5%81%9C%E6%B0%B4"));
        assertThat(page.locator("article").first()).containsText("加压泵");
        PagesTest.inspect(page, "case-answers-en-GB-1280");
        page.context().close();
    }

    @Test
    @Order(7)
    void aStageThatACaseBlocksIsNotRecorded() {
        int number = new JournalPages(office.ledger().database()).numberOf("project:brief/zhongwei");
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/projects/" + number));
        assertThat(page.locator("main .alert-warning").last()).containsText("供电增容前不能达产");
        page.navigate(office.url("/projects/" + number + "/record/stage"));
        assertThat(page.locator("main .alert-warning")).containsText("二期供电容量不够");
        page.locator("#stage").selectOption("full-capacity");
        page.locator("#day").fill("2017-05-20");
        page.locator("#paper-0-kind").selectOption("electricity");
        page.locator("#paper-0-number").fill("example 1");
        page.locator("main form button").last().click();
        assertThat(page.locator("main")).containsText("供电增容前不能达产");
        assertThat(page.locator("main")).containsText("不能登记此阶段");
        PagesTest.inspect(page, "record-blocked-zh-CN-1280");
        page.context().close();
    }
}
