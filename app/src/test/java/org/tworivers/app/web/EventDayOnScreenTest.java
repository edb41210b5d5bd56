package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tworivers.app.store.EventNotices;
import org.tworivers.app.store.EventPasses;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.Presence;
import org.tworivers.core.meetings.MeetingsEntry.Result;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.ToldOutcome;

/// The day of a docking meeting: who came, what came of the meetings, with the network gone too, and the smallest
/// change when somebody does not come. One story, told in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventDayOnScreenTest extends OnScreen {
    private static final String EVENT = "2017-05";
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

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

    private Map<String, String> passes(List<String> delegations) {
        return new EventPasses(office.ledger().database(), new SecureRandom())
                .make(EVENT, delegations, Instant.now(), Instant.now().plus(Duration.ofDays(1)));
    }

    private static String meeting(Pair pair) {
        return "[id='m-" + pair + "']";
    }

    private static void tell(Page page, Pair pair, String result) {
        page.locator(meeting(pair) + " input[value=" + result + "]").check();
        page.locator(meeting(pair) + " button").click();
    }

    @Test
    @Order(1)
    void theDeskSaysWhoCame() {
        Page page = browsing.again(Role.EVENT_DESK, "zh-CN", DESK);
        page.navigate(office.url("/events"));
        PagesTest.inspect(page, "events-zh-CN-1280");
        page.locator("main a[href$='/events/2017-05']").click();
        page.locator(".tabs a[href$='/day']").click();
        page.locator("#text").fill("示例企业 12");
        page.locator("form.days button").click();
        page.locator(".presence button[value=present]").click();
        assertThat(page.locator("[role=status]").textContent()).contains("已登记");
        assertThat(book().findPresence("firm-12"))
                .hasValueSatisfying(stated -> assertThat(stated.presence()).isEqualTo(Presence.PRESENT));
        PagesTest.inspect(page, "event-day-zh-CN-1280");
        page.navigate(office.url("/events/2017-05/day?lang=en"));
        page.setViewportSize(PHONE, 900);
        PagesTest.inspect(page, "event-day-en-GB-390");
        page.context().close();
    }

    @Test
    @Order(2)
    void theDeskSaysWhatCameOfAMeeting() {
        Pair pair = of("firm-1").getFirst().pair();
        Page page = browsing.again(Role.EVENT_DESK, "en-GB", PHONE);
        page.navigate(office.url("/events/2017-05/outcomes?text=Example+firm+1+"));
        tell(page, pair, "lead");
        page.locator(meeting(pair) + " [role=status]").waitFor();
        assertThat(ToldOutcome.of(book().outcomes(pair)).standing().stated().result())
                .isEqualTo(Result.LEAD);
        PagesTest.inspect(page, "event-outcomes-en-GB-390");
        page.context().close();
    }

    @Test
    @Order(3)
    void withoutANetworkAnAnswerIsKeptAndSentLater() {
        String secret = passes(List.of("firm-2")).getOrDefault("firm-2", "");
        Pair pair = of("firm-2").getFirst().pair();
        Page page = browsing.stranger("zh-CN", PHONE);
        page.navigate(office.url("/pass/" + secret + "/outcomes"));
        page.waitForFunction("async () => !!(await navigator.serviceWorker.ready)"
                + " && !!(await (await caches.open('outcomes')).match(location.href))");
        PagesTest.inspect(page, "pass-outcomes-zh-CN-390");
        page.context().setOffline(true);
        tell(page, pair, "follow-up");
        page.waitForFunction("() => document.getElementById('outcome-waiting').textContent.includes('没有网络')");
        assertThat(book().outcomes(pair)).isEmpty();
        page.reload();
        assertThat(page.locator("#outcome-waiting").isVisible()).isTrue();
        assertThat(page.locator(meeting(pair) + " input[value=follow-up]").isChecked())
                .isTrue();
        page.context().setOffline(false);
        page.locator(meeting(pair) + " [role=status]").waitFor();
        assertThat(book().outcomes(pair)).hasSize(1);
        assertThat(page.locator("#outcome-waiting").isVisible()).isFalse();
        page.context().close();
    }

    @Test
    @Order(4)
    void whatAnotherSaidMeanwhileIsShownAndNothingIsLost() {
        String secret = passes(List.of("firm-3")).getOrDefault("firm-3", "");
        Pair pair = of("firm-3").getFirst().pair();
        Page own = browsing.stranger("en-GB", PHONE);
        own.navigate(office.url("/pass/" + secret + "/outcomes"));
        Page desk = browsing.again(Role.EVENT_DESK, "en-GB", DESK);
        desk.navigate(office.url("/events/2017-05/outcomes?text=Example+firm+3+"));
        tell(desk, pair, "none");
        desk.locator(meeting(pair) + " [role=status]").waitFor();
        tell(own, pair, "signing");
        own.locator(meeting(pair) + " [role=alert]").waitFor();
        assertThat(own.locator(meeting(pair) + " .voices").textContent()).contains("The desk");
        assertThat(own.locator(meeting(pair) + " input[value=signing]").isChecked())
                .isTrue();
        PagesTest.inspect(own, "pass-outcomes-moved-en-GB-390");
        own.locator(meeting(pair) + " button").click();
        own.locator(meeting(pair) + " [role=status]").waitFor();
        assertThat(book().outcomes(pair)).hasSize(2);
        assertThat(ToldOutcome.of(book().outcomes(pair)).isDisputed()).isTrue();
        own.context().close();
        desk.context().close();
    }

    @Test
    @Order(5)
    void aPassOpensNothingOfOthers() throws IOException, InterruptedException {
        String secret = passes(List.of("firm-4")).getOrDefault("firm-4", "");
        Pair foreign = book().placements().stream()
                .map(Placement::pair)
                .filter(pair -> !pair.has("firm-4"))
                .findFirst()
                .orElseThrow();
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThat(post(client, secret, foreign, "lead")).isEqualTo(404);
        assertThat(get(client, "/pass/" + "0".repeat(40) + "/outcomes").statusCode())
                .isEqualTo(404);
        new EventPasses(office.ledger().database(), new SecureRandom()).revoke(EVENT, "firm-4");
        assertThat(get(client, "/pass/" + secret + "/outcomes").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(office.url(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    private int post(HttpClient client, String secret, Pair pair, String result)
            throws IOException, InterruptedException {
        String path = "/pass/" + secret + "/outcomes";
        Matcher token = TOKEN.matcher(get(client, path).body());
        assertThat(token.find()).isTrue();
        String form = "pair=" + pair + "&result=" + result + "&seen="
                + office.ledger().journal().head().sequence() + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return client.send(
                        HttpRequest.newBuilder(URI.create(office.url(path)))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    @Order(6)
    void twentyAtOnceLoseNothing() throws InterruptedException, ExecutionException {
        List<String> firms = new ArrayList<>();
        for (int i = 5; i < 25; i++) {
            firms.add("firm-" + i);
        }
        Map<String, String> passes = passes(firms);
        List<Callable<List<Integer>>> all = new ArrayList<>();
        for (String firm : firms) {
            List<Placement> own = of(firm);
            all.add(() -> {
                HttpClient client = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build();
                List<Integer> codes = new ArrayList<>();
                for (Placement placement : own) {
                    codes.add(post(client, passes.getOrDefault(firm, ""), placement.pair(), "follow-up"));
                }
                return codes;
            });
        }
        try (ExecutorService desks = Executors.newFixedThreadPool(firms.size())) {
            for (Future<List<Integer>> codes : desks.invokeAll(all)) {
                assertThat(codes.get()).isNotEmpty().containsOnly(200);
            }
        }
        for (String firm : firms) {
            assertThat(of(firm))
                    .allSatisfy(placement -> assertThat(book().outcomes(placement.pair()))
                            .anyMatch(outcome -> outcome.stated().by().equals(firm)));
        }
    }

    @Test
    @Order(7)
    void whoDoesNotComeChangesAsLittleAsCanBeAndNothingUnseen() {
        int before = of("firm-6").size();
        Page page = browsing.again(Role.ORGANISER, "zh-CN", DESK);
        page.navigate(office.url("/events/2017-05/changes"));
        PagesTest.inspect(page, "event-changes-zh-CN-1280");
        page.locator("#d-absent").fill("示例企业 6 ");
        page.locator("form:has(#d-absent) button").click();
        assertThat(page.locator("form:has(#d-absent)").textContent()).contains("请从列表中选择");
        String name = book().delegation("firm-6").names().in("zh");
        page.locator("#d-absent").fill(name);
        page.locator("form:has(#d-absent) input[name=fill]").uncheck();
        page.locator("form:has(#d-absent) button").click();
        assertThat(whole(page, "main tbody tr").count()).isEqualTo(before);
        assertThat(of("firm-6")).hasSize(before);
        PagesTest.inspect(page, "event-change-zh-CN-1280");
        page.locator("#reason").fill("航班取消");
        page.locator("form[action$='/accept'] button").click();
        assertThat(page.locator("[role=status]").textContent()).contains("第 2 版");
        assertThat(of("firm-6")).isEmpty();
        assertThat(new EventNotices(office.ledger().database()).of(EVENT, "firm-6"))
                .anyMatch(notice ->
                        notice.kind().equals("timetable") && notice.content().equals("2"));
        page.context().close();
    }
}
