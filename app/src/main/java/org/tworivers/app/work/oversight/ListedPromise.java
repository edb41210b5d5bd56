package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import org.tworivers.core.oversight.Promise;
import org.tworivers.core.oversight.PromiseCourse;
import org.tworivers.core.oversight.PromiseState;
import org.tworivers.core.shared.Names;

/// A promise as it stands on a day.
///
/// @param number of its project
/// @param project what its project is called
public record ListedPromise(PromiseCourse course, int number, Names project, LocalDate asOf) {
    /// What was promised.
    public Promise promise() {
        return course.promise();
    }

    /// How it stands.
    public PromiseState state() {
        return course.state(asOf);
    }

    /// The last day on which it may be kept.
    public LocalDate due() {
        return course.due(asOf);
    }

    /// Whether that day has passed.
    public boolean isOverdue() {
        return course.isOverdue(asOf);
    }

    /// How long it is overdue, in days; 0 when it is not.
    public long daysOver() {
        return isOverdue() ? asOf.toEpochDay() - due().toEpochDay() : 0;
    }
}
