package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
        Page page = browsing.again(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url(address));
        page.locator("#language").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh");
        assertThat(page.url()).isEqualTo(office.url(address + (address.contains("?") ? "&" : "?") + "lang=zh"));
        page.context().close();
    }

    @Test
    void theOtherLanguageKeepsWhatWasTypedIntoAListThatChangesInPlace() {
        Page page = browsing.again(Role.HEAD, "en-GB", DESK);
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
    void pagesAreDarkOrLightAsTheDeviceHasItUntilSomebodyChooses() {
        Page page = browsing.again(Role.AUDITOR, "en-GB", DESK, ColorScheme.DARK);
        page.navigate(office.url("/claims"));
        assertThat(page.locator("html").getAttribute("data-bs-theme")).isEqualTo("dark");
        page.locator(".to-light").click();
        assertThat(page.locator("html").getAttribute("data-bs-theme")).isEqualTo("light");
        page.navigate(office.url("/password"));
        assertThat(page.locator("html").getAttribute("data-bs-theme")).isEqualTo("light");
        page.locator(".to-dark").click();
        page.navigate(office.url("/password?theme=pink"));
        assertThat(page.locator("html").getAttribute("data-bs-theme")).isEqualTo("dark");
        page.context().close();
    }

    @Test
    void pagesCanBeReadWithoutScripts() {
        Page page = browsing.withoutScripts(Role.AUDITOR, "en-GB", DESK);
        page.navigate(office.url("/"));
        assertThat(page.locator("svg[data-chart]:visible")).hasCount(2);
        page.locator("#months ~ details summary").click();
        assertThat(page.locator("#months ~ details tbody tr:visible").count()).isPositive();
        page.navigate(office.url("/projects"));
        page.locator("select[name=stage]").selectOption("started");
        page.locator("#filter button.btn-primary").click();
        assertThat(page.url()).contains("stage=started");
        page.locator("#sort-capital").click();
        page.locator("#found nav.pages a").first().click();
        assertThat(page.url()).contains("stage=started", "sort=capital", "page=2");
        page.locator("#found tbody th a").first().click();
        assertThat(whole(page, "#facts ~ .scrolled tbody tr").count()).isPositive();
        page.context().close();
    }

    @Test
    void aDayThatIsNoneIsSaidAndTheUsualOneTaken() {
        Page page = browsing.again(Role.READER, "zh-CN", DESK);
        page.navigate(office.url("/?asOf=2017-02-30&base=soon&knownAt=seq:0x"));
        assertThat(page.locator("[role=alert]")).hasCount(3);
        assertThat(page.locator(".headline strong").first().innerText()).isNotBlank();
        page.context().close();
    }
}
