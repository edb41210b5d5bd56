package org.tworivers.core.talent;

import org.tworivers.core.shared.Day;

/// Something that is to come of a talent agreement.
///
/// @param key short, and unlike that of any other of the agreement
/// @param text what, in words; without names of people
/// @param due by when; undated when that was not agreed
/// @param result id of the result that it is, maybe empty
public record Deliverable(String key, String text, Day due, String result) {}
