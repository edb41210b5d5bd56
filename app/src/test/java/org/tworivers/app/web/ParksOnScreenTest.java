package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.work.accounts.Role;

/// Parks and who suits them: a chemical project waits for the recognition of its park, quotas are moved, a firm is
/// recorded and finds its park, weights are compared. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ParksOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private void record(Page page) {
        page.locator("#record").click();
    }

    @Test
    @Order(1)
    void aChemicalProjectIsBlockedUntilItsParkIsRecognised() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/match/firms/jinshan-chemical?on=2023-06-01"));
        assertThat(page.locator("#fits").textContent())
                .contains("当日没有该企业可以进入的园区", "濮阳金山化工园区", "项目投产前应通过省级认定", "自 2022-11-14 起施行");
        PagesTest.inspect(page, "match-blocked-zh-CN-1280");
        page.locator("#on").fill("2023-08-01");
        page.locator("form.days button").click();
        assertThat(page.locator(".fits li .card-title").first().textContent()).contains("濮阳金山化工园区");
        assertThat(page.locator(".fits").first().textContent()).contains("与 金山区 有结对园区协议", "区位商");
        PagesTest.inspect(page, "match-firm-zh-CN-1280");
        page.context().close();
        Page phone = browsing.again(Role.HEAD, "en-GB", PHONE);
        phone.navigate(office.url("/match/firms/luyi-knitting"));
        assertThat(phone.locator(".fits li .card-title").first().textContent()).contains("Luyi textile");
        assertThat(phone.locator("#fits").textContent())
                .contains("listed as Example textile cluster, Luyi", "The first stays first", "the park is for other");
        PagesTest.inspect(phone, "match-firm-en-GB-390");
        for (String each : new String[] {"/match", "/parks", "/match/gates?on=2017-05-31", "/match/parks/hebi-fibre"}) {
            phone.navigate(office.url(each));
            PagesTest.inspect(phone, "parks" + each.replaceAll("[^a-z]+", "-") + "-en-GB-390");
        }
        phone.context().close();
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({"zh-CN, 1280, airbag yarn, 鹤壁, 命中, 没有符合", "en-GB, 390, 气囊丝, Hebi, Says, No park fits"})
    void wordsOfEitherLanguageFindParksAndFirms(
            String language, int width, String words, String name, String hit, String none) {
        Page page = browsing.again(Role.AUDITOR, language, width);
        page.navigate(office.url("/match?on=2017-05-31"));
        page.locator("#words").fill(words);
        page.locator("form[role=search] button").click();
        assertThat(page.locator("section:has(#found-parks) li").first().textContent())
                .contains(name, hit, words);
        assertThat(page.locator("section:has(#found-firms) li a[href^='/match/firms/hebi-airbag']"))
                .hasCount(1);
        assertThat(page.locator("#texts").textContent()).isNotBlank();
        PagesTest.inspect(page, "match-search-" + language + "-" + width);
        page.locator("#words").fill("zzzz");
        page.locator("form[role=search] button").click();
        assertThat(page.locator("section:has(#found-parks)").textContent()).contains(none);
        page.context().close();
    }

    @Test
    @Order(2)
    void aQuotaIsReservedWithoutScriptsAndNeverBeyondWhatIsLeft() {
        Page page = browsing.withoutScripts(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/parks"));
        assertThat(page.locator(".park-cards > li")).hasCount(5);
        PagesTest.picture(page, "parks-zh-CN-1280");
        page.locator("a[href^='/parks/hebi-fibre?']").click();
        page.locator("a[href='/parks/hebi-fibre/quota']").click();
        record(page);
        assertThat(page.locator("#move-fault, #resource-fault")).hasCount(2);
        page.locator("#move").selectOption("reserve");
        page.locator("#resource").selectOption("land");
        page.locator("#amount").fill("521");
        page.locator("#holder").fill("hebi-airbag");
        page.locator("#day").fill("2017-05-31");
        page.locator("#until").fill("2017-11-30");
        record(page);
        assertThat(page.locator("#amount-fault").textContent()).contains("521", "2017-05-31 只剩 520");
        assertThat(page.locator("#holder").inputValue()).isEqualTo("hebi-airbag");
        PagesTest.picture(page, "park-quota-fault-zh-CN-1280");
        page.locator("#amount").fill("260");
        record(page);
        page.waitForURL(address -> address.contains("?recorded"));
        page.navigate(office.url("/parks/hebi-fibre?on=2017-11-30"));
        assertThat(page.locator("#park").textContent()).contains("已落实 180，已预留 260，剩余 260，共 700");
        PagesTest.picture(page, "park-zh-CN-1280");
        page.navigate(office.url("/parks/hebi-fibre?on=2017-12-01"));
        assertThat(page.locator("#park").textContent()).contains("已落实 180，已预留 0，剩余 520，共 700");
        page.context().close();
    }

    @Test
    @Order(3)
    void aFirmIsRecordedAndFindsItsPark() {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", PHONE);
        page.navigate(office.url("/match/new"));
        page.locator("#name-en").fill("Example spinning mill");
        page.locator("#id").fill("Mill 1");
        page.locator("#sector").fill("C99");
        page.locator("#need-land").fill("forty");
        record(page);
        assertThat(page.locator("#id-fault").textContent()).contains("Mill 1");
        assertThat(page.locator("#sector-fault").textContent()).contains("C99");
        assertThat(page.locator("#need-land-fault").textContent()).contains("forty");
        PagesTest.inspect(page, "match-form-faults-en-GB-390");
        page.locator("#id").fill("mill-1");
        page.locator("#sector").fill("C17");
        page.locator("#need-land").fill("40");
        record(page);
        page.waitForURL(address -> address.contains("/match/firms/mill-1"));
        assertThat(page.locator(".fits").textContent()).contains("no evidence", "Luyi textile");
        page.navigate(office.url("/parks/new"));
        page.locator("#name-en").fill("Example valley park");
        page.locator("#id").fill("valley");
        page.locator("#place").fill("410300");
        page.locator("#from").fill("2017");
        record(page);
        page.waitForURL(address -> address.contains("/parks/valley"));
        page.locator("a[href='/parks/valley/approval']").click();
        page.locator("#approval").selectOption("planning-assessment");
        page.locator("#from").fill("2017-03");
        page.locator("#number").fill("example 1");
        record(page);
        page.waitForURL(address -> address.contains("?recorded"));
        assertThat(page.locator("#history-title ~ div").textContent()).contains("example 1");
        page.context().close();
    }

    @Test
    @Order(3)
    void aYearOfAParkIsStatedWithItsProofAndAddedUp() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/parks/hebi-fibre?on=2017-05-31"));
        page.locator("a[href='/parks/hebi-fibre/output']").click();
        page.locator("#year").fill("16");
        page.locator("#tax").fill("many");
        record(page);
        assertThat(page.locator("#year-fault").textContent()).contains("16");
        assertThat(page.locator("#tax-fault").textContent()).contains("many");
        assertThat(page.locator("#evidence-number-fault")).hasCount(1);
        PagesTest.inspect(page, "park-year-faults-zh-CN-1280");
        page.locator("#year").fill("2016");
        page.locator("#evidence-kind").selectOption("report");
        page.locator("#output").fill("516000");
        page.locator("#tax").fill("12900");
        page.locator("#land").fill("1290");
        page.locator("#evidence-number").fill("示例年报");
        record(page);
        page.waitForURL(address -> address.contains("?recorded"));
        page.navigate(office.url("/parks/hebi-fibre?on=2017-05-31"));
        assertThat(page.locator("section:has(#years-title) tbody").textContent())
                .contains("2016", "400.00", "10.00", "示例年报");
        PagesTest.inspect(page, "park-years-zh-CN-1280");
        page.locator("section:has(#years-title) a[href^='/parks/output']").click();
        assertThat(page.locator("section:has(#sums-title)").textContent()).contains("5 个园区中的 4 个", "万元/亩");
        assertThat(page.locator("section:has(#lines-title)").textContent()).contains("无依据");
        PagesTest.inspect(page, "parks-output-zh-CN-1280");
        page.context().close();
        Page phone = browsing.again(Role.AUDITOR, "en-GB", PHONE);
        phone.navigate(office.url("/parks/output?on=2017-05-31&year=2015"));
        assertThat(phone.locator("#parks").textContent()).contains("in 2015", "of 2 of 5 parks", "no evidence");
        PagesTest.inspect(phone, "parks-output-en-GB-390");
        phone.context().close();
    }

    @Test
    @Order(3)
    void placesAreTakenIntoTheRecordWithTheirReservationsOrNotAtAll() {
        Page page = browsing.again(Role.HEAD, "zh-CN", DESK);
        needWater(page, "7000");
        long before = office.ledger().journal().head().sequence();
        page.navigate(office.url("/match/allocation?on=2017-09-01&seats-hebi-fibre=3&seats-luyi-textiles=0"));
        page.locator("input[name=reserve]").check();
        page.locator("#until").fill("2017-12-31");
        record(page);
        assertThat(page.locator("#match").textContent()).contains("未作任何登记", "示例针织服装企业：无法在 鹤壁化纤园", "7000", "只剩 6500");
        assertThat(page.locator("#until").inputValue()).isEqualTo("2017-12-31");
        PagesTest.inspect(page, "match-allocation-short-zh-CN-1280");
        page.locator("input[name=tried]").evaluate("each => each.value = 'what was shown before'");
        page.locator("input[name=reserve]").uncheck();
        record(page);
        assertThat(page.locator("#match").textContent()).contains("请重新核对");
        assertThat(office.ledger().journal().head().sequence()).isEqualTo(before);
        needWater(page, "400");
        before = office.ledger().journal().head().sequence();
        page.navigate(office.url("/match/allocation?on=2017-09-01&way=sum"));
        page.locator("input[name=reserve]").check();
        record(page);
        assertThat(page.locator("#until-fault")).hasCount(1);
        page.locator("#until").fill("2017-08-01");
        record(page);
        assertThat(page.locator("#until-fault").textContent()).contains("2017-09-01");
        PagesTest.inspect(page, "match-allocation-faults-zh-CN-1280");
        assertThat(office.ledger().journal().head().sequence()).isEqualTo(before);
        page.locator("#until").fill("2017-12-31");
        page.locator("#reason").fill("办公会议定");
        record(page);
        page.waitForURL(address -> address.contains("/match/allocations/2017-09-01-sum"));
        assertThat(page.locator("#match").textContent()).contains("办公会议定", "示例安全气囊丝企业", "鹤壁化纤园", "总分最高", "其次");
        PagesTest.inspect(page, "match-offers-zh-CN-1280");
        page.navigate(office.url("/match/firms/hebi-airbag?on=2017-09-01"));
        assertThat(page.locator("section:has(#offers-title)").textContent()).contains("鹤壁化纤园", "2017-09-01");
        PagesTest.inspect(page, "match-firm-offered-zh-CN-1280");
        page.navigate(office.url("/parks/hebi-fibre?on=2017-12-31"));
        assertThat(page.locator("section:has(#offers-title)").textContent()).contains("示例安全气囊丝企业");
        assertThat(page.locator("#park").textContent()).contains("用水指标", "已落实 0，已预留 2500");
        page.context().close();
        Page phone = browsing.again(Role.OFFICE_CLERK, "en-GB", PHONE);
        phone.navigate(office.url("/match/allocation?on=2017-09-01&way=sum"));
        PagesTest.inspect(phone, "match-allocation-record-en-GB-390");
        phone.locator("#offers-title ~ ul a").first().click();
        assertThat(phone.locator("#match").textContent()).contains("Places offered on 2017-09-01", "Next:");
        PagesTest.inspect(phone, "match-offers-en-GB-390");
        phone.context().close();
    }

    private void needWater(Page page, String amount) {
        page.navigate(office.url("/match/firms/luyi-knitting/state"));
        page.locator("#need-water").fill(amount);
        record(page);
        page.waitForURL(address -> address.contains("?recorded"));
    }

    @Test
    @Order(4)
    void weightsThatContradictEachOtherAreNotRecorded() {
        long before = office.ledger().journal().head().sequence();
        Page page = browsing.again(Role.HEAD, "zh-CN", DESK);
        page.navigate(office.url("/match/weights"));
        page.locator("select[name='concentration/relatedness']").selectOption("9");
        page.locator("select[name='relatedness/supply']").selectOption("9");
        page.locator("select[name='concentration/supply']").selectOption("1/9");
        page.locator("button[name=record]").click();
        assertThat(page.locator(".alert-danger").first().textContent()).isNotBlank();
        assertThat(page.locator("#weights").textContent()).contains("须低于 0.1");
        PagesTest.inspect(page, "match-weights-zh-CN-1280");
        assertThat(office.ledger().journal().head().sequence()).isEqualTo(before);
        page.locator("select[name='concentration/relatedness']").selectOption("1");
        page.locator("select[name='relatedness/supply']").selectOption("1");
        page.locator("select[name='concentration/supply']").selectOption("1");
        page.locator("button[name=record]").click();
        page.waitForURL(address -> address.contains("?recorded"));
        page.context().close();
    }

    @Test
    @Order(5)
    void aCountySeesItsOwnParksAlone() {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/parks"));
        assertThat(page.locator(".park-cards > li").count()).isLessThan(5);
        assertThat(page.navigate(office.url("/parks/hebi-fibre")).status()).isEqualTo(404);
        assertThat(page.navigate(office.url("/parks/hebi-fibre/quota")).status())
                .isEqualTo(404);
        assertThat(page.navigate(office.url("/match/parks/hebi-fibre")).status())
                .isEqualTo(404);
        page.navigate(office.url("/match/firms/hebi-airbag"));
        assertThat(page.locator("#fits").textContent()).doesNotContain("鹤壁化纤园");
        page.navigate(office.url("/match/search?words=气囊丝"));
        assertThat(page.locator("#match").textContent()).doesNotContain("鹤壁化纤园");
        page.context().close();
    }

    @ParameterizedTest
    @Order(0)
    @CsvSource({"zh-CN, 1280, 2, 不是整数", "en-GB, 390, two, no whole number"})
    void parksThatTakeOnlySoManyAreGivenToWhomTheySuit(String language, int width, String seats, String wrong) {
        Page page = browsing.again(Role.AUDITOR, language, width);
        page.navigate(office.url("/match?on=2023-08-01"));
        page.locator("a[href^='/match/allocation']").click();
        page.locator("#seats-puyang-jinshan").fill(seats);
        page.locator("input[name=way][value=sum]").check();
        page.locator("#match form button").click();
        assertThat(page.locator("section:has(#board-puyang-jinshan)").textContent())
                .contains(seats.equals("2") ? "1/2" : "1 of 1");
        assertThat(whole(page, "#wrong-puyang-jinshan").count()).isEqualTo(seats.equals("2") ? 0 : 1);
        page.locator("#seats-puyang-jinshan").fill("x");
        page.locator("#match form button").click();
        assertThat(page.locator("#wrong-puyang-jinshan").textContent()).contains(wrong);
        PagesTest.inspect(page, "match-allocation-" + language + "-" + width);
        page.context().close();
    }
}
