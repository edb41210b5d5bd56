package org.tworivers.core.oversight;

import java.time.LocalDate;
import org.tworivers.core.shared.Money;

/// What is recorded of promises and audits.
public sealed interface OversightEntry {

    /// What it is about, as `kind:id`.
    String subject();

    /// The day it holds from.
    LocalDate day();

    /// Something about a promise.
    sealed interface OfPromise extends OversightEntry {
        /// The id of the promise.
        String promise();

        @Override
        default String subject() {
            return "promise:" + promise();
        }
    }

    /// A promise was made.
    record PromiseMade(Promise made, LocalDate day) implements OfPromise {
        @Override
        public String promise() {
            return made.id();
        }
    }

    /// The unit that is to keep it says how far it has come.
    record PromiseProgressed(String promise, String note, LocalDate day) implements OfPromise {}

    /// The unit says that it was kept.
    record PromiseClaimed(String promise, String note, LocalDate day) implements OfPromise {}

    /// The firm says whether it was kept.
    ///
    /// @param firm id of the firm that says so itself; empty when somebody notes its word
    /// @param heardBy the unit that asked the firm; empty when it says so itself
    record PromiseJudged(String promise, boolean kept, String note, String firm, String heardBy, LocalDate day)
            implements OfPromise {}

    /// It is due later.
    ///
    /// @param until the last day on which it may now be kept
    record PromisePostponed(String promise, LocalDate until, String reason, LocalDate day) implements OfPromise {}

    /// It does not hold any more.
    record PromiseDropped(String promise, String reason, LocalDate day) implements OfPromise {}

    /// Something about an audit.
    sealed interface OfAudit extends OversightEntry {
        /// The id of the audit.
        String audit();

        @Override
        default String subject() {
            return "audit:" + audit();
        }
    }

    /// A sample was drawn.
    record AuditDrawn(Audit drawn, LocalDate day) implements OfAudit {
        @Override
        public String audit() {
            return drawn.id();
        }
    }

    /// What was found of one of its items.
    ///
    /// @param item key of the item
    /// @param amount how much of it was found when that is a part; else nothing
    record AuditFound(String audit, String item, AuditVerdict verdict, Money amount, String note, LocalDate day)
            implements OfAudit {}
}
