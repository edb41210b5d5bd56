package org.tworivers.core.bulletins;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.shared.Code;

/// One row of a bulletin's table.
///
/// @param code what the group is, or [Code#NONE] for projects of which it is not known
/// @param names its names by language, as known then
/// @param exposure the projects behind it; not printed
/// @param cells its figures, the same in every row
public record BulletinRow(Code code, SortedMap<String, String> names, Exposure exposure, List<Cell> cells) {
    public BulletinRow {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        cells = List.copyOf(cells);
    }
}
