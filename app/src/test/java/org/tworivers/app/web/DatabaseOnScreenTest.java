package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.DatabaseServer;
import org.tworivers.app.store.Line;
import org.tworivers.app.store.StoreKind;
import org.tworivers.app.work.accounts.Role;

/// An office whose ledger lies in a database: what the administrator is told of backups, what everybody is told while
/// the database is away, and an account that was closed elsewhere.
class DatabaseOnScreenTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int AWAY = 503;

    @Test
    void theOfficeTellsWhenItsDatabaseIsAwayAndGoesOnByItself(@TempDir Path folder) throws IOException {
        String address = StoreKind.POSTGRESQL.address(folder);
        int port = DatabaseServer.port();
        try (Line line = new Line(port);
                Office office = Office.at(address.replace(":" + port, ":" + line.port()));
                Browsing browsing = new Browsing(office)) {
            Page page = browsing.again(Role.ADMINISTRATOR, "zh-CN", WIDE);
            page.navigate(office.url("/administration"));
            assertThat(page.locator("main")).containsText("pg_dump");
            assertThat(page.locator("main form")).hasCount(0);
            PagesTest.inspect(page, "-administration-database-zh-CN-" + WIDE);
            page.setViewportSize(NARROW, 900);
            page.navigate(office.url("/administration?lang=en"));
            PagesTest.inspect(page, "-administration-database-en-GB-" + NARROW);
            page.navigate(office.url("/administration?lang=zh"));

            line.take();
            Assertions.assertThat(page.navigate(office.url("/projects")).status())
                    .isEqualTo(AWAY);
            assertThat(page.locator("body")).containsText("连不上数据库服务器");
            Assertions.assertThat(page.request().get(office.url("/health")).status())
                    .isEqualTo(AWAY);
            line.giveBack();
            page.waitForTimeout(300);
            Assertions.assertThat(page.navigate(office.url("/projects")).ok()).isTrue();
            assertThat(page.locator("[role=alert]")).hasCount(0);

            Accounts elsewhere = new Accounts(office.ledger().database());
            elsewhere.setClosed(
                    elsewhere
                            .findByName(Role.ADMINISTRATOR.word())
                            .orElseThrow()
                            .id(),
                    true);
            page.navigate(office.url("/administration"));
            Assertions.assertThat(page.url()).endsWith("/sign-in?expired");
        }
    }
}
