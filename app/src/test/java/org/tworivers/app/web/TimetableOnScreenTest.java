package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.store.EventBoards;
import org.tworivers.app.store.EventRuns;
import org.tworivers.app.store.EventRuns.Kept;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Pair;

/// An organiser makes a timetable, mends it by form and by dragging, publishes it, changes it, and publishes again. One
/// story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TimetableOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String TIMETABLE = "/events/small/timetable";
    private static final String BOARD = TIMETABLE + "/board";

    @BeforeAll
    void plan() {
        SmallEvent.record(office.ledger());
    }

    private EventBook book() {
        return office.ledger().events().book(SmallEvent.ID, Long.MAX_VALUE);
    }

    private static void waitFor(Page page, String text) {
        page.locator("#state-title", new Page.LocatorOptions().setHasText(text)).waitFor();
    }

    private void startRun(Page page, String seconds) {
        page.navigate(office.url(TIMETABLE));
        page.locator("#seconds").fill(seconds);
        page.locator("#start button").click();
    }

    @Test
    @Order(1)
    void whoIsLeftOutIsSaidWithTheReason() {
        Page page = browsing.again(Role.ORGANISER, "en-GB", DESK);
        page.navigate(office.url(TIMETABLE));
        assertThat(page.locator("section:has(#pairs)").textContent()).contains("13");
        page.locator("section:has(#pairs) a").click();
        assertThat(page.locator("section:has(#left)").textContent())
                .contains("Example yard has as many meetings as it may have (2)");
        assertThat(page.locator("section:has(#apart)").textContent()).contains("They share no language");
        page.locator("section:has(#left) tr:has-text('Example yard has as many') a")
                .first()
                .click();
        assertThat(page.locator("#cost tr:has-text('Would no longer meet') td").textContent())
                .contains("Example yard");
        assertThat(page.locator("#cost tr:has-text('Promised meetings lost') td")
                        .textContent())
                .isEqualTo("0");
        PagesTest.inspect(page, "timetable-pairs-en-GB-1280");
        page.navigate(page.url().replace("pairs?", "pairs?lang=zh&"));
        PagesTest.picture(page, "timetable-pairs-zh-CN-1280");
        page.context().close();
    }

    @Test
    @Order(2)
    void aRunIsStartedWatchedAndTakenOntoTheBoard() {
        Page page = browsing.again(Role.ORGANISER, "en-GB", DESK);
        startRun(page, "0");
        assertThat(page.locator("#fault").textContent()).contains("1 to 600");
        assertThat(page.locator("#seconds").inputValue()).isEqualTo("0");
        startRun(page, "20");
        waitFor(page, "ended");
        assertThat(page.locator("#state svg polyline")).hasCount(1);
        assertThat(page.locator("#state dl").textContent()).contains("9 / 9");
        PagesTest.inspect(page, "timetable-run-en-GB-1280");
        page.locator("#state button").click();
        page.waitForURL(url -> url.contains("/board"));
        assertThat(page.locator(".board .talk").count()).isPositive();
        PagesTest.inspect(page, "timetable-board-en-GB-1280");
        page.context().close();
    }

    private Page open(Page page, Placement placement) {
        page.navigate(office.url(BOARD + "?day=" + placement.begins().toLocalDate() + "&meeting=" + placement.pair()));
        return page;
    }

    @Test
    @Order(3)
    void aMeetingIsMovedByFormWithoutScriptsAndWhatStandsInTheWayIsSaid() {
        Page page = browsing.withoutScripts(Role.ORGANISER, "en-GB", DESK);
        page.navigate(office.url(BOARD + "?meeting=lab~park"));
        assertThat(page.locator("#begins option").first().textContent()).contains("Example lab is not there then");
        page.locator("#begins").selectOption("2017-06-24T09:00");
        page.locator("#put").click();
        assertThat(page.locator("#why").textContent()).contains("Example lab is not there then");
        List<String> free = page.locator("#begins option").allTextContents().stream()
                .filter(each -> !each.contains("–"))
                .toList();
        assertThat(free).isNotEmpty();
        page.locator("#begins").selectOption(new SelectOption().setLabel(free.getLast()));
        page.locator("#table").selectOption("B2");
        page.locator("#put").click();
        assertThat(page.locator("main [role=status]").first().textContent()).contains("Done");
        page.navigate(office.url(BOARD + "?day=2017-06-25&hall=B&meeting=lab~park"));
        assertThat(page.locator("#picked p").first().textContent()).contains("B2");
        page.locator("#picked form:has(input[value=confirm]) button").click();
        page.navigate(office.url(BOARD + "?day=2017-06-25&hall=B&meeting=lab~park"));
        assertThat(page.locator("#put")).hasCount(0);
        assertThat(page.locator("#picked").textContent()).contains("confirmed");
        PagesTest.picture(page, "timetable-picked-en-GB-1280");
        page.context().close();
    }

    @Test
    @Order(4)
    void aMeetingIsDraggedToAFreePlaceAndOntoAnotherAndIsRefusedWhereItCannotBe() {
        Page page = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        page.navigate(office.url(BOARD + "?day=2017-06-24&hall=A"));
        Locator talk = page.locator(".board .talk[draggable=true]").first();
        String pair = talk.getAttribute("data-pair");
        String begins = talk.locator("xpath=..").getAttribute("data-begins");
        talk.dragTo(page.locator("#loose"));
        page.locator("#loose li[data-pair='" + pair + "']").waitFor();
        assertThat(page.locator("#loose li[data-pair='" + pair + "']").textContent())
                .contains("没有冲突");
        page.locator("#loose li[data-pair='" + pair + "'] .talk")
                .dragTo(page.locator("td[data-begins='" + begins + "'][data-table=A1], td[data-begins='" + begins
                                + "'][data-table=A2]")
                        .locator("xpath=self::td[not(@data-pair)]")
                        .first());
        page.locator(".board td[data-begins='" + begins + "'] .talk[data-pair='" + pair + "']")
                .waitFor();
        PagesTest.inspect(page, "timetable-dragged-zh-CN-1280");
        page.context().close();
    }

    @Test
    @Order(5)
    void aMeetingDraggedOntoAnotherChangesPlacesWithIt() {
        Page page = browsing.again(Role.ORGANISER, "en-GB", DESK);
        page.navigate(office.url(BOARD + "?day=2017-06-24&hall=A"));
        Placement one = board().stream()
                .filter(each ->
                        each.table().equals("A1") && at("A2", each.begins()).isPresent())
                .findFirst()
                .orElseThrow();
        Placement other = at("A2", one.begins()).orElseThrow();
        page.locator(talk(one.pair(), "A1")).dragTo(page.locator(talk(other.pair(), "A2")));
        page.locator(talk(one.pair(), "A2")).waitFor();
        assertThat(page.locator(talk(other.pair(), "A1"))).hasCount(1);
        assertThat(at("A1", one.begins()).map(Placement::pair)).contains(other.pair());
        assertThat(at("A2", one.begins()).map(Placement::pair)).contains(one.pair());
        page.context().close();
    }

    private Collection<Placement> board() {
        return new EventBoards(office.ledger().database())
                .find(SmallEvent.ID)
                .orElseThrow()
                .placements();
    }

    private Optional<Placement> at(String table, LocalDateTime begins) {
        return board().stream()
                .filter(each -> each.table().equals(table) && each.begins().equals(begins))
                .findFirst();
    }

    private static String talk(Pair pair, String table) {
        return "td[data-table='" + table + "'] .talk[data-pair='" + pair + "']";
    }

    @Test
    @Order(6)
    void theBoardIsPublishedChangedAndPublishedAgain() {
        Page page = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        page.navigate(office.url(TIMETABLE + "/versions"));
        page.locator("#reason").fill("首次发布");
        page.locator("form:has(#publish) button").click();
        assertThat(page.locator("main [role=status]").textContent()).contains("已发布");
        Placement moved = book().placements().stream()
                .filter(each -> !each.confirmed() && each.table().startsWith("A"))
                .findFirst()
                .orElseThrow();
        open(page, moved);
        page.locator("#table").selectOption("B1");
        page.locator("#begins").selectOption(moved.begins().toString());
        page.locator("#put").click();
        page.navigate(office.url(TIMETABLE + "/versions"));
        assertThat(page.locator("#difference tbody tr")).hasCount(1);
        assertThat(page.locator("#difference tbody tr").textContent())
                .contains("移动")
                .contains("B1桌");
        page.locator("#reason").fill("换桌");
        page.locator("form:has(#publish) button").click();
        assertThat(book().versions()).hasSize(2);
        PagesTest.inspect(page, "timetable-versions-zh-CN-1280");
        page.locator("section:has(#list) tbody tr").last().locator("button").click();
        page.navigate(office.url(TIMETABLE + "/versions"));
        assertThat(page.locator("#difference tbody tr")).hasCount(1);
        page.navigate(office.url(BOARD));
        assertThat(page.locator("section:has(#steps) tbody tr").first().textContent())
                .contains("恢复到已发布的第 1 版");
        page.context().close();
    }

    @Test
    @Order(7)
    void aRunLeavesConfirmedMeetingsAloneAndOneThatARestartBrokeOffSaysSo() {
        EventRuns runs = new EventRuns(office.ledger().database());
        Kept run = runs.all(SmallEvent.ID).getFirst();
        runs.begin(
                SmallEvent.ID, new Kept("cut", Instant.EPOCH, "organiser", run.known(), "RUNNING", run.content()), 12);
        Page page = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        startRun(page, "20");
        waitFor(page, "已完成");
        page.locator("#state button").click();
        page.waitForURL(url -> url.contains("/board"));
        page.navigate(office.url(BOARD + "?day=2017-06-25&hall=B&meeting=lab~park"));
        assertThat(page.locator("#picked p").first().textContent())
                .contains("B2桌")
                .contains("已确认");
        page.navigate(office.url(TIMETABLE));
        assertThat(page.locator("#runs").textContent()).contains("已中断");
        PagesTest.inspect(page, "timetable-zh-CN-1280");
        page.setViewportSize(PHONE, 900);
        PagesTest.inspect(page, "timetable-zh-CN-390");
        page.navigate(office.url(BOARD + "?lang=en"));
        PagesTest.inspect(page, "timetable-board-en-GB-390");
        page.navigate(office.url(TIMETABLE + "/people?lang=zh"));
        assertThat(page.locator("#people section")).hasCount(8);
        PagesTest.inspect(page, "timetable-people-zh-CN-390");
        page.context().close();
    }

    @Test
    @Order(8)
    void whoOnlyLooksChangesNothingAndALateHandIsTold() throws IOException, InterruptedException {
        Page page = browsing.again(Role.AUDITOR, "en-GB", DESK);
        page.navigate(office.url(BOARD + "?meeting=lab~park"));
        assertThat(page.locator("main form")).hasCount(0);
        page.context().close();
        String cookie = SignIn.cookie(office, "organiser");
        String late = SignIn.post(office, cookie, BOARD, "step=out&meeting=mill~town&from=1")
                .body();
        assertThat(late).contains("The board was changed meanwhile");
    }
}
