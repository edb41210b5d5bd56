package org.tworivers.app.work.attraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.app.work.attraction.ListedLead.Mark;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.AttractionEntry.LeadStepped;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadFunnel.Group;
import org.tworivers.core.attraction.LeadSource;
import org.tworivers.core.attraction.LeadStep;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.attraction.clocks.ClockRules;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

class LeadBoardTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);
    private static final Code LUYI = Code.parse("gbt2260:411628");
    private static final Code HEBI = Code.parse("gbt2260:410600");
    private static final ClockRules RULES = KnownClocks.shipped();

    private final Random random = new Random(SEED);
    private final Map<String, List<Recorded<AttractionEntry>>> all = new HashMap<>();
    private final Map<String, LocalDate> contracts = new HashMap<>();
    private long sequence;

    private void say(Map<String, List<Recorded<AttractionEntry>>> into, AttractionEntry entry) {
        sequence++;
        List<Recorded<AttractionEntry>> of = new ArrayList<>(all.getOrDefault(entry.subject(), List.of()));
        of.add(new Recorded<>(sequence, "", Instant.EPOCH, "", List.of(), entry));
        all.put(entry.subject(), of);
        into.put(entry.subject(), of);
    }

    private static Lead lead(String id, String team, LocalDate found) {
        return new Lead(
                id,
                true,
                Names.of("en", id),
                team,
                LeadSource.OTHER,
                Code.NONE,
                LUYI,
                Code.NONE,
                id,
                Optional.empty(),
                "",
                List.of(),
                found);
    }

    /// Something that is recorded or taken back.
    private void chance(Map<String, List<Recorded<AttractionEntry>>> into) {
        String id = "lead-" + random.nextInt(40);
        String team = "team-" + random.nextInt(3);
        LocalDate day = AS_OF.plusDays(3).minusDays(random.nextInt(60));
        switch (random.nextInt(7)) {
            case 0, 1 -> say(into, new LeadStated(lead(id, team, day)));
            case 2 -> say(into, new LeadStepped(id, List.of(LeadStep.values()).get(random.nextInt(3)), "", day));
            case 3 ->
                say(
                        into,
                        new VisitMade(new Visit(
                                "visit-" + random.nextInt(60),
                                true,
                                team,
                                day,
                                "",
                                id,
                                id,
                                "",
                                "",
                                Day.parse("2017"))));
            case 4 ->
                say(
                        into,
                        new TeamStated(new Team(
                                team,
                                true,
                                Names.of("en", team),
                                random.nextBoolean() ? LUYI : HEBI,
                                LUYI,
                                Day.parse("2017"),
                                Day.parse("2018"),
                                List.of(),
                                "",
                                List.of())));
            case 5 -> {
                say(into, new LeadBecameProject(id, "project-" + id, day));
                contracts.put("project-" + id, day);
            }
            default -> {
                all.remove("lead:" + id);
                into.put("lead:" + id, List.of());
            }
        }
    }

    private static boolean isOfPart(ListedLead listed) {
        return listed.home().equals(LUYI) || listed.lead().team().equals("team-1");
    }

    @Test
    void aBoardThatIsReadOnIsTheOneThatIsReadAnew() {
        AttractionBook book = AttractionBook.of(List.of());
        LeadBoard board = LeadBoard.of(book, RULES, contracts, AS_OF);
        LeadBoard part = board.only(LeadBoardTest::isOfPart);
        for (int round = 0; round < 400; round++) {
            Map<String, List<Recorded<AttractionEntry>>> changed = new HashMap<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                chance(changed);
            }
            book = book.with(changed);
            board = board.after(book, RULES, contracts, each -> true).orElseThrow();
            part = part.after(book, RULES, contracts, LeadBoardTest::isOfPart).orElseThrow();
            LeadBoard anew = LeadBoard.of(book, RULES, contracts, AS_OF);
            assertThat(board.leads()).as("round %d, seed %d", round, SEED).isEqualTo(anew.leads());
            assertThat(part.leads())
                    .as("part, round %d, seed %d", round, SEED)
                    .isEqualTo(anew.only(LeadBoardTest::isOfPart).leads());
            for (Mark mark : Mark.values()) {
                assertThat(board.places(mark)).as("%s, seed %d", mark, SEED).isEqualTo(anew.places(mark));
            }
            assertThat(board.funnel(Group.TEAM)).isEqualTo(anew.funnel(Group.TEAM));
            assertThat(board.teams()).isEqualTo(anew.teams());
        }
    }
}
