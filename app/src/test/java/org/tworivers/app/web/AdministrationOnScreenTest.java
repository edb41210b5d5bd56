package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.JournalVerifier;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;

/// What an administrator does beside accounts: backups that can be opened again, schemes, who may do what.
class AdministrationOnScreenTest {
    private static final int WIDE = 1280;
    private static final int FORBIDDEN = 403;

    @Test
    void theAdministratorBacksUpAndLooksAtSchemesAndRoles(@TempDir Path folder) throws IOException {
        try (Office office = Office.open(folder);
                Browsing browsing = new Browsing(office)) {
            Page page = browsing.as(Role.ADMINISTRATOR, "zh-CN", WIDE);
            page.navigate(office.url("/administration"));
            assertThat(page.locator("main")).containsText("尚未在此备份过");
            page.locator("main form button").click();
            assertThat(page.locator(".alert-success")).hasText("备份已完成，日志核验无误。");
            assertThat(page.locator("section").first().locator("tbody tr")).hasCount(1);
            try (Stream<Path> made = Files.list(folder.resolve("backups"))) {
                List<Path> backups = made.toList();
                Assertions.assertThat(backups).hasSize(1);
                try (Ledger copy =
                        Ledger.openExisting("sqlite:" + backups.getFirst(), InstantSource.system(), new Random(1))) {
                    Assertions.assertThat(copy.journal().head())
                            .isEqualTo(office.ledger().journal().head());
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
            page.navigate(office.url("/schemes/none"));
            assertThat(page.locator("main h1")).containsText("没有");
        }
    }

    /// An officer from before sectors were kept reads, records nothing, and is given a sector.
    @Test
    void theAdministratorSaysWhichSectorAnOfficerIsFor(@TempDir Path folder) {
        try (Office office = Office.open(folder);
                Browsing browsing = new Browsing(office)) {
            Accounts accounts = new Accounts(office.ledger().database());
            String id = accounts.findByName("sector-officer").orElseThrow().id();
            accounts.setSector(id, "");
            Page officer = browsing.as(Role.SECTOR_OFFICER, "en-GB", WIDE);
            officer.navigate(office.url("/projects/116"));
            assertThat(officer.locator("a[href*='/record/'], a[href*='/entries/']"))
                    .hasCount(0);
            Assertions.assertThat(officer.request()
                            .get(office.url("/projects/116/record/stage"))
                            .status())
                    .isEqualTo(FORBIDDEN);

            Page page = browsing.as(Role.ADMINISTRATOR, "en-GB", WIDE);
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

            officer = browsing.as(Role.SECTOR_OFFICER, "en-GB", WIDE);
            officer.navigate(office.url("/projects/111"));
            assertThat(officer.locator("a[href$='/record/stage']")).hasCount(1);
            officer.navigate(office.url("/projects/116"));
            assertThat(officer.locator("a[href$='/record/stage']")).hasCount(0);
        }
    }
}
