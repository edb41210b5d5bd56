package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.work.accounts.Role;

/// The other language is one click away, and the reader stays with what they asked for.
class LanguageOnScreenTest extends OnScreen {
    private static final int DESK = 1280;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?asOf=2016-12-31&knownAt=2017-01-05",
                "/projects?text=%E4%BA%A7%E4%B8%9A+%26&stage=started&page=2",
                "/projects/111?since=2016-06-01",
                "/figures/undertaken?asOf=yesterday",
                "/nowhere/at/all?page=7"
            })
    void theOtherLanguageKeepsPathAndQuestion(String address) {
        Page page = browsing.as(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url(address));
        page.locator("#language").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh");
        assertThat(page.url()).isEqualTo(office.url(address + (address.contains("?") ? "&" : "?") + "lang=zh"));
        page.context().close();
    }

    @Test
    void theOtherLanguageKeepsWhatWasTypedIntoAListThatChangesInPlace() {
        Page page = browsing.as(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url("/projects"));
        page.locator("select[name=stage]").selectOption("started");
        page.waitForURL("**/projects?**stage=started**");
        page.locator("#sort-capital").click();
        page.waitForURL("**sort=capital**");
        page.locator("#language").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh");
        assertThat(page.locator("select[name=stage]").inputValue()).isEqualTo("started");
        assertThat(page.url()).contains("sort=capital");
        page.context().close();
    }

    @Test
    void aDayThatIsNoneIsSaidAndTheUsualOneTaken() {
        Page page = browsing.as(Role.READER, "zh-CN", DESK);
        page.navigate(office.url("/?asOf=2017-02-30&base=soon&knownAt=seq:0x"));
        assertThat(page.locator("[role=alert]").count()).isEqualTo(3);
        assertThat(page.locator(".headline strong").first().innerText()).isNotBlank();
        page.context().close();
    }
}
