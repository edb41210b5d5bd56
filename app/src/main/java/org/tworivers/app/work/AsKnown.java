package org.tworivers.app.work;

import java.time.LocalDate;

/// What is asked: as of a day, known at a moment.
///
/// @param knownAt empty for now, a date, an instant or `seq:N`
public record AsKnown(LocalDate asOf, String knownAt) {}
