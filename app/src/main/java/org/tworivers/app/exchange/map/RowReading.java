package org.tworivers.app.exchange.map;

import java.util.List;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Rejection;

/// What one row says, or why it cannot be read.
public sealed interface RowReading {
    /// The row as it stood.
    Row row();

    /// A row that can be read.
    ///
    /// @param row the row as it stood
    /// @param id id of the project it would be, or of the return
    /// @param name its name in the form names are compared in; empty for a return
    /// @param entry what it states
    /// @param organisations organisations it names, known or not
    /// @param codes codes of open schemes it declares, known or not
    /// @param decision what a person decided of an uncertain row: `new`, the id of a project, or empty
    record Stated(
            Row row,
            String id,
            String name,
            ProjectsEntry entry,
            List<OrganisationStated> organisations,
            List<CodeStated> codes,
            String decision)
            implements RowReading {}

    /// A row that cannot be read.
    ///
    /// @param row the row as it stood
    /// @param reasons all of them, at least one; the field of each is a column
    record Refused(Row row, List<Rejection> reasons) implements RowReading {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
