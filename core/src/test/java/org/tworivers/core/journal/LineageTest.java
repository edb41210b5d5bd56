package org.tworivers.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageTest {
    @Test
    void whatWasReadAnewSinceAnEarlierBookIsToldTogether() {
        Lineage first = Lineage.begin();
        Lineage second = first.then(Set.of("a", "b"));
        Lineage third = second.then(Set.of("b", "c"));
        assertThat(third.since(first)).hasValue(Set.of("a", "b", "c"));
        assertThat(third.since(second)).hasValue(Set.of("b", "c"));
        assertThat(third.since(third)).hasValue(Set.of());
    }

    @Test
    void nothingIsToldOfALaterBookOrOneThatGoesAnotherWay() {
        Lineage first = Lineage.begin();
        Lineage second = first.then(Set.of("a"));
        assertThat(first.since(second)).isEmpty();
        assertThat(second.since(first.then(Set.of("a")))).isEmpty();
    }

    @Test
    void whatIsTooLongAgoIsForgotten() {
        Lineage first = Lineage.begin();
        Lineage later = first;
        for (int i = 0; i < 64; i++) {
            later = later.then(Set.of("s" + i));
        }
        assertThat(later.since(first)).map(Set::size).hasValue(64);
        assertThat(later.then(Set.of()).since(first)).isEmpty();
    }
}
