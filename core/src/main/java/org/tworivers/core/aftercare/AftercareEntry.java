package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.Optional;
import org.tworivers.core.projects.Hold;
import org.tworivers.core.projects.Stage;

/// What is recorded of service cases. Who did something is who recorded it.
public sealed interface AftercareEntry {

    /// The id of the case.
    String id();

    /// The day on which it was so.
    LocalDate day();

    /// What it is about, as `kind:id`.
    default String subject() {
        return "case:" + id();
    }

    /// A case was raised.
    record CaseRaised(ServiceCase raised) implements AftercareEntry {
        @Override
        public String id() {
            return raised.id();
        }

        @Override
        public LocalDate day() {
            return raised.raised();
        }
    }

    /// Somebody is to see to it from here on.
    ///
    /// @param owner opaque id of their account
    /// @param reason why another, when it had an owner before
    record OwnerGiven(String id, String owner, String reason, LocalDate day) implements AftercareEntry {}

    /// Somebody helps the owner.
    ///
    /// @param helper opaque id of their account
    record HelperAdded(String id, String helper, LocalDate day) implements AftercareEntry {}

    /// Nothing can be done for now.
    record CasePaused(String id, String reason, LocalDate day) implements AftercareEntry {}

    /// Something can be done again.
    ///
    /// @param note what changed
    record CaseResumed(String id, String note, LocalDate day) implements AftercareEntry {}

    /// It is brought before who supervises.
    record CaseEscalated(String id, String reason, LocalDate day) implements AftercareEntry {}

    /// The firm was answered; more is to be done.
    record FirmAnswered(String id, String text, LocalDate day) implements AftercareEntry {}

    /// The owner says that it is solved.
    ///
    /// @param answer how
    /// @param reusable whether the answer suits other cases too
    record CaseSolved(String id, String answer, boolean reusable, LocalDate day) implements AftercareEntry {}

    /// The firm says that it is solved.
    ///
    /// @param satisfaction from 1 to 5, when it said so
    record FirmConfirmed(String id, Voice voice, Optional<Integer> satisfaction, String note, LocalDate day)
            implements AftercareEntry {}

    /// The firm says that it is not solved.
    record FirmRefused(String id, Voice voice, String reason, LocalDate day) implements AftercareEntry {}

    /// Somebody asked the firm again some time later.
    ///
    /// @param lasting whether it is still solved
    /// @param satisfaction from 1 to 5, when the firm said so
    record CalledBack(String id, boolean lasting, Optional<Integer> satisfaction, String note, LocalDate day)
            implements AftercareEntry {}

    /// It is to be seen to once more.
    record CaseReopened(String id, Voice voice, String reason, LocalDate day) implements AftercareEntry {}

    /// It stands in the way of a stage of its project until it is closed.
    record StageHeld(String id, Hold hold, String reason, LocalDate day) implements AftercareEntry {}

    /// It stands in the way of that stage no more.
    record HoldLifted(String id, Stage stage, String reason, LocalDate day) implements AftercareEntry {}
}
