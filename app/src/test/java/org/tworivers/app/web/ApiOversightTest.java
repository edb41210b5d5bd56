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
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Scope;
import tools.jackson.databind.JsonNode;

/// Programs record promises and audits by the laws of the forms; a firm speaks of promises to itself alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiOversightTest {
    private static final String PROMISES = "/api/v1/promises";
    private static final String MY_PROMISES = "/api/v1/my/promises";
    private static final String AUDITS = "/api/v1/audits";
    private static final String PROMISE = "{\"project\":\"example/0001\",\"firm\":\"%s\",\"kind\":\"power\","
            + "\"text\":\"a second line\",\"owner\":\"grid company\",\"due\":\"2017-08-01\",\"day\":\"2017-05-02\","
            + "\"paper\":\"Minutes 9\"}";
    private static final String DRAWN = "{\"of\":\"receipts\",\"seed\":\"77\",\"size\":5,\"asOf\":\"2017-05-23\"}";

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

    private String made(String firm) throws IOException, InterruptedException {
        return as(Role.OFFICE_CLERK).begun(PROMISES, PROMISE.formatted(firm)).header("location");
    }

    private String state(String at) throws IOException, InterruptedException {
        return as(Role.AUDITOR).get(at).json().get("state").asString();
    }

    @Test
    void aPromiseIsKeptWhenItsFirmSaysSo() throws IOException, InterruptedException {
        String at = made("zhongwei");
        Caller clerk = as(Role.OFFICE_CLERK);
        clerk.changed(at, "/progress", "{\"day\":\"2017-05-10\",\"note\":\"cable is laid\"}");
        clerk.changed(at, "/postpone", "{\"day\":\"2017-05-11\",\"until\":\"2017-09-01\",\"reason\":\"rain\"}");
        assertThat(as(Role.AUDITOR).get(at).json().get("due").asString()).isEqualTo("2017-09-01");
        clerk.changed(at, "/claim", "{\"day\":\"2017-05-12\",\"paper\":\"Minutes 10\"}");
        assertThat(state(at)).isEqualTo("claimed");
        String own = at.replace("/v1/", "/v1/my/");
        Caller firm = as(Role.FIRM);
        assertThat(firm.get(MY_PROMISES).body()).contains(own.substring(own.lastIndexOf('/') + 1));
        firm.change(own, "{\"verdict\":\"maybe\"}").assertFault("choice-unknown", "verdict", "maybe");
        firm.changed(own, "", "{\"verdict\":\"denied\",\"note\":\"no power yet\"}");
        assertThat(state(at)).isEqualTo("denied");
        clerk.changed(at, "/claim", "{\"day\":\"2017-05-23\",\"paper\":\"Minutes 11\"}");
        String heard =
                "{\"day\":\"2017-05-23\",\"verdict\":\"kept\",\"heardBy\":\"service desk\",\"paper\":\"Minutes 12\"}";
        clerk.change(at + "/judge", heard).assertFault("judged-by-claimant", "form", "");
        as(Role.COUNTY_CLERK).changed(at, "/judge", heard);
        assertThat(state(at)).isEqualTo("kept");
        String dropped = made("zhongwei");
        clerk.changed(dropped, "/drop", "{\"day\":\"2017-05-23\",\"reason\":\"the firm left\"}");
        assertThat(state(dropped)).isEqualTo("dropped");
    }

    @Test
    void whatIsWrongWithAPromiseIsToldByField() throws IOException, InterruptedException {
        Caller clerk = as(Role.OFFICE_CLERK);
        clerk.begin(PROMISES, PROMISE.formatted("zhongwei").replace("example/0001", "example/nowhere"))
                .assertFault("project-unknown", "project", "example/nowhere");
        clerk.begin(PROMISES, PROMISE.formatted("zhongwei").replace("2017-08-01", "soon"))
                .assertFault("event-day-unreadable", "due", "soon");
        clerk.change(made("zhongwei") + "/dance", "{}").assertProblem(404, "not-found");
        as(Role.AUDITOR).begin(PROMISES, PROMISE.formatted("zhongwei")).assertProblem(403, "right-missing");
    }

    @Test
    void aFirmSpeaksOfNoPromiseToAnother() throws IOException, InterruptedException {
        String own = made("pingmei-shenma").replace("/v1/", "/v1/my/");
        as(Role.FIRM).get(own).assertProblem(404, "not-found");
        as(Role.FIRM).change(own, "{\"verdict\":\"kept\"}").assertProblem(404, "not-found");
        as(Role.FIRM).get(PROMISES).assertProblem(403, "right-missing");
        Caller narrow = Caller.of(office, "firm", List.of(Scope.OWN_CASES), Duration.ofDays(1));
        narrow.get(MY_PROMISES).assertProblem(403, "scope-missing");
    }

    @Test
    void aSampleIsDrawnAndEachItemLookedAtOnce() throws IOException, InterruptedException {
        Caller auditor = as(Role.AUDITOR);
        String at = auditor.begun(AUDITS, DRAWN).header("location");
        assertThat(at).isEqualTo(AUDITS + "/2017-05-23-receipts-77");
        JsonNode items = auditor.get(at).json().get("items");
        assertThat(items).hasSize(5);
        String found = "{\"item\":\"%s\",\"verdict\":\"%s\",\"amount\":{\"amount\":\"%s\"},\"day\":\"2017-05-23\","
                + "\"paper\":\"Report 1\",\"note\":\"looked at\"}";
        String one = items.get(0).get("key").asString();
        String two = items.get(1).get("key").asString();
        auditor.changed(at, "/found", found.formatted(one, "confirmed", "1"));
        auditor.changed(at, "/found", found.formatted(two, "partly", "100.00"));
        JsonNode looked = auditor.get(at).json().get("items");
        assertThat(looked.get(0).get("verdict").asString()).isEqualTo("confirmed");
        assertThat(looked.get(1).get("verdict").asString()).isEqualTo("partly");
        assertThat(looked.get(1).get("found").asString()).contains("100");
        assertThat(looked.get(2).has("verdict")).isFalse();
        auditor.change(at + "/found", found.formatted("none-of-it", "confirmed", "1"))
                .assertFault("audit-item-unknown", "item", "none-of-it");
        auditor.begin(AUDITS, DRAWN.replace("77", "a lot")).assertFault("audit-seed", "seed", "a lot");
        as(Role.OFFICE_CLERK).begin(AUDITS, DRAWN).assertProblem(403, "right-missing");
        as(Role.OFFICE_CLERK).change(at + "/found", "{}").assertProblem(403, "right-missing");
    }
}
