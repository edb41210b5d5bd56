package org.tworivers.solver.pairs;

/// Why something is no problem of pairs: found before anything is chosen.
///
/// @param code what is wrong
/// @param subject the index of what it is about: a participant or a pair, as the code says
/// @param value what was given
/// @param advice what must be, and what may help
public record PairFault(Code code, int subject, long value, String advice) {
    /// What can be wrong.
    public enum Code {
        /// A participant (subject) with a limit below 0.
        LIMIT,
        /// A participant (subject) that was promised less than nothing, or more than its limit.
        PROMISED,
        /// A pair (subject) names a participant (value) that does not exist.
        UNKNOWN_PARTICIPANT,
        /// A pair (subject) names a participant (value) of the wrong side.
        SIDE,
        /// A pair (subject) with a priority out of range.
        PRIORITY,
        /// A pair (subject) of two who are a pair (value) already.
        PAIR_TWICE,
        /// A pair (subject) with the rank of another (value).
        RANK_TWICE
    }

    @Override
    public String toString() {
        return code + " " + subject + " (" + value + "): " + advice;
    }
}
