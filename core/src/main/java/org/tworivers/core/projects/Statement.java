package org.tworivers.core.projects;

import java.util.List;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// One thing said about a project, on the day it holds from.
public sealed interface Statement {

    /// The day it holds from, as precisely as stated.
    Day day();

    /// The project's names.
    record Named(Names names, Day day) implements Statement {}

    /// Where it is built.
    record Located(Code place, Day day) implements Statement {}

    /// What it makes.
    record Classified(Code sector, Day day) implements Statement {}

    /// Where it comes from.
    record Originated(Code place, Day day) implements Statement {}

    /// Who takes part, in place of what was said of parties before.
    record Joined(List<Party> parties, Day day) implements Statement {
        public Joined {
            parties = List.copyOf(parties);
        }
    }

    /// A contract or an intent was signed.
    ///
    /// @param kind which
    /// @param capital what the paper says
    /// @param event id of the event it was signed at, maybe empty
    record Signed(Kind kind, Capital capital, String event, Day day) implements Statement {
        /// The two kinds of signing.
        public enum Kind {
            /// 合同.
            CONTRACT,
            /// 协议, 意向.
            INTENT
        }
    }

    /// More capital for a signed project: only the increment.
    record CapitalIncreased(Capital increment, Day day) implements Statement {}

    /// Another investor took over; the project counts for this event from here on.
    ///
    /// @param event id of the event, maybe empty
    record InvestorChanged(String event, Day day) implements Statement {}

    /// A stage was reached.
    record StageReached(Stage stage, Day day) implements Statement {}

    /// Money came in.
    ///
    /// @param money how much
    /// @param voucher number of the bank slip, maybe empty
    /// @param payerPlace where the payer sits, or [Code#NONE]
    record Received(Money money, String voucher, Code payerPlace, Day day) implements Statement {}

    /// Money went out again.
    record PaidOut(Money money, String voucher, Day day) implements Statement {}

    /// Somebody announced the project; no contract is known from it.
    record Announced(Capital capital, Day day) implements Statement {}

    /// A register gives this as the status on a day; nothing says since when.
    ///
    /// @param stage the stage the status means
    /// @param status the register's own word
    record StatusObserved(Stage stage, String status, Day day) implements Statement {}

    /// A stage is planned for a day. A plan is not a fact.
    record Planned(Stage stage, Day day) implements Statement {}

    /// Somebody is responsible, maybe until a deadline.
    ///
    /// @param unit the responsible unit
    /// @param deadline undated when there is none
    record Assigned(String unit, Day deadline, Day day) implements Statement {}

    /// Somebody was at the site and looked.
    ///
    /// @param seen what they saw; never whom
    record SiteVisited(String seen, Day day) implements Statement {}

    /// Anything else a register says, kept as it was written and counted nowhere.
    ///
    /// @param field the register's word for it
    /// @param text what it says
    record Noted(String field, String text, Day day) implements Statement {}
}
