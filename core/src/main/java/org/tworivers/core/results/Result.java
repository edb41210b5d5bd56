package org.tworivers.core.results;

import org.tworivers.core.shared.Names;

/// A result of research.
///
/// @param id short and stable
/// @param illustrative made up for demonstration
/// @param owner id of the organisation that owns it
/// @param about what it is and does, in words; without names of people
public record Result(String id, boolean illustrative, Names names, ResultKind kind, String owner, String about) {}
