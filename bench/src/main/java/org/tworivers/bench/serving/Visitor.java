package org.tworivers.bench.serving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// Somebody who is signed in and asks for pages, compressed as browsers do.
final class Visitor implements AutoCloseable {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final int OK = 200;
    private static final int SEE_OTHER = 302;

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Visitor(String address, String name, String password) throws IOException, InterruptedException {
        this.address = address;
        String location = send("/sign-in", "/sign-in", Map.of("name", name, "password", password));
        if (location.contains("refused")) {
            throw new IllegalStateException(name + " cannot sign in at " + address);
        }
    }

    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create(address).resolve(path)).header("Accept-Encoding", "gzip");
    }

    /// What came back for one request.
    ///
    /// @param bytes how many were sent, compressed
    record Answer(int code, int bytes, long nanos) {}

    /// Asks for a page; the time runs from now.
    CompletableFuture<Answer> ask(String path) {
        long start = System.nanoTime();
        return client.sendAsync(page(path).build(), HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(answer -> new Answer(answer.statusCode(), answer.body().length, System.nanoTime() - start));
    }

    /// Opens a form, fills it in and sends it, as a browser does.
    ///
    /// @param to where it is sent
    /// @return where the browser is sent on to
    String send(String form, String to, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.putAll(hidden(read(form)));
        HttpResponse<byte[]> answer = client.send(filled(to, fields), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != SEE_OTHER) {
            throw new IllegalStateException("the form " + form + " was not taken: " + answer.statusCode());
        }
        return answer.headers().firstValue("location").orElse("");
    }

    /// The text of a page.
    String read(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(page(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(path + " was not shown: " + answer.statusCode());
        }
        return text(answer.body());
    }

    /// What a page hides in its forms; of a field in several, the last.
    static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    /// Sends a form whose fields are all given; the answer is a page, not another address.
    String show(String to, Map<String, String> fields) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(filled(to, fields), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("the form for " + to + " was not taken: " + answer.statusCode());
        }
        return text(answer.body());
    }

    private HttpRequest filled(String to, Map<String, String> fields) {
        return page(to).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build();
    }

    /// Sends a file with a form.
    ///
    /// @return where the browser is sent on to
    String upload(String to, Map<String, String> fields, String name, String content)
            throws IOException, InterruptedException {
        String mark = "----" + Long.toHexString(System.nanoTime());
        StringBuilder body = new StringBuilder();
        fields.forEach((field, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(mark, field, value)));
        body.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n".formatted(mark, name))
                .append("Content-Type: text/csv\r\n\r\n")
                .append(content)
                .append("\r\n--%s--\r\n".formatted(mark));
        HttpRequest sent = page(to).header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<byte[]> answer = client.send(sent, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != SEE_OTHER) {
            throw new IllegalStateException(name + " was not taken: " + answer.statusCode());
        }
        return answer.headers().firstValue("location").orElse("");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// The text of bytes that may be compressed.
    private static String text(byte[] bytes) throws IOException {
        boolean compressed = bytes.length > 1 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
        if (!compressed) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
