package org.tworivers.app.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one language, from the message files. Both files have the same keys, by test.
public final class Messages {
    private final String language;
    private final Properties texts;
    private final Map<String, TextPattern> patterns = new ConcurrentHashMap<>();

    private Messages(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /// The texts of a language.
    ///
    /// @param language `zh` or `en`
    public static Messages in(String language) {
        return switch (language) {
            case "zh" -> Chinese.READ;
            case "en" -> English.READ;
            default -> read(language);
        };
    }

    /// A text in each language.
    public static SortedMap<String, String> inEach(String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("en", in("en").text(key));
        texts.put("zh", in("zh").text(key));
        return texts;
    }

    /// Read when it is first asked for, as a command speaks but one language.
    private static final class Chinese {
        static final Messages READ = read("zh");
    }

    private static final class English {
        static final Messages READ = read("en");
    }

    private static Messages read(String language) {
        String file = "/org/tworivers/app/messages/" + language + ".properties";
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("language (" + language + ") must be zh or en. Maybe en.");
            }
            Properties texts = new Properties();
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            texts.load(reader);
            return new Messages(language, texts);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    /// The language, `zh` or `en`.
    public String language() {
        return language;
    }

    /// Whether there is a text of that key.
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// All keys.
    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /// The text of a key, its `{0}`, `{1}` filled. Numbers are to be formatted by the caller, as text.
    public String text(String key, String... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "message (" + key + ") must be in " + language + ".properties. Maybe the key is misspelt.");
        }
        return arguments.length == 0
                ? text
                : patterns.computeIfAbsent(key, fresh -> TextPattern.of(text)).fill(arguments);
    }
}
