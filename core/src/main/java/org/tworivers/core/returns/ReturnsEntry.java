package org.tworivers.core.returns;

import java.time.YearMonth;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// What is recorded of monthly returns.
public sealed interface ReturnsEntry {

    /// Who reports, as stated. A later statement about the same unit takes the place of the earlier from its day on.
    ///
    /// @param unit its name, by which its returns are filed
    /// @param above name of the unit that it reports to; empty when it reports to the office itself
    /// @param place what it reports about
    /// @param dueDay the day of the following month by whose end a return must be in, 1 to 28
    /// @param reports false when it reports no longer
    /// @param from the day from which this holds
    record UnitStated(String unit, String above, Code place, int dueDay, boolean reports, Day from)
            implements ReturnsEntry {}

    /// A step of the return of a unit for a month.
    sealed interface Step extends ReturnsEntry {
        /// Whose return.
        String unit();

        /// For which month.
        YearMonth month();
    }

    /// A unit handed its return in; from here on it waits for approval.
    ///
    /// @param content what it says
    record Submitted(String unit, YearMonth month, ReturnContent content) implements Step {}

    /// A return was given back to be mended: none of its facts counts.
    ///
    /// @param submission id of the entry by which it was handed in
    /// @param reason what to mend
    record SentBack(String unit, YearMonth month, String submission, String reason) implements Step {}

    /// A return was approved. Its facts are the entries just before this one.
    ///
    /// @param submission id of the entry by which it was handed in
    /// @param facts how many entries before this one its facts are
    record Approved(String unit, YearMonth month, String submission, int facts) implements Step {}

    /// An approved return was closed for good: it is not sent back any more.
    ///
    /// @param submission id of the entry by which it was handed in
    record Locked(String unit, YearMonth month, String submission) implements Step {}
}
