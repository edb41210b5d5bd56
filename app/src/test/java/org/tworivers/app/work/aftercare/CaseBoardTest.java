package org.tworivers.app.work.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.app.work.aftercare.ListedCase.Mark;
import org.tworivers.core.aftercare.AftercareBook;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.aftercare.CaseClockRules;
import org.tworivers.core.aftercare.CaseKind;
import org.tworivers.core.aftercare.ServiceCase;
import org.tworivers.core.aftercare.Urgency;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;

class CaseBoardTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);
    private static final CaseClockRules RULES = KnownCaseClocks.shipped();

    private final Random random = new Random(SEED);
    private final Map<String, List<Recorded<AftercareEntry>>> all = new HashMap<>();
    private long sequence;

    private void say(Map<String, List<Recorded<AftercareEntry>>> into, AftercareEntry entry) {
        sequence++;
        List<Recorded<AftercareEntry>> of = new ArrayList<>(all.getOrDefault(entry.subject(), List.of()));
        of.add(new Recorded<>(sequence, "", Instant.EPOCH, "desk", List.of(), entry));
        all.put(entry.subject(), of);
        into.put(entry.subject(), of);
    }

    /// Something that is recorded or taken back.
    private void chance(Map<String, List<Recorded<AftercareEntry>>> into) {
        String id = "case-" + random.nextInt(40);
        LocalDate day = AS_OF.plusDays(3).minusDays(random.nextInt(60));
        switch (random.nextInt(5)) {
            case 0, 1 ->
                say(
                        into,
                        new CaseRaised(new ServiceCase(
                                id,
                                true,
                                "firm-" + random.nextInt(3),
                                "",
                                Code.NONE,
                                List.of(CaseKind.values()).get(random.nextInt(3)),
                                List.of(Urgency.values()).get(random.nextInt(3)),
                                id,
                                "",
                                Voice.DESK,
                                day)));
            case 2 -> say(into, new OwnerGiven(id, "owner", "", day));
            case 3 -> say(into, new CaseSolved(id, "how", false, day));
            default -> {
                all.remove("case:" + id);
                into.put("case:" + id, List.of());
            }
        }
    }

    @Test
    void aBoardThatIsReadOnIsTheOneThatIsReadAnew() {
        AftercareBook book = AftercareBook.of(List.of());
        CaseBoard board = CaseBoard.of(book, RULES, AS_OF);
        for (int round = 0; round < 400; round++) {
            Map<String, List<Recorded<AftercareEntry>>> changed = new HashMap<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                chance(changed);
            }
            book = book.with(changed);
            board = board.after(book, RULES, each -> true).orElseThrow();
            CaseBoard anew = CaseBoard.of(book, RULES, AS_OF);
            assertThat(board.cases()).as("round %d, seed %d", round, SEED).isEqualTo(anew.cases());
            for (Mark mark : Mark.values()) {
                assertThat(board.places(mark)).as("%s, seed %d", mark, SEED).isEqualTo(anew.places(mark));
            }
            assertThat(board.placesOf("owner", Mark.OPEN)).isEqualTo(anew.placesOf("owner", Mark.OPEN));
        }
    }
}
