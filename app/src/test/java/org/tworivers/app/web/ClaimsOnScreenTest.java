package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.Roots;
import org.tworivers.app.work.Recording;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;

/// The brief's own sentences, pasted into the page that checks texts.
class ClaimsOnScreenTest extends OnScreen {
    private Page paste(String text, Role role, String language, int width) {
        Page page = browsing.again(role, language, width);
        page.navigate(office.url("/claims"));
        page.locator("#text").fill(text);
        page.locator("form[action='/claims'] button").click();
        return page;
    }

    private static List<String> verdicts(Page page) {
        return page.locator(".checked-text mark").all().stream()
                .map(each ->
                        each.textContent() + " " + each.getAttribute("class").replace("verdict verdict-", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 1280", "en-GB, 390"})
    void theEnglishSentencesOfTheBriefGetTheirVerdicts(String language, int width) throws IOException {
        String brief = Files.readString(Roots.project("example/claims/brief-en.txt"));
        Page page = paste(brief, Role.HEAD, language, width);
        assertThat(verdicts(page))
                .containsExactly(
                        "256 matches",
                        "175.46 bn yuan matches",
                        "165 matches",
                        "64.4 % matches-only-by-truncation",
                        "five matches",
                        "nine stated-and-named",
                        "seven not-checkable",
                        "1.5 % not-checkable",
                        "1.5 % not-checkable");
        assertThat(page.locator("#verdict-4").textContent()).contains("half-up and half-even give 64.5");
        assertThat(page.locator(".checked-text").textContent()).contains("[4: only by truncation]");
        PagesTest.inspect(page, "claims-checked-" + language + "-" + width);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "zh-CN, 390"})
    void theChineseSentencesOfTheBriefGetTheirVerdicts(String language, int width) throws IOException {
        String brief = Files.readString(Roots.project("example/claims/brief-zh.txt"));
        Page page = paste(brief, Role.OFFICE_CLERK, language, width);
        assertThat(verdicts(page))
                .containsExactly(
                        "256 matches",
                        "1754.6亿元 matches",
                        "165 matches",
                        "64.4% matches-only-by-truncation",
                        "五 matches",
                        "九 stated-and-named",
                        "七 not-checkable",
                        "1.5% not-checkable",
                        "1.5% not-checkable");
        PagesTest.inspect(page, "claims-checked-" + language + "-" + width);
    }

    @Test
    void aWrongFigureAndMarkupAreSaidAsTheyAre() {
        Page page = paste("<b>Henan has undertaken 999 projects.</b>", Role.HEAD, "en-GB", 1280);
        assertThat(verdicts(page)).containsExactly("999 does-not-match");
        assertThat(page.locator(".checked-text").textContent()).startsWith("<b>Henan");
        assertThat(page.locator("#text").inputValue()).startsWith("<b>Henan");
    }

    @Test
    void aCountyClerkIsHeldAgainstTheOwnPlace() {
        Page page = paste("Henan has undertaken 256 projects.", Role.COUNTY_CLERK, "en-GB", 1280);
        assertThat(verdicts(page)).containsExactly("256 does-not-match");
        Locator alert = page.locator(".alert-info");
        assertThat(alert.textContent()).contains("gbt2260:410100");
    }

    /// The sentence on granulation cannot be checked; what can be is asked of the energy screen.
    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "en-GB, 390"})
    void theEnergyScreenAnswersAndKeepsWhatWasTyped(String language, int width) {
        Page page = browsing.again(Role.READER, language, width);
        page.navigate(office.url("/energy"));
        page.locator("input[name=output]").fill("10000t");
        page.locator("input[name=specific]").fill("some");
        page.locator("form[action='/energy'] button").click();
        assertThat(page.locator(".alert-danger").textContent()).contains("some", "500kWh/t");
        assertThat(page.locator("input[name=output]").inputValue()).isEqualTo("10000t");
        page.locator("input[name=specific]").fill("300");
        page.locator("input[name=base]").fill("166667");
        page.locator("input[name=on]").fill("2017-05-24");
        page.locator("select[name=process]").selectOption("plastic-granulation");
        page.locator("input[name=year]").fill("2016");
        page.locator("form[action='/energy'] button").click();
        assertThat(page.locator("#verdict").textContent())
                .isEqualTo(width == 390 ? "An energy review is needed." : "需要进行节能审查。");
        assertThat(page.locator("#energy").textContent()).contains("614.5", "2020.0", "0.404");
        assertThat(whole(page, "#energy dd").allTextContents()).hasSize(4);
        PagesTest.inspect(page, "energy-" + language + "-" + width);
        page.context().close();
    }

    @Test
    void recordedConsumptionIsShownToTheOwnOfficesAndTheOwnPlaceOnly() throws IOException {
        Path file = Files.createTempFile("energy", ".yaml");
        Files.writeString(file, """
                - {type: energy.consumption-stated, subject: "plant:mill", day: "2017-05", evidence: [{kind: electricity, number: "05"}],
                   payload: {process: plastic-granulation, carrier: electricity, amount: "55000", unit: kWh, output: "100", place: "gbt2260:410100"}}
                - {type: energy.consumption-stated, subject: "plant:works", day: "2017-05",
                   payload: {process: smelting, carrier: raw-coal, amount: "1000", unit: kg, place: "gbt2260:410300"}}
                """);
        Recording.record(office.ledger(), new Origin("clerk", Channel.COMMAND, "CN-HA", ""), file);
        Files.delete(file);
        assertThat(recorded(Role.HEAD))
                .contains("mill", "works", "6.8 tce (by heat, 当量)", "22.2 tce (by supply, 等价)", "550.0 kWh/t");
        assertThat(recorded(Role.COUNTY_CLERK)).contains("mill").doesNotContain("works");
        assertThat(recorded(Role.READER)).isEmpty();
    }

    private void month(Page page, String month, String amount, String output, String place) {
        page.navigate(office.url("/energy/consumption"));
        page.locator("#plant").fill("granulator");
        page.locator("#place").fill(place);
        page.locator("#month").fill(month);
        page.locator("#process").fill("塑料造粒（plastic-granulation）");
        page.locator("#carrier").fill("电力（electricity）");
        page.locator("#amount").fill(amount);
        page.locator("#unit").fill("kWh");
        page.locator("#output").fill(output);
        page.locator("#evidence-kind").selectOption("electricity");
        page.locator("#evidence-number").fill("示例电费单 " + month);
        page.locator("#record").click();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "en-GB, 390"})
    void monthsAreRecordedCorrectedAndShowTheirLine(String language, int width) {
        boolean chinese = width == 1280;
        String year = chinese ? "2016-" : "2015-";
        Page page = browsing.again(Role.COUNTY_CLERK, language, width);
        month(page, year + "01", "many", "100", "410300");
        assertThat(page.locator("#amount-fault, #place-fault")).hasCount(1);
        page.locator("#amount").fill("50000");
        page.locator("#record").click();
        assertThat(page.locator("#place-fault").textContent()).contains(chinese ? "本地区范围内" : "within your own");
        PagesTest.inspect(page, "energy-form-" + language + "-" + width);
        month(page, year + "01", "50000", "100", "410100");
        page.waitForURL(address -> address.contains("recorded"));
        assertThat(page.locator("section[aria-labelledby=fitted]").textContent())
                .contains(chinese ? "至少要 3 个" : "a line takes 3");
        month(page, year + "02", "90000", "200", "410100");
        month(page, year + "03", "160000", "400", "410100");
        page.waitForURL(address -> address.contains("recorded"));
        page.locator("a[href*='granulator'][href*='" + year + "01']").click();
        assertThat(page.locator("#process").inputValue()).contains("plastic-granulation");
        assertThat(page.locator("#amount").inputValue()).isEqualTo("50000");
        page.locator("#amount").fill("55000");
        page.locator("#record").click();
        page.waitForURL(address -> address.contains("recorded"));
        assertThat(page.locator("section[aria-labelledby=fitted]").textContent())
                .contains(
                        chinese
                                ? "每月固定 20000.0 kWh，每吨产品另需 350.0 kWh"
                                : "20000.0 kWh a month whatever the output, and 350.0 kWh");
        assertThat(whole(page, "section[aria-labelledby=fitted] circle").count())
                .isGreaterThanOrEqualTo(3);
        PagesTest.inspect(page, "energy-months-" + language + "-" + width);
        page.context().close();
    }

    private String recorded(Role role) {
        Page page = browsing.again(role, "en-GB", 1280);
        page.navigate(office.url("/energy"));
        String text = String.join(
                " ", page.locator("section[aria-labelledby=recorded]").allTextContents());
        page.context().close();
        return text;
    }
}
