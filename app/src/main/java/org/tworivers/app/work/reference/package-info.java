/// Coded schemes into the journal: what a snapshot says anew, otherwise, or no longer.
@NullMarked
package org.tworivers.app.work.reference;

import org.jspecify.annotations.NullMarked;
