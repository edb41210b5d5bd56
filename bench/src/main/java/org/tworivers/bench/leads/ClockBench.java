package org.tworivers.bench.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tworivers.app.work.attraction.KnownClocks;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.AttractionEntry.LeadStepped;
import org.tworivers.core.attraction.AttractionEntry.TalkClaimed;
import org.tworivers.core.attraction.Claim;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadSource;
import org.tworivers.core.attraction.LeadStep;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// How long it takes to compute all clocks, first talks and the order of the work list of made-up leads on a day.
///
/// ``` java -Xmx1g … org.tworivers.bench.leads.ClockBench [LEADS [ROUNDS]]
/// ```
public final class ClockBench {
    private static final long SEED = 20170523;
    private static final double SECONDS_TO_REACH = 2;
    private static final LocalDate BEGIN = LocalDate.of(2017, 1, 3);
    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 22);
    private static final List<LeadStep> STEPS =
            List.of(LeadStep.ANSWERED, LeadStep.JUDGED, LeadStep.FED_BACK, LeadStep.PROGRESSED, LeadStep.PROGRESSED);

    private ClockBench() {}

    /// Runs it.
    ///
    /// @param arguments how many leads and rounds
    public static void main(String[] arguments) {
        int leads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        AttractionBook book = AttractionBook.of(draw(leads));
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            LeadBoard board = LeadBoard.of(book, KnownClocks.shipped(), Map.of(), AS_OF);
            double seconds = (System.nanoTime() - begun) / 1e9;
            best = Math.min(best, seconds);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %.3f s, %d leads, %d clocks, %d overdue%n",
                    round,
                    seconds,
                    board.leads().size(),
                    board.leads().stream()
                            .mapToInt(each -> each.clocks().size())
                            .sum(),
                    board.count(ListedLead::isOverdue));
        }
        System.out.printf(
                Locale.ROOT,
                "%d leads: best %.2f s; to reach: %.0f s. %s%n",
                leads,
                best,
                SECONDS_TO_REACH,
                best <= SECONDS_TO_REACH ? "Reached." : "Missed.");
    }

    private static List<Recorded<AttractionEntry>> draw(int leads) {
        Random random = new Random(SEED);
        List<Recorded<AttractionEntry>> all = new ArrayList<>();
        for (int i = 0; i < leads; i++) {
            String id = "lead-" + i;
            LocalDate day = BEGIN.plusDays(random.nextInt(340));
            add(all, new LeadStated(lead(id, day)));
            if (i % 3 == 0) {
                Code county = Code.parse("gbt2260:41" + (1000 + random.nextInt(100)));
                add(all, new TalkClaimed(id, new Claim(county, "", day, day.plusMonths(6))));
            }
            for (int step = 0; step < random.nextInt(STEPS.size() + 1); step++) {
                day = day.plusDays(random.nextInt(9));
                add(all, new LeadStepped(id, STEPS.get(step), "", day));
            }
        }
        return all;
    }

    private static void add(List<Recorded<AttractionEntry>> all, AttractionEntry entry) {
        List<Evidence> minutes = List.of(Evidence.of(Evidence.Kind.MINUTES, "minutes"));
        all.add(new Recorded<>(all.size() + 1L, "", Instant.EPOCH, "", minutes, entry));
    }

    private static Lead lead(String id, LocalDate found) {
        return new Lead(
                id,
                true,
                Names.of("en", id),
                "team",
                LeadSource.OTHER,
                Code.NONE,
                Code.NONE,
                Code.NONE,
                id,
                Optional.empty(),
                "",
                List.of(),
                found);
    }
}
