package org.tworivers.core.journal;

import java.util.List;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;

/// What is to be recorded, before the journal gives it a place.
///
/// @param subject what it is about: `project:…`, `organisation:…`, `code:…`
/// @param type name of the kind of entry, such as `project.stated`
/// @param version version of the payload's shape, from 1
/// @param payload the facts, without any personal data
/// @param day the day it holds from
/// @param evidence what proves it, maybe nothing
/// @param corrects id of the entry that this one takes the place of, or empty
/// @param audience who may see it
public record Draft(
        String subject,
        String type,
        int version,
        Tree payload,
        Day day,
        List<Evidence> evidence,
        String corrects,
        Audience audience) {
    public Draft {
        if (subject.isBlank() || type.isBlank() || version < 1) {
            throw new IllegalArgumentException("draft (" + subject + ", " + type + ", " + version
                    + ") must have a subject, a type and a version from 1. Maybe use the codec of its floor.");
        }
        evidence = List.copyOf(evidence);
    }

    /// A draft of an undated fact without evidence, for the region's own eyes.
    public static Draft of(String subject, String type, Tree payload) {
        return new Draft(subject, type, 1, payload, Day.UNDATED, List.of(), "", Audience.OWN);
    }

    /// The same, holding from a day.
    public Draft withDay(Day newDay) {
        return new Draft(subject, type, version, payload, newDay, evidence, corrects, audience);
    }

    /// The same, proven.
    public Draft withEvidence(List<Evidence> newEvidence) {
        return new Draft(subject, type, version, payload, day, newEvidence, corrects, audience);
    }

    /// The same, in place of an earlier entry.
    public Draft withCorrects(String entryId) {
        return new Draft(subject, type, version, payload, day, evidence, entryId, audience);
    }

    /// The same, for another circle of readers.
    public Draft withAudience(Audience newAudience) {
        return new Draft(subject, type, version, payload, day, evidence, corrects, newAudience);
    }
}
