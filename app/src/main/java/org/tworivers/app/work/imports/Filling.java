package org.tworivers.app.work.imports;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.shared.Rejection;

/// Reads rows of one kind as the form on the page reads what is typed, and holds them beside what is recorded.
interface Filling {
    /// What a row says; the same row is always told the same.
    Told tell(Filled row);

    /// What a row says.
    ///
    /// @param subject what it is about; two rows of a file must not be about the same
    /// @param before the fields as recorded; none when nothing is
    /// @param after the fields as the row leaves them
    /// @param drafts what is to be recorded for it when it is new or says otherwise
    /// @param faults why it cannot be taken; the field of each is one of the form
    record Told(
            String subject,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            List<Draft> drafts,
            List<Rejection> faults) {
        public Told {
            before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
            after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
            drafts = List.copyOf(drafts);
            faults = List.copyOf(faults);
        }

        /// What cannot be taken.
        static Told refused(List<Rejection> faults) {
            return new Told("", new TreeMap<>(), new TreeMap<>(), List.of(), faults);
        }
    }
}
