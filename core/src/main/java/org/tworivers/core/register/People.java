package org.tworivers.core.register;

import java.util.List;
import java.util.Optional;

/// People, as now known. What is personal about them lies apart and may have been erased.
public interface People {

    /// A person and, unless erased, the personal data.
    ///
    /// @param id opaque id
    /// @param organisation id of the organisation the person speaks for, maybe empty
    /// @param role what for, maybe empty
    /// @param details the personal data; [PersonDetails#ERASED] once they were erased
    record Person(String id, String organisation, String role, PersonDetails details) {}

    /// What is now stated of a person; nothing when nothing counts.
    Optional<Person> findPerson(String id);

    /// The commitments of every statement ever made about a person, corrected and withdrawn ones included,
    /// in order of recording. Erasing a person erases them all.
    List<String> allCommitments(String id);
}
