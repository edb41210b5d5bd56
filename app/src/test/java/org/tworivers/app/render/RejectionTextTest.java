package org.tworivers.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.Roots;
import org.tworivers.core.shared.Rejection;

class RejectionTextTest {
    private static final List<String> ROOMS = List.of("app/src/main/java", "core/src/main/java");

    /// Functions that are handed a code: first of all, or behind what it is about.
    private static final String CODE_FIRST =
            "new Rejection|UnreadableException|no|refuse|refused|broken|lacking|faults\\.add|[^.\\w]add";

    private static final String CODE_SECOND = "BrokenFileException|broken|fault|rejected|reject|about";

    private static final String WORD = "\"([a-z]+(?:-[a-z0-9]+)*)\"";
    private static final String CHOICE = "\\s*(?:\\w+\\s*\\?\\s*)?" + WORD + "(?:\\s*:\\s*" + WORD + ")?\\s*,";
    private static final String CALL = "[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*,";
    private static final List<Pattern> CODES = List.of(
            Pattern.compile("(?:" + CODE_FIRST + ")\\(" + CHOICE),
            Pattern.compile("\\b(?:" + CODE_SECOND + ")\\(\\s*" + CALL + CHOICE));

    /// Where a reason is made of a code that was handed over.
    private static final Pattern HANDED = Pattern.compile("new Rejection\\(\\s*+(?!\")");

    private static final Pattern FUNCTION =
            Pattern.compile("\\n {4,8}(?:[\\w.<>\\[\\], ]+ )?(\\w+)\\([^;{}]*\\)[\\w ]*\\{\\n");

    /// Those that are handed a code, or a whole reason whose code they keep.
    private static final Set<String> HANDED_OVER = Set.of(
            "no",
            "refused",
            "broken",
            "fault",
            "rejected",
            "reject",
            "about",
            "add",
            "read",
            "naming",
            "BrokenFileException");

    private static final Pattern BREAKAGE =
            Pattern.compile("(?:StoreException\\.of\\(|StoreException\\.because\\(\\s*\\w+,|new Remedy\\()\\s*" + WORD);

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(Roots.project(room))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.add(text(file)));
            }
        }
        return sources;
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String source : sources()) {
            for (Pattern pattern : CODES) {
                pattern.matcher(source).results().forEach(found -> {
                    codes.add(found.group(1));
                    if (found.group(2) != null) {
                        codes.add(found.group(2));
                    }
                });
            }
        }
        return codes;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void everyReasonToRefuseIsSaidInChinese() throws IOException {
        RejectionText chinese = RejectionText.in("zh");
        assertThat(codes())
                .hasSizeGreaterThan(120)
                .contains("amount-unreadable", "file-truncated", "zip-bomb", "decision-unclear", "key-missing")
                .contains("session-unknown", "malformed", "corrects-no-fact", "journal-cut", "code-incomplete")
                .contains("precedence-circle", "stage-unproven", "journal-moved", "file-too-long", "entry-unlinked");
        assertThat(codes())
                .allSatisfy(code -> assertThat(chinese.advice(new Rejection(code, "f", "v", "in English")))
                        .as(code)
                        .doesNotContain("English", "{"));
    }

    @Test
    void everyBreakageOfTheStoreIsSaidInChinese() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String source : sources()) {
            BREAKAGE.matcher(source).results().forEach(found -> words.add(found.group(1)));
        }
        assertThat(words).contains("busy", "newer", "failed").isEqualTo(keys("broken."));
    }

    private static Set<String> keys(String start) throws IOException {
        Properties advice = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Roots.project("app/src/main/resources/org/tworivers/app/messages/advice-zh.properties"))) {
            advice.load(reader);
        }
        return advice.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noChineseTextIsLeftOverFromACodeThatIsGone() throws IOException {
        Set<String> texts = keys("").stream()
                .filter(key -> !key.matches("(place|value|broken)\\..*"))
                .map(key -> key.replaceFirst("\\.named$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts).isEqualTo(codes());
    }

    @Test
    void everyFunctionThatIsHandedACodeIsLookedAt() throws IOException {
        for (String source : sources()) {
            HANDED.matcher(source).results().forEach(made -> {
                String before = source.substring(0, made.start());
                List<String> functions = FUNCTION.matcher(before)
                        .results()
                        .map(function -> function.group(1))
                        .toList();
                assertThat(functions).isNotEmpty();
                assertThat(functions.getLast())
                        .as(before.lines().limit(1).toList() + "…")
                        .isIn(HANDED_OVER);
            });
        }
    }

    @Test
    void inEnglishTheAdviceIsThatOfWhereTheFaultWasFound() {
        Rejection rejection = new Rejection("amount-unreadable", "投资额", "1-2", "write one number.");
        assertThat(RejectionText.in("en").line(rejection))
                .isEqualTo("投资额 (1-2): write one number. [amount-unreadable]");
        assertThat(RejectionText.in("zh").line(rejection)).startsWith("投资额（1-2）：请只写一个数");
    }

    @Test
    void whatTheAdviceNamesIsNamedInChineseToo() {
        Rejection rejection = new Rejection("out-of-range", "meetings[2].table", "9", "must be 1 to 4. Maybe 4.");
        assertThat(RejectionText.in("zh").advice(rejection.naming("1", "4"))).contains("1 至 4");
        assertThat(RejectionText.in("zh").advice(rejection)).doesNotContain("{");
        assertThat(RejectionText.in("en").advice(rejection.naming("1", "4"))).isEqualTo("must be 1 to 4. Maybe 4.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "line 3|第 3 行",
                "line 3 code|第 3 行 code",
                "requested[4], line 7|requested[4]，第 7 行",
                "meeting 12|第 12 场会谈",
                "new request 1, 4|新增会谈 1，4",
                "TABLES in slot 3|时段 3 桌位冲突",
                "file|文件",
                "changes[2].slot|changes[2].slot",
                "投资额|投资额"
            })
    void thePlaceIsSaidInChineseToo(String english, String chinese) {
        Rejection rejection = new Rejection("any", english, "v", "in English");
        assertThat(RejectionText.in("zh").line(rejection)).startsWith(chinese + "（v）");
        assertThat(RejectionText.in("en").line(rejection)).startsWith(english + " (v)");
    }

    @Test
    void aValueOfTheUserStaysAsItIs() {
        Rejection rejection = new Rejection("any", "status", "file", "in English");
        assertThat(RejectionText.in("zh").line(rejection)).startsWith("status（file）");
        Rejection said = new Rejection("any", "cut.jsonl", "line 3, project:mill 7", "in English");
        assertThat(RejectionText.in("zh").line(said)).startsWith("cut.jsonl（第 3 行，project:mill 7）");
    }
}
