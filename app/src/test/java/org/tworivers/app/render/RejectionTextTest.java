package org.tworivers.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tworivers.app.Roots;
import org.tworivers.core.shared.Rejection;

class RejectionTextTest {
    /// Where a reason to refuse a row or a file of an import is made, and its code.
    private static final Pattern CODE = Pattern.compile("(?:UnreadableException\\(|new Rejection\\(|fault\\(\\s*\\w+,"
            + "|BrokenFileException\\(\\s*[\\w.]+(?:\\(\\))?,|rejected\\(\\s*reading,|refused\\()"
            + "\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    private static final List<String> ROOMS = List.of(
            "app/src/main/java/org/tworivers/app/exchange/map",
            "app/src/main/java/org/tworivers/app/exchange/table",
            "app/src/main/java/org/tworivers/app/work/imports");

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(Roots.project(room))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> CODE.matcher(text(file)).results().forEach(code -> codes.add(code.group(1))));
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
    void everyReasonToRefuseARowOrAFileIsSaidInChinese() throws IOException {
        RejectionText chinese = RejectionText.in("zh");
        assertThat(codes())
                .hasSizeGreaterThan(40)
                .contains("amount-unreadable", "file-truncated", "zip-bomb", "decision-unclear", "key-missing");
        assertThat(codes())
                .allSatisfy(code -> assertThat(chinese.advice(new Rejection(code, "f", "v", "in English")))
                        .as(code)
                        .doesNotContain("English"));
    }

    @Test
    void inEnglishTheAdviceIsThatOfWhereTheFaultWasFound() {
        Rejection rejection = new Rejection("amount-unreadable", "投资额", "1-2", "write one number.");
        assertThat(RejectionText.in("en").line(rejection))
                .isEqualTo("投资额 (1-2): write one number. [amount-unreadable]");
        assertThat(RejectionText.in("zh").line(rejection)).startsWith("投资额（1-2）：请只写一个数");
    }
}
