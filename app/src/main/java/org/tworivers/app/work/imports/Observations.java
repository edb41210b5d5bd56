package org.tworivers.app.work.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.StatusObserved;
import org.tworivers.core.shared.Day;

/// Keeps what was observed on other days. A register's next release says how things stand on a later
/// day; that corrects nothing of how they stood before. An older release read afterwards adds its
/// observation and changes nothing else.
final class Observations {
    private Observations() {}

    /// What is to stand when a row says `now` and `before` was recorded.
    static ProjectStated joined(ProjectStated before, ProjectStated now) {
        List<StatusObserved> observed = observed(now);
        List<StatusObserved> earlier = observed(before);
        if (observed.isEmpty() || earlier.isEmpty()) {
            return now;
        }
        Day day = observed.getFirst().day();
        Day latest = earlier.stream()
                .map(StatusObserved::day)
                .max(Comparator.naturalOrder())
                .orElse(day);
        return day.compareTo(latest) < 0 ? withOthers(before, observed, latest) : withOthers(now, earlier, day);
    }

    private static List<StatusObserved> observed(ProjectStated stated) {
        List<StatusObserved> all = new ArrayList<>();
        for (Statement statement : stated.statements()) {
            if (statement instanceof StatusObserved observed) {
                all.add(observed);
            }
        }
        return all;
    }

    /// What `main` states with its own observation of one day, and those of all other days by day at
    /// the end; of two observations of one day, the added one stays.
    private static ProjectStated withOthers(ProjectStated main, List<StatusObserved> added, Day ownDay) {
        List<Statement> statements = new ArrayList<>();
        List<StatusObserved> others = new ArrayList<>();
        for (StatusObserved each : added) {
            if (!each.day().equals(ownDay)) {
                others.add(each);
            }
        }
        for (Statement statement : main.statements()) {
            if (!(statement instanceof StatusObserved observed)
                    || observed.day().equals(ownDay)) {
                statements.add(statement);
            } else if (others.stream().noneMatch(each -> each.day().equals(observed.day()))) {
                others.add(observed);
            }
        }
        others.sort(Comparator.comparing(StatusObserved::day));
        statements.addAll(others);
        return new ProjectStated(main.project(), main.illustrative(), statements);
    }
}
