package org.tworivers.core.research;

import java.util.List;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// How many units somebody says there are, beside those that are named: *9 stated, 7 named*.
///
/// @param of what was counted, in words
/// @param stated how many there are said to be
/// @param named how many of them who said so named
/// @param organisations those of them that are on record, by their ids in the register
/// @param by who said so
/// @param asOf the day for which it was said
public record UnitCount(
        String id,
        boolean illustrative,
        Names of,
        int stated,
        int named,
        List<String> organisations,
        String by,
        Day asOf) {
    public UnitCount {
        organisations = List.copyOf(organisations);
    }
}
