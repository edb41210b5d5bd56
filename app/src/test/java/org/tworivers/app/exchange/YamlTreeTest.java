package org.tworivers.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.core.journal.MalformedTextException;

/// YAML that is built to do harm is a malformed text like any other.
class YamlTreeTest {

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[[{"})
    void whatIsNestedWithoutEndIsMalformed(String again) {
        assertThatThrownBy(() -> YamlTree.parse(again.repeat(50_000))).isInstanceOf(MalformedTextException.class);
    }

    @Test
    void whatPeopleNestIsRead() {
        assertThat(YamlTree.parse("a: " + "[".repeat(20) + "1" + "]".repeat(20)))
                .isNotNull();
        assertThat(YamlTree.parse("- - - - x\n")).isNotNull();
    }
}
