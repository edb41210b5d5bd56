package org.tworivers.app.exchange.map;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /// A row that fills in a form.
    ///
    /// @param row the row as it stood
    /// @param fields what it says in the fields that the map names, maybe empty texts
    /// @param columns the columns of each field, for messages
    /// @param faults cells that cannot be read, each at its column; what is in them stands in no field
    record Filled(Row row, SortedMap<String, String> fields, Map<String, String> columns, List<Rejection> faults)
            implements RowReading {
        public Filled {
            faults = List.copyOf(faults);
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }

        /// The text of a field, empty when it says nothing.
        public String text(String field) {
            return fields.getOrDefault(field, "");
        }

        /// What the columns of a field are called; the field itself when the map names none.
        public String column(String field) {
            return columns.getOrDefault(field, field);
        }
    }

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
