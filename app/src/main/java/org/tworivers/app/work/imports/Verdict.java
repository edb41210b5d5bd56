package org.tworivers.app.work.imports;

import java.util.List;
import java.util.Optional;
import org.tworivers.app.exchange.map.RowReading;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.shared.Rejection;

/// What a row is to the ledger.
public sealed interface Verdict {
    /// The row as it stood.
    Row row();

    /// About a project not known from this register, or about something of a form that is not recorded.
    ///
    /// @param reading what it says
    /// @param project id of the project, or the subject of the form
    record Fresh(RowReading reading, String project) implements Verdict {
        @Override
        public Row row() {
            return reading.row();
        }
    }

    /// Differs from what this register said before, or from what is recorded of a form's subject.
    ///
    /// @param reading what it says
    /// @param project id of the project, or the subject of the form
    /// @param correction what it corrects; nothing of a form, where the latest stands
    /// @param changes what differs, at least one
    record Changed(RowReading reading, String project, Optional<Correction> correction, List<Change> changes)
            implements Verdict {
        public Changed {
            changes = List.copyOf(changes);
        }

        @Override
        public Row row() {
            return reading.row();
        }
    }

    /// What takes the place of an entry.
    ///
    /// @param entryId the entry it takes the place of
    /// @param entry what is to stand from here on
    record Correction(String entryId, ProjectsEntry entry) {}

    /// Says what is recorded.
    record Same(Row row) implements Verdict {}

    /// Cannot be read.
    ///
    /// @param reasons all of them, at least one; the field of each is a column
    record Rejected(Row row, List<Rejection> reasons) implements Verdict {
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    /// May be about a project that is known, or about another of the same name. A person decides.
    ///
    /// @param candidates ids of the projects it may be about, those of the very name first
    /// @param doubt why that is uncertain
    record ToReview(Row row, List<String> candidates, Doubt doubt) implements Verdict {
        public ToReview {
            candidates = List.copyOf(candidates);
        }
    }
}
