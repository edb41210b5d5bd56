/// Seeing to what projects came to: what counts as stalled, what was promised, what an audit found.
@NullMarked
package org.tworivers.app.work.oversight;

import org.jspecify.annotations.NullMarked;
