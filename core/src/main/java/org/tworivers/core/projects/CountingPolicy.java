package org.tworivers.core.projects;

/// A named, versioned rule of what signings count. Pure and stateless: the same signings always count the same.
public interface CountingPolicy {

    /// Its name, printed with each figure.
    String name();

    /// Its version, printed with each figure; raised with any change of a result.
    int version();

    /// Whether a project counts at most once, so that a number of undertaken is a number of projects.
    boolean countsProjectsOnce();

    /// Counts one project.
    ///
    /// @param signings the project's signings up to the as-of day, by day
    /// @param base first day of counting, days since 1970
    /// @param counted takes the result; cleared before
    void count(Signings signings, int base, Counted counted);

    /// Where a signing lies: -1 surely before the base day, 1 surely on or after it, 0 when its span
    /// straddles the base day or it is undated.
    static int side(Signings signings, int index, int base) {
        if (signings.day(index) == FactColumns.UNDATED) {
            return 0;
        }
        if (signings.firstDay(index) >= base) {
            return 1;
        }
        return signings.day(index) < base ? -1 : 0;
    }
}
