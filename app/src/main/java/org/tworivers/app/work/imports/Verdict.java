package org.tworivers.app.work.imports;

import java.util.List;
import org.tworivers.app.exchange.map.RowReading.Stated;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.shared.Rejection;

/// What a row is to the ledger.
public sealed interface Verdict {
    /// The row as it stood.
    Row row();

    /// About a project not known from this register.
    ///
    /// @param reading what it says
    /// @param project id of the project
    record Fresh(Stated reading, String project) implements Verdict {
        @Override
        public Row row() {
            return reading.row();
        }
    }

    /// Differs from what this register said before.
    ///
    /// @param reading what it says
    /// @param project id of the project
    /// @param entryId the entry it takes the place of
    /// @param entry what is to stand from here on
    /// @param changes what differs, at least one
    record Changed(Stated reading, String project, String entryId, ProjectsEntry entry, List<Change> changes)
            implements Verdict {
        public Changed {
            changes = List.copyOf(changes);
        }

        @Override
        public Row row() {
            return reading.row();
        }
    }

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
