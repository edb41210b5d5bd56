package org.tworivers.core.meetings;

import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// What is recorded of events.
public sealed interface MeetingsEntry {

    /// A docking meeting was held.
    ///
    /// @param id stable id, such as `2017-05`
    /// @param names its names by language
    /// @param first first day
    /// @param last last day, the same as the first when it took one
    /// @param agreement id of the agreement it belongs to, maybe empty
    record EventHeld(String id, Names names, Day first, Day last, String agreement) implements MeetingsEntry {}
}
