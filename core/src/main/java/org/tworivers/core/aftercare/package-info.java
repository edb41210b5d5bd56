/// Service cases: what firms ask of the office, who sees to it by when, and what the firm says came of it.
@NullMarked
package org.tworivers.core.aftercare;

import org.jspecify.annotations.NullMarked;
