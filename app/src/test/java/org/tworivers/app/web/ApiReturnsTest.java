package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.web.Caller.Answer;
import org.tworivers.app.work.accounts.Role;
import tools.jackson.databind.JsonNode;

/// Monthly returns by programs: the draft is changed by who has seen it, a step is taken once. One story, in order;
/// then what the same programs are told of parks, agreements and energy.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiReturnsTest {
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String MARCH = "/api/v1/returns/%E9%83%91%E5%B7%9E%E5%B8%82/2017-03";
    private static final String UNIT = "{\"unit\":\"郑州市\",\"place\":\"gbt2260:410100\",\"dueDay\":10,\"from\":\"%s\"}";
    private static final String FIGURES =
            "{\"figures\":{\"opening\":\"30\",\"new\":\"0\",\"closed\":\"0\",\"closing\":\"%s\"}}";

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Caller county;

    @SuppressWarnings("NullAway.Init")
    private Caller clerk;

    private String dossier = "";

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        county = Caller.of(office, Role.COUNTY_CLERK);
        clerk = Caller.of(office, Role.OFFICE_CLERK);
    }

    @AfterAll
    void close() {
        office.close();
    }

    private long head() {
        return office.ledger().journal().head().sequence();
    }

    @Test
    @Order(1)
    void theOfficeSaysWhoReports() throws IOException, InterruptedException {
        assertThat(clerk.post("/api/v1/reporting-units", UNIT.formatted("March"), KEY, "unit-1")
                        .body())
                .contains("month-unreadable");
        Answer stated = clerk.post("/api/v1/reporting-units", UNIT.formatted("2017-03"), KEY, "unit-2");
        assertThat(stated.status()).as(stated.body()).isEqualTo(201);
        assertThat(clerk.post("/api/v1/reporting-units", UNIT.formatted("2017-03"), KEY, "unit-2")
                        .body())
                .isEqualTo(stated.body());
        assertThat(clerk.get("/api/v1/reporting-units").json().get("units").size())
                .isEqualTo(1);
        assertThat(county.get("/api/v1/returns").json().get("units").size()).isEqualTo(1);
        assertThat(county.get(MARCH).json().get("state").asString()).isEqualTo("missing");
    }

    @Test
    @Order(2)
    void theDraftIsChangedByWhoHasSeenIt() throws IOException, InterruptedException {
        String seen = county.get(MARCH).header("etag");
        String path = MARCH + "/figures";
        assertThat(county.send("PUT", path, FIGURES.formatted("31")).status()).isEqualTo(428);
        assertThat(county.send("PUT", path, FIGURES.formatted("31"), IF_MATCH, "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(county.send("PUT", path, "{\"figures\":{\"open\":\"x\"}}", IF_MATCH, seen)
                        .body())
                .contains("figure-unknown");
        for (String value : new String[] {"null", "\"1,2\""}) {
            assertThat(county.send("PUT", path, "{\"figures\":{\"opening\":" + value + "}}", IF_MATCH, seen)
                            .body())
                    .contains("number-unreadable");
        }
        Answer kept = county.send("PUT", path, FIGURES.formatted("31"), IF_MATCH, seen);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(county.send("PUT", path, FIGURES.formatted("30"), IF_MATCH, seen)
                        .status())
                .isEqualTo(412);
        assertThat(county.send("PUT", MARCH + "/workbook", "no table", IF_MATCH, "*", "Content-Type", "text/csv")
                        .body())
                .contains("template-column-missing");
    }

    @Test
    @Order(3)
    void aFactWaitsInTheDraft() throws IOException, InterruptedException {
        dossier = county.get("/api/v1/projects?limit=1")
                .json()
                .get("projects")
                .get(0)
                .get("url")
                .asString();
        long before = head();
        Answer waiting = county.post(
                dossier + "/facts",
                "{\"stage\":{\"stage\":\"stalled\",\"day\":\"2017-03-09\"}}",
                IF_MATCH,
                county.get(dossier).header("etag"),
                KEY,
                "fact-1");
        assertThat(waiting.status()).as(waiting.body()).isEqualTo(202);
        assertThat(waiting.json().get("waiting").get("month").asString()).isEqualTo("2017-03");
        assertThat(head()).isEqualTo(before);
        assertThat(county.get(MARCH).json().get("lines").size()).isEqualTo(1);
        assertThat(county.get(dossier).body()).doesNotContain("2017-03-09");
    }

    private Answer submit(String key) throws IOException, InterruptedException {
        return county.post(
                MARCH + "/submission",
                "{\"step\":\"submit\"}",
                IF_MATCH,
                county.get(MARCH).header("etag"),
                KEY,
                key);
    }

    @Test
    @Order(4)
    void whatDoesNotBalanceIsNotHandedIn() throws IOException, InterruptedException {
        assertThat(submit("submit-1").body()).contains("balance-broken");
        county.send(
                "PUT",
                MARCH + "/figures",
                FIGURES.formatted("30"),
                IF_MATCH,
                county.get(MARCH).header("etag"));
        Answer handedIn = submit("submit-2");
        assertThat(handedIn.status()).as(handedIn.body()).isEqualTo(201);
    }

    @Test
    @Order(5)
    void aDecisionIsTakenOnceByWhoMay() throws IOException, InterruptedException {
        Answer seen = clerk.get(MARCH);
        String approve = "{\"step\":\"approve\",\"submission\":\"%s\"}"
                .formatted(seen.json().get("submission").asString());
        String path = MARCH + "/decision";
        assertThat(county.post(path, approve, IF_MATCH, seen.header("etag"), KEY, "decide-1")
                        .body())
                .contains("return-not-yours");
        Answer approved = clerk.post(path, approve, IF_MATCH, seen.header("etag"), KEY, "decide-2");
        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
        long after = head();
        assertThat(clerk.post(path, approve, IF_MATCH, seen.header("etag"), KEY, "decide-2")
                        .body())
                .isEqualTo(approved.body());
        assertThat(head()).isEqualTo(after);
        assertThat(clerk.get(dossier).body()).contains("2017-03-09");
        Answer locked = clerk.post("/api/v1/returns/locks", "{\"month\":\"2017-03\"}", KEY, "lock-1");
        assertThat(locked.status()).as(locked.body()).isEqualTo(201);
        assertThat(county.get(MARCH).json().get("state").asString()).isEqualTo("locked");
    }

    @Test
    @Order(90)
    void parksAndWhoSuitsThemAreToldAsThePagesShowThem() throws IOException, InterruptedException {
        JsonNode all = clerk.get("/api/v1/parks?on=2017-05-31").json();
        assertThat(all.get("on").asString()).isEqualTo("2017-05-31");
        assertThat(all.get("parks")).hasSize(5);
        assertThat(county.get("/api/v1/parks").json().get("parks").findValuesAsString("id"))
                .containsExactly("zhengzhou-equipment");
        JsonNode park = clerk.get("/api/v1/parks/hebi-fibre?on=2017-05-31").json();
        assertThat(park.at("/quotas/land/free").asString()).isEqualTo("520");
        county.get("/api/v1/parks/hebi-fibre").assertProblem(404, "not-found");
        county.get("/api/v1/match/parks/hebi-fibre").assertProblem(404, "not-found");
        assertThat(clerk.get("/api/v1/gates?on=2023-06-01").json().get("gates")).isNotEmpty();
        JsonNode fits = clerk.get("/api/v1/match/firms/luyi-knitting").json();
        assertThat(fits.at("/fits/0/park").asString()).isEqualTo("luyi-textiles");
        assertThat(fits.at("/sensitivity").isObject()).isTrue();
        assertThat(county.get("/api/v1/match/firms/luyi-knitting")
                        .json()
                        .get("fits")
                        .findValuesAsString("park"))
                .containsOnly("zhengzhou-equipment");
        assertThat(clerk.get("/api/v1/match/parks/hebi-fibre").json().get("fits"))
                .isNotEmpty();
        clerk.get("/api/v1/match/firms/nobody").assertProblem(404, "not-found");
        clerk.get("/api/v1/parks?on=soon").assertProblem(400, "question-unreadable");
    }

    @Test
    @Order(91)
    void agreementsPairingsAndTheEnergyScreenAreToldAsThePagesShowThem() throws IOException, InterruptedException {
        assertThat(clerk.get("/api/v1/agreements").json().get("agreements").findValuesAsString("id"))
                .contains("2015");
        JsonNode agreement = clerk.get("/api/v1/agreements/2015").json();
        assertThat(agreement.get("commitments").findValuesAsString("reached")).isNotEmpty();
        JsonNode partial = county.get("/api/v1/agreements/2015").json();
        assertThat(partial.get("commitments").findValuesAsString("reached")).isEmpty();
        assertThat(clerk.get("/api/v1/pairings").json().get("pairings")).hasSize(1);
        JsonNode year = clerk.get("/api/v1/pairings/puyang-jinshan").json().at("/settlements/0");
        long sum = 0;
        for (JsonNode portion : year.get("portions")) {
            sum += portion.get("fen").asLong();
        }
        assertThat(sum).isEqualTo(year.get("fen").asLong()).isPositive();
        county.get("/api/v1/pairings/puyang-jinshan").assertProblem(404, "not-found");
        JsonNode screen = Caller.of(office, Role.READER)
                .get("/api/v1/energy/screen?output=10000t&specific=500kWh/t&on=2017-05-24")
                .json();
        assertThat(screen.get("verdict").asString()).isEqualTo("needed");
        assertThat(screen.get("kWh").asString()).isEqualTo("5000000");
        clerk.get("/api/v1/energy/screen?output=much&specific=1").assertProblem(400, "question-unreadable");
    }
}
