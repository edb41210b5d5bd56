package org.tworivers.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @Test
    void names_are_sorted_and_nothing_is_there_that_need_not_be() {
        assertThat(CanonicalText.write(CanonicalText.parse(
                        " { \"b\" : [ 1 , true , \"x\" ] ,\n\t\"a\" : { } , \"é\":\"\" , \"\":[ ] } ")))
                .isEqualTo("{\"\":[],\"a\":{},\"b\":[1,true,\"x\"],\"é\":\"\"}");
    }

    @Test
    void escapes_are_the_shortest_there_are() {
        assertThat(CanonicalText.write(CanonicalText.parse("\"\\u0041\\/\\u000a\\u001f\\u007f\\\"\\\\\\u4e2d\"")))
                .isEqualTo("\"A/\\n\\u001f\u007f\\\"\\\\中\"");
    }

    @Test
    void whole_numbers_reach_over_all_of_a_long() {
        assertThat(CanonicalText.write(CanonicalText.parse("[-9223372036854775808,9223372036854775807,0]")))
                .isEqualTo("[-9223372036854775808,9223372036854775807,0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1,}",
                "[1,]",
                "[1 2]",
                "{a:1}",
                "nul",
                "null",
                "tru",
                "TRUE",
                "-",
                "+1",
                "1.5",
                "1e3",
                "01",
                "-01",
                "00",
                "9223372036854775808",
                "\"\\x\"",
                "\"\\u00g0\"",
                "\"\\u12\"",
                "\"\n\"",
                "1 1",
                "{\"a\":1,\"a\":2}",
                "\"\\u００４１\"",
                "１",
                "{\"a\":1}}",
                "'a'",
                "//",
                "\uFEFF1",
                "NaN"
            })
    void what_is_not_such_a_text_is_malformed(String text) {
        assertThatThrownBy(() -> CanonicalText.parse(text))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageContaining("at character")
                .hasMessageContaining("Maybe");
    }

    @Test
    void nesting_has_an_end() {
        assertThat(CanonicalText.parse("[".repeat(64) + "]".repeat(64))).isNotNull();
        assertThatThrownBy(() -> CanonicalText.parse("[".repeat(100_000))).isInstanceOf(MalformedTextException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_tree_has_one_text_and_the_text_gives_the_tree_back(long seed) {
        Tree tree = new RandomTree(seed).tree();
        String text = CanonicalText.write(tree);
        assertThat(CanonicalText.parse(text)).isEqualTo(tree);
        assertThat(CanonicalText.write(CanonicalText.parse(new RandomTree(seed).spaced(text))))
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_damaged_text_is_malformed_or_another_text_and_never_anything_else(long seed) {
        RandomTree random = new RandomTree(seed);
        String text = CanonicalText.write(random.tree());
        for (int round = 0; round < 50; round++) {
            String damaged = random.damaged(text);
            try {
                String canonical = CanonicalText.write(CanonicalText.parse(damaged));
                assertThat(CanonicalText.write(CanonicalText.parse(canonical))).isEqualTo(canonical);
            } catch (MalformedTextException malformed) {
                assertThat(malformed.getMessage()).contains("at character");
            }
        }
    }
}
