/// Periodic returns: who reports to whom and by when, what a unit hands in for a month, the steps it takes until it is
/// locked, and the balances of what returns say.
@NullMarked
package org.tworivers.core.returns;

import org.jspecify.annotations.NullMarked;
