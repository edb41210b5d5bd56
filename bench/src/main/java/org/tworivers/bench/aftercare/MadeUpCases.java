package org.tworivers.bench.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.AftercareEntry.CalledBack;
import org.tworivers.core.aftercare.AftercareEntry.CasePaused;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseResumed;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.FirmAnswered;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.aftercare.CaseKind;
import org.tworivers.core.aftercare.ServiceCase;
import org.tworivers.core.aftercare.Urgency;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.shared.Code;

/// Many cases, each as far on its way as chance has it.
public final class MadeUpCases {
    private static final long SEED = 20170523;
    private static final LocalDate BEGIN = LocalDate.of(2017, 1, 3);
    private static final Code HEBI = Code.parse("gbt2260:410600");

    private final Random random = new Random(SEED);
    /// What each of those who record has to record, in order.
    private final Map<String, List<AftercareEntry>> byRecorder = new TreeMap<>();

    /// Draws so many.
    ///
    /// @return what is recorded, by who records it; in the order of recorders it may be recorded
    public static Map<String, List<AftercareEntry>> draw(int cases) {
        MadeUpCases made = new MadeUpCases();
        for (int i = 0; i < cases; i++) {
            made.add("case-" + i, i);
        }
        return made.byRecorder;
    }

    private void add(String id, int number) {
        LocalDate day = BEGIN.plusDays(random.nextInt(340));
        record("1-desk", raised(id, number, day));
        int steps = random.nextInt(6);
        if (steps > 0) {
            record("2-head", new OwnerGiven(id, "3-owner", "", day));
            record("3-owner", new FirmAnswered(id, "what the firm is told", day));
        }
        if (number % 4 == 0 && steps > 0) {
            day = day.plusDays(random.nextInt(5));
            record("3-owner", new CasePaused(id, "made up", day));
            day = day.plusDays(random.nextInt(20));
            record("3-owner", new CaseResumed(id, "", day));
        }
        if (steps > 1) {
            day = day.plusDays(random.nextInt(12));
            record("3-owner", new CaseSolved(id, "how it was solved", number % 10 == 0, day));
        }
        if (steps > 2) {
            record("4-firm", new FirmConfirmed(id, Voice.DESK, Optional.of(1 + random.nextInt(5)), "", day));
        }
        if (steps > 3) {
            record("5-caller", new CalledBack(id, true, Optional.empty(), "", day.plusDays(random.nextInt(9))));
        }
    }

    /// A case as a desk raises it.
    public static AftercareEntry raised(String id, int number, LocalDate day) {
        return new CaseRaised(new ServiceCase(
                id,
                true,
                "firm-" + number % 9_000,
                "",
                HEBI,
                List.of(CaseKind.values()).get(number % CaseKind.values().length),
                List.of(Urgency.values()).get(number % 3),
                "made-up case " + number,
                "what the firm asks",
                Voice.DESK,
                day));
    }

    private void record(String recorder, AftercareEntry entry) {
        byRecorder.computeIfAbsent(recorder, fresh -> new ArrayList<>()).add(entry);
    }
}
