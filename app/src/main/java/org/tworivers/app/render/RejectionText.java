package org.tworivers.app.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Rejection;

/// Says why something was not taken, and what to do about it.
///
/// The English stands where the fault is found. For each code there is a Chinese text in `advice-zh.properties`, by
/// test; where the advice names details, such as limits, `CODE.named` is the text that holds them as `{0}`, `{1}`.
/// There are also the words that the program itself uses for places (`place.…`) and for what stood there (`value.…`):
/// the key is the English with hyphens for spaces and `#` for numbers. What the user wrote stays as it is.
public final class RejectionText {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z ]+ [0-9]+)( .*)");
    private static final Pattern LISTED = Pattern.compile("([A-Za-z ]+) (\\[.*])");

    private final Messages messages;
    private final Properties advice;

    private RejectionText(Messages messages, Properties advice) {
        this.messages = messages;
        this.advice = advice;
    }

    /// @param language `zh` or `en`
    public static RejectionText in(String language) {
        return switch (language) {
            case "zh" -> Chinese.READ;
            case "en" -> English.READ;
            default -> read(language);
        };
    }

    /// Why a row of a file was not taken, for machines.
    ///
    /// @param line the row's line
    public Tree tree(long line, Rejection reason) {
        return Tree.fields()
                .with("line", line)
                .with("column", reason.field())
                .with("value", reason.value())
                .with("code", reason.code())
                .with("advice", advice(reason))
                .build();
    }

    /// Read when it is first asked for, as a command speaks but one language.
    private static final class Chinese {
        static final RejectionText READ = read("zh");
    }

    private static final class English {
        static final RejectionText READ = read("en");
    }

    private static RejectionText read(String language) {
        Properties advice = new Properties();
        String file = "/org/tworivers/app/messages/advice-" + language + ".properties";
        try (InputStream stream = RejectionText.class.getResourceAsStream(file)) {
            if (stream != null) {
                advice.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
        return new RejectionText(Messages.in(language), advice);
    }

    /// All reasons, one a line.
    public String lines(List<Rejection> rejections) {
        return rejections.stream().map(this::line).collect(Collectors.joining(System.lineSeparator()));
    }

    /// Where, what stood there, what to do, and the code.
    public String line(Rejection rejection) {
        return messages.text(
                "rejection.line",
                said("place.", rejection.field()),
                said("value.", rejection.value()),
                advice(rejection),
                rejection.code());
    }

    /// What to do about it.
    public String advice(Rejection rejection) {
        String named = advice.getProperty(rejection.code() + ".named");
        return named == null || rejection.details().isEmpty()
                ? advice.getProperty(rejection.code(), rejection.advice())
                : filled(named, rejection.details());
    }

    private static String filled(String text, List<String> values) {
        return new MessageFormat(text, Locale.ROOT).format(values.toArray());
    }

    /// A place or a value in the program's words, in this language; part by part where commas part it.
    private String said(String space, String english) {
        if (advice.isEmpty()) {
            return english;
        }
        Matcher listed = LISTED.matcher(english);
        if (listed.matches()) {
            return find(space, listed.group(1))
                    .map(text -> filled(text, List.of(listed.group(2))))
                    .orElse(english);
        }
        List<String> parts = List.of(english.split(", ", -1));
        List<String> own = parts.stream().map(part -> part(space, part)).toList();
        return own.equals(parts) ? english : String.join(messages.text("rejection.comma"), own);
    }

    private String part(String space, String english) {
        List<String> numbers =
                NUMBER.matcher(english).results().map(MatchResult::group).toList();
        Optional<String> whole = find(space, english);
        Matcher numbered = NUMBERED.matcher(english);
        if (whole.isEmpty() && numbered.matches()) {
            return part(space, numbered.group(1)) + numbered.group(2);
        }
        return whole.map(text -> filled(text, numbers)).orElse(english);
    }

    private Optional<String> find(String space, String english) {
        String key = NUMBER.matcher(english.toLowerCase(Locale.ROOT)).replaceAll("#");
        return Optional.ofNullable(advice.getProperty(
                space + key.replace(' ', '-').replace('_', '-').replace(':', '-')));
    }

    /// What broke outside.
    ///
    /// @param word which breakage it is
    /// @param values what its text names
    /// @param english the text for a language that has none of its own
    public String broken(String word, List<String> values, String english) {
        String text = advice.getProperty("broken." + word);
        return text == null ? english : filled(text, values);
    }

    /// Why it is uncertain which project a row is about.
    ///
    /// @param word the word of the doubt
    public String doubt(String word) {
        return messages.text("doubt." + word);
    }
}
