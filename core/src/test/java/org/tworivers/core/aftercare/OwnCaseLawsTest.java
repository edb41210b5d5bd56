package org.tworivers.core.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.core.aftercare.AftercareEntry.CalledBack;
import org.tworivers.core.aftercare.AftercareEntry.CaseEscalated;
import org.tworivers.core.aftercare.AftercareEntry.CasePaused;
import org.tworivers.core.aftercare.AftercareEntry.CaseReopened;
import org.tworivers.core.aftercare.AftercareEntry.CaseResumed;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.FirmAnswered;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.FirmRefused;
import org.tworivers.core.aftercare.AftercareEntry.HelperAdded;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.journal.Recorded;

/// Whatever is done about a case, in whatever order, and whatever of it is taken back and given again: nobody closes
/// what they had a hand in.
class OwnCaseLawsTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final int CASES = 20_000;
    private static final List<String> PEOPLE = List.of("a", "b", "c");

    private final Random random = new Random(SEED);

    private String somebody() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private AftercareEntry any(LocalDate day) {
        String id = CaseStory.ID;
        Voice voice = Voice.DESK;
        return switch (random.nextInt(14)) {
            case 0, 1 -> new OwnerGiven(id, somebody(), "reason", day);
            case 2 -> new HelperAdded(id, somebody(), day);
            case 3 -> new CasePaused(id, "reason", day);
            case 4 -> new CaseResumed(id, "", day);
            case 5 -> new CaseEscalated(id, "reason", day);
            case 6 -> new FirmAnswered(id, "text", day);
            case 7, 8 -> new CaseSolved(id, "answer", false, day);
            case 9, 10 -> new FirmConfirmed(id, voice, Optional.of(5), "", day);
            case 11 -> new FirmRefused(id, voice, "reason", day);
            case 12 -> new CalledBack(id, random.nextInt(4) > 0, Optional.of(5), "note", day);
            default -> new CaseReopened(id, voice, "reason", day);
        };
    }

    /// A case as people might tell it; some of what was told is then taken back, some given again.
    private CaseStory story(List<String> people) {
        CaseStory story = new CaseStory();
        List<Recorded<AftercareEntry>> back = new ArrayList<>();
        LocalDate day = CaseStory.RAISED;
        for (int i = random.nextInt(40); i > 0; i--) {
            day = day.plusDays(random.nextInt(2));
            story.tell(people.get(random.nextInt(people.size())), any(day));
            if (random.nextInt(6) == 0 && story.told().size() > 1) {
                back.add(story.told().remove(1 + random.nextInt(story.told().size() - 1)));
            }
            if (random.nextInt(6) == 0 && !back.isEmpty()) {
                story.told().add(back.remove(random.nextInt(back.size())));
                story.told().sort(java.util.Comparator.comparingLong(Recorded::sequence));
            }
        }
        return story;
    }

    @Test
    void oneAloneClosesNothing() {
        System.out.println("seed " + SEED);
        for (int i = 0; i < CASES; i++) {
            CaseStanding standing = story(List.of(somebody())).standing(LocalDate.MAX);
            assertThat(standing.state()).as("seed " + SEED + ", case " + i).isNotIn(CaseState.CLOSED);
        }
    }

    @Test
    void whoeverConfirmedOrCalledBackHadNoHandInIt() {
        System.out.println("seed " + SEED);
        int closed = 0;
        for (int i = 0; i < CASES; i++) {
            CaseStory story = story(PEOPLE);
            CaseStanding standing = story.standing(LocalDate.MAX);
            closed += standing.isClosed() ? 1 : 0;
            for (CaseStanding.Step step : standing.steps()) {
                AftercareEntry entry = step.recorded().entry();
                boolean settles = entry instanceof FirmConfirmed || entry instanceof CalledBack;
                if (settles && step.counts()) {
                    assertThat(handsBefore(story, step))
                            .as("seed " + SEED + ", case " + i)
                            .doesNotContain(step.recorded().recorder());
                }
            }
        }
        assertThat(closed).isPositive();
    }

    /// Read off the entries alone, without the fold.
    private static List<String> handsBefore(CaseStory story, CaseStanding.Step step) {
        List<String> hands = new ArrayList<>();
        CaseStanding standing = story.standing(LocalDate.MAX);
        for (CaseStanding.Step each : standing.steps()) {
            if (each.recorded().sequence() >= step.recorded().sequence()) {
                break;
            }
            if (each.counts()) {
                switch (each.recorded().entry()) {
                    case OwnerGiven given -> hands.add(given.owner());
                    case HelperAdded added -> hands.add(added.helper());
                    case CaseSolved solved -> hands.add(each.recorded().recorder());
                    default -> {}
                }
            }
        }
        return hands;
    }
}
