package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tworivers.app.work.accounts.Role;

/// From a number of the overview to what it is made of.
class FiguresOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int NOT_FOUND = 404;

    @Test
    void aNumberOpensWhatItIsMadeOf() {
        Page page = browsing.again(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url("/"));
        page.locator(".headline a", new Page.LocatorOptions().setHasText("64.5 %"))
                .click();
        assertThat(page.locator("#figure dl.terms").first().textContent()).contains("165", "256");
        assertThat(page.locator("caption + tbody").textContent()).contains("64.5 %", "64.4 %");
        assertThat(page.locator("#projects").textContent()).contains("256");
        assertThat(page.locator("section.projects tbody tr")).hasCount(50);
        assertThat(page.locator("section.projects tbody a").first().getAttribute("href"))
                .matches("/projects/[0-9]+");
        page.locator("a[rel=next]").click();
        assertThat(page.locator(".pager").textContent()).contains("Page 2 of 6");
    }

    @Test
    void policyAndRoundingCanBeChangedAndTheLanguageKeepsThem() {
        Page page = browsing.again(Role.READER, "en-GB", DESK);
        page.navigate(office.url("/figures/start-rate"));
        page.locator("select[name=rounding]").selectOption("truncate");
        page.locator("input[name=digits]").fill("2");
        page.locator("select[name=policy]").selectOption("every-signing");
        page.locator("form.days button").click();
        page.locator(".who a").first().click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh");
        assertThat(page.locator("select[name=rounding]").inputValue()).isEqualTo("truncate");
        assertThat(page.locator("input[name=digits]").inputValue()).isEqualTo("2");
        assertThat(page.locator("select[name=policy]").inputValue()).isEqualTo("every-signing");
    }

    @Test
    void aCountyClerkSeesTheProjectsOfTheOwnPlaceAlone() {
        Page page = browsing.again(Role.COUNTY_CLERK, "en-GB", DESK);
        page.navigate(office.url("/figures/undertaken?place=gbt2260:410600"));
        assertThat(page.locator(".alert-info").textContent()).contains("gbt2260:410100");
        assertThat(page.locator("#projects").textContent()).doesNotContain("256");
    }

    @Test
    void whatIsNoFigureIsNotFound() {
        Page page = browsing.again(Role.READER, "en-GB", DESK);
        assertThat(page.navigate(office.url("/figures/happiness")).status()).isEqualTo(NOT_FOUND);
    }
}
