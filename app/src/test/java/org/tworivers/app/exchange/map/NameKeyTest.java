package org.tworivers.app.exchange.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void widthCaseAndSpaceDoNotTellNamesApart() {
        assertThat(NameKey.of(" ＡＢＢ　Group ")).isEqualTo(NameKey.of("abb group")).isEqualTo("abb-group");
        assertThat(NameKey.of("智能 装备\n产业园")).isEqualTo(NameKey.of("智能装备产业园"));
        assertThat(NameKey.of("中国地质大学（北京）")).isEqualTo(NameKey.of("中国地质大学(北京)"));
    }

    @Test
    void theCampusOfAUniversityDoes() {
        assertThat(NameKey.of("中国地质大学（北京）")).isNotEqualTo(NameKey.of("中国地质大学（武汉）"));
    }
}
