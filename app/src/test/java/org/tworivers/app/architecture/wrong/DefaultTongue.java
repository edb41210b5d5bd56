package org.tworivers.app.architecture.wrong;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;

/// Wrong, but for the last method: takes what the machine happens to speak.
final class DefaultTongue {
    @SuppressWarnings("StringCaseLocaleUsage")
    String lower(String text) {
        return text.toLowerCase();
    }

    void printed(PrintWriter out, long count) {
        out.printf("%d", count);
    }

    String filled(long count) {
        return "%d projects".formatted(count);
    }

    DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("d MMM");
    }

    @SuppressWarnings("DefaultCharset")
    String read(byte[] bytes) {
        return new String(bytes);
    }

    Locale locale() {
        return Locale.getDefault();
    }

    BiFunction<String, Object[], String> byReference() {
        return String::format;
    }

    String fine(long count) {
        return String.format(Locale.ROOT, "%d", count)
                + new String(new byte[0], StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
