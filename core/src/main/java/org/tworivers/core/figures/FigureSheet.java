package org.tworivers.core.figures;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.shared.Code;

/// Figures of a whole and of each of its groups.
///
/// @param basis what they rest on
/// @param illustrative how many of the projects read are made up for demonstration
/// @param whole the figures of all projects
/// @param groups one for each group with projects, by code
public record FigureSheet(Basis basis, long illustrative, List<Figure> whole, List<Group> groups) {
    public FigureSheet {
        whole = List.copyOf(whole);
        groups = List.copyOf(groups);
    }

    /// The figures of one group.
    ///
    /// @param code what the group is, or [Code#NONE] for projects of which it is not known
    /// @param names its names by language
    /// @param projects how many projects it has, whether they count or not
    /// @param unpublished how many of its undertaken projects are not public
    /// @param figures its figures
    public record Group(
            Code code, SortedMap<String, String> names, long projects, long unpublished, List<Figure> figures) {
        public Group {
            names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
            figures = List.copyOf(figures);
        }
    }
}
