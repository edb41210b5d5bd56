package org.tworivers.core.talent;

import java.time.LocalDate;

/// What is recorded of talent agreements.
public sealed interface TalentEntry {

    /// The id of the agreement.
    String agreement();

    /// The day it holds from.
    LocalDate day();

    /// What it is about, as `kind:id`.
    default String subject() {
        return "talent:" + agreement();
    }

    /// An agreement was made; it holds from the day of the entry.
    record AgreementMade(TalentAgreement made, LocalDate day) implements TalentEntry {
        @Override
        public String agreement() {
            return made.id();
        }
    }

    /// Somebody saw a paper that shows that the person is called as was stated. Until then the name is unverified.
    ///
    /// @param note in words, maybe empty; without names of people
    record NameVerified(String agreement, String note, LocalDate day) implements TalentEntry {}

    /// The person was on site on so many days more, until the day of the entry.
    ///
    /// @param from the first day of the stay; the days are counted from there until the day of the entry
    /// @param days how many of them the person was on site
    record DaysSpent(String agreement, LocalDate from, int days, LocalDate day) implements TalentEntry {}

    /// Something that was to come of it has come.
    ///
    /// @param deliverable its key
    /// @param note in words, maybe empty; without names of people
    record DeliverableMet(String agreement, String deliverable, String note, LocalDate day) implements TalentEntry {}

    /// The agreement ended before its term; this day is the last.
    ///
    /// @param reason in words; without names of people
    record AgreementEnded(String agreement, String reason, LocalDate day) implements TalentEntry {}
}
