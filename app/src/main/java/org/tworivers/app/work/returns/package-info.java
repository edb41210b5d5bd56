/// Periodic returns: who filed, who did not, and what does not add up.
@NullMarked
package org.tworivers.app.work.returns;

import org.jspecify.annotations.NullMarked;
