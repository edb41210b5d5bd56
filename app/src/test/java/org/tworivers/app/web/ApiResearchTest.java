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

/// Programs record the research network by the laws of the forms: a firm posts its own needs, an institute its own
/// offers, the office looks through and makes two of them a joint project.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiResearchTest {
    private static final String RESEARCH = "/api/v1/research";
    private static final String POSTINGS = RESEARCH + "/postings";
    private static final String MY_NEEDS = "/api/v1/my/needs";
    private static final String NEED = "{\"title\":\"%s\",\"text\":\"织物瑕疵的机器视觉检测\",\"sector\":\"gbt4754:C28\","
            + "\"day\":\"2017-05-20\",\"until\":\"2017-12-31\"}";
    private static final String SHOWN = "{\"verdict\":\"shown\",\"day\":\"2017-05-22\"}";
    private static final String REASON = "{\"day\":\"2017-05-23\",\"reason\":\"a reason\"}";
    private static final String CONTRACT =
            "{\"names\":{\"zh\":\"接口技术合同\"},\"contractKind\":\"%s\",\"from\":\"2017-03-01\","
                    + "\"participants\":[{\"organisation\":\"zhongwei\",\"part\":\"%s\"},{\"organisation\":\"sjtu\",\"part\":\"provider\"}],"
                    + "\"deal\":\"500000\",\"technology\":\"400000.50\",\"currency\":\"%s\",\"paper\":\"C-1\",\"paperKind\":\"contract\"}";

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

    private static String offer(String title) {
        return NEED.formatted(title).replace("{\"title\"", "{\"kind\":\"offer\",\"title\"");
    }

    private JsonNode read(String at) throws IOException, InterruptedException {
        Answer answer = as(Role.HEAD).get(at);
        assertThat(answer.status()).as(at + " " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void aNeedAndAnOfferBecomeAJointProject() throws IOException, InterruptedException {
        Caller firm = as(Role.FIRM);
        String own = firm.begun(MY_NEEDS, NEED.formatted("need one")).header("location");
        String need = own.replace(MY_NEEDS, POSTINGS);
        as(Role.HEAD)
                .changed(need, "/review", "{\"verdict\":\"sent-back\",\"day\":\"2017-05-21\",\"note\":\"how fast?\"}");
        assertThat(firm.get(own).json().get("note").asString()).isEqualTo("how fast?");
        as(Role.HEAD).changed(need, "/review", SHOWN);
        String offer =
                as(Role.INSTITUTE_EDITOR).begun(POSTINGS, offer("offer one")).header("location");
        as(Role.OFFICE_CLERK).changed(offer, "/review", SHOWN);
        assertThat(firm.get(own).body()).contains("offer one");
        assertThat(firm.get(MY_NEEDS).body()).contains("need one", "offer one");
        Caller head = as(Role.HEAD);
        String take = need + "/take/" + offer.substring(offer.lastIndexOf('/') + 1);
        String since = "{\"day\":\"%s\",\"paper\":\"Intent 1\",\"paperKind\":\"intent\"}";
        head.change(take, since.formatted("2031-01-01")).assertFault("day-ahead", "day", "2031-01-01");
        as(Role.INSTITUTE_EDITOR).change(take, since).assertProblem(403, "right-missing");
        head.post(
                        take,
                        since.formatted("2017-05-23"),
                        "Idempotency-Key",
                        "t-1",
                        "If-Match",
                        head.get(need).header("etag"))
                .assertProblem(412, "version-moved");
        Answer taken = head.post(
                take,
                since.formatted("2017-05-23"),
                "Idempotency-Key",
                "t-2",
                "If-Match",
                head.get(offer).header("etag"));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(head.post(take, since.formatted("2017-05-23"), "Idempotency-Key", "t-2", "If-Match", "*")
                        .body())
                .isEqualTo(taken.body());
        String project = taken.header("location");
        assertThat(read(project).get("id").asString())
                .isEqualTo(read(need).get("project").asString());
    }

    @Test
    void aFirmReachesItsOwnNeedsAlone() throws IOException, InterruptedException {
        Caller firm = as(Role.FIRM);
        String own = firm.begun(MY_NEEDS, NEED.formatted("need two")).header("location");
        firm.begin(MY_NEEDS, NEED.formatted("need two").replace("2017-12-31", "2017-01-01"))
                .assertFault("research-until-past", "until", "2017-01-01");
        firm.changed(own, "/close", REASON);
        String offer =
                as(Role.INSTITUTE_EDITOR).begun(POSTINGS, offer("offer two")).header("location");
        as(Role.HEAD).changed(offer, "/review", SHOWN);
        String other = offer.replace(POSTINGS, MY_NEEDS);
        firm.get(other).assertProblem(404, "not-found");
        firm.change(other + "/close", REASON).assertProblem(404, "not-found");
        firm.begin(POSTINGS, offer("offer three")).assertProblem(403, "right-missing");
        firm.change(offer + "/review", SHOWN).assertProblem(403, "right-missing");
        String foreign = as(Role.OFFICE_CLERK)
                .begun(POSTINGS, offer("offer four").replace("{\"kind\"", "{\"organisation\":\"zhongwei\",\"kind\""))
                .header("location");
        as(Role.INSTITUTE_EDITOR).change(foreign + "/close", REASON).assertProblem(404, "not-found");
        as(Role.OFFICE_CLERK).changed(foreign, "/close", REASON);
    }

    @Test
    void aTechnologyComesStepByStep() throws IOException, InterruptedException {
        Caller editor = as(Role.INSTITUTE_EDITOR);
        String technologies = RESEARCH + "/technologies";
        String stated = "{\"names\":{\"zh\":\"无水染色\",\"en\":\"Dyeing\"},\"origin\":\"donghua\",\"paper\":\"T-1\"}";
        String at = editor.begun(technologies, stated).header("location");
        editor.changed(at, "/step", "{\"step\":\"introduced\",\"day\":\"2016-03\",\"paper\":\"T-2\"}");
        editor.changed(
                at, "/step", "{\"step\":\"digested\",\"day\":\"2017-02\",\"note\":\"ran alone\",\"paper\":\"T-3\"}");
        assertThat(read(at).get("steps")).hasSize(2);
        editor.change(at + "/step", "{\"step\":\"forgotten\",\"day\":\"2017-03\",\"paper\":\"T-4\"}")
                .assertFault("choice-unknown", "step", "forgotten");
        editor.begin(technologies, stated.replace("\"T-1\"", "\"T-1\",\"paperKind\":\"poem\""))
                .assertFault("choice-unknown", "paper-kind", "poem");
        as(Role.AUDITOR).begin(technologies, stated).assertProblem(403, "right-missing");
        as(Role.HEAD).change(at + "/step", "{}").assertProblem(403, "right-missing");
    }

    @Test
    void contractsAndInstitutesAreRecordedAndStatedAnew() throws IOException, InterruptedException {
        Caller clerk = as(Role.OFFICE_CLERK);
        String contracts = RESEARCH + "/contracts";
        String at = clerk.begun(contracts, CONTRACT.formatted("development", "client", "CNY"))
                .header("location");
        assertThat(read(at).toString()).contains("zhongwei", "sjtu", "40000050");
        clerk.begin(contracts, CONTRACT.formatted("development", "friend", "CNY"))
                .assertFault("choice-unknown", "part-0", "friend");
        clerk.begin(contracts, CONTRACT.formatted("development", "client", "XYZ"))
                .assertFault("choice-unknown", "currency", "XYZ");
        clerk.begin(contracts, CONTRACT.formatted("marriage", "client", "CNY"))
                .assertFault("choice-unknown", "contract-kind", "marriage");
        clerk.changed(at, "/state", CONTRACT.formatted("transfer", "client", "CNY"));
        assertThat(read(at).toString()).contains("transfer");
        as(Role.INSTITUTE_EDITOR).change(at + "/state", CONTRACT).assertProblem(404, "not-found");
        String institutes = RESEARCH + "/institutes";
        String made = clerk.begun(
                        institutes,
                        "{\"names\":{\"zh\":\"接口联合研究院\"},\"place\":\"gbt2260:410300\",\"from\":\"2017-01-01\","
                                + "\"participants\":[{\"organisation\":\"zhongwei\",\"share\":\"60\"},"
                                + "{\"organisation\":\"sjtu\",\"share\":\"40\"}],\"paper\":\"A-1\"}")
                .header("location");
        assertThat(read(made).get("participants")).hasSize(2);
        clerk.begin(RESEARCH + "/kitchens", "{}").assertProblem(404, "not-found");
        for (Role role : List.of(Role.AUDITOR, Role.HEAD)) {
            as(role).begin(contracts, CONTRACT).assertProblem(403, "right-missing");
        }
    }
}
