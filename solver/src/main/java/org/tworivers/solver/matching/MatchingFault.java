package org.tworivers.solver.matching;

/// Why something is no problem of matching: found before anything is matched.
///
/// @param code what is wrong
/// @param subject the index of what it is about: a seeker or a place, as the code says
/// @param value what was given
/// @param advice what must be, and what may help
public record MatchingFault(Code code, int subject, long value, String advice) {
    /// What can be wrong.
    public enum Code {
        /// A place (subject) that takes fewer than none.
        CAPACITY,
        /// The capacities of another number of places (value) than there are.
        PLACES,
        /// A seeker (subject) with costs of another number of places (value) than there are.
        COSTS,
        /// A seeker (subject) with a cost out of range.
        COST,
        /// A seeker (subject) names a place (value) that does not exist, or names it twice.
        CHOICE_OF_SEEKER,
        /// A place (subject) names a seeker (value) that does not exist, or names it twice.
        CHOICE_OF_PLACE,
        /// More seekers (value) than can be reckoned with exactly.
        TOO_MANY
    }

    @Override
    public String toString() {
        return code + " " + subject + " (" + value + "): " + advice;
    }
}
