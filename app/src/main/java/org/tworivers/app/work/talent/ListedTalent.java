package org.tworivers.app.work.talent;

import java.time.LocalDate;
import org.tworivers.core.talent.TalentAgreement;
import org.tworivers.core.talent.TalentCourse;
import org.tworivers.core.talent.TalentState;

/// A talent agreement as it stands on a day, for one viewer.
///
/// @param name what the person is called; empty for a viewer who may not see it, and once it was erased
/// @param erased whether what is personal about the person was erased
/// @param verified whether the name was verified, under any agreement
public record ListedTalent(TalentCourse course, LocalDate asOf, String name, boolean erased, boolean verified) {
    /// What was agreed.
    public TalentAgreement agreement() {
        return course.agreement();
    }

    /// How it stands.
    public TalentState state() {
        return course.state(asOf);
    }

    /// On how many days the person was on site by the day.
    public long daysSpent() {
        return course.daysSpent(asOf);
    }

    @Override
    public String toString() {
        return "ListedTalent[" + agreement().id() + "]";
    }
}
