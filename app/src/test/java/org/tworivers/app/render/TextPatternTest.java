package org.tworivers.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextPatternTest {
    private static final List<String> TEXTS = List.of(
            "nothing to fill in",
            "{0}",
            "{1} of {0}, and {1} again",
            "it''s {0}",
            "'{0}' is written as it stands, {1} is not",
            "第{0}页，共{1}页",
            "{0}{1}{2}{3}");

    /// The library's own way is the judge.
    @Test
    void a_text_is_filled_as_the_library_fills_it() {
        List<String[]> given = List.of(
                new String[] {"one", "two"}, new String[] {"{1}", "it''s"}, new String[] {"a", "b", "c", "d", "e"});
        for (String text : TEXTS) {
            for (String[] values : given) {
                assertThat(TextPattern.of(text).fill(values))
                        .as(text)
                        .isEqualTo(new MessageFormat(text, Locale.ROOT).format(values));
            }
        }
    }
}
