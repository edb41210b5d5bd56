package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.JournalVerifier;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// What an administrator does beside accounts: backups that can be opened again, who may do what. And the schemes that
/// are listed there, which an office clerk loads.
class AdministrationOnScreenTest extends OnScreen {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int FORBIDDEN = 403;

    @Test
    void theAdministratorBacksUpAndLooksAtSchemesAndRoles() throws IOException {
        Page page = browsing.again(Role.ADMINISTRATOR, "zh-CN", WIDE);
        page.navigate(office.url("/administration"));
        assertThat(page.locator("main")).containsText("尚未在此备份过");
        page.locator("main form button").click();
        assertThat(page.locator(".alert-success")).hasText("备份已完成，日志核验无误。");
        assertThat(page.locator("section").first().locator("tbody tr")).hasCount(1);
        Path folder = office.ledger().database().file().toAbsolutePath().resolveSibling("backups");
        try (Stream<Path> made = Files.list(folder)) {
            List<Path> backups = made.toList();
            Assertions.assertThat(backups).hasSize(1);
            try (Ledger copy =
                    Ledger.openExisting("sqlite:" + backups.getFirst(), InstantSource.system(), new Random(1))) {
                Assertions.assertThat(copy.journal().head()).isEqualTo(head());
                Assertions.assertThat(JournalVerifier.verify(copy.database(), List.of())
                                .holds())
                        .isTrue();
            }
        }
        assertThat(page.locator("main")).containsText("明政办〔2006〕95号");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("审计")))
                .containsText("可以");
        page.locator("a", new Page.LocatorOptions().setHasText("gbt2260")).click();
        page.locator("input[name=text]").fill("郑州");
        page.locator("main form button").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("河南省");
        assertThat(page.locator("tbody tr")).containsText("一直有效");
        page.navigate(office.url("/schemes/none"));
        assertThat(page.locator("main h1")).containsText("没有");
        page.context().close();
    }

    private Head head() {
        return office.ledger().journal().head();
    }

    private static void send(Page page, String scheme, String day, String text) {
        page.locator("#file")
                .setInputFiles(new FilePayload("codes.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#scheme").fill(scheme);
        page.locator("#day").fill(day);
        page.locator("form.fields button").click();
    }

    @Test
    void aFileOfASchemeIsLookedAtBeforeItIsLoaded() {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", WIDE);
        Head before = head();
        page.navigate(office.url("/schemes"));
        page.locator("a.btn-primary").click();
        send(
                page,
                "gbt2260",
                "2022-10-31",
                "code,name,parent,until\n410122,中牟,410100,\n410199,新设区,410100,\n,无名,410100,\n");
        assertThat(page.locator("#wrong-title")).containsText("1");
        assertThat(page.locator("section tbody tr")).containsText("write both a code and a name");
        assertThat(page.locator("section tbody tr th")).hasText("4");
        assertThat(page.locator("#scheme")).hasValue("gbt2260");
        assertThat(page.locator("#day")).hasValue("2022-10-31");
        PagesTest.inspect(page, "-imports-scheme-wrong-en-GB-" + WIDE);
        Assertions.assertThat(head()).isEqualTo(before);

        send(page, "gbt2260", "2022-10-31", "code,name,parent\n410100,郑州,410000\n410199,新设区,410100\n");
        assertThat(page.locator("section")).containsText("codes.csv");
        assertThat(page.locator(".count.share-new strong")).hasText("1");
        assertThat(page.locator(".count.share-changed strong")).hasText("1");
        assertThat(page.locator("section tbody tr")).containsText("郑州市");
        PagesTest.inspect(page, "-imports-scheme-compared-en-GB-" + WIDE);
        Assertions.assertThat(head()).isEqualTo(before);
        page.setViewportSize(NARROW, 900);
        page.navigate(office.url("/imports/scheme?lang=zh"));
        PagesTest.inspect(page, "-imports-scheme-compared-zh-CN-" + NARROW);
        page.navigate(office.url("/imports/scheme?lang=en"));
        page.locator("section .btn-primary").click();
        assertThat(page.locator(".alert-success")).hasText("Loaded: 1 new, 1 changed, 0 ended, 0 as before.");
        Assertions.assertThat(head().sequence()).isEqualTo(before.sequence() + 2);
        CodeBook codes = office.ledger().register().codes(head().sequence());
        Code zhengzhou = new Code("gbt2260", "410100");
        Assertions.assertThat(codes.name(zhengzhou, LocalDate.of(2022, 10, 30), "zh"))
                .isEqualTo("郑州市");
        Assertions.assertThat(codes.name(zhengzhou, LocalDate.of(2022, 10, 31), "zh"))
                .isEqualTo("郑州");

        page.navigate(office.url("/imports/scheme"));
        send(page, "gbt2260", "2022-10-31", "code,name,parent\n410100,郑州,410000\n410199,新设区,410100\n");
        assertThat(page.locator("section")).containsText("There is nothing to load");
        page.locator("section .btn").click();
        page.context().close();
    }

    @Test
    void whatCannotBeLoadedIsSaidBesideItsField() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", WIDE);
        Head before = head();
        page.navigate(office.url("/imports/scheme"));
        page.locator("input[name=complete]").check();
        send(page, "我的代码", "上月", "code,name\n1,一\n");
        assertThat(page.locator("#scheme-wrong")).containsText("小写字母");
        assertThat(page.locator("#day-wrong")).containsText("上月");
        assertThat(page.locator("input[name=complete]")).isChecked();
        send(page, "own", "", "code,name\n1,一\n");
        assertThat(page.locator("#day-wrong")).containsText("取消勾选");
        send(page, "own", "2016", "code,title\n1,一\n");
        assertThat(page.locator("#file-wrong")).containsText("现有表头：code, title");
        send(page, "own", "2016", "");
        assertThat(page.locator("#file-wrong")).containsText("有内容");
        page.locator("input[name=complete]").uncheck();
        send(page, "gbt2260", "", "code,name\n410100,别名\n");
        assertThat(page.locator("section tbody tr")).containsText("请填写从哪一天起生效");
        PagesTest.inspect(page, "-imports-scheme-wrong-zh-CN-" + WIDE);
        Assertions.assertThat(head()).isEqualTo(before);
        page.context().close();
    }

    @Test
    void aSchemeOfThreeThousandCodesIsListedByLevelAndFound() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", WIDE);
        StringBuilder text = new StringBuilder("code,name,level,parent,until,successor\n");
        for (int i = 10; i < 40; i++) {
            text.append(i).append(",第").append(i).append("片,area,,,\n");
        }
        for (int i = 0; i < 3_000; i++) {
            boolean ended = i == 7;
            text.append(1_000 + i).append(",第").append(i).append("号,lot,").append(10 + i % 30);
            text.append(ended ? ",2015-06-30,1008\n" : ",,\n");
        }
        page.navigate(office.url("/imports/scheme"));
        send(page, "lots", "", text.toString());
        page.locator("section .btn-primary").click();
        assertThat(page.locator(".alert-success")).containsText("新增 3,030");
        assertThat(page.locator("main")).containsText("共 3,030 个代码");
        assertThat(page.locator("tbody tr")).hasCount(100);
        page.locator("select[name=level]").selectOption("lot");
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("共 3,000 个代码");
        page.locator(".pager a").click();
        assertThat(page.locator(".pager")).containsText("2");
        assertThat(page.locator("select[name=level]")).hasValue("lot");
        page.locator("input[name=text]").fill("第7号");
        page.locator("main form button").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("2015-06-30");
        assertThat(page.locator("tbody tr")).containsText("后为 第8号");
        page.locator("input[name=day]").fill("2015-06-29");
        page.locator("main form button").click();
        assertThat(page.locator("tbody tr")).containsText("有效");
        PagesTest.inspect(page, "-schemes-lots-zh-CN-" + WIDE);
        page.context().close();
    }

    /// An officer from before sectors were kept reads, records nothing, and is given a sector.
    @Test
    void theAdministratorSaysWhichSectorAnOfficerIsFor() {
        Accounts accounts = new Accounts(office.ledger().database());
        String id = accounts.findByName("sector-officer").orElseThrow().id();
        accounts.setSector(id, "");
        Page officer = browsing.again(Role.SECTOR_OFFICER, "en-GB", WIDE);
        officer.navigate(office.url("/projects/116"));
        assertThat(officer.locator("a[href*='/record/'], a[href*='/entries/']")).hasCount(0);
        Assertions.assertThat(officer.request()
                        .get(office.url("/projects/116/record/stage"))
                        .status())
                .isEqualTo(FORBIDDEN);

        Page page = browsing.again(Role.ADMINISTRATOR, "en-GB", WIDE);
        page.navigate(office.url("/accounts"));
        assertThat(page.locator("main tbody")).containsText("No sector yet");
        PagesTest.inspect(page, "accounts-sector-en-GB-1280");
        page.locator("form[action$='/sector'] input[name=sector]").fill("gbt2260:410100");
        page.locator("form[action$='/sector'] button").click();
        assertThat(page.locator(".alert-danger")).containsText("gbt4754:C39");
        page.locator("form[action$='/sector'] input[name=sector]").fill("gbt4754:C36");
        page.locator("form[action$='/sector'] button").click();
        assertThat(page.locator("main tbody")).containsText("(gbt4754:C36)");
        assertThat(page.locator("main tbody")).not().containsText("No sector yet");
        page.locator("#name").fill("cars");
        page.locator("#role").selectOption("sector-officer");
        page.locator("#sector").fill("C36");
        page.locator("form[action='/accounts'] button").click();
        assertThat(page.locator(".alert-danger")).containsText("gbt4754:C39");
        assertThat(page.locator("#name")).hasValue("cars");
        page.locator("#sector").fill("gbt4754:C36");
        page.locator("form[action='/accounts'] button").click();
        assertThat(page.locator(".alert-success")).containsText("cars");
        page.locator("#name").fill("zhongwei");
        page.locator("#role").selectOption("firm");
        page.locator("#organisation").fill("nobody");
        page.locator("form[action='/accounts'] button").click();
        assertThat(page.locator(".alert-danger")).containsText("one organisation on record");
        assertThat(page.locator("#organisation")).hasValue("nobody");
        page.locator("#organisation").fill("Zhongwei Chemical Fibre (zhongwei)");
        page.locator("form[action='/accounts'] button").click();
        assertThat(page.locator(".alert-success")).containsText("zhongwei");
        assertThat(page.locator("main tbody")).containsText("Zhongwei Chemical Fibre (zhongwei)");

        officer = browsing.as(Role.SECTOR_OFFICER, "en-GB", WIDE);
        officer.navigate(office.url("/projects/111"));
        assertThat(officer.locator("a[href$='/record/stage']")).hasCount(1);
        officer.navigate(office.url("/projects/116"));
        assertThat(officer.locator("a[href$='/record/stage']")).hasCount(0);
    }
}
