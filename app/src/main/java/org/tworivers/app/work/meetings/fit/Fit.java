package org.tworivers.app.work.meetings.fit;

import java.util.List;

/// Two who may suit each other.
///
/// @param first index of the participant of the first side
/// @param second index of the participant of the second side
/// @param score up to [FitFinder#MOST]; only to be compared
/// @param reasons at least one: what the first needs, then what the second needs
public record Fit(int first, int second, int score, List<FitReason> reasons) {
    public Fit {
        reasons = List.copyOf(reasons);
    }
}
