package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.store.EventPasses;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.Result;
import org.tworivers.core.meetings.Pair;

/// What is handed out of a docking meeting, and what it leads to: agendas on paper and in calendars, signings in the
/// ledger, the report. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventPapersOnScreenTest extends OnScreen {
    private static final String EVENT = "2017-05";
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private String pass = "";

    private EventBook book() {
        return office.ledger()
                .events()
                .book(EVENT, office.ledger().journal().head().sequence());
    }

    private List<Placement> of(String delegation) {
        return book().placements().stream()
                .filter(placement -> placement.pair().has(delegation))
                .toList();
    }

    @Test
    @Order(1)
    void everythingIsPrintedAside() throws IOException {
        pass = new EventPasses(office.ledger().database(), new SecureRandom())
                .make(EVENT, List.of("firm-1"), Instant.now(), Instant.now().plus(Duration.ofDays(1)))
                .getOrDefault("firm-1", "");
        Page page = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        page.navigate(office.url("/events/2017-05/agendas"));
        page.locator("form[action$='/print'] button").click();
        page.locator("a[href$='/print/set.pdf']").waitFor();
        PagesTest.inspect(page, "event-agendas-zh-CN-1280");
        Download download = page.waitForDownload(
                () -> page.locator("a[href$='/print/set.pdf']").click());
        byte[] set = Files.readAllBytes(download.path());
        try (PDDocument document = Loader.loadPDF(set)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(40);
            assertThat(new PDFTextStripper().getText(document)).contains("示例企业 1 ", "示例");
        }
        page.navigate(office.url("/events/2017-05/agendas/firm-1?lang=en"));
        PagesTest.inspect(page, "event-agenda-en-GB-1280");
        assertThat(page.locator(".talks li").count()).isEqualTo(of("firm-1").size());
        page.context().close();
    }

    private ICalendar calendar(Page page) {
        APIResponse feed = page.request().get(office.url("/pass/" + pass + "/agenda.ics"));
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.headers().get("content-type")).startsWith("text/calendar");
        return Biweekly.parse(new String(feed.body(), StandardCharsets.UTF_8)).first();
    }

    @Test
    @Order(2)
    void aCalendarThatSubscribedLearnsOfACancelledMeeting() {
        Page page = browsing.stranger("zh-CN", PHONE);
        page.navigate(office.url("/pass/" + pass + "/agenda"));
        PagesTest.inspect(page, "pass-agenda-zh-CN-390");
        int before = calendar(page).getEvents().size();
        assertThat(before).isEqualTo(of("firm-1").size());
        Placement first = of("firm-1").getFirst();
        Page desk = browsing.again(Role.ORGANISER, "en-GB", DESK);
        desk.navigate(office.url("/events/2017-05/changes"));
        desk.locator("#p-cancelled").selectOption(first.pair().toString());
        desk.locator("form:has(#p-cancelled) input[name=fill]").uncheck();
        desk.locator("form:has(#p-cancelled) button").click();
        desk.locator("form[action$='/accept'] button").click();
        assertThat(desk.locator("[role=status]").textContent()).contains("version 2");
        assertThat(calendar(page).getEvents()).hasSize(before).anySatisfy(event -> {
            assertThat(event.getStatus().isCancelled()).isTrue();
            assertThat(event.getSequence().getValue()).isEqualTo(1);
        });
        page.reload();
        assertThat(page.locator("section:has(#notices)").textContent()).contains("第 2 版");
        page.context().close();
        desk.context().close();
    }

    @Test
    @Order(3)
    void aListedSigningBecomesAProjectWithoutBeingTypedAgain() {
        Page organiser = browsing.again(Role.ORGANISER, "en-GB", DESK);
        organiser.navigate(office.url("/events/2017-05/programme"));
        assertThat(organiser.locator("form[action$='/sign'], form[action$='/decide']"))
                .hasCount(0);
        organiser.locator("#key").fill("new-fibre");
        organiser.locator("#order").fill("4");
        organiser.locator("#name-en").fill("Example fibre works");
        organiser.locator("#parties").fill("Example firm 1");
        organiser.locator("#list button").click();
        assertThat(organiser.locator("[role=alert]").textContent()).contains("two parties");
        organiser.locator("#place").fill("gbt2260:410100");
        organiser.locator("#sector").fill("gbt4754:C17");
        organiser.locator("#parties").fill("Example park Zhengzhou; Example firm 1");
        organiser.locator("#total").fill("3亿");
        organiser.locator("#list button").click();
        assertThat(organiser.locator("[role=status]").textContent()).contains("Listed");
        PagesTest.inspect(organiser, "event-programme-en-GB-1280");
        Page head = browsing.again(Role.HEAD, "zh-CN", DESK);
        head.navigate(office.url("/events/2017-05/programme"));
        head.locator("li:has-text('Example fibre works') button[value=yes]").click();
        Page clerk = browsing.again(Role.OFFICE_CLERK, "zh-CN", PHONE);
        clerk.navigate(office.url("/events/2017-05/programme"));
        clerk.locator("li:has-text('Example fibre works') input[name=paper]").fill("合同 2017-88");
        clerk.locator("li:has-text('Example fibre works') form[action$='/sign'] button")
                .click();
        assertThat(clerk.locator("[role=status]").textContent()).contains("已入台账");
        assertThat(office.ledger().projects().knows("events/2017-05/new-fibre")).isTrue();
        PagesTest.inspect(clerk, "event-programme-zh-CN-390");
        clerk.navigate(office.url("/projects?text=Example+fibre+works"));
        assertThat(clerk.locator("#found").textContent()).contains("Example fibre works");
        organiser.context().close();
        head.context().close();
        clerk.context().close();
    }

    @Test
    @Order(4)
    void theReportSaysHowFarItCame() {
        Page page = browsing.again(Role.AUDITOR, "zh-CN", DESK);
        page.navigate(office.url("/events/2017-05/report?asOf=2017-06-30"));
        assertThat(page.locator("tr:has-text('最新日程中的会面') td.number").textContent())
                .isEqualTo(Integer.toString(book().placements().size()));
        assertThat(page.locator("section:has(#projects) tbody tr").count()).isGreaterThan(3);
        Locator cohort = page.locator("table:has(tr:has-text('签约月份')) tbody tr").first();
        assertThat(cohort.locator("th").textContent()).isEqualTo("2017-05");
        assertThat(cohort.locator("td").allTextContents()).containsExactly("23", "0", "0.0 %", "23");
        PagesTest.inspect(page, "event-report-zh-CN-1280");
        page.setViewportSize(PHONE, 900);
        page.navigate(office.url("/events/2017-05/report?asOf=2017-06-30&lang=en"));
        assertThat(page.locator("table:has(tr:has-text('Signed in')) tbody tr").count())
                .isPositive();
        PagesTest.inspect(page, "event-report-en-GB-390");
        page.context().close();
    }

    @Test
    @Order(5)
    void aMeetingOfWhichAProjectMayComeIsBegunAsOneAndItsSigningGoesIntoIt() {
        Pair pair = book().placements().getFirst().pair();
        SmallEvent.record(
                office.ledger(),
                List.of(new OutcomeStated("2017-05", pair, "", true, Result.LEAD, Optional.empty(), "")));
        Page reader = browsing.again(Role.AUDITOR, "en-GB", DESK);
        reader.navigate(office.url("/events/2017-05/report"));
        assertThat(reader.locator("section:has(#leads) tbody tr")).hasCount(1);
        assertThat(reader.locator("section:has(#leads) button")).hasCount(0);
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/events/2017-05/report"));
        page.locator("section:has(#leads) tr:has(input[value='" + pair + "']) button")
                .click();
        assertThat(page.locator("section:has(#leads) [role=status]").textContent())
                .contains("线索");
        PagesTest.inspect(page, "event-leads-zh-CN-1280");
        reader.reload();
        assertThat(reader.locator("section:has(#leads)").textContent()).contains("Open the project");
        PagesTest.picture(reader, "event-leads-en-GB-1280");
        page.locator("section:has(#leads) a").last().click();
        assertThat(page.locator("dl.headline").textContent()).contains("线索");
        assertThat(page.locator("#facts ~ .scrolled").textContent()).contains("会谈纪要", "2017-05 " + pair);
        String dossier = page.url();
        sign(pair);
        page.navigate(dossier);
        assertThat(page.locator("#facts ~ .scrolled").textContent()).contains("会谈纪要", "合同 2017-89", "2亿元");
        assertThat(office.ledger().projects().knows("events/2017-05/of-a-lead")).isFalse();
        page.context().close();
    }

    /// Two who have a lead are listed, approved and signed.
    private void sign(Pair pair) {
        String programme = office.url("/events/2017-05/programme");
        Page organiser = browsing.again(Role.ORGANISER, "en-GB", DESK);
        organiser.navigate(programme);
        organiser.locator("#key").fill("of-a-lead");
        organiser.locator("#order").fill("5");
        organiser.locator("#name-en").fill("Example of a lead");
        organiser
                .locator("#parties")
                .fill(book().delegation(pair.first()).names().in("en") + "; "
                        + book().delegation(pair.second()).names().in("en"));
        organiser.locator("#total").fill("2亿");
        organiser.locator("#list button").click();
        Page head = browsing.again(Role.HEAD, "zh-CN", DESK);
        head.navigate(programme);
        head.locator("li:has-text('Example of a lead') button[value=yes]").click();
        Page clerk = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        clerk.navigate(programme);
        clerk.locator("li:has-text('Example of a lead') input[name=paper]").fill("合同 2017-89");
        clerk.locator("li:has-text('Example of a lead') form[action$='/sign'] button")
                .click();
        assertThat(clerk.locator("[role=status]").textContent()).contains("已入台账");
        assertThat(clerk.locator("li:has-text('Example of a lead') form[action$='/sign']"))
                .hasCount(0);
        organiser.context().close();
        head.context().close();
        clerk.context().close();
    }

    @Test
    @Order(6)
    void whoIsOfOnePlaceSeesNoAgendasOfOthers() {
        Page page = browsing.again(Role.COUNTY_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/events/2017-05/agendas"));
        assertThat(page.locator("main tbody tr")).hasCount(0);
        assertThat(page.locator(".tabs a[href$='/timetable'], .tabs a[href$='/programme']"))
                .hasCount(0);
        for (String hidden : List.of("agendas/firm-1", "timetable", "programme", "timetable/versions")) {
            assertThat(page.request()
                            .get(office.url("/events/2017-05/" + hidden))
                            .status())
                    .as(hidden)
                    .isEqualTo(404);
        }
        page.context().close();
    }

    @Test
    @Order(7)
    void whatSuitsIsProposedWithItsReasons() {
        Page page = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        page.navigate(office.url("/events/2017-05/suggestions"));
        PagesTest.inspect(page, "event-suggestions-zh-CN-1280");
        String pair = page.locator("input[name=pair]").first().inputValue();
        page.locator("li.card button").first().click();
        assertThat(page.locator("[role=status]").textContent()).contains("已向双方提议");
        assertThat(book().standing(Pair.parse(pair)).proposed())
                .hasValueSatisfying(why -> assertThat(why).contains("需要"));
        assertThat(page.locator("input[value='" + pair + "']")).hasCount(0);
        page.locator("form[action$='/remind'] button").click();
        assertThat(page.locator("[role=status]").textContent()).contains("已提醒");
        page.context().close();
    }
}
