package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tworivers.app.work.accounts.Role;

/// A bulletin from making it to a stranger who reads it.
class BulletinsOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 403;

    private Page make(Role role, String form, int width) {
        Page page = browsing.again(role, "en-GB", width);
        page.navigate(office.url("/bulletins"));
        page.locator("select[name=form]").selectOption(form);
        page.locator("form[action='/bulletins/made'] button").click();
        return page;
    }

    private static byte[] json(Page made) throws IOException {
        Download download = made.waitForDownload(
                () -> made.locator("a[href*='/bulletins/made/json']").click());
        return Files.readAllBytes(download.path());
    }

    private static void upload(Page page, byte[] bytes) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("bulletin.json", "application/json", bytes));
        page.locator("form[action='/bulletins/verify'] button").click();
    }

    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return complaints;
    }

    @Test
    void aBulletinIsReadWithItsOwnStyleAndNothingElse() throws IOException {
        Page page = make(Role.OFFICE_CLERK, "own", DESK);
        List<String> complaints = complaints(page);
        Download paper = page.waitForDownload(
                () -> page.locator("a[href*='/bulletins/made/pdf']").click());
        assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
        page.locator("a[href*='/bulletins/made/page']").click();
        assertThat(page.locator("#receipts code").textContent()).hasSize(64);
        assertThat(page.evaluate("document.styleSheets.length")).isEqualTo(1);
        assertThat(complaints).isEmpty();
        page.evaluate(
                "document.head.append(Object.assign(document.createElement('style'), {textContent: 'p{color:red}'}))");
        assertThat(complaints).hasSize(1);
    }

    @Test
    void whatWasDownloadedIsVerifiedNumberByNumber() throws IOException {
        byte[] json = json(make(Role.AUDITOR, "public", DESK));
        Page page = browsing.again(Role.AUDITOR, "en-GB", PHONE);
        page.navigate(office.url("/bulletins/verify"));
        upload(page, json);
        assertThat(page.locator(".alert-success").textContent()).contains("do not hold: 0");
        assertThat(whole(page, ".verdict-holds").count()).isGreaterThan(100);
        PagesTest.inspect(page, "bulletin-verified-en-GB-390");

        String forged = new String(json, StandardCharsets.UTF_8).replaceFirst("\"value\":256", "\"value\":265");
        upload(page, forged.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".alert-danger").textContent()).contains("do not hold: 1");
        assertThat(page.locator("section:has(#faults) tbody tr").textContent())
                .contains("Projects undertaken", "value 265", "value 256");
        PagesTest.inspect(page, "bulletin-forged-en-GB-390");
        page.navigate(office.url("/bulletins/verify?lang=zh"));
        upload(page, forged.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("section:has(#faults) tbody tr").textContent()).contains("承接项目", "265", "256");
    }

    @Test
    void whatIsNoBulletinIsRefusedWithItsReason() {
        Page page = browsing.again(Role.AUDITOR, "zh-CN", DESK);
        page.navigate(office.url("/bulletins/verify"));
        upload(page, "{\"bulletin\":7}".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".alert-danger").textContent()).contains("field bulletin (7) must be 1");
        upload(page, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(page.locator(".alert-danger").textContent()).contains("UTF-8");
        upload(page, new byte[1_000_001]);
        assertThat(page.locator(".alert-danger").textContent()).contains("1 MB");
    }

    @Test
    void aCountyClerkVerifiesOnlyTheOwnPlace() throws IOException {
        Page page = browsing.again(Role.COUNTY_CLERK, "en-GB", DESK);
        page.navigate(office.url("/bulletins/verify"));
        upload(page, json(make(Role.HEAD, "own", DESK)));
        assertThat(page.locator(".alert-danger").textContent()).contains("not of your place");
        page.navigate(office.url("/bulletins/verify"));
        upload(page, json(make(Role.COUNTY_CLERK, "own", DESK)));
        assertThat(page.locator(".alert-success").textContent()).contains("do not hold: 0");
    }

    @Test
    void theHeadPublishesAndAnybodyReads() {
        assertThat(make(Role.OFFICE_CLERK, "public", DESK).locator("form[action='/bulletins/publish']"))
                .hasCount(0);
        Page head = make(Role.HEAD, "public", PHONE);
        PagesTest.inspect(head, "bulletin-made-public-en-GB-390");
        head.locator("form[action='/bulletins/publish'] button").click();
        String address = head.locator(".alert-success a").getAttribute("href");
        PagesTest.inspect(head, "bulletins-published-en-GB-390");
        make(Role.HEAD, "public", DESK)
                .locator("form[action='/bulletins/publish'] button")
                .click();
        head.reload();
        assertThat(head.locator("#bulletins tbody tr").count())
                .as("published once")
                .isEqualTo(1);

        for (String language : List.of("zh-CN", "en-GB")) {
            Page stranger = browsing.stranger(language, PHONE);
            List<String> complaints = complaints(stranger);
            Response response = stranger.navigate(office.url(address));
            assertThat(response.status()).isEqualTo(OK);
            assertThat(response.headers().get("content-security-policy"))
                    .startsWith("default-src 'none'; style-src 'sha256-")
                    .doesNotContain("unsafe");
            assertThat(stranger.locator("html").getAttribute("lang")).startsWith(language.substring(0, 2));
            assertThat(stranger.locator("#receipts")).hasCount(1);
            assertThat(complaints).isEmpty();
            PagesTest.inspect(stranger, "published-" + language + "-390");
        }
        Page stranger = browsing.stranger("en-GB", DESK);
        assertThat(stranger.request().get(office.url(address + "/json")).text()).contains("\"public\":true");
        for (String form : List.of("zh.pdf", "en.docx", "zh.xlsx")) {
            APIResponse file = stranger.request().get(office.url(address + "/" + form));
            assertThat(file.status()).as(form).isEqualTo(OK);
            assertThat(file.headers().get("content-disposition"))
                    .contains("attachment")
                    .contains(form.substring(2));
            assertThat(new String(file.body(), 0, 2, StandardCharsets.US_ASCII))
                    .isEqualTo(form.endsWith("pdf") ? "%P" : "PK");
        }
        assertThat(stranger.request()
                        .get(office.url("/published/nothing/zh.pdf"))
                        .status())
                .isEqualTo(NOT_FOUND);
        assertThat(stranger.request().get(office.url(address + "/nothing")).status())
                .isEqualTo(NOT_FOUND);
        assertThat(stranger.request().get(office.url("/published/nothing")).status())
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void whoSeesOnlyWhatIsSharedMakesNone() {
        Page page = browsing.again(Role.READER, "en-GB", DESK);
        page.navigate(office.url("/bulletins"));
        assertThat(page.locator("#make")).hasCount(0);
        assertThat(page.navigate(office.url("/bulletins/made/json")).status()).isEqualTo(REFUSED);
    }
}
