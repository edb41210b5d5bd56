package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The log of a server that was started as people start it, in the form they asked for.
class StructuredLogTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    private Path folder = Path.of("");

    private Process serve(String form) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--store",
                "sqlite:" + folder.resolve("log.db"));
        if (!form.equals("plain")) {
            program.environment().put("LOGGING_STRUCTURED_FORMAT_CONSOLE", form);
        }
        return program.start();
    }

    private static void signInWrongly(String address) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            URI signIn = URI.create(address + "/sign-in");
            Matcher token = TOKEN.matcher(
                    client.send(HttpRequest.newBuilder(signIn).build(), HttpResponse.BodyHandlers.ofString())
                            .body());
            assertThat(token.find()).isTrue();
            String form =
                    "name=admin&password=guess&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            client.send(
                    HttpRequest.newBuilder(signIn)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "plain, INFO ",
        "ecs, ecs",
        "gelf, '\"short_message\":\"refused to sign in'",
        "logstash, '\"level\":\"INFO\"'"
    })
    void linesHaveTheFormAskedFor(String form, String mark) throws IOException, InterruptedException {
        Process process = serve(form);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            Matcher address = ADDRESS.matcher(String.valueOf(out.readLine()));
            assertThat(address.find()).isTrue();
            signInWrongly(address.group());
            String line = err.readLine();
            assertThat(line).contains(mark, "refused to sign in");
            assertThat(line.startsWith("{") && line.endsWith("}")).isEqualTo(!form.equals("plain"));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
