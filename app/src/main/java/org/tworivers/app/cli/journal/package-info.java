/// Commands about the journal itself: looking into it, holding it against heads, keeping and moving it, taking
/// entries back, people and their erasure.
@NullMarked
package org.tworivers.app.cli.journal;

import org.jspecify.annotations.NullMarked;
