package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.instruments.BookingLine;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Span;

/// An outside user asks for an instrument and is refused, asks again, waits for another time and gets it when who had
/// it cancels; the keeper decides, records the use and files results. Calendars keep up. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstrumentsOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String TENSILE = "/instruments/ly-tensile-300kn";
    private static final String DAY = "2017-06-05T";

    private List<BookingLine> bookings() {
        return office.ledger()
                .instruments()
                .during(
                        "ly-tensile-300kn",
                        Span.of(java.time.LocalDate.parse("2017-06-05")),
                        office.ledger().journal().head().sequence());
    }

    private static int status(Page page, String url) {
        return page.request().get(url).status();
    }

    private static void record(Page page) {
        page.locator("#record").click();
    }

    private void ask(Page page, String from, String until) {
        page.navigate(office.url(TENSILE + "/book?method=tension"));
        page.locator("#from").fill(DAY + from);
        page.locator("#until").fill(DAY + until);
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*/bookings/([^?]+).*", "$1");
    }

    @Test
    @Order(1)
    void anOutsideUserSeesTheCatalogueAndItsOwnAndNothingOfOthers() {
        Page page = browsing.again(Role.OUTSIDE_USER, "zh-CN", PHONE);
        page.navigate(office.url("/instruments"));
        assertThat(page.locator("h1")).containsText("共享仪器");
        assertThat(page.locator("#number")).containsText("5");
        PagesTest.inspect(page, "instruments-zh-CN-390");
        page.navigate(office.url("/instruments?text=GB%2FT+3075"));
        assertThat(page.locator("#number")).containsText("1");
        page.locator(".instrument-list h2 a").first().click();
        assertThat(page.locator("main")).containsText("终止周次");
        PagesTest.inspect(page, "instrument-zh-CN-390");
        page.navigate(office.url("/instruments/ly-fatigue-100kn/week?day=2017-05-23"));
        assertThat(page.locator("main")).not().containsText("中维化纤");
        assertThat(page.locator("main")).containsText("平煤神马");
        PagesTest.inspect(page, "instrument-week-zh-CN-390");
        page.navigate(office.url("/instruments/ly-fatigue-100kn/week?day=2017-05-15"));
        assertThat(page.locator(".week-item-over").first()).containsText("已过");
        assertThat(page.locator(".week-item-free")).hasCount(0);
        page.navigate(office.url("/bookings"));
        assertThat(page.locator("main")).not().containsText("中维化纤");
        PagesTest.inspect(page, "bookings-outside-zh-CN-390");
        for (String path : List.of(
                "/instruments/new",
                "/instruments/use",
                "/instruments/ly-sem/edit",
                "/instruments/ly-sem/feed",
                "/bookings/ly-71/keep/grant",
                "/projects",
                "/organisations",
                "/")) {
            Assertions.assertThat(status(page, office.url(path))).as(path).isEqualTo(403);
        }
        for (String path : List.of("/bookings/ly-72", "/bookings/ly-70", "/bookings/ly-70/own/cancel")) {
            Assertions.assertThat(status(page, office.url(path))).as(path).isEqualTo(404);
        }
        page.navigate(office.url("/bookings/statement?month=2017-05&organisation=zhongwei"));
        assertThat(page.locator("h1")).containsText("平煤神马");
        assertThat(page.locator("tbody tr").last()).containsText("合计");
        PagesTest.inspect(page, "booking-statement-zh-CN-390");
        Assertions.assertThat(page.request()
                        .get(office.url("/bookings/statement.csv?month=2017-05"))
                        .text())
                .startsWith("\uFEFF")
                .contains("ly-67");
        Assertions.assertThat(page.request()
                        .get(office.url("/bookings/statement.xlsx?month=2017-05"))
                        .body())
                .startsWith('P', 'K');
        Assertions.assertThat(page.request()
                        .get(office.url("/bookings/statement.pdf?month=2017-05"))
                        .body())
                .startsWith('%', 'P', 'D', 'F');
        Assertions.assertThat(status(page, office.url("/bookings/statement.doc?month=2017-05")))
                .isEqualTo(404);
        page.context().close();
    }

    @Test
    @Order(2)
    void aRequestThatMayNotBeIsRefusedWithItsReasonsAndKept() {
        Page page = browsing.again(Role.OUTSIDE_USER, "en-GB", DESK);
        ask(page, "12:30", "13:00");
        assertThat(page.locator("#setting-speed")).hasValue("2");
        page.locator("#setting-speed").fill("900");
        record(page);
        assertThat(page.locator("#from-fault")).containsText("not open");
        assertThat(page.locator("#setting-speed-fault")).containsText("0.01 to 500");
        PagesTest.inspect(page, "instrument-book-refused-en-GB-1280");
        page.navigate(office.url("/instruments/ly-sem/book?from=2017-06-05T09:00&until=2017-06-05T10:00"));
        record(page);
        assertThat(page.locator("#attended-fault")).containsText("good until 2017-05-09");
        Page keeper = browsing.again(Role.INSTRUMENT_KEEPER, "zh-CN", DESK);
        keeper.navigate(office.url("/instruments/ly-sem"));
        assertThat(keeper.locator("main")).containsText("培训有效期至 2017-05-09");
        PagesTest.inspect(keeper, "instrument-keeper-zh-CN-1280");
        page.context().close();
    }

    @Test
    @Order(3)
    void whoWaitsGetsTheTimeThatBecomesFree() {
        Page keeper = browsing.again(Role.INSTRUMENT_KEEPER, "zh-CN", DESK);
        ask(keeper, "09:00", "11:00");
        keeper.locator("#organisation").fill("luoyang-institute");
        PagesTest.inspect(keeper, "instrument-book-zh-CN-1280");
        record(keeper);
        assertThat(keeper.locator(".booking-booked")).isVisible();
        String own = id(keeper);
        Page page = browsing.again(Role.OUTSIDE_USER, "en-GB", DESK);
        ask(page, "10:00", "12:00");
        record(page);
        assertThat(page.locator("#from-fault")).containsText("booked from");
        page.locator("input[name=wait]").check();
        record(page);
        assertThat(page.locator("#place")).containsText("place 1");
        String waiting = id(page);
        PagesTest.inspect(page, "booking-waiting-en-GB-1280");
        keeper.navigate(office.url("/bookings"));
        assertThat(keeper.locator("main")).containsText("候补：3");
        PagesTest.inspect(keeper, "bookings-keeper-zh-CN-1280");
        keeper.navigate(office.url("/bookings/" + own + "/own/cancel"));
        keeper.locator("#reason").fill("试样推迟");
        record(keeper);
        assertThat(keeper.locator("main .booking-cancelled").first()).isVisible();
        page.navigate(office.url("/bookings/" + waiting));
        assertThat(page.locator(".booking-asked")).isVisible();
        Assertions.assertThat(bookings())
                .extracting(BookingLine::state)
                .containsExactlyInAnyOrder(BookingState.CANCELLED, BookingState.ASKED);
        keeper.navigate(office.url("/bookings/" + waiting + "/keep/grant"));
        record(keeper);
        assertThat(keeper.locator(".booking-booked")).isVisible();
        keeper.navigate(office.url(TENSILE + "/week?day=2017-06-05"));
        PagesTest.inspect(keeper, "instrument-week-zh-CN-1280");
        move(page, keeper, waiting);
        page.context().close();
    }

    private void move(Page page, Page keeper, String booking) {
        page.navigate(office.url("/bookings/" + booking));
        page.locator("a[href$='/own/move']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".free-times a").first()).isVisible();
        page.locator("#from").fill(DAY + "12:30");
        page.locator("#until").fill(DAY + "14:30");
        record(page);
        assertThat(page.locator("#from-fault")).containsText("not open");
        page.setViewportSize(PHONE, 900);
        PagesTest.inspect(page, "booking-move-refused-en-GB-390");
        page.locator("#from").fill(DAY + "14:00");
        page.locator("#until").fill(DAY + "16:00");
        record(page);
        assertThat(page.locator("main .booking-asked").first()).isVisible();
        assertThat(page.locator("main")).containsText("moved, asked for anew");
        assertThat(page.locator("main")).containsText("2017-06-05 14:00 – 16:00");
        keeper.navigate(office.url("/bookings/" + booking + "/own/move"));
        PagesTest.inspect(keeper, "booking-move-zh-CN-1280");
        keeper.navigate(office.url("/bookings/" + booking + "/keep/grant"));
        record(keeper);
        assertThat(keeper.locator(".booking-booked")).isVisible();
        Page firm = browsing.again(Role.FIRM, "en-GB", DESK);
        Assertions.assertThat(status(firm, office.url("/bookings/" + booking + "/own/move")))
                .isEqualTo(403);
        firm.context().close();
    }

    @Test
    @Order(4)
    void calendarsAreToldOfWhatStandsAndOfWhatWasCancelled() throws IOException, InterruptedException {
        Page keeper = browsing.again(Role.INSTRUMENT_KEEPER, "en-GB", DESK);
        keeper.navigate(office.url(TENSILE + "/feed"));
        record(keeper);
        String address = keeper.locator("#address").inputValue();
        PagesTest.inspect(keeper, "booking-feed-en-GB-1280");
        HttpResponse<String> first = get(address, "");
        ICalendar calendar = Biweekly.parse(first.body()).first();
        Assertions.assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        List<VEvent> events = calendar.getEvents();
        Assertions.assertThat(events)
                .anySatisfy(each -> {
                    Assertions.assertThat(each.getStatus().getValue()).isEqualTo("CANCELLED");
                    Assertions.assertThat(each.getSequence().getValue()).isEqualTo(1);
                })
                .anySatisfy(each -> {
                    Assertions.assertThat(each.getStatus().getValue()).isEqualTo("CONFIRMED");
                    Assertions.assertThat(each.getSequence().getValue())
                            .as("given, granted, moved, granted anew")
                            .isEqualTo(4);
                });
        Assertions.assertThat(events)
                .extracting(each -> each.getUid().getValue())
                .doesNotHaveDuplicates();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        Assertions.assertThat(get(address, tag).statusCode()).isEqualTo(304);
        record(keeper);
        Assertions.assertThat(keeper.locator("#address").inputValue()).isNotEqualTo(address);
        Assertions.assertThat(get(address, "").statusCode()).isEqualTo(404);
        Page user = browsing.again(Role.OUTSIDE_USER, "zh-CN", PHONE);
        user.navigate(office.url("/bookings/feed"));
        record(user);
        ICalendar own = Biweekly.parse(
                        get(user.locator("#address").inputValue(), "").body())
                .first();
        Assertions.assertThat(own.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        Assertions.assertThat(own.getEvents())
                .isNotEmpty()
                .noneSatisfy(each ->
                        Assertions.assertThat(each.getSummary().getValue()).contains("Zhongwei"));
        keeper.context().close();
    }

    private static HttpResponse<String> get(String address, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(address));
        return HttpClient.newHttpClient()
                .send(
                        (tag.isEmpty() ? asked : asked.header("If-None-Match", tag)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    @Order(5)
    void theKeeperRecordsTheUseAndFilesResultsThatOnlyTheTwoDownload() {
        Page keeper = browsing.again(Role.INSTRUMENT_KEEPER, "en-GB", DESK);
        keeper.navigate(office.url("/bookings"));
        keeper.navigate(office.url("/bookings/ly-67/keep/results"));
        record(keeper);
        assertThat(keeper.locator("#title-fault")).isVisible();
        keeper.locator("#title").fill("S-N curve");
        keeper.locator("#file")
                .setInputFiles(new FilePayload(
                        "curve.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        record(keeper);
        assertThat(keeper.locator("main")).containsText("S-N curve");
        PagesTest.inspect(keeper, "booking-used-en-GB-1280");
        String file = keeper.locator("a[href*='/results/']").getAttribute("href");
        for (Role role : List.of(Role.INSTRUMENT_KEEPER, Role.OUTSIDE_USER, Role.OFFICE_CLERK)) {
            Page page = browsing.again(role, "en-GB", DESK);
            Assertions.assertThat(status(page, office.url(file)))
                    .as(role.word())
                    .isEqualTo(200);
        }
        Page firm = browsing.again(Role.FIRM, "en-GB", DESK);
        Assertions.assertThat(status(firm, office.url(file))).isEqualTo(403);
        Page reader = browsing.again(Role.READER, "en-GB", DESK);
        Assertions.assertThat(status(reader, office.url(file))).isEqualTo(403);
        reader.navigate(office.url("/instruments"));
        assertThat(reader.locator("#number")).containsText("5");
        keeper.context().close();
    }

    @Test
    @Order(6)
    void aKeeperAddsAnInstrumentMaintainsItAndTrainsWhoUsesIt() {
        Page keeper = browsing.again(Role.INSTRUMENT_KEEPER, "zh-CN", DESK);
        keeper.navigate(office.url("/instruments/new"));
        keeper.locator("#id").fill("ly-hardness");
        keeper.locator("#name-zh").fill("显微硬度计");
        keeper.locator("#name-en").fill("Microhardness tester");
        keeper.locator("#outside").fill("80.005");
        keeper.locator("#hours-mon").fill("8-12");
        keeper.locator("#methods").fill("vickers = 维氏硬度 / Vickers (GB/T 4340.1)\n- force = 试验力 / Force, N, 9.8, 0.1");
        record(keeper);
        assertThat(keeper.locator("#methods-fault")).containsText("第 2 行");
        assertThat(keeper.locator("#hours-mon-fault")).isVisible();
        assertThat(keeper.locator("#outside-fault")).isVisible();
        PagesTest.inspect(keeper, "instrument-form-zh-CN-1280");
        keeper.locator("#outside").fill("80");
        keeper.locator("#hours-mon").fill("08:00-12:00");
        keeper.locator("#methods")
                .fill("vickers = 维氏硬度 / Vickers (GB/T 4340.1)\n- force = 试验力 / Force, N, 9.8, 0.1, 19.6");
        record(keeper);
        assertThat(keeper.locator(".alert-success")).isVisible();
        assertThat(keeper.locator("main")).containsText("19.6");
        keeper.navigate(office.url("/instruments/ly-hardness/maintenance"));
        keeper.locator("#from").fill("2017-06-05T08:00");
        keeper.locator("#until").fill("2017-06-05T10:00");
        keeper.locator("#reason").fill("校准");
        record(keeper);
        assertThat(keeper.locator("main")).containsText("校准");
        keeper.locator("form.inline button").click();
        assertThat(keeper.locator("main")).not().containsText("校准");
        keeper.navigate(office.url("/instruments/ly-hardness/training"));
        keeper.locator("#holder").selectOption("demo-outside-user");
        PagesTest.inspect(keeper, "instrument-training-zh-CN-1280");
        record(keeper);
        assertThat(keeper.locator("main")).containsText("outside-user");
        keeper.context().close();
    }

    @Test
    @Order(7)
    void useIsShownInBothWaysAndHourByHour() {
        Page page = browsing.again(Role.HEAD, "en-GB", DESK);
        page.navigate(office.url("/instruments/use?from=2017-04-01&asOf=2017-05-23"));
        assertThat(page.locator("#sharing")).containsText("232 of 396.25 hours");
        assertThat(page.locator("#mean")).containsText("5 instruments");
        PagesTest.inspect(page, "instrument-use-en-GB-1280");
        page.setViewportSize(PHONE, 900);
        page.navigate(office.url("/instruments/use?from=2017-04-01&asOf=2017-05-23&instrument=ly-sem&lang=zh"));
        assertThat(page.locator(".heat tbody tr")).hasCount(9);
        PagesTest.inspect(page, "instrument-use-zh-CN-390");
        page.context().close();
    }
}
