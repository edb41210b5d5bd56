package org.tworivers.bench.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/// Many leads of one team, each as far on its way as chance has it, a third with a first talk.
public final class MadeUpLeads {
    private static final long SEED = 20170523;
    private static final LocalDate BEGIN = LocalDate.of(2017, 1, 3);
    private static final Code LUYI = Code.parse("gbt2260:411628");
    private static final List<LeadStep> STEPS =
            List.of(LeadStep.ANSWERED, LeadStep.JUDGED, LeadStep.FED_BACK, LeadStep.PROGRESSED, LeadStep.PROGRESSED);

    private MadeUpLeads() {}

    /// Draws so many, found until a day; the team is that of the example.
    public static List<Recorded<AttractionEntry>> draw(int leads, LocalDate until) {
        int days = Math.toIntExact(until.toEpochDay() - BEGIN.toEpochDay()) - 12;
        Random random = new Random(SEED);
        List<Recorded<AttractionEntry>> all = new ArrayList<>();
        for (int i = 0; i < leads; i++) {
            String id = "lead-" + i;
            LocalDate day = BEGIN.plusDays(random.nextInt(days));
            add(all, new LeadStated(lead(id, day)));
            if (i % 3 == 0) {
                add(all, new TalkClaimed(id, new Claim(LUYI, "", day, day.plusMonths(6))));
            }
            for (int step = 0; step < random.nextInt(STEPS.size() + 1); step++) {
                day = day.plusDays(random.nextInt(9));
                add(all, new LeadStepped(id, STEPS.get(step), "", day));
            }
        }
        return all;
    }

    /// One lead, just found.
    public static Recorded<AttractionEntry> one(String id, LocalDate found) {
        return recorded(1, new LeadStated(lead(id, found)));
    }

    private static void add(List<Recorded<AttractionEntry>> all, AttractionEntry entry) {
        all.add(recorded(all.size() + 1L, entry));
    }

    private static Recorded<AttractionEntry> recorded(long sequence, AttractionEntry entry) {
        List<Evidence> minutes = List.of(Evidence.of(Evidence.Kind.MINUTES, "minutes"));
        return new Recorded<>(sequence, "", Instant.EPOCH, "", minutes, entry);
    }

    private static Lead lead(String id, LocalDate found) {
        return new Lead(
                id,
                true,
                Names.of("en", id),
                "luyi-shanghai",
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
}
