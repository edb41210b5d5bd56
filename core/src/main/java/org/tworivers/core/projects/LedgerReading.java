package org.tworivers.core.projects;

import java.util.Collection;
import org.tworivers.core.figures.PartialFold;

/// A fold of the whole ledger whose result can be kept while the ledger moves on: what the projects that changed were
/// in it is taken out, and what they are now is put in.
///
/// @param <T> the result
public interface LedgerReading<T> extends PartialFold<T> {

    /// Folds some projects alone.
    ///
    /// @param projectNumbers as [FactColumns#projectNumber] gives them; those without facts are left out
    T of(Collection<Integer> projectNumbers);

    /// A new result with more in it.
    T plus(T whole, T part);

    /// A new result without a part that is in it.
    T minus(T whole, T part);

    /// Whether results of another reading have the same shape and stand for the same.
    boolean isLike(LedgerReading<?> other);

    /// The result when it was another once.
    ///
    /// @param before of a ledger in which all other projects stood as they do in this one
    /// @param was its result
    /// @param changed the numbers of the projects that may stand otherwise
    default T goOn(LedgerReading<T> before, T was, Collection<Integer> changed) {
        return plus(before.minus(was, before.of(changed)), of(changed));
    }
}
