/// Matching and assignment beside OR-Tools, on the same made-up instances.
@NullMarked
package org.tworivers.bench.matching;

import org.jspecify.annotations.NullMarked;
