package org.tworivers.app.exchange.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.solver.timetable.Objective;

/// What files and commands call an objective, such as `idle-range`.
public final class ObjectiveWord {
    private ObjectiveWord() {}

    public static String of(Objective objective) {
        return objective.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The objective of a word.
    public static Optional<Objective> find(String word) {
        return Arrays.stream(Objective.values())
                .filter(objective -> of(objective).equals(word))
                .findFirst();
    }

    /// All words.
    public static List<String> all() {
        return Arrays.stream(Objective.values()).map(ObjectiveWord::of).toList();
    }
}
