package org.tworivers.app.work.imports;

/// One thing that a row now says otherwise.
///
/// @param field what is said, such as `announced` or `reached started`
/// @param from what was recorded, empty when nothing was
/// @param to what the row says, empty when it says nothing of it any more
public record Change(String field, String from, String to) {}
