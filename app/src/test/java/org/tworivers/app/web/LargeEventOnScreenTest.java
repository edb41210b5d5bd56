package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventPlan;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.shared.Names;

/// One organiser takes 500 made-up delegations with 4,000 agreed meetings, 26 slots and 170 tables from two files to
/// published agendas. Some have an own table, some are away for an afternoon.
class LargeEventOnScreenTest extends OnScreen {
    private static final String EVENT = "/events/large";
    private static final LocalDate FIRST = LocalDate.of(2017, 6, 24);
    private static final int SIDE = 250;
    private static final int MEETINGS_EACH = 16;
    private static final int STRIDE = 13;
    private static final double PATIENCE_MILLIS = 120_000;

    private static EventPlan plan() {
        return new EventPlan(
                "large",
                new Names(new TreeMap<>(Map.of("zh", "示例大型对接会", "en", "Large docking meeting"))),
                "",
                "郑州",
                ZoneId.of("Asia/Shanghai"),
                true,
                List.of(session(FIRST), session(FIRST.plusDays(1))),
                List.of(new Hall("A", 85, 4), new Hall("B", 85, 4)),
                List.of(),
                List.of(),
                new WishRules(true, 26, 1, 26, -1, FIRST, FIRST),
                List.of());
    }

    private static Session session(LocalDate day) {
        return new Session(day, LocalTime.of(8, 30), 13, 25, 5, false);
    }

    private static String delegations() {
        StringBuilder out = new StringBuilder("编号,中文名称,英文名称,所属地区,类别,语言,自有桌位,不在场时间\n");
        for (int i = 0; i < SIDE; i++) {
            String table = i % 50 == 7 ? "展位" + i : "";
            String away = i % 50 == 9 ? FIRST + " 12:00 - 18:00" : "";
            out.append("h%d,示例承接方%d,Example host %d,承接地,园区,zh,%s,\n".formatted(i, i, i, table));
            out.append("s%d,示例企业%d,Example firm %d,转出地,企业,zh,,%s\n".formatted(i, i, i, away));
        }
        return out.toString();
    }

    private static String wishes() {
        StringBuilder out = new StringBuilder("提出方,对方,意愿\n");
        for (int i = 0; i < SIDE; i++) {
            for (int k = 0; k < MEETINGS_EACH; k++) {
                String wish = k == 0 ? "必须会面" : "希望会面";
                out.append("s%d,h%d,%s\n".formatted(i, (i + STRIDE * k) % SIDE, wish));
            }
        }
        return out.toString();
    }

    private void take(Page page, String sheet, String content, String good) {
        page.navigate(office.url(EVENT + "/import"));
        page.locator("input[name=sheet][value=" + sheet + "]").check();
        page.locator("#file")
                .setInputFiles(new FilePayload(sheet + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("#judge").click();
        assertThat(page.locator("#accept").textContent()).contains(good);
        page.locator("#accept").click();
        assertThat(page.url()).endsWith(EVENT + "/" + sheet + "?imported");
    }

    /// Watches a run until it is good enough, then stops it unless it has ended by itself.
    private void run(Page page) {
        page.navigate(office.url(EVENT + "/timetable"));
        page.locator("#seconds").fill("300");
        page.locator("#start button").click();
        page.waitForFunction("""
                () => {
                  const figures = [...document.querySelectorAll('#state dd')].map(each => each.textContent);
                  const value = parseInt(figures[1]), bound = parseInt(figures[2]);
                  return value <= bound * 1.05 + 3;
                }
                """, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
        Locator stop = page.locator("#state form[action$='/stop'] button");
        if (stop.count() > 0) {
            stop.click();
        }
        page.locator("#state form[action$='/choose'] button")
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
    }

    @Test
    void fromFilesToPublishedAgendas() {
        SmallEvent.record(office.ledger(), List.of(new EventPlanned(plan())));
        Page page = browsing.again(Role.ORGANISER, "zh-CN", 1280);
        take(page, "delegations", delegations(), "500");
        take(page, "wishes", wishes(), "4,000");
        run(page);
        assertThat(page.locator("#state dl").textContent()).contains("250 / 250");
        PagesTest.inspect(page, "large-run-zh-CN-1280");
        page.locator("#state form[action$='/choose'] button").click();
        page.waitForURL(url -> url.contains("/board"));
        assertThat(page.locator(".board .talk").count()).isPositive();
        PagesTest.inspect(page, "large-board-zh-CN-1280");
        page.navigate(office.url(EVENT + "/timetable/board?lang=en"));
        PagesTest.picture(page, "large-board-en-GB-1280");
        page.navigate(office.url(EVENT + "/timetable/versions?lang=zh"));
        page.locator("input[name=confirm]").check();
        page.locator(".btn-publish").click();
        assertThat(page.url()).contains("?published");

        EventBook book = office.ledger().events().book("large", Long.MAX_VALUE);
        assertThat(book.placements().size()).isGreaterThanOrEqualTo(SIDE * MEETINGS_EACH - SIDE / 50);
        page.navigate(office.url(EVENT + "/outcomes"));
        assertThat(page.locator("#begins").inputValue()).isNotEmpty();
        assertThat(page.locator(".meetings > section").count()).isBetween(1, 200);
        page.navigate(office.url(EVENT + "/agendas/h7"));
        assertThat(page.locator("main").textContent()).contains("示例企业7", "展位7");
        page.context().close();
    }
}
