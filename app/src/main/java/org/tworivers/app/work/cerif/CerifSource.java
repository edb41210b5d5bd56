package org.tworivers.app.work.cerif;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.app.render.cerif.CerifBook;
import org.tworivers.app.work.accounts.Viewer;

/// A room that has projects or instruments to export, as a viewer may see them.
public interface CerifSource {

    /// What is asked.
    ///
    /// @param sequence as known when this entry was the last
    record Asked(Viewer viewer, LocalDate asOf, long sequence) {}

    /// Its projects.
    default List<CerifBook.Project> projects(Asked asked) {
        return List.of();
    }

    /// Its instruments.
    default List<CerifBook.Equipment> equipment(Asked asked) {
        return List.of();
    }
}
