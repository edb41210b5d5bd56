/// Which park suits who wants to settle: gates first, then parts of a score, then how firm the order is.
@NullMarked
package org.tworivers.core.parks.fit;

import org.jspecify.annotations.NullMarked;
