package org.tworivers.core.parks;

import java.time.LocalDate;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// A rule that decides whether somebody may settle in a park at all, while it is in force.
///
/// @param id stable id
/// @param texts what it says, in Chinese and in English
/// @param source where it stands: title and number; empty for a rule of the office
/// @param from the day from which it is in force; undated when it always was
/// @param until the last day on which it is in force; undated for no end
/// @param condition what it asks
public record Gate(String id, Names texts, String source, Day from, Day until, Condition condition) {

    /// Whether it is in force on a day.
    public boolean holds(LocalDate day) {
        return !from.last().isAfter(day) && (!until.isDated() || !until.last().isBefore(day));
    }
}
