package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.work.accounts.Role;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
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

    @Test
    void look() throws IOException, InterruptedException {
        Caller clerk = Caller.of(office, Role.OFFICE_CLERK);
        for (String path : new String[] {
            "/api/v1/me", "/api/v1/projects?limit=1", "/api/v1/projects/3", "/api/v1/figures", "/api/v1/figures/start-rate?limit=1",
            "/api/v1/organisations?limit=1", "/api/v1/organisations/one?id=sjtu", "/api/v1/organisations/duplicates?limit=1", "/api/v1/places?limit=1",
            "/api/v1/sectors?limit=1", "/api/v1/bulletins", "/api/v1/journal/entries?limit=1", "/api/v1/journal/entries/5", "/api/v1/openapi.json",
            "/api/v1/problems/refused", "/api/v1/nothing", "/api/v1/projects?asof=1", "/api/v1/projects?asOf=x", "/api/v1/projects.jsonl?text=0150",
            "/api/v1/projects.geojson?text=0150", "/api/v1/projects.oc4ids.json?text=0150"}) {
            var answer = clerk.get(path);
            System.err.println(path + " " + answer.status() + " " + answer.whole().headers().map().get("etag") + answer.header("link") + "\n" + answer.body().substring(0, Math.min(1500, answer.body().length())));
        }
        System.err.println(new Caller(office, "").get("/api/v1/me").whole().headers().map());
        assertThat(office).isNotNull();
    }
}
