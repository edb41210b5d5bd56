package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.ApiTokens;
import org.tworivers.app.web.Caller.Answer;
import org.tworivers.app.web.security.TokenSecret;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Scope;
import tools.jackson.databind.JsonNode;

/// What programs get, asked of the running server: by which token, of which place, in which form.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final String JSON = "application/json";
    private static final int ALL = 313;
    private static final Duration DAY = Duration.ofDays(1);
    private final Map<Role, Caller> callers = new EnumMap<>(Role.class);

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

    private Caller as(Role role) {
        return callers.computeIfAbsent(role, fresh -> Caller.of(office, role));
    }

    @Test
    void everyRouteIsForTheRolesThatHaveItsRight() throws IOException, InterruptedException {
        Map<String, String> routes = office.apiRoutes();
        assertThat(routes).hasSizeGreaterThan(20).containsEntry("POST /api/v1/projects", "RECORD");
        Map<String, String> wrong = new TreeMap<>();
        for (Role role : Role.values()) {
            for (Map.Entry<String, String> route : routes.entrySet()) {
                boolean may = route.getValue().isEmpty() || role.may(Right.valueOf(route.getValue()));
                Answer answer = as(role).ask(route.getKey());
                boolean refused = answer.body().contains("/right-missing");
                if (may == refused || refused != (answer.status() == 403) || answer.status() >= 500) {
                    wrong.put(role.word() + " " + route.getKey(), answer.status() + " " + answer.body());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenDoesNoMoreThanItsScopes() throws IOException, InterruptedException {
        for (Role role : List.of(Role.OFFICE_CLERK, Role.HEAD)) {
            for (Scope scope : Scope.values()) {
                Set<String> within =
                        Set.of("", Right.OWN_ACCOUNT.name(), scope.right().name());
                Caller caller = Caller.of(office, role.word(), List.of(scope), DAY);
                for (Map.Entry<String, String> route : office.apiRoutes().entrySet()) {
                    Answer answer = caller.ask(route.getKey());
                    String right = route.getValue();
                    boolean may = right.isEmpty() || role.may(Right.valueOf(right));
                    if (may && within.contains(right)) {
                        assertThat(answer.status()).as(route.getKey()).isNotIn(401, 403);
                    } else if (may) {
                        answer.assertProblem(403, "scope-missing");
                        assertThat(answer.header("www-authenticate")).contains("insufficient_scope", "scope=");
                    } else {
                        answer.assertProblem(403, "right-missing");
                    }
                }
                caller.revoke();
            }
        }
    }

    @Test
    void withoutAGoodTokenNothingIsTold() throws IOException, InterruptedException {
        Caller expired = Caller.of(office, "office-clerk", List.of(Scope.values()), Duration.ofSeconds(-1));
        Caller revoked = Caller.of(office, "office-clerk", List.of(Scope.values()), DAY);
        ApiTokens tokens = new ApiTokens(office.ledger().database());
        ApiTokens.Token token = tokens.find(TokenSecret.hash(revoked.token())).orElseThrow();
        assertThat(revoked.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(tokens.find(token.hash()).orElseThrow().usedAt()).isPositive();
        tokens.revoke("somebody else", token.id(), 1);
        assertThat(revoked.get("/api/v1/me").status()).isEqualTo(200);
        tokens.revoke(token.account(), token.id(), 1);
        for (Map.Entry<String, String> route : office.apiRoutes().entrySet()) {
            if (!route.getValue().isEmpty()) {
                Answer without = new Caller(office, "").ask(route.getKey());
                without.assertProblem(401, "token-missing");
                assertThat(without.header("www-authenticate")).isEqualTo("Bearer realm=\"two-rivers\"");
                for (Caller each : List.of(expired, revoked, new Caller(office, "tr_guess"))) {
                    Answer answer = each.ask(route.getKey());
                    answer.assertProblem(401, "token-refused");
                    assertThat(answer.header("www-authenticate")).contains("error=\"invalid_token\"");
                }
            }
        }
    }

    @Test
    void aTokenDiesWithItsAccount() throws IOException, InterruptedException {
        Accounts accounts = new Accounts(office.ledger().database());
        Accounts.Account account = accounts.findByName("auditor").orElseThrow();
        Caller caller = Caller.of(office, "auditor", List.of(Scope.READ), DAY);
        accounts.setClosed(account.id(), true);
        caller.get("/api/v1/me").assertProblem(401, "token-refused");
        accounts.setClosed(account.id(), false);
        assertThat(caller.get("/api/v1/me").status()).isEqualTo(200);
        accounts.noteFailure("auditor", 1, Long.MAX_VALUE);
        caller.get("/api/v1/me").assertProblem(401, "token-refused");
        accounts.setPassword(account.id(), account.password(), true, Long.MAX_VALUE);
        caller.get("/api/v1/me").assertProblem(401, "token-refused");
        accounts.setPassword(account.id(), account.password(), false, 0);
        assertThat(caller.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void whoRecordedIsToldToWhoMaySeeTheJournalAlone() throws IOException, InterruptedException {
        Caller whole = as(Role.OFFICE_CLERK);
        Caller narrow = Caller.of(office, "office-clerk", List.of(Scope.READ), DAY);
        assertThat(whole.get("/api/v1/projects/3").body()).contains("\"recordedBy\":\"demo\"");
        assertThat(narrow.get("/api/v1/projects/3").body()).doesNotContain("\"recordedBy\":\"");
        assertThat(narrow.get("/api/v1/me").json().get("effective").toString()).isEqualTo("[\"read\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404, not-found",
        "GET, /api/v2/projects, 404, not-found",
        "GET, /api/v1/projects/nobody, 404, not-found",
        "GET, /api/v1/projects/999999, 404, not-found",
        "DELETE, /api/v1/projects, 405, method-not-allowed",
        "GET, /api/v1/projects?limit=0, 400, question-unreadable",
        "GET, /api/v1/projects?limit=501, 400, question-unreadable",
        "GET, /api/v1/projects?asof=2017-01-01, 400, question-unreadable",
        "GET, /api/v1/projects?asOf=yesterday, 400, question-unreadable",
        "GET, /api/v1/projects?knownAt=seq:999999, 400, question-unreadable",
        "GET, /api/v1/projects?stage=nonsense, 400, question-unreadable",
        "GET, /api/v1/projects?place=nonsense, 400, question-unreadable",
        "GET, /api/v1/projects?cursor=nonsense, 400, cursor-unreadable",
        "GET, /api/v1/figures?by=nonsense, 400, question-unreadable",
        "GET, /api/v1/figures?place=gbt2260:999999, 400, question-unreadable",
        "GET, /api/v1/figures/nonsense, 404, not-found",
        "GET, /api/v1/places?day=2017-13-01, 400, question-unreadable",
        "GET, /api/v1/organisations/one?id=nobody, 404, not-found",
        "GET, /api/v1/journal/entries/999999, 404, not-found",
        "GET, /api/v1/projects.oc4ids.json?text=nothing-of-that-name, 404, not-found",
    })
    void whatIsWrongIsToldAsAProblem(String verb, String path, int status, String kind)
            throws IOException, InterruptedException {
        Answer answer = as(Role.OFFICE_CLERK).send(verb, path, "");
        answer.assertProblem(status, kind);
        assertThat(answer.json().get("instance").asString()).isEqualTo(path.replaceAll("\\?.*", ""));
        if (status == 400 && !kind.startsWith("cursor")) {
            assertThat(answer.json().get("faults").get(0).get("field").asString())
                    .isEqualTo(path.replaceAll(".*\\?|=.*", ""));
        }
        Answer explained = new Caller(office, "").get(answer.json().get("type").asString());
        assertThat(explained.json().get("title")).isEqualTo(answer.json().get("title"));
    }

    @Test
    void problemsAreToldInTheLanguageAskedForAndInTheFormNotAskedFor() throws IOException, InterruptedException {
        Caller clerk = as(Role.OFFICE_CLERK);
        assertThat(clerk.get("/api/v1/nothing", "Accept-Language", "zh-CN").body())
                .contains("查无此项");
        clerk.get("/api/v1/projects.geojson", "Accept", "text/html").assertProblem(406, "not-acceptable");
        clerk.post("/api/v1/projects", "{}", "Content-Type", "text/plain").assertProblem(415, "media-unsupported");
        clerk.post("/api/v1/projects", "{\"nmaes\":{}}", "Idempotency-Key", "a").assertProblem(400, "body-unreadable");
    }

    /// Nobody can say beforehand how much would come in.
    @Test
    void aBodyWithoutALengthIsNotTaken() throws IOException, InterruptedException {
        HttpRequest chunked = HttpRequest.newBuilder(URI.create(office.url("/api/v1/projects")))
                .header("Content-Type", JSON)
                .header("Authorization", "Bearer " + as(Role.OFFICE_CLERK).token())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {'{', '}'})))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(chunked, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.body()).contains("/api/v1/problems/length-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aSessionOpensNoRouteForPrograms(String verb) throws IOException, InterruptedException {
        String cookie = SignIn.cookie(office, "office-clerk");
        assertThat(new Caller(office, "").get("/password", "Cookie", cookie).status())
                .isEqualTo(200);
        Answer answer = new Caller(office, "").send(verb, "/api/v1/projects", "", "Cookie", cookie);
        answer.assertProblem(401, "token-missing");
        assertThat(as(Role.OFFICE_CLERK).get("/api/v1/me").header("set-cookie")).isEmpty();
        assertThat(as(Role.OFFICE_CLERK).get("/password").status()).isEqualTo(302);
    }

    @Test
    void theDescriptionIsOfExactlyTheRoutesThereAre() throws IOException, InterruptedException {
        JsonNode description =
                new Caller(office, "").get("/api/v1/openapi.json").json();
        assertThat(description.get("openapi").asString()).startsWith("3.1.");
        Map<String, String> described = new TreeMap<>();
        Set<String> names = new HashSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    String route = verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    described.put(route, verb.getValue().get("security").isEmpty() ? "open" : "closed");
                    assertThat(names.add(verb.getValue().get("operationId").asString()))
                            .as(route)
                            .isTrue();
                }));
        Map<String, String> routes = new TreeMap<>();
        office.apiRoutes().forEach((route, right) -> routes.put(route, right.isEmpty() ? "open" : "closed"));
        assertThat(described).isEqualTo(routes);
        for (String reference : references(description)) {
            assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    private static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.isObject() && node.has("$ref")) {
            found.add(node.get("$ref").asString());
        }
        node.forEach(each -> found.addAll(references(each)));
        return found;
    }

    @Test
    void everyAnswerHasTheShapeThatIsDescribed() throws IOException, InterruptedException {
        DescribedShapes described = DescribedShapes.of(
                new Caller(office, "").get("/api/v1/openapi.json").body());
        Map<String, String> samples = new TreeMap<>(
                Map.of("{number}", "149", "{name}", "in-place-rate", "{sequence}", "1568", "{kind}", "refused"));
        samples.putAll(Map.of("/one", "/one?id=sjtu", "/screen", "/screen?output=1t&specific=1"));
        samples.put("/paths", "/paths?from=sjtu&to=donghua");
        int looked = 0;
        for (Map.Entry<String, String> each : office.apiRoutes().entrySet()) {
            String path = each.getKey().substring(each.getKey().indexOf(' ') + 1);
            String asked = samples.keySet().stream()
                    .reduce(path, (said, sample) -> said.replace(sample, samples.getOrDefault(sample, "")));
            if (each.getKey().startsWith("GET") && !asked.contains("{")) {
                boolean office = each.getValue().isEmpty() || Role.OFFICE_CLERK.may(Right.valueOf(each.getValue()));
                Role role = office ? Role.OFFICE_CLERK : Role.FIRM;
                Answer answer = as(role).get(asked);
                assertThat(answer.status()).as(asked).isEqualTo(200);
                looked += described.check(path, answer.header("content-type"), answer.body()) ? 1 : 0;
            }
        }
        assertThat(looked).isGreaterThan(10);
    }

    @Test
    void thePackageIsValidOc4ids() throws IOException, InterruptedException {
        Answer whole = as(Role.OFFICE_CLERK).get("/api/v1/projects.oc4ids.json");
        JsonNode pack = whole.json();
        assertThat(pack.get("projects")).hasSize(ALL);
        assertThat(pack.get("uri").asString()).contains("asOf=2017-05-23", "knownAt=seq:");
        assertThat(whole.body())
                .contains(
                        "\"status\":\"maintenance\"", "\"status\":\"implementation\"", "\"x_twoRivers\":{\"stage\":\"");
        Oc4ids.assertValid(whole.body());
    }

    @Test
    void aFileOfFeaturesIsGeoJson() throws IOException, InterruptedException {
        Answer answer = as(Role.OFFICE_CLERK).get("/api/v1/projects.geojson");
        assertThat(answer.header("content-type")).isEqualTo("application/geo+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(answer.json().get("features")).hasSize(ALL).allSatisfy(feature -> {
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.get("geometry").isNull()).isTrue();
            assertThat(feature.get("properties").get("number")).isEqualTo(feature.get("id"));
        });
    }

    @Test
    void aBulletinIsMadeForWhoAsksAndTheSameForTheSameKnowledge() throws IOException, InterruptedException {
        String path = "/api/v1/bulletins/made/en.json?form=own&knownAt=seq:"
                + office.ledger().journal().head().sequence();
        Answer made = as(Role.AUDITOR).get(path);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.header("content-type")).startsWith(JSON);
        assertThat(as(Role.AUDITOR).get(path).body()).isEqualTo(made.body());
        assertThat(as(Role.COUNTY_CLERK).get(path).body()).isNotEqualTo(made.body());
        assertThat(as(Role.AUDITOR).get("/api/v1/bulletins/made/zh.docx").header("content-type"))
                .contains("wordprocessingml");
        as(Role.AUDITOR).get(path.replace("own", "else")).assertProblem(400, "question-unreadable");
        as(Role.AUDITOR).get("/api/v1/bulletins/made/fr.json").assertProblem(404, "not-found");
    }

    @Test
    void organisationsAreJudgedAndBulletinsPublished() throws IOException, InterruptedException {
        String judgements = "/api/v1/organisations/judgements";
        String tag =
                as(Role.OFFICE_CLERK).get("/api/v1/organisations/one?id=sjtu").header("etag");
        String merge =
                "{\"judgement\":\"merge\",\"one\":\"ecust\",\"other\":\"sjtu\",\"survivor\":\"sjtu\",\"reason\":\"test\"}";
        as(Role.OFFICE_CLERK)
                .post(judgements, merge, "Idempotency-Key", "judged-1")
                .assertProblem(428, "version-missing");
        String key = "merged-once";
        Answer merged = as(Role.OFFICE_CLERK).post(judgements, merge, "Idempotency-Key", key, "If-Match", tag);
        assertThat(merged.status()).as(merged.body()).isEqualTo(201);
        assertThat(as(Role.OFFICE_CLERK)
                        .post(judgements, merge, "Idempotency-Key", key, "If-Match", tag)
                        .body())
                .isEqualTo(merged.body());
        assertThat(as(Role.OFFICE_CLERK)
                        .get("/api/v1/organisations/one?id=ecust")
                        .json()
                        .get("id")
                        .asString())
                .isEqualTo("sjtu");
        String unmerge = "{\"judgement\":\"unmerge\",\"one\":\"ecust\",\"reason\":\"test\"}";
        Answer parted = as(Role.OFFICE_CLERK).post(judgements, unmerge, "Idempotency-Key", "judged-2", "If-Match", "*");
        assertThat(parted.status()).as(parted.body()).isEqualTo(201);
        Caller head = Caller.of(office, Role.HEAD);
        head.post("/api/v1/bulletins", "{}").assertProblem(400, "question-unreadable");
        Answer published = head.post("/api/v1/bulletins", "{\"knownAt\":\"seq:1568\"}");
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        String url = published.json().get("url").asString();
        assertThat(as(Role.OFFICE_CLERK).get("/api/v1/bulletins").body()).contains(url + "/zh.pdf");
        assertThat(as(Role.OFFICE_CLERK).get(url).json().has("figures")).isTrue();
        assertThat(as(Role.OFFICE_CLERK).get(url + "/en").body()).startsWith("<!DOCTYPE html>");
        assertThat(as(Role.OFFICE_CLERK).get(url + "/zh.xlsx").header("content-type"))
                .contains("spreadsheet");
        as(Role.OFFICE_CLERK).get(url + "/zh.exe").assertProblem(404, "not-found");
    }

    @Test
    void aTokenIsMadeOnAPageShownOnceAndRevoked() throws IOException, InterruptedException {
        String cookie = SignIn.cookie(office, "county-clerk");
        String path = "/account/tokens";
        assertThat(SignIn.post(office, cookie, path, "name=&scope=read&lasts=30")
                        .body())
                .contains("Say what the token is for");
        assertThat(SignIn.post(office, cookie, path, "name=x&scope=merge&lasts=30")
                        .body())
                .as("only what the role may")
                .contains("Choose at least one thing");
        assertThat(SignIn.post(office, cookie, path, "name=x&scope=read&lasts=&until=2099-01-01")
                        .body())
                .contains("at most a year from now");
        String made = SignIn.post(office, cookie, path, "name=transfer&scope=read&scope=record&lasts=90")
                .body();
        String secret = made.replaceAll("(?s).*<code class=\"secret\">(tr_[^<]+)</code>.*", "$1");
        assertThat(secret).hasSize("tr_".length() + 43);
        Caller caller = new Caller(office, secret);
        JsonNode me = caller.get("/api/v1/me").json();
        assertThat(me.get("place").asString()).isEqualTo("gbt2260:410100");
        assertThat(me.get("scopes").toString()).isEqualTo("[\"read\",\"record\"]");
        String listed = new Caller(office, "").get(path, "Cookie", cookie).body();
        assertThat(listed).contains("transfer").doesNotContain(secret);
        String revoke = listed.replaceAll("(?s).*?action=\"(/account/tokens/[^\"]+/revoked)\".*", "$1");
        assertThat(SignIn.post(office, cookie, revoke, "nothing=").status()).isEqualTo(302);
        caller.get("/api/v1/me").assertProblem(401, "token-refused");
    }
}
