package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.ApiTokens;
import org.tworivers.app.store.ApiTokens.Token;
import org.tworivers.app.web.security.TokenSecret;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Scope;
import org.tworivers.core.journal.Chain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that calls an office's routes for programs.
///
/// @param token what it brings; empty for none
record Caller(Office office, String token) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Random RANDOM = new Random(7);

    /// One of somebody of a role, with all scopes.
    static Caller of(Office office, Role role) {
        return of(office, role.word(), List.of(Scope.values()), Duration.ofDays(1));
    }

    /// One of an account.
    static Caller of(Office office, String account, Collection<Scope> scopes, Duration good) {
        String secret = TokenSecret.fresh(RANDOM);
        Instant now = Instant.now();
        new ApiTokens(office.ledger().database())
                .add(new Token(
                        "t-" + NUMBER.incrementAndGet(),
                        new Accounts(office.ledger().database())
                                .findByName(account)
                                .orElseThrow()
                                .id(),
                        "test",
                        Scope.write(scopes),
                        TokenSecret.hash(secret),
                        Chain.micros(now),
                        Chain.micros(now.plus(good)),
                        0,
                        0));
        return new Caller(office, secret);
    }

    /// Asks a route as its description writes it, about nothing that is there.
    Answer ask(String route) throws IOException, InterruptedException {
        String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[a-z]+}", "nobody");
        String verb = route.substring(0, route.indexOf(' '));
        String media = "application/json";
        if (path.endsWith("/evidence")) {
            media = "application/octet-stream";
        } else if (path.endsWith("/workbook")) {
            media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        return verb.equals("GET") ? get(path) : send(verb, path, "{}", "Content-Type", media);
    }

    /// Gives its token back: an account has so many at once, and no more.
    void revoke() {
        ApiTokens tokens = new ApiTokens(office.ledger().database());
        tokens.find(TokenSecret.hash(token)).ifPresent(each -> tokens.revoke(each.account(), each.id(), 1));
    }

    /// An answer.
    record Answer(int status, String body, HttpResponse<String> whole) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        /// It must be a problem of a kind.
        void assertProblem(int expected, String kind) {
            assertThat(status).as(body).isEqualTo(expected);
            assertThat(header("content-type")).isEqualTo("application/problem+json");
            assertThat(json().get("type").asString()).isEqualTo("/api/v1/problems/" + kind);
            assertThat(json().get("status").asInt()).isEqualTo(expected);
        }

        /// It must be refused for one fault that names its field and value and says what to do.
        void assertFault(String code, String field, String value) {
            assertProblem(422, "refused");
            assertThat(faults()).as(body).containsExactly(code);
            JsonNode fault = json().get("faults").get(0);
            assertThat(fault.get("field").asString()).isEqualTo(field);
            assertThat(fault.get("value").asString()).isEqualTo(value);
            assertThat(fault.get("advice").asString()).isNotBlank();
        }

        /// The codes of what is wrong in particular.
        List<String> faults() {
            List<String> codes = new ArrayList<>();
            json().get("faults").forEach(each -> codes.add(each.get("code").asString()));
            return codes;
        }
    }

    Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, "", headers);
    }

    Answer post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send("POST", path, body, headers);
    }

    /// Records something new under a key of its own.
    Answer begin(String path, String body) throws IOException, InterruptedException {
        return post(path, body, KEY, UUID.randomUUID().toString());
    }

    /// The same, which must succeed and be answered the same when it is sent again.
    Answer begun(String path, String body) throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        Answer first = post(path, body, KEY, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(post(path, body, KEY, key).body()).isEqualTo(first.body());
        return first;
    }

    /// Changes something, whatever is known of it.
    Answer change(String path, String body) throws IOException, InterruptedException {
        return post(path, body, KEY, UUID.randomUUID().toString(), IF_MATCH, "*");
    }

    /// Changes what lies at an address as it was read: of an older version it must be refused, and sent again it
    /// must be answered the same.
    ///
    /// @param act the rest of the address
    Answer changed(String at, String act, String body) throws IOException, InterruptedException {
        String path = at + act;
        String key = UUID.randomUUID().toString();
        String read = get(at).header("etag");
        assertThat(read).as(at).isNotEmpty();
        post(path, body, KEY, UUID.randomUUID().toString()).assertProblem(428, "version-missing");
        post(path, body, KEY, UUID.randomUUID().toString(), IF_MATCH, "\"0\"").assertProblem(412, "version-moved");
        Answer first = post(path, body, KEY, key, IF_MATCH, read);
        assertThat(first.status()).as(path + " " + first.body()).isEqualTo(201);
        assertThat(post(path, body, KEY, key, IF_MATCH, read).body()).isEqualTo(first.body());
        assertThat(get(at).header("etag")).isNotEqualTo(read);
        return first;
    }

    Answer send(String verb, String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(office.url(path)))
                .method(
                        verb,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", "application/json");
        }
        request.setHeader("Accept-Language", "en");
        if (!token.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), answer);
    }
}
