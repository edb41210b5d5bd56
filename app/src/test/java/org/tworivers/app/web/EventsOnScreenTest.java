package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.work.accounts.Role;

/// A docking meeting before its days: it is planned, delegations come in, ask and answer. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventsOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String EVENT = "/events/2017-06";

    private static void session(Page page, int row, String day, String begins, String slots) {
        page.locator("#session-day-" + row).fill(day);
        page.locator("#session-begins-" + row).fill(begins);
        page.locator("#session-slots-" + row).fill(slots);
        page.locator("#session-minutes-" + row).fill("25");
        page.locator("#session-between-" + row).fill("5");
    }

    @Test
    @Order(1)
    void anEventIsPlannedWithoutScripts() {
        Page page = browsing.withoutScripts(Role.ORGANISER, "zh-CN", DESK);
        page.navigate(office.url("/events"));
        page.locator("a[href='/events/new']").click();
        page.locator("#name-zh").fill("豫沪产业对接会（示例）");
        page.locator("#id").fill("2017 06");
        page.locator("#venue").fill("郑州国际会展中心");
        session(page, 0, "2017-06-20", "09:00", "6");
        page.locator("button[value=session]").click();
        session(page, 1, "2017-06-20", "10:00", "5");
        page.locator("#hall-name-0").fill("A");
        page.locator("#hall-tables-0").fill("十");
        page.locator("#open-wishes").fill("2");
        page.locator("#wishes-until").fill("2017-06-01");
        page.locator("#answers-until").fill("2017-06-10");
        page.locator("#record").click();
        assertThat(page.locator("#hall-tables-0-fault").textContent()).contains("十");
        page.locator("#hall-tables-0").fill("10");
        page.locator("#record").click();
        assertThat(page.locator("#session-day-1-fault").textContent()).contains("2017-06-20 10:00");
        assertThat(page.locator("#id-fault").textContent()).contains("2017 06");
        PagesTest.inspect(page, "event-plan-faults-zh-CN-1280");
        page.locator("#id").fill("2017-06");
        page.locator("#session-begins-1").fill("14:00");
        page.locator("#record").click();
        assertThat(page.url()).endsWith(EVENT + "?planned");
        assertThat(page.locator("main").textContent()).contains("14:00", "10桌");
        PagesTest.inspect(page, "event-planned-zh-CN-1280");
        page.context().close();

        Page changed = browsing.again(Role.ORGANISER, "en-GB", PHONE);
        changed.navigate(office.url(EVENT + "/plan"));
        assertThat(changed.locator("#session-begins-1").inputValue()).isEqualTo("14:00");
        PagesTest.inspect(changed, "event-plan-en-GB-390");
        changed.locator("#name-en").fill("Henan-Shanghai docking meeting (illustrative)");
        changed.locator("#record").click();
        PagesTest.inspect(changed, "event-planned-en-GB-390");
        changed.context().close();
    }
}
