package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.example.ExampleFiles;

/// The first page: what waits to be done with the lists behind it, two cuts side by side, flows, latest entries.
class OverviewOnScreenTest extends OnScreen {
    private static final int DESK = 1280;

    private static long number(String text) {
        Matcher digits = Pattern.compile("[0-9][0-9,]*").matcher(text);
        assertThat(digits.find()).as(text).isTrue();
        return Long.parseLong(digits.group().replace(",", ""));
    }

    @ParameterizedTest
    @CsvSource({"HEAD, en-GB", "HEAD, zh-CN", "COUNTY_CLERK, zh-CN", "READER, en-GB"})
    void eachLineOfTheWorkListOpensExactlyThoseProjects(Role role, String language) {
        Page page = browsing.again(role, language, DESK);
        page.navigate(office.url("/"));
        int lines = page.locator(".work li").count();
        assertThat(lines).isPositive();
        for (int line = 0; line < lines; line++) {
            page.navigate(office.url("/"));
            Locator link = page.locator(".work a").nth(line);
            long waiting = number(link.locator("strong").innerText());
            link.click();
            boolean byState = page.url().contains("/promises?") || page.url().contains("/postings?");
            String filter = byState ? "state" : "due";
            assertThat(page.url()).contains(filter + "=");
            assertThat(number(page.locator("#number").innerText())).isEqualTo(waiting);
            assertThat(page.locator("select[name=" + filter + "]").inputValue()).isNotEmpty();
        }
        page.context().close();
    }

    @Test
    void theWorkListMovesWithTheDays() {
        Page page = browsing.as(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url("/?asOf=2019-12-31"));
        long late = number(page.locator(".work a[href*='due=quiet'] strong").innerText());
        page.navigate(office.url("/?asOf=" + ExampleFiles.AS_OF));
        assertThat(number(page.locator(".work a[href*='due=quiet'] strong").innerText()))
                .isLessThan(late);
        page.navigate(office.url("/?knownAt=seq:1"));
        assertThat(page.locator(".work li")).hasCount(0);
        page.context().close();
    }

    @Test
    void aSecondCutIsSetBesideTheHeadline() {
        Page page = browsing.again(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url("/"));
        page.locator("input[name=thenAsOf]").fill("2016-12-31");
        page.locator("form.days button").click();
        List<String> then = whole(page, ".headline .then").allInnerTexts();
        assertThat(then).hasSize(5);
        assertThat(then.getFirst()).isEqualTo("then 228: +28");
        assertThat(then.get(1)).isEqualTo("then 148.8785 bn yuan: +26.5815 bn yuan");
        assertThat(then.get(2)).isEqualTo("then 59.6 %: +4.8 percentage points");
        assertThat(page.locator("input[name=thenAsOf]").inputValue()).isEqualTo("2016-12-31");
        page.locator("#language").click();
        assertThat(whole(page, ".headline .then").allInnerTexts())
                .startsWith("当时 228： +28", "当时 1,488.785亿元： +265.815亿元");
        page.navigate(office.url("/?lang=en&thenKnownAt=seq:1&thenAsOf=soon"));
        assertThat(page.locator("[role=alert]")).hasCount(1);
        assertThat(page.locator(".headline .then").first().innerText()).startsWith("then 0");
        page.context().close();
    }

    @Test
    void flowsSumToTheProjectsUndertaken() {
        Page page = browsing.again(Role.AUDITOR, "zh-CN", DESK);
        page.navigate(office.url("/"));
        page.locator("section:has(#flows-title) summary").click();
        long sum = page.locator("section:has(#flows-title) tbody td:nth-child(3)").allInnerTexts().stream()
                .mapToLong(OverviewOnScreenTest::number)
                .sum();
        assertThat(sum)
                .isEqualTo(number(page.locator(".headline strong").first().innerText()));
        long drawn = page.locator(".flows .band title").allTextContents().stream()
                .mapToLong(title -> number(title.substring(title.lastIndexOf(':'))))
                .sum();
        assertThat(drawn).isEqualTo(sum);
        page.context().close();
    }

    @Test
    void pictureAndChartSayTheSameAndThePictureIsPrinted() {
        Page page = browsing.again(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url("/"));
        page.locator(".chart canvas").last().waitFor();
        assertThat(page.locator("svg[data-chart]:visible")).hasCount(0);
        Object charted = page.evaluate("""
                [...document.querySelectorAll('.chart')].map(box => echarts.getInstanceByDom(box).getOption().series[0])
                  .map(series => series.links ? series.links.map(each => each.value) : series.data)
                  .map(values => values.reduce((sum, each) => sum + each, 0))""");
        Object drawn = page.evaluate("""
                ['[data-undertaken]', '[data-number]'].map(each => [...document.querySelectorAll(each)])
                  .map(all => all.reduce((sum, each) => sum + Number(each.dataset.undertaken || each.dataset.number), 0))""");
        assertThat(charted).isEqualTo(drawn).asInstanceOf(LIST).last().isEqualTo(256);
        page.evaluate("""
                echarts.getInstanceByDom(document.querySelector('.chart'))
                  .dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: 0 })""");
        page.locator(".chart div:text-matches('^undertaken [0-9]+$')").waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("svg[data-chart]:visible")).hasCount(2);
        assertThat(page.locator(".chart:visible")).hasCount(0);
        page.context().close();
    }

    @Test
    void aCountyClerkSeesTheLatestOfItsPlaceAndNotWhoRecorded() {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/"));
        List<String> latest = page.locator(".latest li").allInnerTexts();
        assertThat(latest).hasSize(8).allMatch(line -> line.contains("郑州"), "of Zhengzhou");
        assertThat(latest).noneMatch(line -> line.contains("demo"));
        assertThat(page.locator(".latest a[href^='/journal']")).hasCount(0);
        page.context().close();
    }
}
