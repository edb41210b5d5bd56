package org.tworivers.core.register.likeness;

/// Two organisations that may be one.
///
/// @param one id of the one that sorts first
/// @param other id of the other
/// @param likeness how alike they are, and why
public record PossibleDouble(String one, String other, Likeness likeness) {}
