package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.exchange.evidence.Photos;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.oversight.PromiseState;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// What projects came to is seen to: stalls and visits, promises, audits, suspects. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OversightOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String STALLS = "#stalls tbody tr:has(.day-cell)";

    private long head() {
        return office.ledger().journal().head().sequence();
    }

    private static int number(Page page) {
        return Integer.parseInt(page.locator("#number").textContent().replaceAll("\\D", ""));
    }

    @Test
    @Order(1)
    void stallsAreShownByWhoIsToSeeToThemAndNothingIsRecorded() {
        long before = head();
        Page page = browsing.again(Role.HEAD, "zh-CN", DESK);
        page.navigate(office.url("/stalls"));
        int all = number(page);
        assertThat(all).isPositive();
        PagesTest.inspect(page, "stalls-zh-CN-1280");
        page.locator("#stage").selectOption("registered");
        page.locator("form.days button").click();
        assertThat(number(page)).isBetween(1, all - 1);
        assertThat(page.locator(STALLS).first().textContent()).contains("2017-0", "获批", "土地");
        page.navigate(office.url("/stalls?asOf=2012-06-30"));
        assertThat(number(page)).isZero();
        String csv =
                page.request().get(office.url("/stalls/export.csv?lang=zh")).text();
        assertThat(csv.lines()).hasSize(all + 1).first().asString().contains("责任单位");
        String json = page.request()
                .get(office.url("/stalls/export.json?stage=signed"))
                .text();
        assertThat(json)
                .contains("\"inferred\":", "\"evidence\":[\"filing\",\"tax\"]")
                .doesNotContain("\"permitted\"");
        assertThat(head()).isEqualTo(before);
        page.context().close();
    }

    @Test
    @Order(2)
    void aVisitWithAPhotoIsRecordedOnAPhoneAndIsNews() throws IOException {
        Page page = browsing.again(Role.COUNTY_CLERK, "en-GB", PHONE);
        page.navigate(office.url("/stalls"));
        int stalled = number(page);
        PagesTest.inspect(page, "stalls-en-GB-390");
        page.locator("a[href$='/record/visit']").first().click();
        assertThat(page.locator("#day").inputValue()).isEqualTo("2017-05-23");
        page.locator("#seen-there").fill("Two halls stand without roofs");
        page.locator("#paper-0-number").fill("Hall 1");
        page.locator("#paper-0-file")
                .setInputFiles(
                        new FilePayload("IMG_1.jpg", "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8)));
        page.locator("form.card .btn-primary").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("IMG_1.jpg", "JPEG or PNG");
        assertThat(page.locator("#seen-there").inputValue()).isEqualTo("Two halls stand without roofs");
        assertThat(page.locator("#paper-0-number").inputValue()).isEqualTo("Hall 1");
        PagesTest.inspect(page, "site-visit-refused-en-GB-390");
        byte[] taken = Photos.phone(800, 600, 6);
        page.locator("#paper-0-file").setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", taken));
        page.locator("form.card .btn-primary").click();
        assertThat(page.locator("[role=status]").first().textContent()).contains("Recorded");
        assertThat(page.locator("main").textContent()).contains("Two halls stand without roofs", "Hall 1");
        String kept = String.valueOf(page.locator("img.photo").getAttribute("src"));
        byte[] shown = page.request().get(office.url(kept)).body();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(kept).endsWith(ContentHash.of(shown));
        assertThat(new EvidenceFiles(office.ledger().database()).find(ContentHash.of(taken)))
                .isEmpty();
        PagesTest.inspect(page, "site-visit-en-GB-390");
        page.navigate(office.url("/stalls"));
        assertThat(number(page)).isEqualTo(stalled - 1);
        Page reader = browsing.again(Role.READER, "en-GB", PHONE);
        assertThat(reader.request().get(office.url(kept)).status()).isEqualTo(404);
        reader.context().close();
        page.context().close();
    }

    private PromiseState state(String promise) {
        return office.ledger()
                .oversight()
                .book(head())
                .findPromise(promise)
                .orElseThrow()
                .state(ExampleFiles.AS_OF);
    }

    private static void record(Page page) {
        page.locator("#record").click();
    }

    @Test
    @Order(3)
    void aPromiseIsKeptOnlyByTheFirmsWord() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/promises"));
        assertThat(page.locator("#promises").textContent()).contains("逾期 1 项", "企业称未兑现", "责任单位报告已兑现");
        PagesTest.inspect(page, "promises-zh-CN-1280");
        page.navigate(office.url("/promises?state=overdue"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("tbody th a").click();
        page.locator("a[href$='/claim']").click();
        record(page);
        assertThat(page.locator("#paper-fault").textContent()).contains("佐证");
        page.locator("#paper").fill("示例验收单 9");
        record(page);
        assertThat(state("example-road")).isEqualTo(PromiseState.CLAIMED);
        page.locator("a[href$='/judge']").click();
        page.locator("input[value=kept]").check();
        page.locator("#heard-by").fill("示例县合作办");
        page.locator("#paper").fill("示例函 3");
        record(page);
        assertThat(page.locator("[role=alert]").textContent()).contains("报告兑现的人不得登记");
        assertThat(page.locator("#heard-by").inputValue()).isEqualTo("示例县合作办");
        PagesTest.inspect(page, "promise-judge-zh-CN-1280");
        page.navigate(office.url("/promises/example-road"));
        PagesTest.inspect(page, "promise-zh-CN-1280");
        page.context().close();
        Page firm = browsing.again(Role.FIRM, "en-GB", PHONE);
        firm.navigate(office.url("/my/promises"));
        PagesTest.inspect(firm, "my-promises-en-GB-390");
        firm.locator("section:has(#p-example-road) input[value=denied]").check();
        firm.locator("section:has(#p-example-road) button").click();
        assertThat(firm.locator("[role=alert]").textContent()).contains("fill it in");
        firm.locator("section:has(#p-example-road) input[value=kept]").check();
        firm.locator("section:has(#p-example-road) button").click();
        assertThat(firm.locator("[role=status]").textContent()).contains("recorded");
        assertThat(state("example-road")).isEqualTo(PromiseState.KEPT);
        firm.context().close();
    }

    @Test
    @Order(4)
    void aPromiseIsRecordedForAProjectAndShownThere() {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", PHONE);
        page.navigate(office.url("/promises/new?project=example/0150"));
        page.locator("#kind").selectOption("land");
        page.locator("#text").fill("Forty mu for the second hall");
        page.locator("#firm").fill("nobody knows");
        page.locator("#owner").fill("Land bureau (example)");
        page.locator("#due").fill("2017-12-31");
        page.locator("#paper").fill("Minutes 4");
        record(page);
        assertThat(page.locator("#firm-fault").textContent()).contains("organisation of the register");
        assertThat(page.locator("#text").inputValue()).isEqualTo("Forty mu for the second hall");
        page.locator("#firm").fill("Zhongwei Chemical Fibre");
        PagesTest.inspect(page, "promise-form-en-GB-390");
        record(page);
        assertThat(page.locator("[role=status]").textContent()).contains("recorded");
        page.locator("dl a").click();
        assertThat(page.locator("main").textContent()).contains("Forty mu for the second hall", "site visit");
        page.context().close();
        Page clerk = browsing.again(Role.COUNTY_CLERK, "en-GB", PHONE);
        assertThat(clerk.request().get(office.url("/promises/example-road")).status())
                .isEqualTo(404);
        clerk.context().close();
    }

    @Test
    @Order(5)
    void aSampleIsDrawnLookedAtAndScaledBesideWhatIsClaimed() {
        Page page = browsing.again(Role.AUDITOR, "zh-CN", DESK);
        page.navigate(office.url("/audits"));
        PagesTest.inspect(page, "audits-zh-CN-1280");
        page.locator("#of").selectOption("started");
        page.locator("#size").fill("many");
        page.locator("#seed").fill("42");
        page.locator("#draw").click();
        assertThat(page.locator("#size-fault").textContent()).contains("many", "1 到 1000");
        page.locator("#size").fill("6");
        page.locator("#draw").click();
        assertThat(page.locator("main").textContent()).contains("从 165 项事实中抽取 6 项", "165 个项目", "尚未核实");
        page.locator("a[href*='/found?item=1']").first().click();
        page.locator("#verdict").selectOption("confirmed");
        page.locator("#paper").fill("示例核查记录 20");
        record(page);
        page.locator("a[href*='/found?item=2']").first().click();
        page.locator("#verdict").selectOption("not-found");
        page.locator("#paper").fill("示例核查记录 21");
        record(page);
        assertThat(page.locator("#note-fault").textContent()).isNotBlank();
        page.locator("#note").fill("现场无施工");
        record(page);
        assertThat(page.locator("main").textContent()).contains("50.0%（1/2）", "约 83 个项目");
        PagesTest.inspect(page, "audit-zh-CN-1280");
        page.navigate(office.url("/audits/example-receipts?lang=en"));
        PagesTest.inspect(page, "audit-en-GB-1280");
        page.navigate(office.url("/suspects"));
        assertThat(page.locator("main").textContent()).contains("80 % or more left again", "voucher was used");
        PagesTest.inspect(page, "suspects-en-GB-1280");
        page.navigate(office.url("/?lang=en"));
        assertThat(page.locator("main").textContent()).doesNotContain("promises to firms overdue");
        page.context().close();
    }

    private void sign(String id, String place, String day, Statement... more) {
        List<Statement> said = new ArrayList<>(List.of(
                new Statement.Named(Names.of("zh", "示例重签项目"), Day.UNDATED),
                new Statement.Located(Code.parse("gbt2260:" + place), Day.UNDATED),
                new Statement.Signed(
                        Statement.Signed.Kind.CONTRACT,
                        new Capital(Amount.unstated(), Amount.unstated()),
                        "",
                        Day.parse(day))));
        said.addAll(List.of(more));
        Draft draft = new ProjectsCodec()
                .encode(new ProjectStated(id, true, said))
                .withEvidence(List.of(Evidence.of(Evidence.Kind.CONTRACT, "1")));
        assertThat(office.ledger()
                        .journal()
                        .append(Act.of(new Origin("test", Channel.COMMAND, "CN-HA", ""), List.of(draft))))
                .isInstanceOf(Appended.Recorded.class);
    }

    @Test
    @Order(6)
    void signingsThatSeemToBeTheSameOnceMoreAreSuspects() {
        Page page = browsing.again(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url("/suspects"));
        int before = number(page);
        sign("test/again-1", "410102", "2016-05-03");
        page.reload();
        assertThat(number(page)).isEqualTo(before);
        sign("test/again-2", "411628", "2016-08-03");
        page.reload();
        assertThat(number(page)).isEqualTo(before + 1);
        assertThat(page.locator("tbody tr").last().textContent()).contains("same name in another place");
        sign("test/again-3", "410102", "2016-02-03", new Statement.StageReached(Stage.ENDED, Day.parse("2016-03-01")));
        page.reload();
        assertThat(page.locator("tbody tr").last().textContent()).contains("signed again after it had ended");
        page.context().close();
    }
}
