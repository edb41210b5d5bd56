package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Rejection;

/// All that is known of one case. Unchanging.
///
/// @param raised the case; nothing when it is raised no more
/// @param all in the order of the journal
public record CaseCourse(Optional<ServiceCase> raised, List<Recorded<AftercareEntry>> all) {
    public CaseCourse {
        all = List.copyOf(all);
    }

    /// Reads the entries of a case, in the order of the journal.
    static CaseCourse of(List<Recorded<AftercareEntry>> entries) {
        Optional<ServiceCase> raised = Optional.empty();
        for (Recorded<AftercareEntry> each : entries) {
            if (each.entry() instanceof CaseRaised(ServiceCase stated)) {
                raised = Optional.of(stated);
            }
        }
        return new CaseCourse(raised, entries);
    }

    /// How it stands on a day.
    public CaseStanding standing(LocalDate asOf) {
        return CaseFold.of(stated(), all, asOf).standing();
    }

    /// Why a step must not follow all that is known.
    List<Rejection> refuse(AftercareEntry entry, String recorder) {
        return CaseFold.of(stated(), all, LocalDate.MAX).refuse(entry, recorder);
    }

    /// The case, which must be raised.
    public ServiceCase stated() {
        return raised.orElseThrow(
                () -> new IllegalStateException("the case must be raised. Maybe look at raised first."));
    }
}
