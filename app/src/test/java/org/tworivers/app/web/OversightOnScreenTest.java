package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.exchange.evidence.Photos;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.shared.ContentHash;

/// What projects came to is seen to: stalls and visits, promises, audits, suspects. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OversightOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String STALLS = "#stalls tbody tr:has(.day-cell)";

    private long head() {
        return office.ledger().journal().head().sequence();
    }

    private static int number(Page page) {
        return Integer.parseInt(
                page.locator("#number").textContent().replaceAll("\\D", ""));
    }

    @Test
    @Order(1)
    void stallsAreShownByWhoIsToSeeToThemAndNothingIsRecorded() {
        long before = head();
        Page page = browsing.again(Role.HEAD, "zh-CN", DESK);
        page.navigate(office.url("/stalls"));
        int all = number(page);
        assertThat(all).isPositive();
        PagesTest.inspect(page, "stalls-zh-CN-1280");
        page.locator("#stage").selectOption("registered");
        page.locator("form.days button").click();
        assertThat(number(page)).isBetween(1, all - 1);
        assertThat(page.locator(STALLS).first().textContent()).contains("2017-0", "获批", "土地");
        page.navigate(office.url("/stalls?asOf=2012-06-30"));
        assertThat(number(page)).isZero();
        String csv = page.request().get(office.url("/stalls/export.csv")).text();
        assertThat(csv.lines()).hasSize(all + 1).first().asString().contains("责任单位");
        String json = page.request().get(office.url("/stalls/export.json?stage=signed")).text();
        assertThat(json).contains("\"inferred\":", "\"evidence\":[\"filing\",\"tax\"]").doesNotContain("\"permitted\"");
        assertThat(head()).isEqualTo(before);
        page.context().close();
    }

    @Test
    @Order(2)
    void aVisitWithAPhotoIsRecordedOnAPhoneAndIsNews() throws IOException {
        Page page = browsing.again(Role.COUNTY_CLERK, "en-GB", PHONE);
        page.navigate(office.url("/stalls"));
        int stalled = number(page);
        PagesTest.inspect(page, "stalls-en-GB-390");
        page.locator("a[href$='/record/visit']").first().click();
        assertThat(page.locator("#day").inputValue()).isEqualTo("2017-05-23");
        page.locator("#seen-there").fill("Two halls stand without roofs");
        page.locator("#paper-0-number").fill("Hall 1");
        page.locator("#paper-0-file")
                .setInputFiles(new FilePayload(
                        "IMG_1.jpg", "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8)));
        page.locator("form.card .btn-primary").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("IMG_1.jpg", "JPEG or PNG");
        assertThat(page.locator("#seen-there").inputValue()).isEqualTo("Two halls stand without roofs");
        assertThat(page.locator("#paper-0-number").inputValue()).isEqualTo("Hall 1");
        PagesTest.inspect(page, "site-visit-refused-en-GB-390");
        byte[] taken = Photos.phone(800, 600, 6);
        page.locator("#paper-0-file").setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", taken));
        page.locator("form.card .btn-primary").click();
        assertThat(page.locator("[role=status]").first().textContent()).contains("Recorded");
        assertThat(page.locator("main").textContent()).contains("Two halls stand without roofs", "Hall 1");
        String kept = String.valueOf(page.locator("img.photo").getAttribute("src"));
        byte[] shown = page.request().get(office.url(kept)).body();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(kept).endsWith(ContentHash.of(shown));
        assertThat(new EvidenceFiles(office.ledger().database()).find(ContentHash.of(taken)))
                .isEmpty();
        PagesTest.inspect(page, "site-visit-en-GB-390");
        page.navigate(office.url("/stalls"));
        assertThat(number(page)).isEqualTo(stalled - 1);
        Page reader = browsing.again(Role.READER, "en-GB", PHONE);
        assertThat(reader.request().get(office.url(kept)).status()).isEqualTo(404);
        reader.context().close();
        page.context().close();
    }
}
