/// Recomputes what an answer claims, from the problem alone.
@NullMarked
package org.tworivers.solver.matching.check;

import org.jspecify.annotations.NullMarked;
