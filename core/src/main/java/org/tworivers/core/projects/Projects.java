package org.tworivers.core.projects;

import java.util.Optional;
import java.util.function.Consumer;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Period;

/// All projects of the ledger, as now known.
public interface Projects {

    /// The row of a register that now stands for a project.
    ///
    /// @param entryId id of the entry it was recorded as
    /// @param payload canonical text of that entry's payload
    record Row(String entryId, String payload) {}

    /// A project and its name.
    ///
    /// @param project its id
    /// @param names its names as now known
    record Named(String project, Names names) {}

    /// The latest row about a project that an import of a register brought and that was not taken back, also
    /// when somebody corrected it by hand since: a register that still says the same has nothing new to say.
    ///
    /// @param register name of the register; another register's rows about the project are its own
    Optional<Row> findRow(String register, String project);

    /// The return that now stands for a unit and a period.
    Optional<Row> findReturn(String unit, Period period);

    /// Whether any entry about the project still counts.
    boolean knows(String project);

    /// Hands over every project that has a name, by order of id.
    ///
    /// @param idPrefix only ids that start so; empty for all
    void readNames(String idPrefix, Consumer<Named> reader);
}
