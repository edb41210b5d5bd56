package org.tworivers.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.oversight.OversightEntry.AuditDrawn;
import org.tworivers.core.oversight.OversightEntry.AuditFound;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Story B: samples of what is claimed, and what they say of the whole.
class B_AuditsTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 10);

    private static Money yuan(long minor) {
        return new Money(minor, Denomination.CNY);
    }

    private static List<AuditItem> items(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new AuditItem("p/" + i + " receipt #1", "p/" + i, "", Day.of(DAY), yuan(100L + i), ""))
                .toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_same_seed_draws_the_same_whatever_the_order_and_a_larger_sample_holds_the_smaller(long seed) {
        Random random = new Random(seed);
        List<AuditItem> all = items(1 + random.nextInt(60));
        List<AuditItem> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        int size = 1 + random.nextInt(80);
        List<AuditItem> drawn = AuditDraw.draw(all, seed, size);
        assertThat(AuditDraw.draw(shuffled, seed, size)).isEqualTo(drawn);
        assertThat(drawn)
                .hasSize(Math.min(size, all.size()))
                .doesNotHaveDuplicates()
                .isSubsetOf(all);
        assertThat(AuditDraw.draw(all, seed, size + 1)).startsWith(drawn.toArray(AuditItem[]::new));
    }

    @Test
    void each_fact_is_drawn_about_as_often_as_another() {
        List<AuditItem> all = items(20);
        int[] drawn = new int[20];
        for (long seed = 0; seed < 4_000; seed++) {
            AuditDraw.draw(all, seed, 5).forEach(item -> drawn[all.indexOf(item)]++);
        }
        assertThat(IntStream.of(drawn)).allMatch(times -> times >= 880 && times <= 1_120);
    }

    @Test
    void what_is_claimed_is_scaled_by_what_was_found_of_what_was_looked_at() {
        List<AuditItem> items = items(4);
        Audit audit = new Audit("a", true, Audit.RECEIPTS, Code.NONE, 1, DAY, DAY, 9, 40, List.of(yuan(10_000)), items);
        List<Recorded<OversightEntry>> entries = new ArrayList<>();
        entries.add(Recorded.ahead(1, "auditor", List.of(), new AuditDrawn(audit, DAY)));
        assertThat(AuditCourse.of(entries).orElseThrow().estimates())
                .singleElement()
                .satisfies(estimate -> assertThat(estimate.scaled()).isEmpty());
        entries.add(found(items.get(0), AuditVerdict.CONFIRMED, 0));
        entries.add(found(items.get(1), AuditVerdict.PARTLY, 51));
        entries.add(found(items.get(2), AuditVerdict.NOT_FOUND, 0));
        assertThat(AuditCourse.of(entries).orElseThrow().estimates())
                .singleElement()
                .satisfies(estimate -> {
                    assertThat(estimate.drawn()).isEqualTo(4);
                    assertThat(estimate.audited()).isEqualTo(3);
                    assertThat(estimate.share()).contains(Ratio.of(151, 303));
                    assertThat(estimate.scaled()).contains(Ratio.of(1_510_000, 303));
                });
    }

    private static Recorded<OversightEntry> found(AuditItem item, AuditVerdict verdict, long amount) {
        return Recorded.ahead(2, "auditor", List.of(), new AuditFound("a", item.key(), verdict, yuan(amount), "", DAY));
    }
}
