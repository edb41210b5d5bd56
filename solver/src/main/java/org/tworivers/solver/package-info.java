/// The engines: indices, weights and slots in, a solution with its bound out.
/// No firm, region, clock or file is known here.
@NullMarked
package org.tworivers.solver;

import org.jspecify.annotations.NullMarked;
