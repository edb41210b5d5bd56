package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.work.accounts.Role;

/// A server whose store is taken away, or whose disk fills up: people still read, are told, and nothing is lost.
class ReadOnlyOnScreenTest {
    private static final int WIDE = 1280;

    private static void changePassword(Office office, Page page) {
        page.navigate(office.url("/password"));
        page.locator("#old").fill(office.password());
        page.locator("#chosen").fill("a rather long password");
        page.locator("main form button").click();
    }

    @Test
    void pagesTellThatNothingIsRecordedUntilTheStoreIsBack(@TempDir Path folder) throws IOException {
        Path store = folder.resolve("office.db");
        try (Office office = Office.open(folder);
                Browsing browsing = new Browsing(office)) {
            Page page = browsing.again(Role.HEAD, "zh-CN", WIDE);
            page.navigate(office.url("/"));
            assertThat(page.locator("[role=alert]")).hasCount(0);

            Files.move(store, folder.resolve("aside.db"));
            page.navigate(office.url("/"));
            assertThat(page.locator("[role=alert]")).containsText("暂时不能记录");
            assertThat(page.locator("main")).containsText("256");
            changePassword(office, page);
            assertThat(page.locator("main h1")).hasText("数据库暂时无法处理");
            Page late = browsing.as(Role.READER, "en-GB", WIDE);
            assertThat(late.locator("[role=alert]")).containsText("Nothing can be recorded now");

            Files.move(folder.resolve("aside.db"), store);
            page.navigate(office.url("/"));
            assertThat(page.locator("[role=alert]")).hasCount(0);
            changePassword(office, page);
            assertThat(page.locator("main h1")).not().hasText("数据库暂时无法处理");

            office.ledger().database().keepFree(Long.MAX_VALUE);
            late.navigate(office.url("/projects?lang=zh"));
            assertThat(late.locator("[role=alert]")).containsText("请清出空间");
            Assertions.assertThat(office.ledger().database().trouble())
                    .hasValueSatisfying(
                            trouble -> Assertions.assertThat(trouble.word()).isEqualTo("nearly-full"));
        }
    }
}
