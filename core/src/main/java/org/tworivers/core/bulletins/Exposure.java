package org.tworivers.core.bulletins;

/// How many projects stand behind the figures of a group: what the public form decides by.
///
/// @param undertaken projects undertaken
/// @param unpublished those of them that are not public
/// @param funded those of them with money in place
public record Exposure(long undertaken, long unpublished, long funded) {

    /// Fewest projects that a published group may have when one of them is not public. A total of two tells
    /// each of the two parties the other's share.
    public static final long FEWEST = 3;

    /// Whether so many projects are too few to be shown while one of the group is not public.
    ///
    /// @param projects how many stand behind a figure of the group
    public boolean forbids(long projects) {
        return unpublished > 0 && isFew(projects);
    }

    /// Whether there are some, but too few.
    static boolean isFew(long projects) {
        return projects > 0 && projects < FEWEST;
    }
}
