package org.tworivers.core.instruments;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// An instrument as its catalogue says it is from a day on.
///
/// @param id short name, one of a kind
/// @param illustrative whether it is made up
/// @param organisation id of the organisation that keeps it
/// @param place code of the county; [Code#NONE] when not said
/// @param about its data sheet
/// @param methods what can be tested with it, in the order in which they are shown
/// @param hours when it may be used
/// @param prices what its use costs
/// @param rules who may book it and how long
/// @param from the day from which this is so
public record Instrument(
        String id,
        boolean illustrative,
        String organisation,
        Names names,
        Code place,
        Sheet about,
        List<Method> methods,
        OpeningHours hours,
        Prices prices,
        Rules rules,
        LocalDate from) {

    /// What is said of it in words.
    ///
    /// @param model maker and model; may be empty
    /// @param samples what it takes; may be empty
    /// @param accuracy how exact it is; may be empty
    /// @param room where it stands; may be empty
    public record Sheet(String model, String samples, String accuracy, String room) {}

    /// Who may book it.
    ///
    /// @param trained whether who works it must have been trained on it
    /// @param longest the most minutes of one booking
    /// @param retired whether it is booked no more
    public record Rules(boolean trained, int longest, boolean retired) {
        /// The longest booking there may be: a month, for tests that run day and night.
        public static final int MOST = 31 * Span.DAY;

        public Rules {
            if (longest < 1 || longest > MOST) {
                throw new IllegalArgumentException(
                        "longest (" + longest + ") must be 1 to " + MOST + " minutes. Maybe 480, for a working day.");
            }
        }
    }

    public Instrument {
        methods = List.copyOf(methods);
        Set<String> keys = new HashSet<>();
        for (Method method : methods) {
            if (!keys.add(method.key())) {
                throw new IllegalArgumentException("method (" + method.key() + ") of " + id
                        + " must be stated once. Maybe give it a key of its own.");
            }
        }
    }

    /// The method of a key.
    public Optional<Method> findMethod(String key) {
        return methods.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
