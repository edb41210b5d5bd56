package org.tworivers.core.attraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.core.attraction.AttractionEntry.TalkClaimed;
import org.tworivers.core.attraction.AttractionEntry.TalkDecided;
import org.tworivers.core.attraction.AttractionEntry.TalkDisputed;
import org.tworivers.core.attraction.AttractionEntry.TalkRenewed;
import org.tworivers.core.attraction.AttractionEntry.TalkTransferred;
import org.tworivers.core.attraction.FirstTalk.Reading;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.attraction.FirstTalk.State;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;

/// Whatever was recorded, and in whatever order: the same place holds the first talk.
class FirstTalkLawsTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final int CASES = 5_000;
    private static final int DAYS = 30;
    private static final LocalDate BEGIN = LocalDate.of(2017, 3, 1);

    private final Random random = new Random(SEED);

    private LocalDate day() {
        return BEGIN.plusDays(random.nextInt(DAYS));
    }

    private Code county() {
        return Code.parse("gbt2260:41" + (1000 + random.nextInt(4)));
    }

    private Recorded<AttractionEntry> recorded(AttractionEntry entry) {
        return random.nextInt(4) == 0 ? LeadStory.bare(entry) : LeadStory.proven(entry);
    }

    /// Entries as they might be recorded, also such as the rules would refuse: what stands after others were taken
    /// back need not fit together.
    private List<Recorded<AttractionEntry>> entries() {
        List<Recorded<AttractionEntry>> all = new ArrayList<>();
        List<String> keys = new ArrayList<>(List.of("nobody@2017-01-01"));
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            LocalDate day = day();
            Claim claim = new Claim(county(), "", day, day.plusDays(random.nextInt(DAYS)));
            keys.add(claim.key());
            all.add(recorded(new TalkClaimed(LeadStory.MILL, claim)));
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            String key = keys.get(random.nextInt(keys.size()));
            LocalDate day = day();
            all.add(recorded(
                    switch (random.nextInt(4)) {
                        case 0 -> new TalkRenewed(LeadStory.MILL, key, day, day.plusDays(random.nextInt(DAYS)));
                        case 1 -> new TalkTransferred(LeadStory.MILL, key, county(), "reason", day);
                        case 2 -> new TalkDisputed(LeadStory.MILL, key, county(), "reason", day);
                        default -> new TalkDecided(LeadStory.MILL, key, "reason", day);
                    }));
        }
        return all;
    }

    @Test
    void theOrderOfEntriesDoesNotChangeWhoHoldsIt() {
        System.out.println("seed " + SEED);
        for (int i = 0; i < CASES; i++) {
            List<Recorded<AttractionEntry>> entries = entries();
            List<Recorded<AttractionEntry>> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            LocalDate asOf = day().plusDays(random.nextInt(DAYS));
            assertThat(FirstTalk.of(shuffled).reading(asOf))
                    .as("seed " + SEED + ", case " + i + ": " + entries)
                    .isEqualTo(FirstTalk.of(entries).reading(asOf));
        }
    }

    @Test
    void atMostOneHoldsItAndNobodyWithoutAValidClaim() {
        System.out.println("seed " + SEED);
        for (int i = 0; i < CASES; i++) {
            List<Recorded<AttractionEntry>> entries = entries();
            LocalDate asOf = day().plusDays(random.nextInt(DAYS));
            Reading reading = FirstTalk.of(entries).reading(asOf);
            List<Standing> holding = reading.claims().stream()
                    .filter(each -> each.state() == State.HOLDS)
                    .toList();
            assertThat(holding).as("seed " + SEED + ", case " + i).hasSizeLessThanOrEqualTo(1);
            holding.forEach(each -> {
                assertThat(each.evidence()).isNotEmpty();
                assertThat(each.until()).isAfterOrEqualTo(asOf);
                assertThat(each.claim().day()).isBeforeOrEqualTo(asOf);
            });
            boolean valid = reading.claims().stream()
                    .anyMatch(each -> each.state() == State.WAITS || each.state() == State.TIED);
            assertThat(holding.isEmpty() && valid)
                    .as("valid claims without a holder must be tied")
                    .isEqualTo(reading.claims().stream().anyMatch(each -> each.state() == State.TIED));
        }
    }
}
