/// Whether the evidence that parks are chosen by was any use, on real projects: what stood up to a year, held against
/// what was realised after it.
@NullMarked
package org.tworivers.bench.backtest;

import org.jspecify.annotations.NullMarked;
