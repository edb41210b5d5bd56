/// Seeing to what projects came to: what was promised to a firm and whether the firm says it was kept, and audits of
/// samples of what is claimed. Promises and audits know projects by their ids alone; what they claim is handed in.
@NullMarked
package org.tworivers.core.oversight;

import org.jspecify.annotations.NullMarked;
