package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;

/// What each role may do, asked of the running server: every route, every role, and a stranger. What is asked makes no
/// sense, which no route takes for its own fault.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int REFUSED = 403;
    private static final int SEE_OTHER = 302;
    private static final int BROKEN = 500;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
    }

    @AfterAll
    void close() {
        office.close();
    }

    /// Somebody who is signed in, with the token that forms carry.
    private record Person(HttpClient client, String token) {}

    private Person signIn(String name, String password) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String token = token(get(client, "/sign-in").body());
        HttpResponse<String> answer = post(client, "/sign-in", token, "name=" + name + "&password=" + password);
        assertThat(answer.statusCode()).isEqualTo(SEE_OTHER);
        return new Person(client, token(get(client, "/password").body()));
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(office.url(path)))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient client, String path, String token, String form)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(office.url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(Person person, String route) throws IOException, InterruptedException {
        String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[a-z]+}", "nobody");
        return route.startsWith("GET")
                ? get(person.client(), path)
                : post(person.client(), path, person.token(), "nothing=");
    }

    @Test
    void everyRouteIsForTheRolesThatHaveItsRight() throws IOException, InterruptedException {
        Map<String, String> routes = office.routes();
        assertThat(routes).hasSizeGreaterThan(5).containsEntry("GET /accounts", "MANAGE_ACCOUNTS");
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Role role : Role.values()) {
            Person person = signIn(role.word(), office.password());
            for (Map.Entry<String, String> route : routes.entrySet()) {
                boolean may = route.getValue().isEmpty() || role.may(Right.valueOf(route.getValue()));
                int code = ask(person, route.getKey()).statusCode();
                if (may == (code == REFUSED) || code >= BROKEN) {
                    wrong.computeIfAbsent(role.word(), fresh -> new ArrayList<>())
                            .add(route.getKey() + " " + code);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// A firm may do five things, wherever they come to stand; every route of any other right is refused to it.
    @Test
    void aFirmLandsOnItsOwnPageAndGetsToNothingOfTheOffice() throws IOException, InterruptedException {
        assertThat(Right.values())
                .filteredOn(Role.FIRM::may)
                .containsExactly(
                        Right.SEE_OWN_CASES,
                        Right.RAISE_OWN_CASES,
                        Right.CONFIRM_PROMISES,
                        Right.POST_NEEDS,
                        Right.OWN_ACCOUNT);
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThat(get(client, "/").statusCode()).isEqualTo(SEE_OTHER);
        String token = token(get(client, "/sign-in").body());
        HttpResponse<String> in = post(client, "/sign-in", token, "name=firm&password=" + office.password());
        assertThat(in.headers().firstValue("location").orElse("")).endsWith("/my");
        String own = get(client, "/my").body();
        assertThat(own).contains("Zhongwei Chemical Fibre").doesNotContain("href=\"/\"", "href=\"/projects");
        HttpResponse<String> overview = get(client, "/");
        assertThat(overview.statusCode()).isEqualTo(REFUSED);
        assertThat(overview.body()).contains("href=\"/my\"").doesNotContain("href=\"/\"", "href=\"/projects");
        assertThat(get(client, "/nowhere").body()).doesNotContain("href=\"/\"", "href=\"/projects");
    }

    @Test
    void aStrangerGetsOnlyToWhatIsOpen() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Person stranger = new Person(client, token(get(client, "/sign-in").body()));
        for (Map.Entry<String, String> route : office.routes().entrySet()) {
            HttpResponse<String> answer = ask(stranger, route.getKey());
            if (!route.getValue().isEmpty()) {
                assertThat(answer.statusCode()).as(route.getKey()).isEqualTo(SEE_OTHER);
                assertThat(answer.headers().firstValue("location").orElse(""))
                        .as(route.getKey())
                        .endsWith("/sign-in");
            }
        }
    }

    @Test
    void filesOfStrangersAreNotRead() throws IOException, InterruptedException {
        HttpRequest sent = HttpRequest.newBuilder(URI.create(office.url("/imports/new")))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\na\r\n--x--\r\n"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(sent, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(REFUSED);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws IOException, InterruptedException {
        Person person = signIn("administrator", office.password());
        assertThat(post(person.client(), "/accounts", "forged", "name=x&role=reader")
                        .statusCode())
                .isEqualTo(REFUSED);
    }

    @Test
    void anAccountIsLockedAfterTenWrongPasswords() throws IOException, InterruptedException {
        for (int i = 0; i < 10; i++) {
            HttpClient client =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            String token = token(get(client, "/sign-in").body());
            assertThat(post(client, "/sign-in", token, "name=sector-officer&password=guess" + i)
                            .headers()
                            .firstValue("location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith("?refused"));
        }
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String token = token(get(client, "/sign-in").body());
        assertThat(post(client, "/sign-in", token, "name=sector-officer&password=" + office.password())
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("?refused"));
    }
}
