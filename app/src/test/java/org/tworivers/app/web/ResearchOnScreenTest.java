package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Part;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.ResearchBook;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// A firm posts a need, an institute an offer; the office looks both through and makes them a joint project in one act;
/// the network shows it. Nobody records what is not theirs. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResearchOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int MANY = 500;
    private static final int HUBS = 20;
    private static final String NEED = "织物瑕疵的机器视觉检测";
    private static final String OFFER = "织物瑕疵视觉检测算法";

    private ResearchBook book() {
        return office.ledger().research().book(office.ledger().journal().head().sequence(), Audience.OWN);
    }

    private PostingCourse posting(String title) {
        return book().postings().stream()
                .filter(each -> each.posting().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String path(String title) {
        return "/research/postings/" + posting(title).posting().id();
    }

    private static int status(Page page, String url) {
        return page.request().get(url).status();
    }

    private static void record(Page page) {
        page.locator("#record").click();
    }

    @Test
    @Order(1)
    void aFirmPostsANeedAndSeesOffersButNoNetwork() {
        Page page = browsing.again(Role.FIRM, "zh-CN", PHONE);
        page.navigate(office.url("/my/needs"));
        assertThat(page.locator("main")).containsText("高强耐热纤维纺丝工艺");
        assertThat(page.locator("main")).not().containsText("煤矿粉尘");
        PagesTest.inspect(page, "my-needs-zh-CN-390");
        page.locator("a[href='/my/needs/new']").click();
        record(page);
        assertThat(page.locator("#title-fault")).isVisible();
        page.locator("#title").fill(NEED);
        page.locator("#text").fill("织物瑕疵靠人工检验，寻求机器视觉检测方案。");
        page.locator("#sector").fill("纺织业 (gbt4754:C17)");
        PagesTest.inspect(page, "my-need-new-zh-CN-390");
        record(page);
        assertThat(page.locator(".alert-success")).isVisible();
        assertThat(page.locator("main")).containsText("待审核");
        Assertions.assertThat(posting(NEED).posting().organisation()).isEqualTo("zhongwei");
        for (String path : List.of("/research", "/research/network", path(NEED), "/research/technologies")) {
            Assertions.assertThat(status(page, office.url(path))).as(path).isEqualTo(403);
        }
        page.context().close();
    }

    @Test
    @Order(2)
    void anInstituteRecordsOnlyItsOwn() {
        Page page = browsing.again(Role.INSTITUTE_EDITOR, "en-GB", DESK);
        page.navigate(office.url("/research"));
        assertThat(page.locator("main")).containsText("9 stated, 7 named");
        assertThat(page.locator("main")).containsText("2013");
        PagesTest.inspect(page, "research-en-GB-1280");
        Assertions.assertThat(status(page, office.url(path(NEED)))).isEqualTo(404);
        for (String path : List.of("/", "/projects", path(NEED) + "/review", "/leads")) {
            Assertions.assertThat(status(page, office.url(path))).as(path).isEqualTo(403);
        }
        for (String path : List.of("/research/counts/new", "/research/projects/pingmei-three/state")) {
            Assertions.assertThat(status(page, office.url(path))).as(path).isEqualTo(404);
        }
        page.navigate(office.url("/research/projects/new"));
        page.locator("#name-en").fill("Ours");
        page.locator("#party-0").fill("Pingmei Shenma");
        page.locator("#party-1").fill("Donghua University");
        page.locator("#part-1").selectOption("partner");
        page.locator("#paper").fill("Minutes 1");
        record(page);
        assertThat(page.locator(".alert-danger")).containsText("your own organisation");
        page.locator("#party-1").fill("Central Plains Institute");
        page.locator("#from").fill("2017-03");
        page.locator("#share-0").fill("60");
        page.locator("#budget").fill("300");
        page.locator("#unit").selectOption("wan");
        PagesTest.inspect(page, "research-form-en-GB-1280");
        record(page);
        assertThat(page.locator(".alert-success")).isVisible();
        assertThat(page.locator("main")).containsText("60 %");
        assertThat(page.locator("main")).containsText("2017-03");
        page.navigate(office.url("/research/postings/new?kind=offer"));
        page.locator("#title").fill(OFFER);
        page.locator("#text").fill("机器视觉算法，识别织物瑕疵，已有样机。");
        page.locator("#sector").fill("纺织业 (gbt4754:C17)");
        record(page);
        assertThat(page.locator("main")).containsText("waits for review");
        assertThat(page.locator(".actions .btn-primary")).hasCount(0);
        page.context().close();
    }

    @Test
    @Order(3)
    void theOfficeLooksThroughAndMakesAProjectInOneAct() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/research/postings"));
        assertThat(page.locator(".lead-counts")).containsText("3");
        PagesTest.inspect(page, "research-postings-zh-CN-1280");
        for (String title : List.of(NEED, OFFER)) {
            page.navigate(office.url(path(title)));
            page.locator(".actions .btn-primary").click();
            page.locator("#verdict").selectOption("shown");
            record(page);
            assertThat(page.locator(".alert-success")).isVisible();
        }
        page.navigate(office.url(path(NEED)));
        assertThat(page.locator(".research-reasons").first()).containsText("机器视觉");
        assertThat(page.locator(".research-reasons").first()).containsText("纺织业");
        PagesTest.inspect(page, "research-posting-zh-CN-1280");
        page.setViewportSize(PHONE, 900);
        PagesTest.inspect(page, "research-posting-zh-CN-390");
        page.locator("li.card", new Page.LocatorOptions().setHasText(OFFER))
                .locator(".btn-primary")
                .click();
        record(page);
        assertThat(page.locator(".alert-danger")).isVisible();
        page.locator("#paper").fill("合作意向书 1");
        PagesTest.inspect(page, "research-take-zh-CN-390");
        record(page);
        assertThat(page.locator("h1")).containsText(NEED);
        JointProject project = book().cooperations().stream()
                .map(each -> each.entry())
                .filter(JointProject.class::isInstance)
                .map(JointProject.class::cast)
                .filter(each -> !each.need().isEmpty())
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(project.sector()).hasToString("gbt4754:C17");
        Assertions.assertThat(project.participants()).hasSize(2);
        page.navigate(office.url(path(NEED)));
        assertThat(page.locator("main")).containsText("已转为项目");
        page.context().close();
    }

    @Test
    @Order(4)
    void theNetworkShowsWhoLinksAFirmAndALaboratoryWithThePapers() {
        Page page = browsing.again(Role.READER, "en-GB", DESK);
        page.navigate(office.url("/research/network"));
        assertThat(page.locator("#network-picture canvas")).isVisible();
        PagesTest.inspect(page, "research-network-en-GB-1280");
        page.locator("[data-view=matrix]").click();
        PagesTest.inspect(page, "research-matrix-en-GB-1280");
        page.locator("#from").fill("Zhongwei Chemical Fibre");
        page.locator("#to").fill("Shanghai Jiao Tong University");
        page.locator("#find-way").click();
        assertThat(page.locator("#way-said")).containsText("2 links");
        assertThat(page.locator(".research-way")).containsText("合作意向书 1");
        page.navigate(office.url("/research/network?lang=zh&asOf=2013-12-30"));
        assertThat(page.locator("#nodes")).not().containsText("中原研究院");
        page.navigate(office.url("/research/network?lang=zh&asOf=2013-12-31"));
        assertThat(page.locator("#nodes")).containsText("中原研究院");
        page.setViewportSize(PHONE, 900);
        page.navigate(office.url("/research/network"));
        PagesTest.inspect(page, "research-network-zh-CN-390");
        page.navigate(office.url("/research"));
        PagesTest.inspect(page, "research-zh-CN-390");
        for (String path : List.of("/research/projects/new", "/research/postings/new", path(NEED) + "/review")) {
            Assertions.assertThat(status(page, office.url(path))).as(path).isEqualTo(403);
        }
        page.context().close();
    }

    @Test
    @Order(5)
    void aTechnologyIsTakenInStepByStep() {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
        page.navigate(office.url("/research/technologies/example-spinning/step"));
        page.locator("#step").selectOption("re-innovated");
        page.locator("#paper").fill("Report 3");
        record(page);
        assertThat(page.locator("main")).containsText("next is absorbed");
        page.locator("#step").selectOption("absorbed");
        record(page);
        assertThat(page.locator(".alert-success")).isVisible();
        PagesTest.inspect(page, "research-technologies-en-GB-1280");
        page.setViewportSize(PHONE, 900);
        page.navigate(office.url("/research/technologies?lang=zh"));
        PagesTest.inspect(page, "research-technologies-zh-CN-390");
        page.navigate(office.url("/research/contracts/new"));
        record(page);
        assertThat(page.locator(".alert-danger")).isVisible();
        PagesTest.inspect(page, "research-contract-zh-CN-390");
        page.navigate(office.url("/research/contracts/example-fibre"));
        PagesTest.inspect(page, "research-one-zh-CN-390");
        Page clerk = browsing.again(Role.COUNTY_CLERK, "en-GB", DESK);
        Assertions.assertThat(status(clerk, office.url("/research/institutes/luoyang")))
                .isEqualTo(404);
        Assertions.assertThat(status(clerk, office.url("/research/institutes/central-plains")))
                .isEqualTo(200);
        for (String path : List.of("/research/counts/new", "/research/postings/example-dust/close")) {
            Assertions.assertThat(status(clerk, office.url(path))).as(path).isEqualTo(404);
        }
        clerk.navigate(office.url("/research?place=Atlantis"));
        assertThat(clerk.locator(".alert-warning")).containsText("Could not be read");
        clerk.navigate(office.url("/research/postings/new?kind=need"));
        clerk.locator("#organisation").fill("Pingmei Shenma");
        clerk.locator("#title").fill("Elsewhere");
        clerk.locator("#text").fill("Not of this place.");
        record(clerk);
        assertThat(clerk.locator("#place-fault")).isVisible();
        clerk.context().close();
        page.context().close();
    }

    /// Five hundred organisations in a plain pattern: twenty hubs, each with the firms around it and with the next hub.
    @Test
    @Order(6)
    void fiveHundredOrganisationsAreDrawnAndListed() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Names name = Names.of("en", (i % HUBS == i ? "Institute " : "Firm ") + i + " (made up)");
            drafts.add(new RegisterCodec()
                    .encode(new OrganisationStated(
                            "many-" + i, i < HUBS ? Kind.INSTITUTE : Kind.FIRM, name, List.of(), "", Code.NONE))
                    .withAudience(Audience.PARTNER));
        }
        for (int i = 0; i < MANY; i++) {
            int other = i < HUBS ? (i + 1) % HUBS : i % HUBS;
            drafts.add(new ResearchCodec()
                    .encode(new CooperationStated(new JointProject(
                            "many-" + i,
                            true,
                            Names.of("en", "Project " + i),
                            List.of(
                                    Participant.of("many-" + i, Part.LEAD),
                                    Participant.of("many-" + other, Part.PARTNER)),
                            Optional.empty(),
                            Code.NONE,
                            Code.NONE,
                            Day.ofYear(2015),
                            Day.UNDATED,
                            "",
                            "")))
                    .withEvidence(List.of(Evidence.of(Evidence.Kind.REPORT, "made up")))
                    .withAudience(Audience.PARTNER));
        }
        Assertions.assertThat(office.ledger()
                        .journal()
                        .append(Act.of(new Origin("made-up", Channel.COMMAND, "CN-HA", ""), drafts)))
                .isInstanceOf(Appended.Recorded.class);
        Page page = browsing.again(Role.READER, "en-GB", DESK);
        page.navigate(office.url("/research/network?year=2015"));
        assertThat(page.locator("#number")).containsText("50");
        assertThat(page.locator("#network-picture canvas")).isVisible();
        PagesTest.picture(page, "research-network-500-en-GB-1280");
        page.locator("[data-view=matrix]").click();
        PagesTest.picture(page, "research-matrix-500-en-GB-1280");
        page.context().close();
    }
}
