package org.tworivers.app.web.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.core.shared.ContentHash;

/// Where a list goes on: opaque to programs, good only for the question it was given for.
///
/// @param parts what the list needs to go on, in its own order
public record Cursor(List<String> parts) {
    /// The word of an address that carries it.
    static final String WORD = "cursor";

    private static final String LIMIT = "limit";
    private static final String BETWEEN = "\u001F";
    private static final int DIGITS = 16;

    public Cursor {
        parts = List.copyOf(parts);
    }

    /// The cursor of an address; nothing on the first page.
    ///
    /// @param number how many parts the list wrote
    public static Optional<Cursor> find(String path, Map<String, String> typed, int number) {
        String written = typed.getOrDefault(WORD, "");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = parts(written);
        if (parts.size() != number + 1 || !parts.getFirst().equals(question(path, typed))) {
            throw new ProblemException(ProblemKind.CURSOR_UNREADABLE);
        }
        return Optional.of(new Cursor(parts.subList(1, parts.size())));
    }

    private static List<String> parts(String written) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1));
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /// The address of the next page.
    public String next(String path, Map<String, String> typed) {
        String whole = question(path, typed) + BETWEEN + String.join(BETWEEN, parts);
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        Map<String, String> words = new TreeMap<>(typed);
        words.put(WORD, Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(StandardCharsets.UTF_8)));
        words.keySet().forEach(word -> link.queryParam(word, "{" + word + "}"));
        return link.encode().buildAndExpand(words).toUriString();
    }

    private static String question(String path, Map<String, String> typed) {
        TreeMap<String, String> words = new TreeMap<>(typed);
        words.remove(WORD);
        words.remove(LIMIT);
        return ContentHash.of(path + words).substring(0, DIGITS);
    }

    /// A part that is a day.
    LocalDate day(int part) {
        try {
            return LocalDate.parse(parts.get(part));
        } catch (DateTimeException unreadable) {
            throw new ProblemException(ProblemKind.CURSOR_UNREADABLE);
        }
    }

    /// A part that is a number.
    long number(int part) {
        try {
            return Long.parseLong(parts.get(part));
        } catch (NumberFormatException unreadable) {
            throw new ProblemException(ProblemKind.CURSOR_UNREADABLE);
        }
    }
}
