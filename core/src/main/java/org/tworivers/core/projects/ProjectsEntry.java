package org.tworivers.core.projects;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.shared.Period;

/// What is recorded of projects.
public sealed interface ProjectsEntry {

    /// One act of stating: a form, a paper, a row of a register.
    ///
    /// @param project id of the project, such as `cim/M.B.ABB_VA_0`
    /// @param illustrative made up for demonstration; every output says so
    /// @param statements what is said, at least one thing
    record ProjectStated(String project, boolean illustrative, List<Statement> statements) implements ProjectsEntry {
        public ProjectStated {
            if (project.isBlank() || statements.isEmpty()) {
                throw new IllegalArgumentException("project (" + project + ", " + statements.size()
                        + " statements) must have an id and a statement. Maybe the row was empty.");
            }
            statements = List.copyOf(statements);
        }
    }

    /// A unit reported its figures for a period, as a periodic register.
    ///
    /// @param unit who reports
    /// @param above the unit it reports to, maybe empty: the reporting tree is its own
    /// @param period what it reports about
    /// @param values figure name to exact value
    record ReturnFiled(String unit, String above, Period period, SortedMap<String, BigDecimal> values)
            implements ProjectsEntry {
        public ReturnFiled {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }
}
