package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.work.accounts.Role;

/// The places as tiles: they sum to the whole, open to what lies under them, and keep to the place of who looks.
class PlacesOnScreenTest extends OnScreen {
    private static final int DESK = 1280;

    private static long sum(Page page) {
        return page.locator("#places tbody td:nth-child(2)").allInnerTexts().stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"HEAD, zh-CN, 256", "READER, en-GB, 256", "COUNTY_CLERK, zh-CN, 32"})
    void tilesAndTableSumToTheProjectsUndertaken(Role role, String language, long undertaken) {
        Page page = browsing.again(role, language, DESK);
        page.navigate(office.url("/places"));
        assertThat(sum(page)).isEqualTo(undertaken);
        long drawn = page.locator(".tiles .count").allTextContents().stream()
                .mapToLong(Long::parseLong)
                .sum();
        assertThat(drawn).isEqualTo(undertaken);
        assertThat((long) page.locator(".tiles .point").count()).isEqualTo(undertaken);
        assertThat(page.locator(".alert-warning")).hasCount(1);
        page.context().close();
    }

    @Test
    void aTileOpensToWhatLiesUnderItAndToItsProjects() {
        Page page = browsing.again(Role.AUDITOR, "zh-CN", DESK);
        page.navigate(office.url("/places"));
        page.locator(".tiles a").first().click();
        assertThat(page.locator("#places .lead-text").innerText()).contains("郑州市");
        assertThat(sum(page)).isEqualTo(32);
        String said = page.locator("#places tbody td:last-child").first().innerText();
        page.locator("#places tbody td:last-child a").first().click();
        assertThat(page.locator("#number").innerText().replaceAll("[^0-9]", ""))
                .isEqualTo(said.replaceAll("[^0-9]", ""));
        page.context().close();
    }

    @Test
    void aPlaceThatIsNotOnesOwnIsRefused() {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/places?place=gbt2260:410200"));
        assertThat(page.locator("[role=alert]").innerText()).contains("gbt2260:410200");
        assertThat(sum(page)).isEqualTo(32);
        page.navigate(office.url("/places?place=nonsense"));
        assertThat(page.locator("[role=alert]").innerText()).contains("nonsense");
        page.context().close();
    }
}
