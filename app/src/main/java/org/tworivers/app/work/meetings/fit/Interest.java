package org.tworivers.app.work.meetings.fit;

import java.util.List;

/// What a participant offers, or what it needs.
///
/// @param sectors codes, in the participant's order
/// @param text in Chinese, English or both; may be empty
public record Interest(List<String> sectors, String text) {
    public Interest {
        sectors = List.copyOf(sectors);
    }

    /// Nothing.
    public static Interest none() {
        return new Interest(List.of(), "");
    }
}
