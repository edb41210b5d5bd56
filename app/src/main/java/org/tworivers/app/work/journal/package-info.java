/// Jobs about the journal itself: moving it, holding it against heads kept outside, taking entries back, and people.
@NullMarked
package org.tworivers.app.work.journal;

import org.jspecify.annotations.NullMarked;
