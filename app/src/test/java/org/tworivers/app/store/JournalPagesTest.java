package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.store.JournalPages.JournalPage;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Entry;

/// Pages of the journal, put together, are the journal, whatever a page looks at and whoever reads.
@ParameterizedClass
@EnumSource(StoreKind.class)
class JournalPagesTest {
    @Parameter
    private StoreKind kind = StoreKind.SQLITE;

    private static final List<Audience> CIRCLES = List.of(Audience.PUBLIC, Audience.PARTNER, Audience.OWN);

    @TempDir
    private Path folder = Path.of("");

    private static List<Entry> walk(JournalPages pages, EntryWanted wanted, int most) {
        List<Entry> all = new ArrayList<>();
        JournalPage page = pages.find(wanted, most);
        all.addAll(page.entries());
        while (page.next() > 0) {
            page = pages.find(wanted.until(page.next()), most);
            all.addAll(page.entries());
        }
        return all;
    }

    private static void fill(SmallStore store, Random random) {
        for (int i = 0; i < 60; i++) {
            store.record(SmallStore.contract("p" + random.nextInt(5), i + 1)
                    .withAudience(CIRCLES.get(random.nextInt(CIRCLES.size()))));
        }
        store.importRows("list-1", List.of(SmallStore.contract("p1", 100), SmallStore.contract("p2", 101)));
        store.person("someone", "made up");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void pagesPutTogetherAreWhatAReaderMaySee(long seed) {
        try (SmallStore store = kind.in(folder)) {
            Random random = new Random(seed);
            fill(store, random);
            List<Entry> journal = new ArrayList<>();
            store.journal().read(1, Long.MAX_VALUE, journal::add);
            journal.sort(Comparator.comparingLong(Entry::sequence).reversed());
            JournalPages pages = new JournalPages(store.database(), 1 + random.nextInt(20));
            for (Audience reader : CIRCLES) {
                List<Entry> seen = journal.stream()
                        .filter(each -> reader.sees(each.draft().audience()))
                        .toList();
                int most = 1 + random.nextInt(9);
                assertThat(walk(pages, EntryWanted.all(reader), most)).isEqualTo(seen);
                assertThat(walk(pages, new EntryWanted(reader, "", "", "project:p1", "", 5, 50), most))
                        .isEqualTo(seen.stream()
                                .filter(each -> each.draft().subject().equals("project:p1")
                                        && each.sequence() >= 5
                                        && each.sequence() <= 50)
                                .toList());
                assertThat(walk(pages, new EntryWanted(reader, "", "", "", "list-1", 1, Long.MAX_VALUE), most))
                        .isEqualTo(seen.stream()
                                .filter(each -> each.origin().importId().equals("list-1"))
                                .toList());
            }
        }
    }

    @Test
    void theNewestOfSomeProjectsAreTheNewestOfThem() {
        try (SmallStore store = kind.in(folder)) {
            store.state("p1", 1);
            store.state("p2", 2);
            store.state("p1", 3);
            store.state("p3", 4);
            JournalPages pages = new JournalPages(store.database());
            List<Integer> numbers = List.of(pages.numberOf("project:p1"), pages.numberOf("project:p2"));
            for (long span : List.of(1L, 2L, 100L)) {
                assertThat(new JournalPages(store.database(), span).newestOf(numbers, Audience.OWN, 2))
                        .extracting(Entry::sequence)
                        .containsExactly(3L, 2L);
            }
            assertThat(pages.numberOf("project:unknown")).isEqualTo(-1);
            assertThat(pages.numberOf("organisation:p1")).isEqualTo(-1);
        }
    }

    @Test
    void aCorrectionIsFoundFromWhatItCorrects() {
        try (SmallStore store = kind.in(folder)) {
            String first = store.state("p1", 1);
            store.correct(first, "p1", 2);
            JournalPages pages = new JournalPages(store.database());
            Entry corrected = pages.find(1, Audience.OWN).orElseThrow();
            assertThat(pages.findCorrecting(corrected, Audience.OWN)).isEqualTo(2);
            assertThat(pages.findCorrecting(pages.find(2, Audience.OWN).orElseThrow(), Audience.OWN))
                    .isZero();
            assertThat(pages.find(1, Audience.PUBLIC)).isEmpty();
        }
    }
}
