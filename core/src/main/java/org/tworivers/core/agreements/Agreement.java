package org.tworivers.core.agreements;

import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// A strategic agreement as known at some moment: a named day that counting can start from.
///
/// @param id stable id, such as `2015`
/// @param names its names by language
/// @param signed the day it was signed, as precisely as known
/// @param baseDate the day counting starts; undated when it was not stated
/// @param assumption why the base date is what it is when it is assumed, else empty
public record Agreement(String id, Names names, Day signed, Day baseDate, String assumption) {}
