package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
import tools.jackson.databind.JsonNode;

/// Programs record results and talent agreements by the laws of the forms, and are told nobody's name.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiResultsTest {
    private static final String RESULTS = "/api/v1/results";
    private static final String TALENT = "/api/v1/talent";
    private static final String RESULT = "{\"id\":\"%s\",\"names\":{\"zh\":\"抗菌涂层\",\"en\":\"Coating\"},"
            + "\"kind\":\"%s\",\"owner\":\"sjtu\",\"about\":\"against rust\",\"day\":\"2017-01-09\",\"paper\":\"R-1\"}";
    private static final String STEP = "{\"day\":\"2017-0%d-01\",\"level\":%d,\"note\":\"tested\",\"paper\":\"R-%d\"}";
    private static final String PERSON = "team member 1";
    private static final String AGREEMENT =
            "{\"id\":\"%s\",\"name\":\"%s\",\"home\":\"sjtu\",\"host\":\"zhongwei\",\"programme\":\"%s\","
                    + "\"team\":\"coating-team\",\"leads\":true,\"day\":\"2017-02-01\",\"until\":\"2019-02-01\",\"days\":60,\"paper\":\"T-1\","
                    + "\"deliverables\":[{\"text\":\"a pilot line\",\"due\":\"2018-06\"},{\"text\":\"a course\"}]}";

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
    void aResultRisesIsUsedAndLicensed() throws IOException, InterruptedException {
        Caller clerk = as(Role.OFFICE_CLERK);
        String at = clerk.begun(RESULTS, RESULT.formatted("api-coating", "material"))
                .header("location");
        assertThat(at).isEqualTo(RESULTS + "/api-coating");
        clerk.changed(at, "/level", STEP.formatted(2, 1, 2));
        clerk.changed(at, "/level", STEP.formatted(3, 2, 3));
        clerk.changed(
                at, "/set-back", "{\"day\":\"2017-04-01\",\"level\":1,\"reason\":\"it cracked\",\"paper\":\"R-4\"}");
        assertThat(as(Role.AUDITOR).get(at).json().get("level").asInt()).isEqualTo(1);
        clerk.changed(at, "/use", "{\"day\":\"2017-04-02\",\"firm\":\"zhongwei\",\"paper\":\"R-5\"}");
        clerk.changed(
                at,
                "/licence",
                "{\"day\":\"2017-04-03\",\"licence\":\"l-1\",\"to\":\"zhongwei\",\"kind\":\"sole\","
                        + "\"until\":\"2020-12-31\",\"amount\":{\"amount\":\"50000\"},\"paper\":\"C-1\"}");
        JsonNode told = as(Role.AUDITOR).get(at).json();
        assertThat(told.get("uses")).hasSize(1);
        assertThat(told.get("licences").get(0).get("amount").asString()).contains("50000");
        clerk.changed(at, "/end-use", "{\"day\":\"2017-05-02\",\"firm\":\"zhongwei\",\"reason\":\"sold\"}");
        clerk.changed(at, "/end-licence", "{\"day\":\"2017-05-03\",\"licence\":\"l-1\",\"reason\":\"unpaid\"}");
        assertThat(as(Role.AUDITOR).get(at).json().get("licences").get(0).has("holds"))
                .isFalse();
        clerk.changed(
                at,
                "/restate",
                RESULT.formatted("x", "kit").replace("\"id\":\"x\",", "").replace("2017-01-09", "2017-05-04"));
        assertThat(as(Role.AUDITOR).get(at).json().get("kind").asString()).isEqualTo("kit");
    }

    @Test
    void whatIsWrongWithAResultIsToldByField() throws IOException, InterruptedException {
        Caller clerk = as(Role.OFFICE_CLERK);
        clerk.begin(RESULTS, RESULT.formatted("api-other", "weather")).assertFault("choice-unknown", "kind", "weather");
        String at =
                clerk.begun(RESULTS, RESULT.formatted("api-other", "material")).header("location");
        clerk.begin(RESULTS, RESULT.formatted("api-other", "material"))
                .assertFault("result-id-taken", "id", "api-other");
        clerk.begin(RESULTS, RESULT.formatted("not an id", "material")).assertProblem(422, "refused");
        clerk.change(at + "/level", STEP.formatted(2, 5, 1)).assertProblem(422, "refused");
        clerk.change(at + "/dance", "{}").assertProblem(404, "not-found");
        as(Role.COUNTY_CLERK)
                .begin(RESULTS, RESULT.formatted("api-third", "material"))
                .assertProblem(403, "right-missing");
        as(Role.AUDITOR).change(at + "/level", STEP.formatted(2, 1, 1)).assertProblem(403, "right-missing");
    }

    @Test
    void anAgreementIsRecordedWithAPersonWhomNoAnswerNames() throws IOException, InterruptedException {
        Caller clerk = as(Role.OFFICE_CLERK);
        Answer made = clerk.begun(TALENT, AGREEMENT.formatted("api-one", PERSON, "a programme"));
        String at = made.header("location");
        clerk.changed(at, "/days", "{\"from\":\"2017-03-01\",\"day\":\"2017-03-10\",\"days\":8,\"paper\":\"T-9\"}");
        clerk.changed(
                at, "/deliver", "{\"deliverable\":\"2\",\"day\":\"2017-04-10\",\"note\":\"held\",\"paper\":\"T-2\"}");
        clerk.changed(at, "/verify", "{\"day\":\"2017-04-11\",\"paper\":\"T-3\"}");
        JsonNode told = clerk.get(at).json();
        assertThat(told.get("leads").asBoolean()).isTrue();
        String person = told.get("person").asString();
        for (Caller each : List.of(clerk, as(Role.AUDITOR), as(Role.HEAD))) {
            assertThat(each.get(at).body()).contains(person).doesNotContain(PERSON);
            assertThat(each.get(TALENT).body()).doesNotContain(PERSON);
        }
        assertThat(made.body()).doesNotContain(PERSON);
        clerk.changed(at, "/end", "{\"day\":\"2017-05-20\",\"reason\":\"moved on\",\"paper\":\"T-4\"}");
        String known = AGREEMENT
                .formatted("api-two", PERSON, "a programme")
                .replace("\"name\":\"" + PERSON + "\"", "\"person\":\"%s\"");
        clerk.begin(TALENT, known.formatted("nobody")).assertFault("talent-person-unknown", "person", "nobody");
        assertThat(clerk.get(clerk.begun(TALENT, known.formatted(person)).header("location"))
                        .json()
                        .get("person")
                        .asString())
                .isEqualTo(person);
    }

    @Test
    void aNameStandsInNoTextThatIsKept() throws IOException, InterruptedException {
        Caller clerk = as(Role.OFFICE_CLERK);
        Answer refused = clerk.begin(TALENT, AGREEMENT.formatted("api-three", PERSON, "for " + PERSON));
        refused.assertFault("name-in-text", "programme", "");
        assertThat(refused.body()).doesNotContain(PERSON);
        as(Role.COUNTY_CLERK)
                .begin(TALENT, AGREEMENT.formatted("api-four", PERSON, ""))
                .assertProblem(403, "right-missing");
        as(Role.AUDITOR).change(TALENT + "/he-wei/days", "{}").assertProblem(403, "right-missing");
    }
}
