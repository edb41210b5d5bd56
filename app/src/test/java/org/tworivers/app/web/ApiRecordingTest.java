package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.web.Caller.Answer;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement.Located;
import org.tworivers.core.projects.Statement.Named;
import org.tworivers.core.projects.Statement.Noted;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;
import tools.jackson.databind.JsonNode;

/// What programs record: once, of what they have seen, by the rules of the forms.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiRecordingTest {
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String TALKS = "{\"stage\":{\"stage\":\"in-talks\",\"day\":\"%s\"}}";
    private static final String PROJECT =
            "{\"names\":{\"zh\":\"接口项目%1$s\",\"en\":\"Program project %1$s\"},\"place\":\"%2$s\",\"sector\":\"gbt4754:C36\","
                    + "\"signing\":{\"act\":\"contract\",\"day\":\"2017-03-01\",\"total\":{\"amount\":\"120000000.00\"},"
                    + "\"event\":\"\"},\"evidence\":[{\"kind\":\"contract\",\"number\":\"HT-1\"}]}";
    private static final String ZHENGZHOU = "gbt2260:410105";

    private final AtomicInteger keys = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Caller clerk;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        clerk = Caller.of(office, Role.OFFICE_CLERK);
    }

    @AfterAll
    void close() {
        office.close();
    }

    private String key() {
        return "key-" + keys.incrementAndGet();
    }

    private int begin(String name) throws IOException, InterruptedException {
        Answer begun = clerk.post("/api/v1/projects", PROJECT.formatted(name, ZHENGZHOU), KEY, key());
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        return begun.json().get("number").asInt();
    }

    private String tag(int number) throws IOException, InterruptedException {
        return clerk.get("/api/v1/projects/" + number).header("etag");
    }

    private long head() {
        return office.ledger().journal().head().sequence();
    }

    @Test
    void aProjectIsBegunAddedToCorrectedAndTakenBack() throws IOException, InterruptedException {
        int number = begin("one");
        String path = "/api/v1/projects/" + number;
        Answer dossier = clerk.get(path);
        assertThat(dossier.json()
                        .get("project")
                        .get("contracted")
                        .get(0)
                        .get("amount")
                        .asString())
                .isEqualTo("120000000.00");
        Answer added = clerk.post(
                path + "/facts",
                "{\"receipt\":{\"money\":{\"amount\":\"5000000.50\",\"currency\":\"CNY\"},\"day\":\"2017-04-05\","
                        + "\"voucher\":\"V-9\",\"payer\":\"Firm\"},\"evidence\":[{\"kind\":\"bank-slip\",\"number\":\"V-9\"}]}",
                KEY,
                key(),
                IF_MATCH,
                dossier.header("etag"));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.header("location")).isEqualTo(path);
        long entry = added.json().get("entry").asLong();
        JsonNode fact = fact(number, entry, "received");
        assertThat(fact.get("statement").get("money").get("amount").asString()).isEqualTo("5000000.50");
        assertThat(fact.get("channel").asString()).isEqualTo("api");
        assertThat(fact.get("recordedBy").asString()).isEqualTo("office-clerk");
        Answer corrected = clerk.post(
                path + "/entries/" + entry + "/lines/" + fact.get("line").asInt() + "/correction",
                "{\"receipt\":{\"money\":{\"amount\":\"6000000.00\"},\"day\":\"2017-04-05\",\"voucher\":\"V-9\"},"
                        + "\"reason\":\"misread\"}",
                KEY,
                key(),
                IF_MATCH,
                "\"" + entry + "\"");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(201);
        JsonNode ended = fact(number, entry, "received").get("ended");
        assertThat(ended.get("how").asString()).isEqualTo("corrected");
        assertThat(ended.get("reason").asString()).isEqualTo("misread");
        long second = corrected.json().get("entry").asLong();
        Answer without =
                clerk.post(path + "/entries/" + second + "/withdrawal", "{}", KEY, key(), IF_MATCH, tag(number));
        without.assertProblem(422, "refused");
        assertThat(without.faults()).containsExactly("reason-missing");
        Answer withdrawn = clerk.post(
                path + "/entries/" + second + "/withdrawal",
                "{\"reason\":\"no slip after all\"}",
                KEY,
                key(),
                IF_MATCH,
                tag(number));
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(201);
        assertThat(fact(number, second, "received").get("ended").get("how").asString())
                .isEqualTo("withdrawn");
    }

    private JsonNode fact(int number, long entry, String is) throws IOException, InterruptedException {
        for (JsonNode each : clerk.get("/api/v1/projects/" + number).json().get("facts")) {
            if (each.get("entry").asLong() == entry
                    && each.get("statement").get("is").asString().equals(is)) {
                return each;
            }
        }
        throw new AssertionError("no such fact of entry " + entry);
    }

    @Test
    void aKeyRecordsOnceAndNothingElse() throws IOException, InterruptedException {
        int number = begin("keys");
        String path = "/api/v1/projects/" + number + "/facts";
        String seen = tag(number);
        clerk.post(path, TALKS.formatted("2017-01"), IF_MATCH, seen).assertProblem(400, "idempotency-key-missing");
        String key = key();
        Answer first = clerk.post(path, TALKS.formatted("2017-01"), KEY, key, IF_MATCH, seen);
        long head = head();
        Answer again = clerk.post(path, TALKS.formatted("2017-01").replace(":", " : "), KEY, key, IF_MATCH, seen);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(head()).isEqualTo(head);
        clerk.post(path, TALKS.formatted("2017-02"), KEY, key, IF_MATCH, tag(number))
                .assertProblem(422, "idempotency-key-reused");
        clerk.post("/api/v1/projects", PROJECT.formatted("other", ZHENGZHOU), KEY, key)
                .assertProblem(422, "idempotency-key-reused");
        assertThat(head()).isEqualTo(head);
        Answer others = Caller.of(office, Role.COUNTY_CLERK)
                .post(path, TALKS.formatted("2017-02"), KEY, key, IF_MATCH, tag(number));
        assertThat(others.status())
                .as("a key is of its account: " + others.body())
                .isEqualTo(201);
    }

    @Test
    void whoHasNotSeenWhatIsChangesNothing() throws IOException, InterruptedException {
        int number = begin("versions");
        String path = "/api/v1/projects/" + number + "/facts";
        String seen = tag(number);
        clerk.post(path, TALKS.formatted("2017-01"), KEY, key()).assertProblem(428, "version-missing");
        clerk.post(path, TALKS.formatted("2017-01"), KEY, key(), IF_MATCH, "\"nonsense\"")
                .assertProblem(412, "version-moved");
        begin("something else");
        assertThat(tag(number)).isEqualTo(seen);
        assertThat(clerk.get("/api/v1/projects/" + number, "If-None-Match", seen)
                        .status())
                .isEqualTo(304);
        assertThat(clerk.post(path, TALKS.formatted("2017-01"), KEY, key(), IF_MATCH, seen)
                        .status())
                .isEqualTo(201);
        clerk.post(path, TALKS.formatted("2017-02"), KEY, key(), IF_MATCH, seen).assertProblem(412, "version-moved");
        assertThat(clerk.get("/api/v1/projects/" + number, "If-None-Match", seen)
                        .status())
                .isEqualTo(200);
    }

    private <T> List<T> atOnce(int number, Callable<T> work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                running.add(threads.submit(work));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> each : running) {
                done.add(each.get());
            }
            return done;
        }
    }

    @Test
    void ofManyAtOnceOneWins() throws IOException, InterruptedException, ExecutionException {
        int number = begin("race");
        String path = "/api/v1/projects/" + number + "/facts";
        String seen = tag(number);
        List<Integer> codes = atOnce(
                6,
                () -> clerk.post(path, TALKS.formatted("2017-01"), KEY, key(), IF_MATCH, seen)
                        .status());
        assertThat(codes).containsOnlyOnce(201).containsOnly(201, 412);
        String key = key();
        String now = tag(number);
        long head = head();
        Set<String> answers = new TreeSet<>(atOnce(6, () -> {
            Answer answer = clerk.post(path, TALKS.formatted("2017-03"), KEY, key, IF_MATCH, now);
            return answer.status() + answer.body();
        }));
        assertThat(answers).hasSize(1).allMatch(answer -> answer.startsWith("201"));
        assertThat(head()).isEqualTo(head + 1);
    }

    @Test
    void theRulesOfTheFormsAreKept() throws IOException, InterruptedException {
        int number = begin("rules");
        String path = "/api/v1/projects/" + number + "/facts";
        long head = head();
        Answer unproven = clerk.post(
                path, "{\"stage\":{\"stage\":\"started\",\"day\":\"2017-05-01\"}}", KEY, key(), IF_MATCH, tag(number));
        unproven.assertProblem(422, "refused");
        assertThat(unproven.faults()).containsExactly("stage-unproven");
        Answer many = clerk.post(
                path,
                "{\"receipt\":{\"money\":{\"amount\":\"much\"},\"day\":\"soon\",\"voucher\":\"\"},"
                        + "\"evidence\":[{\"kind\":\"song\"}],\"audience\":\"all\"}",
                KEY,
                key(),
                IF_MATCH,
                tag(number));
        many.assertProblem(422, "refused");
        assertThat(many.faults())
                .contains(
                        "amount-unreadable",
                        "date-unreadable",
                        "field-missing",
                        "evidence-kindless",
                        "audience-unknown");
        clerk.post(path, "{}", KEY, key(), IF_MATCH, tag(number)).assertProblem(400, "body-unreadable");
        clerk.post(path, "{\"stgae\":{}}", KEY, key(), IF_MATCH, tag(number)).assertProblem(400, "body-unreadable");
        clerk.post(path, "no json", KEY, key(), IF_MATCH, tag(number)).assertProblem(400, "body-unreadable");
        clerk.post("/api/v1/projects", PROJECT.formatted("rules", ZHENGZHOU), KEY, key())
                .assertProblem(409, "namesakes");
        assertThat(head()).isEqualTo(head);
        assertThat(clerk.get("/api/v1/projects/" + number).json().get("refusals"))
                .hasSize(1);
        Answer another = clerk.post(
                "/api/v1/projects",
                PROJECT.formatted("rules", ZHENGZHOU).replaceFirst("\\{", "{\"another\":true,"),
                KEY,
                key());
        assertThat(another.status()).as(another.body()).isEqualTo(201);
    }

    @Test
    void aCountyClerksProgramRecordsInItsPlaceAlone() throws IOException, InterruptedException {
        Caller county = Caller.of(office, Role.COUNTY_CLERK);
        Answer foreign = county.post("/api/v1/projects", PROJECT.formatted("far", "gbt2260:410200"), KEY, key());
        foreign.assertProblem(422, "refused");
        assertThat(foreign.faults()).containsExactly("place-foreign");
        Answer begun = clerk.post("/api/v1/projects", PROJECT.formatted("far", "gbt2260:410200"), KEY, key());
        String path = "/api/v1/projects/" + begun.json().get("number").asInt();
        county.get(path).assertProblem(404, "not-found");
        county.post(path + "/facts", TALKS.formatted("2017-01"), KEY, key(), IF_MATCH, "*")
                .assertProblem(404, "not-found");
        Answer own = county.post("/api/v1/projects", PROJECT.formatted("near", ZHENGZHOU), KEY, key());
        assertThat(own.status()).as(own.body()).isEqualTo(201);
        Caller sector = Caller.of(office, Role.SECTOR_OFFICER);
        sector.post(own.header("location") + "/facts", TALKS.formatted("2017-01"), KEY, key(), IF_MATCH, "*")
                .assertProblem(403, "other-sector");
    }

    @Test
    void aPaperIsNamedByWhoHandedItsFileIn() throws IOException, InterruptedException {
        int number = begin("papers");
        Answer handed = clerk.post(
                "/api/v1/evidence?name=slip.pdf", "%PDF-1.4\n%%EOF\n", "Content-Type", "application/octet-stream");
        assertThat(handed.status()).as(handed.body()).isEqualTo(201);
        String hash = handed.json().get("hash").asString();
        String body = "{\"receipt\":{\"money\":{\"amount\":\"1\"},\"day\":\"2017-04-05\",\"voucher\":\"V\"},"
                + "\"evidence\":[{\"kind\":\"bank-slip\",\"hash\":\"" + hash + "\"}]}";
        String path = "/api/v1/projects/" + number + "/facts";
        Answer stolen = Caller.of(office, Role.COUNTY_CLERK).post(path, body, KEY, key(), IF_MATCH, tag(number));
        stolen.assertProblem(422, "refused");
        assertThat(stolen.faults()).containsExactly("evidence-not-handed-in");
        Answer recorded = clerk.post(path, body, KEY, key(), IF_MATCH, tag(number));
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        Answer song = clerk.post("/api/v1/evidence?name=song.mp3", "la la", "Content-Type", "application/octet-stream");
        song.assertProblem(422, "refused");
        assertThat(song.faults()).containsExactly("evidence-misnamed");
    }

    @Test
    void aListGoesOnWhereItWasWhateverIsRecordedMeanwhile() throws IOException, InterruptedException {
        begin("before");
        List<String> seen = new ArrayList<>();
        int total = -1;
        for (String next = "/api/v1/projects?limit=120&sort=name&order=down"; !next.isEmpty(); ) {
            Answer page = clerk.get(next);
            total = total < 0 ? page.json().get("total").asInt() : total;
            assertThat(page.json().get("total").asInt()).isEqualTo(total);
            page.json().get("projects").forEach(each -> seen.add(each.get("id").asString()));
            begin("meanwhile " + seen.size());
            next = page.json().get("next").isNull()
                    ? ""
                    : page.json().get("next").asString();
            if (!next.isEmpty()) {
                clerk.get(next + "&stage=started").assertProblem(400, "cursor-unreadable");
            }
        }
        assertThat(seen).hasSize(total).doesNotHaveDuplicates();
        List<Long> entries = new ArrayList<>();
        for (String next = "/api/v1/journal/entries?limit=500"; !next.isEmpty(); ) {
            JsonNode page = clerk.get(next).json();
            page.get("entries").forEach(each -> entries.add(each.get("sequence").asLong()));
            begin("while reading " + entries.size());
            next = page.get("next").isNull() ? "" : page.get("next").asString();
        }
        assertThat(entries).hasSize(Math.toIntExact(entries.getFirst()));
        assertThat(entries)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one))
                .doesNotHaveDuplicates();
    }

    @Test
    void pointsAreWhatARegisterWrote() throws IOException, InterruptedException {
        state("register/valid", "35.606", "-88.83", "True");
        state("register/doubted", "35.606", "-88.83", "False");
        state("register/nonsense", "95", "-88.83", "True");
        Answer answer = clerk.get("/api/v1/projects.geojson?text=register/&asOf=2026-01-01");
        assertThat(answer.json().get("features")).hasSize(3);
        for (JsonNode feature : answer.json().get("features")) {
            boolean valid = feature.get("properties").get("id").asString().endsWith("/valid");
            assertThat(feature.get("geometry").toString())
                    .isEqualTo(valid ? "{\"type\":\"Point\",\"coordinates\":[-88.83,35.606]}" : "null");
        }
        Oc4ids.assertValid(
                clerk.get("/api/v1/projects.oc4ids.json?asOf=2026-01-01").body());
    }

    private void state(String id, String latitude, String longitude, String valid) {
        ProjectStated stated = new ProjectStated(
                id,
                true,
                List.of(
                        new Named(Names.of("en", id), Day.UNDATED),
                        new Located(Code.parse(ZHENGZHOU), Day.UNDATED),
                        new Noted("Latitude", latitude, Day.UNDATED),
                        new Noted("Longitude", longitude, Day.UNDATED),
                        new Noted("LatLon_Valid", valid, Day.UNDATED)));
        office.ledger()
                .journal()
                .append(Act.of(
                        new Origin("test", Channel.IMPORT, "CN-HA", ""),
                        List.of(new ProjectsCodec().encode(stated).withAudience(Audience.PUBLIC))));
    }
}
