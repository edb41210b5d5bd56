package org.tworivers.core.returns;

import java.util.List;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;

/// All periodic returns of the ledger.
public interface Returns {

    /// A return that stands for a unit and a period.
    ///
    /// @param filed what was filed
    /// @param corrected it takes the place of an earlier one
    record Standing(ReturnFiled filed, boolean corrected) {}

    /// The returns that stood at a moment, one for a unit and a period, by unit and period.
    ///
    /// @param sequence known-at, as the sequence it resolved to, inclusive
    List<Standing> all(long sequence);
}
