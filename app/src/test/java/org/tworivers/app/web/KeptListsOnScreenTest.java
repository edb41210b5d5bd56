package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.work.accounts.Role;

/// A list of projects that somebody keeps under a name: the same again later, for nobody else.
class KeptListsOnScreenTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @Test
    void aListIsKeptAndFoundAgainByItsOwnerAlone(@TempDir Path folder) {
        try (Office office = Office.open(folder);
                Browsing browsing = new Browsing(office)) {
            Page page = browsing.again(Role.HEAD, "zh-CN", WIDE);
            page.navigate(office.url("/projects?place=gbt2260:410300&sort=capital&order=down"));
            String found = page.locator("#number").textContent();
            page.locator(".columns summary").click();
            page.locator(".columns input[value=producing]").uncheck();
            page.locator(".columns input[value=due]").check();
            assertThat(page.locator("#found thead th").last()).hasText("待办");
            PagesTest.inspect(page, "columns-zh-CN-1280");
            page.locator("#sort-place").click();
            page.locator("#found th[aria-sort=ascending]").waitFor();
            assertThat(page.locator("#found thead th").last()).hasText("待办");
            page.locator("#sort-capital").click();
            page.locator("#found th[aria-sort=ascending] #sort-capital").waitFor();
            page.locator("#sort-capital").click();
            page.locator("#found th[aria-sort=descending]").waitFor();
            page.locator("#found input[name=name]").fill("洛阳，按资金");
            page.locator("#found form button").click();

            page.navigate(office.url("/projects"));
            assertThat(page.locator("#number")).not().hasText(found);
            PagesTest.inspect(page, "kept-lists-zh-CN-1280");
            Page phone = browsing.again(Role.HEAD, "en-GB", PHONE);
            phone.navigate(office.url("/projects"));
            PagesTest.inspect(phone, "kept-lists-en-GB-390");
            phone.locator(".columns summary").click();
            phone.locator(".columns input[value=news]").check();
            assertThat(phone.locator("#found thead th")).hasCount(9);
            PagesTest.inspect(phone, "columns-en-GB-390");
            phone.locator(".columns a").click();
            assertThat(phone.locator("#found thead th")).hasCount(8);
            page.locator(".views a").click();
            assertThat(page.locator("#number")).hasText(found);
            assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
            assertThat(page.locator("#found thead th").last()).hasText("待办");
            assertThat(page.locator(".columns input[value=producing]")).not().isChecked();

            Page other = browsing.again(Role.AUDITOR, "en-GB", WIDE);
            other.navigate(office.url("/projects"));
            assertThat(other.locator(".views")).hasCount(0);

            page.locator(".views button").click();
            assertThat(page.locator(".views")).hasCount(0);
        }
    }
}
