/// Exact figures: ratios, rounding, claims against counts, balances and the mergeable fold.
/// It knows no feature; each feature defines its own figures with these.
@NullMarked
package org.tworivers.core.figures;

import org.jspecify.annotations.NullMarked;
