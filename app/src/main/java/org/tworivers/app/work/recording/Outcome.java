package org.tworivers.app.work.recording;

import java.time.YearMonth;
import java.util.List;
import org.tworivers.core.shared.Rejection;

/// What became of a form.
public sealed interface Outcome {

    /// It is recorded, now or when the same form was sent before.
    ///
    /// @param sequence its entry
    record Done(long sequence) implements Outcome {}

    /// It waits in the monthly return of the unit that it was recorded for, and counts once that is approved.
    record Waiting(String unit, YearMonth month) implements Outcome {}

    /// The rules said no; nothing was recorded.
    ///
    /// @param rejections all reasons, at least one
    record Refused(List<Rejection> rejections) implements Outcome {
        public Refused {
            rejections = List.copyOf(rejections);
        }
    }

    /// Something about the project was recorded after the form was opened; nothing was recorded of the form.
    record Moved() implements Outcome {}
}
