package org.tworivers.core.meetings;

/// Two delegations of one event, in the order of their keys: the same two are one pair, whoever asked.
///
/// @param first the key that sorts first
/// @param second the other
public record Pair(String first, String second) implements Comparable<Pair> {
    private static final char BETWEEN = '~';

    public Pair {
        if (first.isEmpty()
                || first.compareTo(second) >= 0
                || first.indexOf(BETWEEN) >= 0
                || second.indexOf(BETWEEN) >= 0) {
            throw new IllegalArgumentException("pair (" + first + ", " + second
                    + ") must be two keys in order, neither with " + BETWEEN + ". Maybe a delegation asks for itself.");
        }
    }

    /// In either order.
    public static Pair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /// Reads what [#toString] wrote.
    public static Pair parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 1) {
            throw new IllegalArgumentException("pair (" + text + ") must be two keys with " + BETWEEN
                    + " between. Maybe copy it from the agenda.");
        }
        return new Pair(text.substring(0, between), text.substring(between + 1));
    }

    /// Whether a delegation is one of the two.
    public boolean has(String delegation) {
        return first.equals(delegation) || second.equals(delegation);
    }

    /// The other of the two.
    public String other(String delegation) {
        return first.equals(delegation) ? second : first;
    }

    /// Keys are often counted through, and 31 times one plus the other, as records have it, is then the same for many.
    @Override
    public int hashCode() {
        return first.hashCode() * 0x9E3779B9 + second.hashCode();
    }

    @Override
    public int compareTo(Pair that) {
        int byFirst = first.compareTo(that.first);
        return byFirst != 0 ? byFirst : second.compareTo(that.second);
    }

    @Override
    public String toString() {
        return first + BETWEEN + second;
    }
}
