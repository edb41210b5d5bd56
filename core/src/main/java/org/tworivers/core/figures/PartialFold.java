package org.tworivers.core.figures;

/// A figure computed in parts that add up: whatever way the subjects are split, and in whatever order the
/// parts are
/// merged, the whole is the same. So parts may be folded on several threads or machines.
///
/// @param <A> the result of a part
public interface PartialFold<A> {

    /// How many subjects there are.
    int subjects();

    /// Folds the subjects from one index to another.
    ///
    /// @param from first index, inclusive
    /// @param to last index, exclusive
    A fold(int from, int to);

    /// Puts two results together; neither may be used afterwards.
    A merge(A left, A right);

    /// Folds all subjects on this thread.
    default A whole() {
        return fold(0, subjects());
    }
}
