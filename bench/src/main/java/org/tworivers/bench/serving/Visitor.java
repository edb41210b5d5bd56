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
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Somebody who is signed in and asks for pages, compressed as browsers do.
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int SEE_OTHER = 302;

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Visitor(String address, String name, String password) throws IOException, InterruptedException {
        this.address = address;
        HttpResponse<byte[]> form = client.send(page("/sign-in"), HttpResponse.BodyHandlers.ofByteArray());
        Matcher token = TOKEN.matcher(text(form.body()));
        if (!token.find()) {
            throw new IllegalStateException("there is no form to sign in at " + address);
        }
        String sent = "name=" + name + "&password=" + password + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent))
                .build();
        HttpResponse<Void> answer = client.send(signIn, HttpResponse.BodyHandlers.discarding());
        boolean refused = answer.headers().firstValue("location").orElse("").contains("refused");
        if (answer.statusCode() != SEE_OTHER || refused) {
            throw new IllegalStateException("cannot sign in: " + answer);
        }
    }

    private HttpRequest page(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .build();
    }

    /// What came back for one request.
    ///
    /// @param bytes how many were sent, compressed
    record Answer(int code, int bytes, long nanos) {}

    /// Asks for a page; the time runs from now.
    CompletableFuture<Answer> ask(String path) {
        long start = System.nanoTime();
        return client.sendAsync(page(path), HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(answer -> new Answer(answer.statusCode(), answer.body().length, System.nanoTime() - start));
    }

    /// The text of bytes that may be compressed.
    static String text(byte[] bytes) throws IOException {
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
