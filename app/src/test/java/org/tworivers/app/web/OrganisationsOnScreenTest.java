package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.store.Backups;
import org.tworivers.app.store.Restorer;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.app.work.organisations.OrganisationFilter;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.organisations.Participation;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Organisations in the browser: what is searched, filtered and opened, and who sees which.
@ExtendWith(StoryOfTheDay.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationsOnScreenTest {
    private static final int DESK = 1280;

    /// The first project of the example; it lies in Zhongmu, under Zhengzhou.
    private static final String ZHENGZHOU_PROJECT = "example/0001";

    /// The second; it lies in Shangqiu.
    private static final String SHANGQIU_PROJECT = "example/0002";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Browsing browsing;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        browsing = new Browsing(office);
        record(organisation("made-up-mill", "示例纺织厂", "Example Mill", "91350100M000100Y43", "gbt2260:310106")
                .withAudience(Audience.PUBLIC));
        record(organisation("made-up-lab", "示例实验室", "Example Lab", "91350100M000100Y44", "gbt2260:410105"));
        record(new ProjectsCodec()
                .encode(new ProjectStated(
                        ZHENGZHOU_PROJECT,
                        true,
                        List.of(new Statement.Joined(
                                List.of(new Party("investor", "made-up-mill", Ratio.of(3, 10))),
                                Day.parse("2016-01-01")))))
                .withAudience(Audience.PUBLIC));
    }

    /// One recorded twice, without and with its legal form; the second takes part in a project.
    private String recordDoubles() {
        for (String name : List.of("示例棉业", "示例棉业有限公司")) {
            record(new RegisterCodec()
                    .encode(new OrganisationStated(
                            "org/" + name,
                            RegisterEntry.Kind.FIRM,
                            Names.of("zh", name),
                            List.of(),
                            "",
                            Code.parse("gbt2260:411400"))));
        }
        return recordParty("org/示例棉业有限公司", "");
    }

    private static Draft organisation(String id, String zh, String en, String code, String place) {
        return new RegisterCodec()
                .encode(new OrganisationStated(
                        id,
                        RegisterEntry.Kind.FIRM,
                        new Names(new TreeMap<>(Map.of("zh", zh, "en", en))),
                        List.of("EM"),
                        code,
                        Code.parse(place)));
    }

    private void record(Draft draft) {
        assertThat(office.ledger()
                        .journal()
                        .append(Act.of(new Origin("demo", Channel.COMMAND, "CN-HA", ""), List.of(draft))))
                .isInstanceOf(Appended.Recorded.class);
    }

    @AfterAll
    void close() {
        browsing.close();
        office.close();
    }

    private static List<String> names(Page page) {
        return OnScreen.whole(page, "#organisations tbody th").allInnerTexts();
    }

    @Test
    void namesInAnyLanguageAliasesAndCodesAreFound() {
        Page page = browsing.again(Role.AUDITOR, "zh-CN", DESK);
        for (String text : List.of("上海交通", "jiao tong", "sjtu")) {
            page.navigate(office.url("/organisations"));
            page.locator("input[name=text]").fill(text);
            page.locator("form.days button").click();
            assertThat(names(page)).as(text).containsExactly("上海交通大学");
        }
        page.navigate(office.url("/organisations?text=91350100M000100Y43"));
        assertThat(names(page)).containsExactly("示例纺织厂");
        page.context().close();
    }

    @Test
    void kindPlaceAndCodeNarrowTheList() {
        Page page = browsing.again(Role.AUDITOR, "en-GB", DESK);
        page.navigate(office.url("/organisations?kind=university&place=gbt2260:310000"));
        assertThat(names(page)).hasSize(4).contains("Donghua University");
        page.navigate(office.url("/organisations?check=ok"));
        assertThat(names(page)).containsExactly("Example Mill");
        page.navigate(office.url("/organisations?check=fails-check"));
        assertThat(names(page)).containsExactly("Example Lab");
        page.navigate(office.url("/organisations?place=nonsense&page=99&text=%00"));
        assertThat(page.locator("#organisations p[role=status]").innerText()).contains("0");
        page.context().close();
    }

    @Test
    void aPageTellsNamesCodeAndTheProjectsWithTheRole() {
        Page page = browsing.again(Role.READER, "zh-CN", DESK);
        page.navigate(office.url("/organisations?text=mill"));
        page.locator("#organisations tbody a").click();
        assertThat(page.locator("#organisation").innerText())
                .contains("示例纺织厂", "Example Mill", "91350100M000100Y43", "校验通过", "静安区", "投资方", "3/10");
        assertThat(page.locator("#organisation a[href^='/journal']")).hasCount(0);
        page.locator("#organisation tbody a").click();
        assertThat(page.locator("#dossier").innerText()).contains(ZHENGZHOU_PROJECT);
        page.context().close();
    }

    @Test
    void aReaderSeesNoneThatIsForTheOwnRegion() {
        Page page = browsing.again(Role.READER, "en-GB", DESK);
        page.navigate(office.url("/organisations?text=lab"));
        assertThat(names(page)).isEmpty();
        page.navigate(office.url("/organisations/one?id=made-up-lab"));
        assertThat(page.content()).doesNotContain("Example Lab");
        page.context().close();
    }

    @Test
    void aCountyClerkSeesThoseOfItsPlaceAndOfItsProjects() {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/organisations"));
        assertThat(names(page))
                .containsExactlyInAnyOrder("示例实验室", "示例纺织厂", "中原研究院", "郑州市金水区", "示例实验室（虚构）", "示例检测企业（虚构）");
        page.navigate(office.url("/organisations/one?id=zhongwei"));
        assertThat(page.content()).doesNotContain("中维化纤");
        page.context().close();
    }

    @Test
    void whoLooksSeesPairsAndReasonsAndIsOfferedNoJudgement() {
        String party = recordDoubles();
        Page page = browsing.again(Role.HEAD, "zh-CN", DESK);
        page.navigate(office.url("/organisations"));
        page.locator("a[href='/organisations/duplicates']").click();
        assertThat(page.locator("#doubles tbody tr").innerText()).contains("示例棉业有限公司", "未写明组织形式", "商丘市");
        PagesTest.inspect(page, "doubles-zh");
        page.locator("#doubles tbody a").click();
        assertThat(page.locator("#pair").innerText()).contains("无代码", "参与项目 1 个", "org/示例棉业");
        assertThat(page.locator("#pair form")).hasCount(0);
        page.context().close();
        record(new JournalCodec().encode(new JournalEntry.Withdrawn(party, "made up")));
    }

    @Test
    void twoAreKeptApartThenMergedThenPartedAgain() {
        String party = recordDoubles();
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/organisations/duplicates"));
        page.locator("#doubles tbody a").click();
        page.locator("form[action$='/apart'] input[name=reason]").fill("示例：两家企业");
        page.locator("form[action$='/apart'] input[name=reason]").press("Enter");
        assertThat(page.locator("#doubles").innerText()).contains("已记录", "没有尚未判定");
        page.navigate(office.url("/organisations/duplicates/pair?one=org/示例棉业&other=org/示例棉业有限公司"));
        page.locator("form[action$='/withdraw'] input[name=reason]").fill("示例：看错了");
        page.locator("form[action$='/withdraw'] input[name=reason]").press("Enter");
        assertThat(page.locator("#pair").innerText()).contains("今后可再次提示");
        PagesTest.inspect(page, "pair-zh");
        page.locator("input[name=survivor][value='org/示例棉业']").check();
        page.locator("#merge-reason").fill("示例：同一企业");
        page.locator("#merge-reason").press("Enter");
        assertThat(page.locator("#organisation").innerText()).contains("今后两家均以“示例棉业”的名义显示", SHANGQIU_PROJECT);
        PagesTest.inspect(page, "merged-zh");
        page.navigate(office.url("/organisations/one?id=org/示例棉业有限公司"));
        assertThat(page.locator("#organisation").innerText()).contains("“示例棉业有限公司”已并入本单位");
        page.navigate(office.url("/organisations?text=棉业有限公司"));
        assertThat(names(page)).containsExactly("示例棉业");
        page.locator("#organisations tbody a").click();
        page.locator("#organisation summary").click();
        page.locator("#reason-0").fill("示例：重新分开");
        page.locator("#reason-0").press("Enter");
        assertThat(page.locator("#organisation").innerText()).contains("恢复为两家单位", "示例棉业有限公司");
        page.navigate(office.url("/organisations?text=棉业"));
        assertThat(names(page)).hasSize(2);
        page.context().close();
        record(new JournalCodec().encode(new JournalEntry.Withdrawn(party, "made up")));
    }

    /// What is read on as the journal grows is what is read anew.
    @Test
    void partiesThatAreCorrectedAndTakenBackAreReadOn() {
        Ledger ledger = office.ledger();
        OrganisationLists kept = new OrganisationLists(ledger, new ProjectLists(ledger, new CurrentFigures(ledger)));
        Viewer clerk = new Viewer("x", "x", Role.COUNTY_CLERK, Code.parse("gbt2260:411400"));
        assertThat(seenWith(kept, clerk)).doesNotContain("made-up-mill", "sjtu");
        String first = recordParty("made-up-mill", "");
        assertThat(seenWith(kept, clerk)).contains("made-up-mill");
        String second = recordParty("sjtu", first);
        assertThat(seenWith(kept, clerk)).contains("sjtu").doesNotContain("made-up-mill");
        record(new JournalCodec().encode(new JournalEntry.Withdrawn(second, "made up")));
        assertThat(seenWith(kept, clerk)).contains("made-up-mill").doesNotContain("sjtu");
        assertThat(kept.projectsOf(clerk, "made-up-mill"))
                .extracting(Participation::project)
                .containsExactly(SHANGQIU_PROJECT);
        record(new JournalCodec().encode(new JournalEntry.Withdrawn(first, "made up")));
        assertThat(seenWith(kept, clerk)).doesNotContain("made-up-mill", "sjtu");
    }

    /// The journal after a restore has an end with the same number and another hash.
    @Test
    void whatABackupTookThePlaceOfIsSeenNoLonger(@TempDir Path folder) {
        Ledger ledger = office.ledger();
        Path backup = folder.resolve("backup.db");
        new Backups(ledger.database()).write(backup);
        OrganisationLists kept = new OrganisationLists(ledger, new ProjectLists(ledger, new CurrentFigures(ledger)));
        Viewer clerk = new Viewer("x", "x", Role.COUNTY_CLERK, Code.parse("gbt2260:411400"));
        recordParty("made-up-mill", "");
        assertThat(seenWith(kept, clerk)).contains("made-up-mill");
        new Restorer(ledger.database().file(), InstantSource.system(), new Random(3))
                .restore(backup, "office", "CN-HA");
        String other = recordParty("sjtu", "");
        assertThat(seenWith(kept, clerk)).contains("sjtu").doesNotContain("made-up-mill");
        record(new JournalCodec().encode(new JournalEntry.Withdrawn(other, "made up")));
        assertThat(seenWith(kept, clerk)).doesNotContain("made-up-mill", "sjtu");
    }

    /// The ids of what a viewer sees; the same from lists that have read on and from new ones.
    private List<String> seenWith(OrganisationLists kept, Viewer viewer) {
        Ledger ledger = office.ledger();
        List<String> ids = ids(kept, viewer);
        assertThat(ids(new OrganisationLists(ledger, new ProjectLists(ledger, new CurrentFigures(ledger))), viewer))
                .isEqualTo(ids);
        return ids;
    }

    private static List<String> ids(OrganisationLists lists, Viewer viewer) {
        return lists
                .find(viewer, new OrganisationFilter("", "", Code.NONE, "", "en"), ExampleFiles.AS_OF)
                .all()
                .stream()
                .map(each -> each.stated().id())
                .toList();
    }

    private String recordParty(String organisation, String corrects) {
        record(new ProjectsCodec()
                .encode(new ProjectStated(
                        SHANGQIU_PROJECT,
                        true,
                        List.of(new Statement.Joined(
                                List.of(new Party("investor", organisation, Party.UNSTATED_SHARE)),
                                Day.parse("2016-01-01")))))
                .withCorrects(corrects));
        Ledger ledger = office.ledger();
        return ledger.journal()
                .findEntry(ledger.journal().head().sequence())
                .orElseThrow()
                .id();
    }
}
