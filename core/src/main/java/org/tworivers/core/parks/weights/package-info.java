/// Weights from comparing two things at a time.
@NullMarked
package org.tworivers.core.parks.weights;

import org.jspecify.annotations.NullMarked;
