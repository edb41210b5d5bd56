package org.tworivers.solver.pairs;

/// Two who may meet.
///
/// @param first a participant of the first side
/// @param second a participant of the second side
/// @param priority 0 to [PairProblem#MOST_PRIORITY]
/// @param wishedByFirst whether the first wishes it; then it satisfies a wish of the first
/// @param wishedBySecond whether the second wishes it
/// @param rank when the wish was recorded: less is earlier; no two are equal
public record CandidatePair(
        int first, int second, int priority, boolean wishedByFirst, boolean wishedBySecond, long rank) {}
