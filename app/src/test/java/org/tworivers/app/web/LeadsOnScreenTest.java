package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.web.Caller.Answer;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.attraction.LeadCourse;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.shared.Code;
import tools.jackson.databind.JsonNode;

/// A team lives where firms are: its visits, with the network gone too, its leads with their clocks, who talked
/// first, and a lead that becomes a project. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeadsOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String WAITING = "#outcome-waiting";
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String LEAD =
            "{\"team\":\"luyi-shanghai\",\"firm\":\"%s\",\"source\":\"association\",\"place\":"
                    + "\"gbt2260:411628\",\"found\":\"%s\",\"size\":{\"amount\":\"50000000\"},\"competing\":[\"合肥\",\"徐州\"]}";

    private AttractionBook book() {
        return office.ledger()
                .attraction()
                .book(office.ledger().journal().head().sequence());
    }

    private List<Visit> visits(String firm) {
        return book().visits().stream()
                .filter(visit -> visit.firm().equals(firm))
                .toList();
    }

    private LeadCourse lead(String firm) {
        return book().leads().stream()
                .filter(each -> each.lead().firm().equals(firm))
                .findFirst()
                .orElseThrow();
    }

    private static void note(Page page, String firm, String notes) {
        page.locator("#firm").fill(firm);
        page.locator("#notes").fill(notes);
        page.locator("form[data-again] button").click();
    }

    @Test
    @Order(1)
    void visitsAreNotedWithoutANetworkAndSentOnceThereIsOne() {
        Page page = browsing.again(Role.TEAM_MEMBER, "zh-CN", PHONE);
        page.navigate(office.url("/teams/luyi-shanghai/visits"));
        page.waitForFunction("async () => !!(await navigator.serviceWorker.ready)"
                + " && !!(await (await caches.open('outcomes')).match(location.href))");
        PagesTest.inspect(page, "visits-zh-CN-390");
        page.context().setOffline(true);
        note(page, "示例毛纺厂", "想找一万平方米厂房");
        page.waitForFunction("() => document.getElementById('outcome-waiting').textContent.includes('没有网络')");
        assertThat(page.locator("#notes").inputValue()).isEmpty();
        page.reload();
        note(page, "示例制衣厂", "年底前搬迁");
        page.waitForFunction("() => document.getElementById('outcome-waiting').textContent.includes('2 项')");
        assertThat(visits("示例毛纺厂")).isEmpty();
        page.context().setOffline(false);
        page.waitForFunction("() => document.querySelectorAll('#sent [role=status]').length === 2");
        assertThat(page.locator(WAITING).isVisible()).isFalse();
        assertThat(visits("示例毛纺厂"))
                .singleElement()
                .satisfies(visit -> assertThat(visit.notes()).isEqualTo("想找一万平方米厂房"));
        assertThat(visits("示例制衣厂")).hasSize(1);
        page.locator("#day").fill("2031-01-01");
        note(page, "示例纽扣厂", "");
        page.locator("#sent [role=alert]").waitFor();
        assertThat(page.locator("#sent [role=alert]").textContent()).contains("尚未到来");
        PagesTest.inspect(page, "visits-refused-zh-CN-390");
        page.locator("#sent form input[name=day]").fill("2017-05-22");
        page.locator("#sent form button").click();
        page.waitForFunction("() => document.querySelectorAll('#sent [role=status]').length === 3");
        assertThat(visits("示例纽扣厂")).hasSize(1);
        page.navigate(office.url("/teams/luyi-shanghai?lang=en"));
        assertThat(page.locator("main").textContent()).contains("104", "示例毛纺厂");
        PagesTest.inspect(page, "team-en-GB-390");
        page.context().close();
    }

    @Test
    @Order(2)
    void aLeadOfAKnownFirmIsAskedAboutAndItsStepsRunAgainstClocks() {
        Page page = browsing.again(Role.TEAM_MEMBER, "en-GB", PHONE);
        page.navigate(office.url("/teams/luyi-shanghai/leads/new"));
        page.locator("#firm").fill("Example hat works");
        page.locator("#size").fill("about a lot");
        page.locator("#record").click();
        assertThat(page.locator("#size-fault").textContent()).contains("about a lot");
        assertThat(page.locator("#firm").inputValue()).isEqualTo("Example hat works");
        page.locator("#size").fill("5000万");
        page.locator("#source").selectOption("association");
        page.locator("#found").fill("2017-05-19");
        page.locator("#wish").fill("A workshop of 5,000 square metres");
        page.locator("#record").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Example hat works");
        assertThat(page.locator("main").textContent()).contains("50 million");
        assertThat(page.locator(".status-overdue").first().textContent()).isEqualTo("overdue");
        page.locator("a[href$='/step']").click();
        page.locator("#step").selectOption("answered");
        page.locator("#day").fill("2017-05-22");
        page.locator("#record").click();
        assertThat(page.locator("section:has(#clocks-title) tbody tr").first().textContent())
                .contains("judgement", "2017-05-25");
        page.locator("a[href$='/claim']").click();
        page.locator("#day").fill("2017-05-19");
        page.locator("#record").click();
        assertThat(page.locator("#paper-fault").textContent()).contains("proves the contact");
        page.locator("#paper").fill("Minutes 7");
        page.locator("#record").click();
        assertThat(page.locator("section:has(#talk-title) .status").textContent())
                .isEqualTo("holds");
        PagesTest.inspect(page, "lead-en-GB-390");
        page.navigate(office.url("/teams/luyi-shanghai/leads/new"));
        page.locator("#firm").fill("Example hat works");
        page.locator("#source").selectOption("visit");
        page.locator("#record").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("has a lead already", "Luyi");
        PagesTest.inspect(page, "lead-same-en-GB-390");
        page.context().close();
    }

    @Test
    @Order(3)
    void aLeadBecomesAProjectWithoutTypingAnythingTwice() {
        Page page = browsing.again(Role.TEAM_MEMBER, "en-GB", DESK);
        String id = lead("Example hat works").lead().id();
        page.navigate(office.url("/leads/" + id));
        page.locator("#begin").click();
        assertThat(page.locator("[role=status]").textContent()).contains("recorded");
        assertThat(lead("Example hat works").findProject())
                .hasValueSatisfying(became -> assertThat(became.project()).isEqualTo("leads/" + id));
        page.locator("section:has(#project-title) a").click();
        assertThat(page.locator("main").textContent()).contains("Example hat works", "Luyi", "lead");
        page.context().close();
    }

    @Test
    @Order(4)
    void theOfficeSeesWhatIsLateAndDecidesWhoTalkedFirst() {
        Page page = browsing.again(Role.HEAD, "zh-CN", DESK);
        page.navigate(office.url("/leads"));
        PagesTest.inspect(page, "leads-zh-CN-1280");
        page.locator(".lead-counts a[href$='due=disputed']").click();
        assertThat(page.locator("tbody tr")).hasCount(2);
        page.locator("tbody a").first().click();
        PagesTest.inspect(page, "lead-zh-CN-1280");
        String id = page.url().replaceAll(".*/", "");
        page.locator("a[href$='/decide']").click();
        page.locator("#claim").selectOption(new SelectOption().setIndex(2));
        page.locator("#reason").fill("会谈纪要有双方签字");
        PagesTest.inspect(page, "lead-decide-zh-CN-1280");
        page.locator("#record").click();
        assertThat(page.locator("[role=status]").textContent()).contains("已登记");
        assertThat(book().findLead(id)
                        .orElseThrow()
                        .talk()
                        .reading(ExampleFiles.AS_OF)
                        .findHolder()
                        .map(Standing::holder))
                .contains(Code.parse("gbt2260:411681"));
        page.navigate(office.url("/leads/funnel"));
        assertThat(page.locator(".tally").textContent()).contains("105");
        PagesTest.inspect(page, "lead-funnel-zh-CN-1280");
        page.navigate(office.url("/teams?lang=en"));
        PagesTest.inspect(page, "teams-en-GB-1280");
        page.navigate(office.url("/teams/luyi-shanghai/state"));
        PagesTest.inspect(page, "team-form-en-GB-1280");
        page.locator("#members").fill("示例队员丙");
        page.locator("#record").click();
        assertThat(page.locator(".particulars").textContent()).contains("示例队员丙");
        page.context().close();
    }

    @Test
    @Order(5)
    void anotherCountySeesNothingOfALeadButMaySayThatItTalkedFirst() {
        Page page = browsing.again(Role.COUNTY_CLERK, "en-GB", DESK);
        page.navigate(office.url("/leads?due=all"));
        assertThat(page.locator("tbody tr")).hasCount(0);
        String id = lead("Example hat works").lead().id();
        assertThat(page.navigate(office.url("/leads/" + id)).status()).isEqualTo(404);
        assertThat(page.navigate(office.url("/leads/" + id + "/step")).status()).isEqualTo(404);
        page.navigate(office.url("/leads/" + id + "/claim"));
        assertThat(page.locator("main").textContent()).contains("Example hat works", "For Zhengzhou");
        page.locator("#day").fill("2017-05-19");
        page.locator("#paper").fill("Minutes 12");
        page.locator("#record").click();
        assertThat(page.locator("section:has(#talk-title)").textContent()).contains("same day", "Luyi", "Zhengzhou");
        assertThat(page.locator("main").textContent()).doesNotContain("5,000 square metres", "50 million");
        PagesTest.inspect(page, "lead-of-another-en-GB-1280");
        page.context().close();
    }

    @Test
    @Order(6)
    void lettersAboutWhatWaitsAreAskedForAndStoppedOnOnesOwnPage() {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/account/digest"));
        assertThat(page.locator("main").textContent()).contains("尚未配置邮件服务器");
        page.locator("select[name=rhythm]").selectOption("weekly");
        page.locator("input[name=address]").fill("clerk@office@example.org");
        page.locator("form.days").evaluate("form => { form.noValidate = true; form.requestSubmit(); }");
        assertThat(page.locator("#fault").textContent()).contains("clerk@office@example.org");
        assertThat(page.locator("input[name=address]").inputValue()).isEqualTo("clerk@office@example.org");
        assertThat(page.locator("select[name=rhythm]").inputValue()).isEqualTo("weekly");
        PagesTest.inspect(page, "digest-refused-zh-CN-1280");
        page.locator("input[name=address]").fill("clerk@example.org");
        page.locator("form.days button").click();
        assertThat(page.locator("[role=status]").last().textContent()).isEqualTo("已保存。");
        assertThat(page.locator("select[name=rhythm]").inputValue()).isEqualTo("weekly");
        page.locator("select[name=rhythm]").selectOption("never");
        page.locator("form.days button").click();
        assertThat(page.locator("[role=status]").last().textContent()).contains("已停止");
        assertThat(page.locator("input[name=address]").inputValue()).isEmpty();
        page.context().close();
    }

    @Test
    @Order(7)
    void leadsAreRecordedOnceAsTheFormsDoAndReadPageByPage() throws IOException, InterruptedException {
        Caller team = Caller.of(office, Role.TEAM_MEMBER);
        team.post(
                        "/api/v1/leads",
                        LEAD.formatted("接口制衣厂", "2031-01-01"),
                        KEY,
                        UUID.randomUUID().toString())
                .assertProblem(422, "refused");
        String lead = recordedOnce(team);
        stepped(team, lead);
        provenAndVisited(team, lead);
        readPageByPage(team);
        anotherPlacesProgramMayOnlyClaim(lead);
    }

    private static String recordedOnce(Caller team) throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        Answer found = team.post("/api/v1/leads", LEAD.formatted("接口制衣厂", "2017-05-19"), KEY, key);
        assertThat(found.status()).as(found.body()).isEqualTo(201);
        Answer again = team.post("/api/v1/leads", LEAD.formatted("接口制衣厂", "2017-05-19"), KEY, key);
        assertThat(again.body()).isEqualTo(found.body());
        Answer same = team.post(
                "/api/v1/leads",
                LEAD.formatted("接口制衣厂", "2017-05-20"),
                KEY,
                UUID.randomUUID().toString());
        same.assertProblem(422, "refused");
        assertThat(same.body()).contains("lead-namesake");
        return found.header("location");
    }

    private static void stepped(Caller team, String lead) throws IOException, InterruptedException {
        Answer read = team.get(lead);
        assertThat(read.json().get("lead").get("next").get("clock").asString()).isEqualTo("answer");
        Answer stepped = team.post(
                lead + "/step",
                "{\"step\":\"answered\",\"day\":\"2017-05-22\"}",
                KEY,
                UUID.randomUUID().toString(),
                IF_MATCH,
                read.header("etag"));
        assertThat(stepped.status()).as(stepped.body()).isEqualTo(201);
        team.post(
                        lead + "/step",
                        "{\"step\":\"judged\",\"day\":\"2017-05-23\"}",
                        KEY,
                        UUID.randomUUID().toString(),
                        IF_MATCH,
                        read.header("etag"))
                .assertProblem(412, "version-moved");
    }

    private static void provenAndVisited(Caller team, String lead) throws IOException, InterruptedException {
        Answer unproven = team.post(
                lead + "/claim",
                "{\"day\":\"2017-05-19\",\"until\":\"2017-11-19\"}",
                KEY,
                UUID.randomUUID().toString(),
                IF_MATCH,
                "*");
        assertThat(unproven.body()).contains("talk-unproven");
        Answer proven = team.post(
                lead + "/claim",
                "{\"day\":\"2017-05-19\",\"until\":\"2017-11-19\",\"paper\":\"纪要 3\"}",
                KEY,
                UUID.randomUUID().toString(),
                IF_MATCH,
                "*");
        assertThat(proven.status()).as(proven.body()).isEqualTo(201);
        Answer visited = team.post(
                "/api/v1/visits",
                "{\"team\":\"luyi-shanghai\",\"firm\":\"接口制衣厂\",\"day\":\"2017-05-22\",\"lead\":\""
                        + lead.substring(lead.lastIndexOf('/') + 1) + "\"}",
                KEY,
                UUID.randomUUID().toString());
        assertThat(visited.status()).as(visited.body()).isEqualTo(201);
        assertThat(team.get(visited.header("location") + "?limit=500").body()).contains("接口制衣厂");
        assertThat(team.get(lead).json().get("lead").get("visited").asBoolean()).isTrue();
    }

    private static void readPageByPage(Caller team) throws IOException, InterruptedException {
        JsonNode first = team.get("/api/v1/leads?due=all&limit=100").json();
        JsonNode second = team.get(first.get("next").asString()).json();
        Set<String> seen = new TreeSet<>();
        List.of(first, second)
                .forEach(page -> page.get("leads")
                        .forEach(each -> seen.add(each.get("id").asString())));
        assertThat(seen).hasSize(first.get("all").asInt());
        assertThat(second.has("next")).isFalse();
        assertThat(team.get("/api/v1/leads/funnel?by=month")
                        .json()
                        .get("whole")
                        .get("leads")
                        .asInt())
                .isEqualTo(seen.size());
        assertThat(team.get("/api/v1/teams/luyi-shanghai").json().get("home").asString())
                .isEqualTo("gbt2260:411628");
    }

    private void anotherPlacesProgramMayOnlyClaim(String lead) throws IOException, InterruptedException {
        Caller county = Caller.of(office, Role.COUNTY_CLERK);
        county.get(lead).assertProblem(404, "not-found");
        county.post(
                        lead + "/step",
                        "{\"step\":\"closed\",\"day\":\"2017-05-23\"}",
                        KEY,
                        UUID.randomUUID().toString(),
                        IF_MATCH,
                        "*")
                .assertProblem(404, "not-found");
        Answer claimed = county.post(
                lead + "/claim",
                "{\"day\":\"2017-05-20\",\"until\":\"2017-11-19\",\"paper\":\"纪要 12\"}",
                KEY,
                UUID.randomUUID().toString(),
                IF_MATCH,
                "*");
        assertThat(claimed.status()).as(claimed.body()).isEqualTo(201);
        JsonNode told = county.get(lead).json();
        assertThat(told.has("lead")).isFalse();
        assertThat(told.get("claims").size()).isEqualTo(2);
        county.post(lead + "/decide", "{}", KEY, UUID.randomUUID().toString(), IF_MATCH, "*")
                .assertProblem(403, "right-missing");
    }
}
