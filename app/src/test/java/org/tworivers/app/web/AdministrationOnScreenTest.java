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
import org.tworivers.app.store.JournalVerifier;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;

/// What an administrator does beside accounts: backups that can be opened again, schemes, who may do what.
class AdministrationOnScreenTest {
    private static final int WIDE = 1280;

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
}
