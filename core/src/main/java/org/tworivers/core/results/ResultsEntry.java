package org.tworivers.core.results;

import java.time.LocalDate;

/// What is recorded of results.
public sealed interface ResultsEntry {

    /// The id of the result.
    String result();

    /// The day it holds from.
    LocalDate day();

    /// What it is about, as `kind:id`.
    default String subject() {
        return "result:" + result();
    }

    /// A result is like this, in place of what was said of it before.
    record ResultStated(Result stated, LocalDate day) implements ResultsEntry {
        @Override
        public String result() {
            return stated.id();
        }
    }

    /// A result reached a level of readiness.
    ///
    /// @param level 1 to 9, one above that before
    /// @param note what shows it, in words; maybe empty
    record LevelReached(String result, int level, String note, LocalDate day) implements ResultsEntry {}

    /// A result fell back: what was reached above a level does not hold any more.
    ///
    /// @param level the level it is at now, below that before; 0 for none
    /// @param reason in words
    record LevelSetBack(String result, int level, String reason, LocalDate day) implements ResultsEntry {}

    /// Somebody may use it, from a day on.
    record LicenceGranted(String result, Licence licence, LocalDate day) implements ResultsEntry {}

    /// A licence ended before its term.
    ///
    /// @param licence key of the licence
    /// @param reason in words
    record LicenceEnded(String result, String licence, String reason, LocalDate day) implements ResultsEntry {}

    /// A result is used in a project of the ledger, or by a firm.
    ///
    /// @param project id of the project; empty when it is used by a firm without one
    /// @param firm id of the firm; maybe empty where a project is named
    /// @param note in words, maybe empty
    record UseBegun(String result, String project, String firm, String note, LocalDate day) implements ResultsEntry {}

    /// It is not used there any more.
    ///
    /// @param reason in words
    record UseEnded(String result, String project, String firm, String reason, LocalDate day) implements ResultsEntry {}
}
