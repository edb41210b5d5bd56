package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// How the server says how it is, and keeps those out who ask too often.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthTest {
    private static final String TOKEN = "0123456789abcdef";
    private static final int ROOM = 40;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    private Path store = Path.of("");

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    void open(@TempDir Path folder) {
        store = folder.resolve("office.db");
        office = Office.open(
                folder,
                Map.of(
                        "tworivers.metrics.token",
                        TOKEN,
                        "tworivers.limits.sign-ins-a-minute",
                        "3",
                        "tworivers.limits.requests-a-minute",
                        Integer.toString(ROOM)));
    }

    @AfterAll
    void close() {
        office.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(office.url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void healthTellsWhetherFactsCanBeRecorded() throws IOException, InterruptedException {
        assertThat(get("/health").body()).contains("\"status\":\"up\"");
        Path aside = store.resolveSibling("aside.db");
        Files.move(store, aside);
        HttpResponse<String> without = get("/health");
        assertThat(without.statusCode()).isEqualTo(200);
        assertThat(without.body()).contains("\"status\":\"read-only\"", "\"reason\":\"gone\"");
        Files.createFile(store);
        assertThat(get("/health").body()).contains("\"reason\":\"replaced\"");
        Files.delete(store);
        Files.move(aside, store);
        assertThat(get("/health").body()).contains("\"status\":\"up\"");
    }

    @Test
    void metricsAreForWhoBringsTheToken() throws IOException, InterruptedException {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        HttpResponse<String> told = get("/metrics", "Authorization", "Bearer " + TOKEN);
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.headers().firstValue("content-type").orElse("")).startsWith("text/plain;version=0.0.4");
        assertThat(told.body())
                .contains("tworivers_store_read_only 0.0", "jvm_memory_used_bytes")
                .containsPattern("tworivers_journal_sequence [1-9]")
                .containsPattern("http_server_requests_seconds_count\\{method=\"GET\",status=\"200\",uri=\"/health\"}");
        assertThat(get("/metrics", "Authorization", "Bearer 0123456789abcdeX").statusCode())
                .isEqualTo(302);
        assertThat(get("/metrics").statusCode()).isEqualTo(302);
    }

    @Test
    void whoAsksTooOftenIsToldToWait() throws IOException, InterruptedException {
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(office.url("/sign-in")))
                .POST(HttpRequest.BodyPublishers.ofString("name=head&password=guess"))
                .build();
        HttpRequest otherwise = HttpRequest.newBuilder(URI.create(office.url("/sign%2Din")))
                .POST(HttpRequest.BodyPublishers.ofString("name=head&password=guess"))
                .build();
        HttpResponse<String> last = client.send(signIn, HttpResponse.BodyHandlers.ofString());
        for (int i = 0; i < 3 && last.statusCode() != 429; i++) {
            last = client.send(otherwise, HttpResponse.BodyHandlers.ofString());
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(1L, 60L);

        HttpResponse<String> page = get("/sign-in");
        for (int i = 0; i < 2 * ROOM && page.statusCode() != 429; i++) {
            page = get("/sign-in", "Accept-Language", "zh", "Accept", "text/html");
        }
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("请求过多");
        HttpResponse<String> program = get("/api/v1/me", "Accept-Language", "en");
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(program.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(1L, 60L);
        assertThat(get("/assets/two-rivers.css").statusCode()).isEqualTo(200);
    }
}
