package org.tworivers.app.exchange.timetable;

import java.util.List;
import org.tworivers.core.shared.Rejection;

/// What came of reading a file.
public sealed interface Reading<T> {
    /// It is sound.
    record Sound<T>(T value) implements Reading<T> {}

    /// It is not, for all these reasons.
    record Faulty<T>(List<Rejection> rejections) implements Reading<T> {
        public Faulty {
            rejections = List.copyOf(rejections);
        }
    }
}
