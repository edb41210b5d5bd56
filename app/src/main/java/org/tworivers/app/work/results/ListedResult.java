package org.tworivers.app.work.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.results.Result;
import org.tworivers.core.results.ResultCourse;
import org.tworivers.core.results.ResultCourse.Granted;
import org.tworivers.core.results.ResultCourse.Use;
import org.tworivers.core.results.ResultsEntry;

/// A result as it stands on a day, for one viewer.
///
/// @param uses where it is used on the day
public record ListedResult(ResultCourse course, LocalDate asOf, List<Used> uses) {
    public ListedResult {
        uses = List.copyOf(uses);
    }

    /// A use, with its project when the viewer sees that.
    ///
    /// @param project nothing when it is used by a firm without one, or in one that the viewer does not see
    public record Used(Use use, Optional<ListedProject> project) {
        /// Whether the project produces, as far as the viewer sees.
        public boolean isProducing() {
            return project.filter(each -> each.standing().producing()).isPresent();
        }
    }

    /// What it is.
    public Result result() {
        return course.result();
    }

    /// How ready it is: 1 to 9; 0 while no level was stated.
    public int level() {
        return course.level(asOf);
    }

    /// The levels that stand, from the first up.
    public List<Recorded<ResultsEntry>> ladder() {
        return course.ladder(asOf);
    }

    /// Whether somebody uses it.
    public boolean isInUse() {
        return !uses.isEmpty();
    }

    /// Whether it is used where something is produced.
    public boolean isInProduction() {
        return uses.stream().anyMatch(Used::isProducing);
    }

    /// The licences that were granted.
    public List<Granted> licences() {
        return course.licences(asOf);
    }
}
