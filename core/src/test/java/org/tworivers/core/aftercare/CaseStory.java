package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.aftercare.AftercareEntry.CalledBack;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// One case, told step by step; what the write path would refuse is not told.
final class CaseStory {
    static final String ID = "steam";
    static final LocalDate RAISED = LocalDate.of(2017, 1, 20);

    private final List<Recorded<AftercareEntry>> told = new ArrayList<>();
    private final String id;
    private long number;

    CaseStory() {
        this(ID, RAISED);
    }

    CaseStory(String id, LocalDate raised) {
        this.id = id;
        put("desk", new CaseRaised(raised(id, raised)));
    }

    static ServiceCase raised(String id, LocalDate day) {
        return new ServiceCase(
                id,
                true,
                "zhongwei",
                "p/1",
                Code.NONE,
                CaseKind.UTILITIES,
                Urgency.URGENT,
                "steam",
                "no steam",
                Voice.DESK,
                day);
    }

    /// Somebody does something, when the rules let them.
    List<String> tell(String recorder, AftercareEntry entry) {
        List<Rejection> found = check(recorder, entry);
        if (found.isEmpty()) {
            put(recorder, entry);
        }
        return found.stream().map(Rejection::code).toList();
    }

    private List<Rejection> check(String recorder, AftercareEntry entry) {
        return CaseCheck.check(entry, recorder, new CaseCheck.Known() {
            @Override
            public Optional<CaseCourse> findCase(String asked) {
                return asked.equals(id)
                        ? Optional.of(course()).filter(each -> each.raised().isPresent())
                        : Optional.empty();
            }

            @Override
            public boolean project(String project) {
                return project.equals("p/1");
            }

            @Override
            public boolean speaks(String recorder, String firm) {
                return recorder.equals(firm);
            }
        });
    }

    /// It was recorded, whatever the rules say.
    void put(String recorder, AftercareEntry entry) {
        told.add(Recorded.ahead(++number, recorder, List.of(), entry));
    }

    /// All that was told.
    List<Recorded<AftercareEntry>> told() {
        return told;
    }

    CaseCourse course() {
        return CaseCourse.of(told);
    }

    CaseStanding standing(LocalDate asOf) {
        return course().standing(asOf);
    }

    /// The case goes all the way, each step a day after the one before.
    CaseStory closed(int satisfaction) {
        LocalDate day = course().stated().raised();
        tell("head", new OwnerGiven(id, "owner", "", day.plusDays(1)));
        tell("owner", new CaseSolved(id, "a second boiler", false, day.plusDays(2)));
        tell("zhongwei", new FirmConfirmed(id, Voice.FIRM, Optional.of(satisfaction), "", day.plusDays(3)));
        tell("caller", new CalledBack(id, true, Optional.empty(), "", day.plusDays(4)));
        return this;
    }
}
