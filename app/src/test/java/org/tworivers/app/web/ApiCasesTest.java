package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.web.Caller.Answer;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Scope;
import tools.jackson.databind.JsonNode;

/// Programs record service cases by the laws of the forms: nobody closes what they solved, and a firm reaches its own
/// alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiCasesTest {
    private static final String CASES = "/api/v1/cases";
    private static final String MY_CASES = "/api/v1/my/cases";
    private static final String OWN = "{\"kind\":\"%s\",\"urgency\":\"urgent\",\"title\":\"夜间停水\","
            + "\"text\":\"每晚十点后停水\",\"day\":\"2017-05-22\"}";
    private static final String AT_DESK = "{\"firm\":\"%s\",\"place\":\"gbt2260:410100\",\"kind\":\"permit\","
            + "\"urgency\":\"ordinary\",\"title\":\"Customs papers\",\"text\":\"Which papers are needed?\","
            + "\"day\":\"2017-05-22\"}";
    private static final String REASON = "{\"day\":\"2017-05-23\",\"reason\":\"a reason\"}";

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

    private JsonNode read(String at) throws IOException, InterruptedException {
        return as(Role.SUPERVISOR).get(at).json();
    }

    private String state(String at) throws IOException, InterruptedException {
        return read(at).get("state").asString();
    }

    @Test
    void aCaseGoesFromItsFirmToItsFirmAndNobodyClosesWhatTheySolved() throws IOException, InterruptedException {
        String own = as(Role.FIRM).begun(MY_CASES, OWN.formatted("utilities")).header("location");
        assertThat(own).startsWith(MY_CASES + "/");
        JsonNode told = as(Role.FIRM).get(own).json();
        assertThat(told.get("firm").asString()).isEqualTo("zhongwei");
        assertThat(told.get("voice").asString()).isEqualTo("firm");
        String at = own.replace("/my/", "/");
        as(Role.SUPERVISOR)
                .change(at + "/supervise/owner", "{\"owner\":\"nobody\",\"day\":\"2017-05-22\"}")
                .assertFault("case-worker-unknown", "owner", "nobody");
        as(Role.SUPERVISOR).changed(at, "/supervise/owner", "{\"owner\":\"case-owner\",\"day\":\"2017-05-22\"}");
        Caller owner = as(Role.CASE_OWNER);
        as(Role.OFFICE_CLERK).change(at + "/work/pause", REASON).assertFault("case-not-yours", "form", "");
        owner.changed(at, "/work/pause", REASON);
        assertThat(state(at)).isEqualTo("paused");
        owner.changed(at, "/work/resume", "{\"day\":\"2017-05-23\"}");
        owner.changed(at, "/work/helper", "{\"helper\":\"office-clerk\",\"day\":\"2017-05-23\"}");
        as(Role.OFFICE_CLERK).changed(at, "/work/answer", "{\"text\":\"since when?\",\"day\":\"2017-05-23\"}");
        owner.changed(
                at, "/work/hand-over", "{\"owner\":\"office-clerk\",\"day\":\"2017-05-23\",\"reason\":\"leave\"}");
        as(Role.OFFICE_CLERK)
                .changed(at, "/work/solve", "{\"answer\":\"a pump\",\"reusable\":true,\"day\":\"2017-05-23\"}");
        Answer self = as(Role.OFFICE_CLERK).change(at + "/desk/confirm", "{\"day\":\"2017-05-23\",\"satisfaction\":5}");
        self.assertProblem(422, "refused");
        assertThat(state(at)).isEqualTo("solved");
        as(Role.FIRM)
                .change(own + "/confirm", "{\"day\":\"2017-05-23\",\"satisfaction\":7}")
                .assertFault("rating-unusable", "satisfaction", "7");
        as(Role.FIRM).changed(own, "/confirm", "{\"day\":\"2017-05-23\",\"satisfaction\":4}");
        as(Role.OFFICE_CLERK)
                .change(at + "/desk/call-back", "{\"day\":\"2017-05-23\",\"lasting\":true}")
                .assertProblem(422, "refused");
        as(Role.SUPERVISOR).changed(at, "/desk/call-back", "{\"day\":\"2017-05-23\",\"lasting\":true}");
        assertThat(state(at)).isEqualTo("closed");
        as(Role.FIRM).changed(own, "/reopen", REASON);
        assertThat(read(at).get("reopenings").asInt()).isEqualTo(1);
        as(Role.SUPERVISOR).changed(at, "/desk/escalate", REASON);
        assertThat(read(at).get("escalations").asInt()).isEqualTo(1);
    }

    @Test
    void aDeskEntersACaseAndIsToldWhatIsWrong() throws IOException, InterruptedException {
        Caller clerk = as(Role.OFFICE_CLERK);
        String at = clerk.begun(CASES, AT_DESK.formatted("zhongwei")).header("location");
        assertThat(read(at).get("voice").asString()).isEqualTo("desk");
        clerk.begin(CASES, AT_DESK.formatted("zhongwei").replace("permit", "weather"))
                .assertFault("choice-unknown", "kind", "weather");
        clerk.begin(CASES, AT_DESK.formatted("zhongwei").replace("2017-05-22", "2031-01-01"))
                .assertFault("day-ahead", "day", "2031-01-01");
        clerk.post(CASES, AT_DESK.formatted("zhongwei")).assertProblem(400, "idempotency-key-missing");
        as(Role.COUNTY_CLERK)
                .begin(CASES, AT_DESK.formatted("zhongwei").replace("410100", "411628"))
                .assertFault("place-elsewhere", "place", "gbt2260:411628");
        as(Role.COUNTY_CLERK).begun(CASES, AT_DESK.formatted("zhongwei"));
        clerk.change(at + "/supervise/owner", "{}").assertProblem(403, "right-missing");
        clerk.change(at + "/work/dance", "{}").assertProblem(404, "not-found");
        clerk.change(at + "/work/confirm", "{}").assertProblem(404, "not-found");
        as(Role.AUDITOR).begin(CASES, AT_DESK.formatted("zhongwei")).assertProblem(403, "right-missing");
    }

    @Test
    void aFirmReachesNoCaseOfAnother() throws IOException, InterruptedException {
        String other = as(Role.OFFICE_CLERK)
                .begun(CASES, AT_DESK.formatted("pingmei-shenma"))
                .header("location")
                .replace("/cases/", "/my/cases/");
        Caller firm = as(Role.FIRM);
        firm.get(other).assertProblem(404, "not-found");
        for (String act : List.of("confirm", "refuse", "reopen")) {
            firm.change(other + "/" + act, REASON).assertProblem(404, "not-found");
        }
        firm.begin(MY_CASES, OWN.formatted("utilities").replace("\"kind\"", "\"firm\":\"shenma\",\"kind\""))
                .assertProblem(400, "body-unreadable");
        firm.begin(CASES, AT_DESK.formatted("zhongwei")).assertProblem(403, "right-missing");
        as(Role.OFFICE_CLERK).begin(MY_CASES, OWN.formatted("utilities")).assertProblem(403, "right-missing");
    }

    @Test
    void aTokenThatReadsOwnCasesRaisesNone() throws IOException, InterruptedException {
        Caller reading = Caller.of(office, "firm", List.of(Scope.OWN_CASES), Duration.ofDays(1));
        assertThat(reading.get(MY_CASES).status()).isEqualTo(200);
        reading.begin(MY_CASES, OWN.formatted("utilities")).assertProblem(403, "scope-missing");
    }
}
