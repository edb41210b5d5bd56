package org.tworivers.app.exchange.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.projects.Party;

class ShareTextTest {
    @Test
    void sharesAreExactFractions() throws UnreadableException {
        assertThat(ShareText.parse("Huaneng [94.5%]; other [5.5%]", ";"))
                .isEqualTo(List.of(
                        new ShareText.Named("Huaneng", Ratio.of(189, 200)),
                        new ShareText.Named("other", Ratio.of(11, 200))));
        assertThat(ShareText.parse("甲公司（51％）；乙公司（49％）", "；"))
                .isEqualTo(List.of(
                        new ShareText.Named("甲公司", Ratio.of(51, 100)), new ShareText.Named("乙公司", Ratio.of(49, 100))));
    }

    @Test
    void bracketsWithoutAPercentageBelongToTheName() throws UnreadableException {
        assertThat(ShareText.parse("North United Power Corporation [TO BE DELETED]", ";"))
                .isEqualTo(List.of(
                        new ShareText.Named("North United Power Corporation [TO BE DELETED]", Party.UNSTATED_SHARE)));
        assertThat(ShareText.parse("中国地质大学（武汉）", ";"))
                .isEqualTo(List.of(new ShareText.Named("中国地质大学（武汉）", Party.UNSTATED_SHARE)));
    }

    @Test
    void aShareAboveTheWholeIsRefused() {
        assertThat(catchThrowableOfType(UnreadableException.class, () -> ShareText.parse("A [945%]", ";"))
                        .code())
                .isEqualTo("share-above-whole");
    }
}
