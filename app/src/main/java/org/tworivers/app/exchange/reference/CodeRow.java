package org.tworivers.app.exchange.reference;

import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// One code as a file of a scheme says it.
///
/// @param line where it stands
/// @param code the code
/// @param names its names by language
/// @param parent the code above it, or [Code#NONE] at the top
/// @param level its level, such as `county`; maybe empty
/// @param from the day it holds from; undated when the file does not say
/// @param until the first day it no longer held; undated when it holds, or the file does not say
/// @param successor the code that took its place, or [Code#NONE]
public record CodeRow(
        long line, Code code, Names names, Code parent, String level, Day from, Day until, Code successor) {}
