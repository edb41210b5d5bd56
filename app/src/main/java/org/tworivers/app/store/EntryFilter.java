package org.tworivers.app.store;

/// Which entries of the journal are looked for, and how many.
///
/// @param subject what they are about, such as `project:mill`; empty for all
/// @param type their type, such as `projects.stated`; empty for all
/// @param importId the import they belong to; empty for all
/// @param from the first sequence
/// @param to the last sequence, which belongs to it
/// @param limit the most to give
/// @param oldestFirst whether the oldest come first, and stay when there are more than the limit
public record EntryFilter(
        String subject, String type, String importId, long from, long to, int limit, boolean oldestFirst) {
    public EntryFilter {
        if (limit < 1) {
            throw new IllegalArgumentException("limit (" + limit + ") must be at least 1. Maybe 20.");
        }
        if (from > to) {
            throw new IllegalArgumentException(
                    "from (" + from + ") must not be after to (" + to + "). Maybe swap them.");
        }
    }
}
