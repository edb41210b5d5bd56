package org.tworivers.app.web.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.work.oversight.Stall;
import org.tworivers.app.work.oversight.StallList;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.core.projects.Stage;

/// Which stalls a list shows.
///
/// @param unit who is responsible; empty for all, [#NOBODY] where nobody is
/// @param stage the word of the furthest stage; empty for all
/// @param text a part of a name or id; empty for all
record StallFilter(LocalDate asOf, String unit, String stage, String text) {
    /// Stands for nobody in addresses.
    static final String NOBODY = "-";

    static StallFilter of(Map<String, String> asked, LocalDate usual) {
        return new StallFilter(
                Questions.findDay(asked.getOrDefault("asOf", "").strip())
                        .filter(Questions::isUsual)
                        .orElse(usual),
                asked.getOrDefault("unit", "").strip(),
                asked.getOrDefault("stage", "").strip(),
                asked.getOrDefault("text", "").strip());
    }

    ProjectDays days(LocalDate base) {
        return new ProjectDays(base, asOf, "");
    }

    boolean isWanted(Stall stall) {
        return (unit.isEmpty() || stall.unit().equals(unit.equals(NOBODY) ? "" : unit))
                && (stage.isEmpty() || stall.rule().stage().word().equals(stage))
                && stall.project().searched().contains(ProjectFilter.fold(text));
    }

    /// The stages that stalls of a list have.
    static List<Stage> stages(StallList list) {
        return list.stalls().stream()
                .map(each -> each.rule().stage())
                .distinct()
                .sorted()
                .toList();
    }
}
