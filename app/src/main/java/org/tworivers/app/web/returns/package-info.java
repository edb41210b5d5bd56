/// Periodic returns, units by periods.
@NullMarked
package org.tworivers.app.web.returns;

import org.jspecify.annotations.NullMarked;
