package org.tworivers.core.figures;

import java.util.stream.IntStream;

/// A figure computed in parts that add up: whatever way the subjects are split, and in whatever order the
/// parts are merged, the whole is the same. So parts may be folded on several threads or machines.
///
/// @param <A> the result of a part
public interface PartialFold<A> {
    /// From so many subjects on the time of a fold is longer than that of starting threads.
    int MANY = 20_000;

    /// A processor that is disturbed leaves its share to the others; more parts cost more memory.
    int PARTS = 4;

    /// How many subjects there are.
    int subjects();

    /// Folds the subjects from one index to another.
    ///
    /// @param from first index, inclusive
    /// @param to last index, exclusive
    A fold(int from, int to);

    /// Puts two results together; neither may be used afterwards.
    A merge(A left, A right);

    /// Folds all subjects: on this thread, or, when they are many, in parts on all processors.
    default A whole() {
        return subjects() < MANY ? fold(0, subjects()) : inParts(PARTS);
    }

    /// Folds all subjects in equal parts, on as many threads as there are processors.
    default A inParts(int parts) {
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> fold(share(part, parts), share(part + 1, parts)))
                .reduce(this::merge)
                .orElseGet(() -> fold(0, subjects()));
    }

    private int share(int part, int parts) {
        return (int) ((long) subjects() * part / parts);
    }
}
